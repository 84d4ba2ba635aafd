// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/polisexport.h"

#include "core/base/text.h"
#include "core/exchange/csvrows.h"
#include "core/exchange/sentence.h"
#include "core/exchange/textfile.h"

#include <QDir>
#include <QFileInfo>

namespace moothall::exchange::polis {

using namespace Qt::StringLiterals;

namespace {

// The error with the file it is about: an export has several.
tl::unexpected<Error> inFile(const QString& name, Error error)
{
    error.sentence = Sentence::tr("%1: %2").arg(name, error.sentence);
    return tl::make_unexpected(std::move(error));
}

Result<Summary> readSummary(const QByteArray& text)
{
    Summary summary;
    const Result<> read = forEachRow(text, ',', Quoting::Rfc4180, [&](const CsvRow& row) {
        const auto cell = [&](std::size_t i) {
            return i < row.cells.size() ? cleaned(QString::fromUtf8(row.cells[i].data(),
                                                                    qsizetype(row.cells[i].size())))
                                        : QString();
        };
        summary.insert(cell(0), cell(1));
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return summary;
}

// Reads one file of the folder with `parse`.
template <class Parse>
auto readPart(const QDir& folder, const QString& name, Parse parse) -> decltype(parse(QByteArray()))
{
    const Result<QByteArray> text = readTextFile(folder.filePath(name));
    if (!text)
        return tl::make_unexpected(text.error()); // names the file by itself
    auto part = parse(*text);
    if (!part)
        return inFile(name, part.error());
    return part;
}

} // namespace

Result<Export> readExport(const QString& path)
{
    const QDir folder(path);
    Export found;
    found.folderName = QFileInfo(folder.absolutePath()).fileName();
    if (!QFileInfo(path).isDir())
        return fail(Error::Kind::NotFound, Sentence::tr("There is no folder “%1”.").arg(path));
    if (!folder.exists(u"comments.csv"_s))
        return fail(Error::Kind::NotFound,
                    Sentence::tr("There is no comments.csv in “%1”, so it is not an export of "
                                 "Polis.")
                        .arg(found.folderName));
    auto comments = readPart(folder, u"comments.csv"_s, readComments);
    if (!comments)
        return tl::make_unexpected(comments.error());
    found.comments = std::move(*comments);
    if (folder.exists(u"participants-votes.csv"_s)) {
        auto votes = readPart(folder, u"participants-votes.csv"_s, readVotes);
        if (!votes)
            return tl::make_unexpected(votes.error());
        found.votes = std::move(*votes);
    }
    if (folder.exists(u"summary.csv"_s)) {
        auto summary = readPart(folder, u"summary.csv"_s, readSummary);
        if (!summary)
            return tl::make_unexpected(summary.error());
        found.summary = std::move(*summary);
    }
    return found;
}

} // namespace moothall::exchange::polis
