// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/coverage.h"

#include "core/involve/participants.h"
#include "core/involve/sessions.h"
#include "core/involve/steps.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr auto facilitator = "lead facilitator";

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

void setAside(Edit& edit, Id<Project> project, const QString& reason)
{
    StepOverride setAside;
    setAside.project = project;
    setAside.rule = QString::fromLatin1(targetUsersAreHere);
    setAside.reason = reason;
    setAside.byRole = QString::fromLatin1(facilitator);
    setAside.at = edit.now();
    edit.insert(setAside);
}

// The step of that number; a project from elsewhere may lack it.
Step stepOf(const Reader& reader, Id<Project> project, int number, const QString& name)
{
    Step fresh;
    fresh.project = project;
    fresh.number = number;
    fresh.name = name;
    return reader.first<Step>("WHERE project = ? AND number = ?", project, number).value_or(fresh);
}

void save(Edit& edit, const Step& step)
{
    if (step.id)
        edit.update(step);
    else
        edit.insert(step);
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
    const bool isShort = anyTargetUsersShort(coverageAt(workspace, project, session));
    if (isShort && why.isEmpty())
        return fail(Error::Kind::NotAllowed,
                    Label::tr("A group of target users is under three quarters of its target."));
    if (isShort && why.size() < shortestReason)
        return fail(Error::Kind::BadInput,
                    Label::tr("A reason has %1 characters or more.").arg(shortestReason));
    return workspace.act(Label::tr("Close Involve"), [&](Edit& edit) {
        Step involve = stepOf(edit.reader(), project, 1, Label::tr("Involve"));
        involve.state = StepState::Closed;
        involve.closedAt = edit.now();
        save(edit, involve);
        Step gather = stepOf(edit.reader(), project, 2, Label::tr("Gather"));
        if (gather.state == StepState::NotStarted) {
            gather.state = StepState::Open;
            gather.openedAt = edit.now();
            save(edit, gather);
        }
        if (isShort)
            setAside(edit, project, why);
    });
}

Result<> reopen(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Reopen Involve"), [&](Edit& edit) {
        Step involve = stepOf(edit.reader(), project, 1, Label::tr("Involve"));
        involve.state = StepState::Open;
        involve.closedAt = std::nullopt;
        if (!involve.openedAt)
            involve.openedAt = edit.now();
        save(edit, involve);
    });
}

} // namespace involve

} // namespace moothall
