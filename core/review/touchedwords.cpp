// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/touchedwords.h"

#include "core/gather/readable.h"
#include "core/store/changeset.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

namespace moothall::history {
namespace {

constexpr int firstWords = 160; // characters: more than a line holds

// Where the words of a row stand. A table whose rows only link others names the one that has the
// words, by a column of that table's name.
struct Wording
{
    std::string_view table;
    std::string_view column;
    bool isLink = false;
};

constexpr Wording link(std::string_view table, std::string_view to) { return {table, to, true}; }

constexpr std::array wordings{
    Wording{"idea", "text"},           Wording{"theme", "title"},
    Wording{"insight", "statement"},   Wording{"question", "text"},
    Wording{"solution", "title"},      Wording{"action", "text"},
    Wording{"reply", "you_said"},      Wording{"prompt", "text"},
    Wording{"step", "name"},           Wording{"stakeholder_group", "name"},
    Wording{"missing_voice", "text"},  Wording{"scope_item", "item"},
    Wording{"participant", "code"},    Wording{"agenda_item", "title"},
    Wording{"session", "title"},       Wording{"offer", "offer"},
    Wording{"open_question", "text"},  Wording{"project", "title"},
    link("insight_idea", "idea"),      link("insight_theme", "theme"),
    link("attendance", "participant"), link("reply_solution", "solution"),
};

const Wording* wordingOf(std::string_view table)
{
    const auto found = std::ranges::find(wordings, table, &Wording::table);
    return found == wordings.end() ? nullptr : found;
}

QString wordsNow(const Reader& reader, const Wording& wording, std::int64_t id)
{
    if (wording.isLink) {
        const std::string table(wording.table);
        const auto to = reader.value<std::int64_t>(
            "SELECT " + std::string(wording.column) + " FROM " + table + " WHERE id = ?", id);
        return wordsNow(reader, *wordingOf(wording.column), to);
    }
    const bool isIdea = wording.table == "idea";
    if (isIdea && hiddenMeanwhile::has({id}))
        return {};
    const std::string_view words = isIdea ? readableWords : wording.column;
    return reader.value<QString>("SELECT " + std::string(words) + " FROM " +
                                     std::string(wording.table) + " WHERE id = ?",
                                 id);
}

// A row as it was before it was removed.
class RowBefore
{
public:
    RowBefore(const Reader& reader, const ChangedRow& row, std::string_view table)
        : m_reader(reader), m_row(row), m_table(table)
    {}

    QString words(std::string_view column) const
    {
        return QString::fromStdString(value(column).value_or(std::string()));
    }

    QString wordsOfIdea() const
    {
        const QString safe = words("redacted_text");
        if (isSet("withheld") || (isSet("identifying") && safe.isEmpty()))
            return {};
        return safe.isEmpty() ? words("text") : safe;
    }

private:
    std::optional<std::string> value(std::string_view column) const
    {
        return m_row.textBefore(m_reader.value<int>(
            "SELECT cid FROM pragma_table_info(?) WHERE name = ?", m_table, column));
    }

    bool isSet(std::string_view column) const { return value(column) == "1"; }

    const Reader& m_reader;
    const ChangedRow& m_row;
    std::string_view m_table;
};

QString wordsBefore(const Reader& reader, const ChangedRow& row, const Wording& wording)
{
    if (wording.isLink)
        return {};
    const RowBefore before(reader, row, wording.table);
    return wording.table == "idea" ? before.wordsOfIdea() : before.words(wording.column);
}

// Any row with words of its own before one that only links.
bool isBetter(const Wording& wording, const Wording* known)
{
    return !known || (known->isLink && !wording.isLink);
}

} // namespace

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
    const QString words = isThere ? wordsNow(reader, *wording, first.id) : before;
    return {words.simplified().left(firstWords), int(rows.size()) - 1};
}

} // namespace moothall::history
