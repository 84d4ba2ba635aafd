// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack/pack.h"

#include "core/report/content/phrases.h"
#include "core/report/pack/joining.h"
#include "core/report/pack/sheets.h"
#include "core/report/plaintext.h"

#include <QDir>

#include <algorithm>

namespace moothall::pack {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

QString wordOf(Part part)
{
    for (const auto& [one, word] : wordsOf(Part{}))
        if (one == part)
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
    return {};
}

// Parts that go on from page to page; the others have their own sheets.
bool flows(Part part) { return part == Part::RunSheet || part == Part::SignIn; }

void setPart(Setter& setter, const Contents& contents, Part part)
{
    switch (part) {
    case Part::RunSheet:
        return setRunSheet(setter, contents);
    case Part::PromptCards:
        return setPromptCards(setter, contents);
    case Part::SignIn:
        return setSignInSheet(setter, contents);
    case Part::Agreements:
        return setAgreements(setter, contents);
    case Part::Ballots:
        return setBallot(setter, contents);
    case Part::Evaluation:
        return setEvaluation(setter, contents);
    case Part::Monitoring:
        return setMonitoring(setter, contents);
    case Part::TableTents:
        return setTableTents(setter, contents);
    }
}

pdf::Metadata metadataOf(const Contents& contents, const std::vector<Part>& parts)
{
    pdf::Metadata metadata;
    const QString title = parts.size() == 1 ? titleOf(parts.front()) : Pack::tr("Printed pack");
    metadata.title = plainLine(u"%1: %2"_s.arg(title, contents.project.title));
    metadata.subject = plainLine(sessionLine(contents));
    metadata.author = plainLine(contents.project.commissioner);
    metadata.language = ownLanguage();
    metadata.producer = u"Moothall " MOOTHALL_VERSION ""_s;
    metadata.created = contents.session.date.isValid()
                           ? contents.session.date.startOfDay(Qt::UTC)
                           : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return metadata;
}

} // namespace

std::vector<Part> allParts()
{
    std::vector<Part> parts;
    for (const auto& [part, word] : wordsOf(Part{}))
        parts.push_back(part);
    return parts;
}

QString titleOf(Part part)
{
    switch (part) {
    case Part::RunSheet:
        return Pack::tr("Run sheet");
    case Part::PromptCards:
        return Pack::tr("Prompt cards");
    case Part::SignIn:
        return Pack::tr("Sign-in sheet");
    case Part::Agreements:
        return Pack::tr("Agreement forms");
    case Part::Ballots:
        return Pack::tr("Ballots");
    case Part::Evaluation:
        return Pack::tr("Evaluation slips");
    case Part::Monitoring:
        return Pack::tr("Monitoring slips");
    case Part::TableTents:
        return Pack::tr("Table tents");
    }
    return {};
}

QString fileNameOf(Part part) { return wordOf(part) + u".pdf"_s; }

std::optional<Part> partFrom(const QString& word)
{
    for (const Part part : allParts())
        if (wordOf(part) == word)
            return part;
    return std::nullopt;
}

pdf::DisplayList pagesOf(const Contents& contents, Part part, Place place)
{
    const bool bare = part == Part::TableTents || part == Part::PromptCards;
    Setter setter(bare ? QString() : plainLine(contents.project.title).left(90),
                  place == Place::First, part == Part::PromptCards ? 60 : 0);
    setPart(setter, contents, part);
    return setter.pages(flows(part));
}

Result<pdf::WriteOutcome> write(const Contents& contents, const std::vector<Part>& parts,
                                const QString& path)
{
    pdf::DisplayList list;
    for (const Part part : parts)
        join(list, pagesOf(contents, part, list.pages.empty() ? Place::First : Place::Behind));
    return pdf::write(list, metadataOf(contents, parts), path);
}

bool isOneFile(const QString& path) { return path.endsWith(u".pdf"_s, Qt::CaseInsensitive); }

Result<QStringList> writeTo(const Contents& contents, const std::vector<Part>& parts,
                            const QString& to, const Told& told)
{
    QStringList written;
    if (isOneFile(to)) {
        if (const auto done = write(contents, parts, to); !done)
            return tl::make_unexpected(done.error());
        written.append(to);
        if (told)
            told(parts.size(), parts.size());
        return written;
    }
    const QDir folder(to);
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::Unavailable, Pack::tr("The folder cannot be made there."));
    for (const Part part : parts) {
        const QString path = folder.filePath(fileNameOf(part));
        if (const auto done = write(contents, {part}, path); !done)
            return tl::make_unexpected(done.error());
        written.append(path);
        if (told && !told(std::size_t(written.size()), parts.size()))
            break;
    }
    return written;
}

} // namespace moothall::pack
