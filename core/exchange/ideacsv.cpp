// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ideacsv.h"

#include "core/exchange/allrecords.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/csvcells.h"
#include "core/gather/voice.h"
#include "core/store/failure.h"
#include "core/synthesise/quotes.h"

#include <map>
#include <set>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray row(const QStringList& values)
{
    QStringList cells;
    for (const QString& value : values)
        cells.append(guarded(value));
    return csvRow(cells);
}

// Of people, where they are no few: the report says of these that they are a few, and no more.
QString countOf(std::optional<int> people, int threshold)
{
    return people && *people >= threshold ? QString::number(*people) : QString();
}

// The names of all rows of a noun.
template <class T>
std::map<Id<T>, QString> namesOf(const Reader& reader, QString T::*name)
{
    std::map<Id<T>, QString> names;
    for (const T& row : reader.all<T>())
        names[row.id] = row.*name;
    return names;
}

template <class T>
QString nameOf(const std::map<Id<T>, QString>& names, std::optional<Id<T>> id)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? QString() : found->second;
}

} // namespace

Result<IdeaCsv> ideasAsCsv(const Reader& reader)
{
    return attempt([&] {
        const auto promptTexts = namesOf(reader, &Prompt::text);
        const auto themeTitles = namesOf(reader, &Theme::title);
        const auto setAside = reader.values<Id<Idea>>("SELECT origin FROM idea_origin");
        const std::set<Id<Idea>> othersStandFor(setAside.begin(), setAside.end());
        IdeaCsv csv{"\xEF\xBB\xBF", 0};
        csv.bytes += row({u"text"_s, u"kind"_s, u"prompt"_s, u"theme"_s, u"agree_count"_s,
                          u"agrees"_s, u"disagrees"_s, u"passes"_s, u"language"_s});
        for (const Project& project : projects::all(reader)) {
            const QuotePermission permission(reader, project.id);
            const auto count = [&](std::optional<int> people) {
                return countOf(people, project.threshold);
            };
            for (const Idea& idea : ideas::ofProject(reader, project.id)) {
                if (othersStandFor.contains(idea.id))
                    continue; // their words are there once
                if (!permission.mayPrint(idea)) {
                    ++csv.leftOut;
                    continue;
                }
                const QString words = ideas::shownText(idea);
                csv.withCode += !voice::codeIn(reader, idea.session, words).isEmpty();
                csv.bytes += row({words, QString::fromLatin1(wordFor(idea.kind).data()),
                                  nameOf(promptTexts, idea.prompt), nameOf(themeTitles, idea.theme),
                                  count(idea.agreeCount), count(idea.agrees), count(idea.disagrees),
                                  count(idea.passes), idea.language.value_or(QString())});
            }
        }
        return csv;
    });
}

} // namespace moothall::exchange
