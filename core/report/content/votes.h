// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ballots of a project, and how far their marks may be told apart by broad group.
#pragma once

#include "core/develop/ballots.h"
#include "core/involve/groups.h"
#include "core/involve/sessions.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace moothall::report {

// One ballot that was held.
struct Vote
{
    Ballot ballot;
    Session session;
    std::map<Id<Solution>, int> marks;
    // Whose marks may be told apart; empty: of no solution more than the total is printed.
    std::vector<Id<BroadGroup>> groups;
    // Parallel to `groups`; absent: hidden.
    std::map<Id<Solution>, std::vector<std::optional<int>>> byGroup;
};

// How votes are made safe, and which groups there are.
struct VoteRules
{
    int threshold = 0;
    bool complementary = true;
    std::map<Id<Group>, Id<BroadGroup>> broadGroupOf;
    std::set<Id<BroadGroup>> protectedGroups;
    // Which group's marks for which solution an earlier version of the report hid.
    std::function<bool(Id<Ballot>, Id<Solution>, Id<BroadGroup>)> wasHidden = {};
};

// How many people voted; where that was not noted, no more than marks were made.
int votersOf(const Vote& vote);

// Every ballot of the sessions in which anything was cast, oldest first. Marks are told apart only
// where every group that voted cast at least the threshold of ballots (research notes, 4.5).
std::vector<Vote> readVotes(const Reader& reader, const std::vector<Session>& sessions,
                            const VoteRules& rules);

} // namespace moothall::report
