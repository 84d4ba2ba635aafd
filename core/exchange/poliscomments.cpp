// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/poliscomments.h"

#include "core/base/text.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/delimited.h"
#include "core/exchange/sentence.h"

#include <algorithm>
#include <tuple>

namespace moothall::exchange::polis {

using namespace Qt::StringLiterals;

namespace {

// Where the columns that are needed stand.
struct CommentColumns
{
    qsizetype timestamp;
    qsizetype id;
    qsizetype author;
    qsizetype agrees;
    qsizetype disagrees;
    qsizetype moderated;
    qsizetype text;
};

Result<CommentColumns> columnsIn(const QStringList& names)
{
    const CommentColumns columns{names.indexOf(u"timestamp"_s),   names.indexOf(u"comment-id"_s),
                                 names.indexOf(u"author-id"_s),   names.indexOf(u"agrees"_s),
                                 names.indexOf(u"disagrees"_s),   names.indexOf(u"moderated"_s),
                                 names.indexOf(u"comment-body"_s)};
    if (std::min({columns.timestamp, columns.id, columns.author, columns.agrees, columns.disagrees,
                  columns.moderated, columns.text}) < 0)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("comments.csv is not as Polis writes it. It needs the columns "
                                 "timestamp, comment-id, author-id, agrees, disagrees, moderated "
                                 "and comment-body."));
    return columns;
}

Moderation moderationIn(const QString& cell)
{
    if (cell == u"1")
        return Moderation::Accepted;
    return cell == u"-1" ? Moderation::Rejected : Moderation::Waiting;
}

Result<Comment> commentFrom(const QStringList& cells, const CommentColumns& columns)
{
    const auto cell = [&](qsizetype column) { return cells[column].trimmed(); };
    bool agreesRead = false;
    bool disagreesRead = false;
    const Comment comment{cell(columns.id),
                          cell(columns.author),
                          cleaned(cell(columns.text)),
                          timeIn(cell(columns.timestamp), QTimeZone::utc()),
                          cell(columns.agrees).toInt(&agreesRead),
                          cell(columns.disagrees).toInt(&disagreesRead),
                          moderationIn(cell(columns.moderated))};
    if (comment.id.isEmpty())
        return fail(Error::Kind::BadInput, Sentence::tr("The comment has no number."));
    if (!agreesRead || !disagreesRead || comment.agrees < 0 || comment.disagrees < 0)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("The votes for the comment are not numbers."));
    return comment;
}

} // namespace

Result<Comments> readComments(const QByteArray& text)
{
    const Result<Table> table = parseTable(text, LongRows::JoinedIntoLast);
    if (!table)
        return tl::make_unexpected(table.error());
    const Result<CommentColumns> columns = columnsIn(table->columns);
    if (!columns)
        return tl::make_unexpected(columns.error());
    Comments comments;
    for (const TableRow& row : table->rows) {
        Result<Comment> comment = commentFrom(row.cells, *columns);
        if (!comment)
            comments.rejected.push_back({row.line, comment.error().sentence});
        else if (comment->text.isEmpty())
            ++comments.withoutText;
        else
            comments.all.push_back(std::move(*comment));
    }
    std::ranges::stable_sort(comments.all, [](const Comment& one, const Comment& other) {
        return std::tuple(one.at, one.id.toLongLong()) <
               std::tuple(other.at, other.id.toLongLong());
    });
    return comments;
}

} // namespace moothall::exchange::polis
