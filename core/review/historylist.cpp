// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/historylist.h"

#include "core/store/changeset.h"

#include <algorithm>
#include <array>
#include <set>

namespace moothall::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstWords = 160; // characters: more than a line holds

// Where the words of a row stand.
struct Wording
{
    std::string_view table;
    std::string_view column; // of the table itself; empty: it only links rows that have words
    std::string_view select;
};

constexpr std::array wordings{
    Wording{"idea", "text",
            "SELECT iif(withheld, '', coalesce(nullif(redacted_text, ''), text)) FROM idea "
            "WHERE id = ?"},
    Wording{"theme", "title", "SELECT title FROM theme WHERE id = ?"},
    Wording{"insight", "statement", "SELECT statement FROM insight WHERE id = ?"},
    Wording{"question", "text", "SELECT text FROM question WHERE id = ?"},
    Wording{"solution", "title", "SELECT title FROM solution WHERE id = ?"},
    Wording{"action", "text", "SELECT text FROM action WHERE id = ?"},
    Wording{"reply", "you_said", "SELECT you_said FROM reply WHERE id = ?"},
    Wording{"prompt", "text", "SELECT text FROM prompt WHERE id = ?"},
    Wording{"step", "name", "SELECT name FROM step WHERE id = ?"},
    Wording{"stakeholder_group", "name", "SELECT name FROM stakeholder_group WHERE id = ?"},
    Wording{"missing_voice", "text", "SELECT text FROM missing_voice WHERE id = ?"},
    Wording{"scope_item", "item", "SELECT item FROM scope_item WHERE id = ?"},
    Wording{"participant", "code", "SELECT code FROM participant WHERE id = ?"},
    Wording{"agenda_item", "title", "SELECT title FROM agenda_item WHERE id = ?"},
    Wording{"session", "title", "SELECT title FROM session WHERE id = ?"},
    Wording{"offer", "offer", "SELECT offer FROM offer WHERE id = ?"},
    Wording{"open_question", "text", "SELECT text FROM open_question WHERE id = ?"},
    Wording{"project", "title", "SELECT title FROM project WHERE id = ?"},
    Wording{"insight_idea",
            {},
            "SELECT iif(withheld, '', coalesce(nullif(redacted_text, ''), text)) FROM idea "
            "WHERE id = (SELECT idea FROM insight_idea WHERE id = ?)"},
    Wording{"insight_theme",
            {},
            "SELECT title FROM theme WHERE id = (SELECT theme FROM insight_theme WHERE id = ?)"},
    Wording{"attendance",
            {},
            "SELECT code FROM participant "
            "WHERE id = (SELECT participant FROM attendance WHERE id = ?)"},
    Wording{"reply_solution",
            {},
            "SELECT title FROM solution "
            "WHERE id = (SELECT solution FROM reply_solution WHERE id = ?)"},
};

const Wording* wordingOf(std::string_view table)
{
    const auto found = std::ranges::find(wordings, table, &Wording::table);
    return found == wordings.end() ? nullptr : found;
}

int columnOf(const Reader& reader, std::string_view table, std::string_view column)
{
    return reader.value<int>("SELECT cid FROM pragma_table_info(?) WHERE name = ?", table, column);
}

// Of a row that is gone; nothing where it was hidden.
QString wordsBefore(const Reader& reader, const ChangedRow& row, const Wording& wording)
{
    if (wording.column.empty())
        return {};
    if (wording.table == "idea" &&
        row.textBefore(columnOf(reader, wording.table, "withheld")) == "1")
        return {};
    const auto words = row.textBefore(columnOf(reader, wording.table, wording.column));
    return words ? QString::fromStdString(*words) : QString();
}

// Any row with words of its own before one that only links.
bool isBetter(const Wording& wording, const Wording* known)
{
    return !known || (known->column.empty() && !wording.column.empty());
}

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

TouchedWords touchedWords(const Reader& reader, Seq seq)
{
    const Wording* wording = nullptr;
    RowChange first;
    QString before;
    std::set<std::int64_t> rows;
    forEachChange(changesetOf(reader, seq), [&](const ChangedRow& row) {
        const Wording* found = wordingOf(row.table());
        if (!found)
            return;
        if (found != wording && isBetter(*found, wording)) {
            wording = found;
            rows.clear();
            first = row.change();
            before = wordsBefore(reader, row, *found);
        }
        if (found == wording)
            rows.insert(row.change().id);
    });
    if (!wording)
        return {};
    const bool isThere = reader.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM " + std::string(wording->table) + " WHERE id = ?)", first.id);
    const QString words = isThere ? reader.value<QString>(wording->select, first.id) : before;
    return {words.simplified().left(firstWords), int(rows.size()) - 1};
}

} // namespace moothall::history
