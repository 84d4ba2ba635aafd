// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/heard.h"

#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/prompts.h"
#include "core/involve/deciding.h"
#include "core/involve/groundrules.h"
#include "core/involve/presence.h"
#include "core/involve/sessions.h"
#include "core/involve/stepgate.h"

#include <algorithm>
#include <map>

namespace moothall {

namespace {

constexpr int fewestPeople = 3;
constexpr double quietShare = 0.75;

// An idea that takes part in counts, on the prompt if one is given.
constexpr std::string_view counted =
    "session = ?1 AND (?2 IS NULL OR coalesce(prompt, 0) = ?2) AND withheld = 0 "
    "AND moderation <> 'rejected' AND idea.id NOT IN (SELECT origin FROM idea_origin) "
    "AND idea.id NOT IN (SELECT value FROM json_each(?3)) ";

template <class Key>
using Counts = std::map<Key, int>;

// Ideas by where they came from, in one walk over them.
struct IdeasBy
{
    Counts<int> table;
    Counts<Id<Group>> group;
    int all = 0;
};

IdeasBy countIdeas(const Reader& reader, Id<Session> session, std::optional<Id<Prompt>> prompt)
{
    IdeasBy by;
    reader.forEach(
        "SELECT table_number, coalesce(idea.stakeholder_group, participant.stakeholder_group) "
        "FROM idea LEFT JOIN participant ON participant.id = idea.participant WHERE " +
            std::string(counted),
        [&](SQLite::Statement& row) {
            ++by.all;
            if (!row.getColumn(0).isNull())
                ++by.table[row.getColumn(0).getInt()];
            if (!row.getColumn(1).isNull())
                ++by.group[Id<Group>{row.getColumn(1).getInt64()}];
        },
        session, prompt, hiddenMeanwhile::list());
    return by;
}

// They are no voices, and need not be heard.
bool decides(const Group& group) { return moothall::decides(group.kind); }

template <class Key>
int countIn(const Counts<Key>& counts, const Key& key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

Heard heardIn(const Reader& reader, Id<Session> session, std::optional<Id<Prompt>> prompt)
{
    const IdeasBy ideas = countIdeas(reader, session, prompt);
    Counts<int> peopleByTable;
    Counts<Id<Group>> peopleByGroup;
    const bool asked = prompt && *prompt; // ideas on no prompt are of the whole session
    const auto voices = voicesIn(reader, session, asked ? prompt : std::nullopt);
    for (const Voice& voice : voices) {
        if (voice.table)
            ++peopleByTable[*voice.table];
        if (voice.group)
            ++peopleByGroup[*voice.group];
    }

    Heard heard;
    heard.ideas = ideas.all;
    heard.people = int(voices.size());
    const auto found = reader.find(session);
    if (!found)
        return heard;
    for (int table = 1; table <= found->tables; ++table)
        heard.tables.push_back(
            {table, {countIn(ideas.table, table), countIn(peopleByTable, table)}});
    for (const Group& group : groups::all(reader, found->project))
        heard.groups.push_back(
            {group.id, {countIn(ideas.group, group.id), countIn(peopleByGroup, group.id)}});
    return heard;
}

std::optional<Idea> withoutSafeWording(const Reader& reader, Id<Session> session)
{
    return reader.first<Idea>(
        "WHERE identifying = 1 AND redacted_text IS NULL AND withheld = 0 "
        "AND id NOT IN (SELECT origin FROM idea_origin) AND session IN (SELECT id FROM session "
        "WHERE project = (SELECT project FROM session WHERE id = ?1)) "
        "ORDER BY session <> ?1, id LIMIT 1",
        session);
}

std::optional<TableShare> quietTable(const Heard& heard)
{
    int ideas = 0;
    int people = 0;
    for (const TableShare& table : heard.tables) {
        ideas += table.share.ideas;
        people += table.share.people;
    }
    if (people == 0 || ideas < 2 * int(heard.tables.size()))
        return std::nullopt;
    const auto ratio = [&](const TableShare& table) {
        return double(table.share.ideas) * people / (double(table.share.people) * ideas);
    };
    std::optional<TableShare> quietest;
    for (const TableShare& table : heard.tables)
        if (table.share.people >= fewestPeople && ratio(table) < quietShare &&
            (!quietest || ratio(table) < ratio(*quietest)))
            quietest = table;
    return quietest;
}

GatherChecks gatherChecks(const Reader& reader, Id<Session> session)
{
    GatherChecks checks;
    const auto held = reader.find(session);
    if (!held)
        return checks;
    checks.involveClosed = stepgate::isClosed(reader, held->project, stepNumber::involve);
    checks.groupsAreKept = false;
    std::map<Id<Group>, Share> groups; // whoever is at two sessions need be heard at one
    for (const Session& one : sessions::all(reader, held->project)) {
        const Heard heard = heardIn(reader, one.id, std::nullopt);
        const bool isKept = groundRules::of(reader, one.id).attribution() != Attribution::Nothing;
        checks.ideas += heard.ideas;
        checks.groupsAreKept |= isKept;
        for (const GroupShare& group : heard.groups) {
            groups[group.group].ideas += group.share.ideas;
            groups[group.group].people += isKept ? group.share.people : 0;
        }
    }
    for (const auto& [id, share] : groups) {
        const auto group = reader.find(id);
        if (share.people == 0 || !group || decides(*group))
            continue;
        ++checks.groupsPresent;
        checks.groupsUnheard += share.ideas == 0;
    }
    reader.forEach(
        "SELECT count(*) FILTER (WHERE identifying = 1), "
        "count(*) FILTER (WHERE identifying = 1 AND redacted_text IS NULL), "
        "count(*) FILTER (WHERE unclear = 1) FROM idea WHERE withheld = 0 "
        "AND id NOT IN (SELECT origin FROM idea_origin) "
        "AND session IN (SELECT id FROM session WHERE project = ?)",
        [&](SQLite::Statement& row) {
            checks.pointToAPerson = row.getColumn(0).getInt();
            checks.needSafeWording = row.getColumn(1).getInt();
            checks.unclear = row.getColumn(2).getInt();
        },
        held->project);
    return checks;
}

} // namespace moothall
