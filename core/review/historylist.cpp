// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/historylist.h"

namespace moothall::history {

using namespace Qt::StringLiterals;

namespace {

QString likePattern(const QString& words)
{
    QString pattern = words.trimmed();
    for (const char16_t sign : {u'\\', u'%', u'_'})
        pattern.replace(QChar(sign), u"\\"_s + QChar(sign));
    return u'%' + pattern + u'%';
}

} // namespace

std::vector<HistoryLine> lines(const Reader& reader, const QString& words, int limit)
{
    std::vector<HistoryLine> lines;
    reader.forEach(
        "SELECT seq, label, seat, at, kind, "
        "EXISTS (SELECT 1 FROM history AS later WHERE later.reverses = history.seq), "
        "action_group IS NOT NULL FROM history "
        "WHERE (action_group IS NULL OR seq = (SELECT max(seq) FROM history AS last "
        "WHERE last.action_group = history.action_group)) "
        "AND label LIKE ? ESCAPE '\\' ORDER BY seq DESC LIMIT ?",
        [&](SQLite::Statement& row) {
            HistoryLine& line = lines.emplace_back();
            readValue(row.getColumn(0), line.seq);
            readValue(row.getColumn(1), line.label);
            readValue(row.getColumn(2), line.seat);
            readValue(row.getColumn(3), line.at);
            readValue(row.getColumn(4), line.kind);
            readValue(row.getColumn(5), line.takenBack);
            readValue(row.getColumn(6), line.isImport);
        },
        likePattern(words), limit);
    return lines;
}

} // namespace moothall::history
