// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/ways.h"

#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/themeorigins.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Ways
{
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

QString named(int number, const QString& title) { return themeLetter(number) + u' ' + title; }

QString withCount(const QString& name, std::size_t ideas)
{
    return Ways::tr("%1 (%2)").arg(name, Ways::tr("%Ln idea(s)", nullptr, int(ideas)));
}

QString nameNow(const Reader& reader, Id<Theme> id)
{
    const auto theme = reader.find(id);
    if (!theme)
        return {};
    return named(sorting::numbersOf(themes::all(reader, theme->project)).at(id), theme->title);
}

QString wordsOf(const Reader& reader, Id<Idea> id)
{
    const auto idea = reader.find(id);
    if (!idea || idea->withheld)
        return Ways::tr("a hidden idea");
    return idea->identifying && !idea->redactedText ? Ways::tr("an idea that needs safe wording")
                                                    : ideas::shownText(*idea);
}

// Of the other one; `isKept`: seen from the one that another stands for.
QString captionOf(OriginWay way, bool isKept)
{
    switch (way) {
    case OriginWay::SaidAgain:
        return isKept ? Ways::tr("Counted with") : Ways::tr("Said again");
    case OriginWay::PartOf:
        return isKept ? Ways::tr("Split into") : Ways::tr("A part of");
    case OriginWay::CopyOf:
        break;
    }
    return isKept ? Ways::tr("A copy of") : Ways::tr("Copied");
}

// The origin of an idea as seen from one of both.
Way wayOf(const Reader& reader, const IdeaOrigin& origin, Id<Idea> seenFrom)
{
    const bool isKept = origin.origin == seenFrom;
    const Id<Idea> other = isKept ? origin.idea : origin.origin;
    return {captionOf(origin.way, isKept), wordsOf(reader, other), std::nullopt, {other}};
}

} // namespace

std::vector<Way> waysOf(const Reader& reader, Id<Theme> theme)
{
    std::vector<Way> ways;
    for (const auto& [origin, ideas] : themeOrigins::of(reader, theme)) {
        const QString name = withCount(named(origin.number, origin.title), ideas.size());
        if (origin.way == ThemeOriginWay::Merged)
            ways.push_back({Ways::tr("Put together from"), name, std::nullopt, ideas});
        else
            ways.push_back({Ways::tr("Split from"), name, origin.origin, ideas});
    }
    for (const auto& [origin, ideas] : themeOrigins::splitFrom(reader, theme))
        ways.push_back({Ways::tr("Split off"),
                        withCount(nameNow(reader, origin.theme), ideas.size()), origin.theme,
                        ideas});
    return ways;
}

std::vector<Way> waysOf(const Reader& reader, Id<Idea> idea)
{
    std::vector<Way> ways;
    const auto known = reader.find(idea);
    for (const ThemeOrigin& origin : themeOrigins::of(reader, idea))
        if (known && (!origin.origin || origin.origin != known->theme))
            ways.push_back(
                {Ways::tr("Was in"),
                 Ways::tr("%1, then in %2")
                     .arg(named(origin.number, origin.title), nameNow(reader, origin.theme)),
                 origin.origin, themeOrigins::ideasOf(reader, origin.id)});
    for (const IdeaOrigin& origin : origins::of(reader, idea))
        ways.push_back(wayOf(reader, origin, idea));
    return ways;
}

std::unordered_map<Id<Theme>, QString> originsInWords(const Reader& reader, Id<Project> project)
{
    std::unordered_map<Id<Theme>, QStringList> merged;
    std::unordered_map<Id<Theme>, QStringList> split;
    for (const ThemeOrigin& origin : themeOrigins::all(reader, project))
        (origin.way == ThemeOriginWay::Merged ? merged : split)[origin.theme].append(origin.title);
    std::unordered_map<Id<Theme>, QString> words;
    for (const auto& [theme, titles] : merged)
        words[theme] = Ways::tr("Put together from %1").arg(titles.join(u", "_s));
    for (const auto& [theme, titles] : split) {
        QString& sentence = words[theme];
        const QString from = Ways::tr("Split from %1").arg(titles.join(u", "_s));
        sentence = sentence.isEmpty() ? from : sentence + u" · "_s + from;
    }
    return words;
}

} // namespace moothall::ui
