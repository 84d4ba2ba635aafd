// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/coverage.h"

#include "core/involve/participants.h"
#include "core/involve/sessions.h"
#include "core/involve/stepgate.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall {

namespace {

std::map<Id<Group>, int> hereByGroup(const Reader& reader, Id<Session> session)
{
    std::map<Id<Group>, int> here;
    reader.forEach(
        "SELECT stakeholder_group, count(DISTINCT participant.id) FROM attendance "
        "JOIN participant ON participant.id = attendance.participant WHERE session = ? "
        "AND state IN ('present', 'late', 'left_early') AND stakeholder_group NOT NULL GROUP BY 1",
        [&](SQLite::Statement& row) {
            Id<Group> group;
            readValue(row.getColumn(0), group);
            here[group] = row.getColumn(1).getInt();
        },
        session);
    return here;
}

bool anyTargetUsersShort(const std::vector<GroupCoverage>& coverage)
{
    return std::ranges::any_of(coverage, [](const GroupCoverage& one) {
        return one.group.targetUser &&
               represented(one.here, one.group.targetCount) == Represented::Short;
    });
}

} // namespace

Represented represented(int here, int target)
{
    if (here >= target)
        return Represented::Met;
    return 4 * here >= 3 * target ? Represented::Enough : Represented::Short;
}

std::vector<GroupCoverage> coverageAt(const Reader& reader, Id<Project> project,
                                      Id<Session> session)
{
    const auto here = hereByGroup(reader, session);
    std::vector<GroupCoverage> coverage;
    for (const Group& group : groups::all(reader, project)) {
        const auto found = here.find(group.id);
        coverage.push_back({group, found == here.end() ? 0 : found->second});
    }
    return coverage;
}

namespace involve {

Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason)
{
    const QString why = reason.simplified();
    const bool isMet = !anyTargetUsersShort(coverageAt(workspace, project, session));
    if (const Result<> enough = stepgate::checkReason(
            isMet, Label::tr("A group of target users is under three quarters of its target."), why);
        !enough)
        return enough;
    return workspace.act(Label::tr("Close Involve"), [&](Edit& edit) {
        stepgate::close(edit, project, 1, targetUsersAreHere, isMet ? QString() : why);
    });
}

Result<> reopen(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Reopen Involve"),
                         [&](Edit& edit) { stepgate::reopen(edit, project, 1); });
}

} // namespace involve

} // namespace moothall
