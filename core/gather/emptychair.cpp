// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/emptychair.h"

#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/prompts.h"
#include "core/involve/deciding.h"
#include "core/involve/groundrules.h"
#include "core/involve/presence.h"
#include "core/involve/sessions.h"

#include <algorithm>
#include <map>
#include <set>

namespace moothall {

namespace {

// What was said by a group, first-hand or for it.
struct Said
{
    int firstHand = 0;
    int secondHand = 0;
};

struct Heard
{
    std::map<Id<Group>, Said> byGroup;
    std::map<Id<Group>, std::set<Id<Participant>>> people; // somebody at two sessions is one person
    int withoutGroup = 0;
    bool groupsAreKept = false;
};

void countIdeas(const Reader& reader, Id<Session> session, std::optional<Id<Prompt>> prompt,
                Heard& heard)
{
    reader.forEach(
        "SELECT coalesce(idea.stakeholder_group, participant.stakeholder_group), second_hand, "
        "count(*) FROM idea LEFT JOIN participant ON participant.id = idea.participant "
        "WHERE session = ?1 AND (?2 IS NULL OR coalesce(prompt, 0) = ?2) AND withheld = 0 "
        "AND moderation <> 'rejected' AND idea.id NOT IN (SELECT origin FROM idea_origin) "
        "AND idea.id NOT IN (SELECT value FROM json_each(?3)) GROUP BY 1, 2",
        [&](SQLite::Statement& row) {
            const int ideas = row.getColumn(2).getInt();
            if (row.getColumn(0).isNull()) {
                heard.withoutGroup += ideas;
                return;
            }
            Said& said = heard.byGroup[Id<Group>{row.getColumn(0).getInt64()}];
            (row.getColumn(1).getInt() ? said.secondHand : said.firstHand) += ideas;
        },
        session, prompt, hiddenMeanwhile::list());
}

void addSession(const Reader& reader, Id<Session> session, std::optional<Id<Prompt>> prompt,
                Heard& heard)
{
    heard.groupsAreKept |= groundRules::of(reader, session).attribution() != Attribution::Nothing;
    countIdeas(reader, session, prompt, heard);
    for (const Voice& voice : voicesIn(reader, session, prompt && *prompt ? prompt : std::nullopt))
        if (voice.group)
            heard.people[*voice.group].insert(voice.id);
}

bool decides(const Group& group) { return moothall::decides(group.kind); }

EmptyChair::Why whyEmpty(const Said& said, int people)
{
    if (said.secondHand > 0)
        return EmptyChair::Why::SpokenFor;
    return people > 0 ? EmptyChair::Why::Silent : EmptyChair::Why::NobodyHere;
}

EmptyChairs chairsOf(const Reader& reader, Id<Project> project, const Heard& heard)
{
    EmptyChairs chairs;
    chairs.withoutGroup = heard.withoutGroup;
    chairs.groupsAreKept = heard.groupsAreKept;
    chairs.missing = missingVoices::all(reader, project);
    for (const Group& group : groups::all(reader, project)) {
        if (decides(group))
            continue;
        const auto found = heard.byGroup.find(group.id);
        const Said said = found == heard.byGroup.end() ? Said() : found->second;
        if (said.firstHand > 0) {
            ++chairs.heard;
            continue;
        }
        const auto here = heard.people.find(group.id);
        const int people = here == heard.people.end() ? 0 : int(here->second.size());
        chairs.groups.push_back({group, whyEmpty(said, people), people, said.secondHand});
    }
    std::ranges::stable_partition(chairs.groups,
                                  [](const EmptyChair& chair) { return chair.group.targetUser; });
    return chairs;
}

} // namespace

EmptyChairs emptyChairs(const Reader& reader, Id<Session> session, std::optional<Id<Prompt>> prompt)
{
    const auto held = reader.find(session);
    if (!held)
        return {};
    Heard heard;
    addSession(reader, session, prompt, heard);
    return chairsOf(reader, held->project, heard);
}

EmptyChairs emptyChairs(const Reader& reader, Id<Project> project)
{
    Heard heard;
    const auto held = sessions::all(reader, project);
    for (const Session& session : held)
        addSession(reader, session.id, std::nullopt, heard);
    heard.groupsAreKept |= held.empty();
    return chairsOf(reader, project, heard);
}

} // namespace moothall
