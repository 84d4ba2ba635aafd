// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/evidence.h"

#include "core/involve/deciding.h"
#include "core/involve/presence.h"

#include <algorithm>

namespace moothall {

namespace {

const std::string thosePresent = " FROM attendance WHERE " + std::string(isAVoice);

// One row an insight. An idea counts one voice more than those who agreed, unless it was said by a
// decision-maker or by somebody's supporter. Who said the same in another idea, which is counted
// with the one that is cited, said it too. What a moderator turned down is no evidence.
const std::string countEvidence = R"(
    WITH RECURSIVE said (insight, relation, idea, is_cited) AS (
        SELECT insight_idea.insight, insight_idea.relation, insight_idea.idea, 1
        FROM insight_idea JOIN insight ON insight.id = insight_idea.insight
        WHERE insight.project = ?
        UNION
        SELECT said.insight, said.relation, idea_origin.origin, 0
        FROM said JOIN idea_origin ON idea_origin.idea = said.idea
        WHERE idea_origin.way = 'said_again'
    ), cited AS (
        SELECT said.insight, said.relation, said.is_cited, idea.session, idea.table_number,
               idea.participant, idea.agree_count, stakeholder_group.id AS stakeholder_group,
               coalesce(stakeholder_group.kind, '') NOT IN )" +
                                  std::string(decidingKinds) + R"(
                   AND participant.supporter_of IS NULL
                   AND coalesce(participant.capacity, '') <> 'observer' AS is_voice
        FROM said
        JOIN idea ON idea.id = said.idea AND idea.moderation <> 'rejected'
        LEFT JOIN participant ON participant.id = idea.participant
        LEFT JOIN stakeholder_group ON stakeholder_group.id
            = coalesce(idea.stakeholder_group, participant.stakeholder_group)
    )
    SELECT insight,
           count(*) FILTER (WHERE relation = 'cites' AND is_cited),
           count(DISTINCT participant) FILTER (WHERE relation = 'cites'),
           count(DISTINCT stakeholder_group) FILTER (WHERE relation = 'cites'),
           count(DISTINCT session || ' ' || table_number) FILTER (WHERE relation = 'cites'),
           max(count(DISTINCT participant) FILTER (WHERE relation = 'cites' AND is_voice),
               coalesce(max(is_voice + agree_count) FILTER (WHERE relation = 'cites'), 0)),
           count(*) FILTER (WHERE relation = 'challenged_by' AND is_cited)
    FROM cited GROUP BY insight)";

} // namespace

int peoplePresent(const Reader& reader, Id<Project> project)
{
    return reader.value<int>("SELECT count(DISTINCT participant)" + thosePresent +
                                 " AND session IN (SELECT id FROM session WHERE project = ?)",
                             project);
}

int peoplePresent(const Reader& reader, Id<Session> session)
{
    return reader.value<int>(
        "SELECT count(DISTINCT participant)" + thosePresent + " AND session = ?", session);
}

std::map<Id<Group>, int> peoplePresentByGroup(const Reader& reader, Id<Project> project)
{
    std::map<Id<Group>, int> present;
    reader.forEach(
        "SELECT stakeholder_group, count(*) FROM participant WHERE project = ? "
        "AND stakeholder_group IS NOT NULL AND id IN (SELECT participant" +
            thosePresent + ") GROUP BY stakeholder_group",
        [&](SQLite::Statement& row) {
            present[{row.getColumn(0).getInt64()}] = row.getColumn(1).getInt();
        },
        project);
    return present;
}

std::map<Id<Insight>, Evidence> evidenceOf(const Reader& reader, Id<Project> project)
{
    const int present = peoplePresent(reader, project);
    std::map<Id<Insight>, Evidence> evidence;
    for (const Id<Insight> insight :
         reader.values<Id<Insight>>("SELECT id FROM insight WHERE project = ?", project))
        evidence[insight];
    reader.forEach(
        countEvidence,
        [&](SQLite::Statement& row) {
            const auto count = [&](int column) { return row.getColumn(column).getInt(); };
            Evidence& counted = evidence[Id<Insight>{row.getColumn(0).getInt64()}];
            counted = {count(1), count(2), count(3), count(4), count(5), count(6)};
            if (present > 0) // without a record of who came there is no cap to apply
                counted.voicesAtLeast = std::min(counted.voicesAtLeast, present);
        },
        project);
    return evidence;
}

} // namespace moothall
