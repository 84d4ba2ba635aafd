// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/coverage.h"

#include "core/involve/presence.h"
#include "core/involve/sessions.h"
#include "core/involve/stepgate.h"
#include "core/store/label.h"

#include <algorithm>
#include <map>

namespace moothall {

namespace {

std::map<Id<Group>, int> hereByGroup(const Reader& reader, Id<Session> session)
{
    std::map<Id<Group>, int> here;
    reader.forEach(
        "SELECT stakeholder_group, count(DISTINCT participant.id) FROM attendance "
        "JOIN participant ON participant.id = attendance.participant WHERE session = ? "
        "AND stakeholder_group NOT NULL AND " +
            std::string(isAVoice) + " GROUP BY 1",
        [&](SQLite::Statement& row) {
            Id<Group> group;
            readValue(row.getColumn(0), group);
            here[group] = row.getColumn(1).getInt();
        },
        session);
    return here;
}

bool isShort(const GroupCoverage& one)
{
    const Represented now = represented(one.here, one.group.targetCount);
    return now == Represented::Short || (now == Represented::NoTarget && one.here == 0);
}

int peopleHere(const Reader& reader, Id<Session> session)
{
    return reader.value<int>(
        "SELECT count(*) FROM attendance WHERE session = ? AND " + std::string(isAVoice), session);
}

} // namespace

Represented represented(int here, int target)
{
    if (target <= 0)
        return Represented::NoTarget;
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

QStringList unmet(const Reader& reader, Id<Project> project, Id<Session> session)
{
    QStringList sentences;
    if (peopleHere(reader, session) == 0)
        sentences.append(Label::tr("Nobody is here yet."));
    QStringList shortOnes; // by name
    bool anyTargetUsers = false;
    for (const GroupCoverage& one : coverageAt(reader, project, session)) {
        anyTargetUsers |= one.group.targetUser;
        if (one.group.targetUser && isShort(one))
            shortOnes.append(one.group.name);
    }
    if (!anyTargetUsers)
        sentences.append(Label::tr("No group is named yet that the decision falls on."));
    if (!shortOnes.isEmpty())
        sentences.append(Label::tr("Under three quarters of their target: %1.")
                             .arg(shortOnes.join(QStringLiteral(", "))));
    return sentences;
}

Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason)
{
    const QString why = reason.simplified();
    const QStringList against = unmet(workspace, project, session);
    const bool isMet = against.isEmpty();
    if (const Result<> enough = stepgate::checkReason(isMet, against.join(QChar::Space), why);
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
