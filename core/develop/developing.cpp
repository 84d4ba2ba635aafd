// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/developing.h"

#include "core/involve/stepgate.h"
#include "core/store/label.h"

namespace moothall {

namespace {

int countOf(const Reader& reader, std::string_view rows, Id<Project> project)
{
    return reader.value<int>("SELECT count(*) FROM " + std::string(rows), project);
}

} // namespace

DevelopChecks developChecks(const Reader& reader, Id<Project> project)
{
    const auto count = [&](std::string_view rows) { return countOf(reader, rows, project); };
    return {count("step WHERE project = ? AND number = 3 AND state = 'closed'") > 0,
            count("solution WHERE project = ? AND state = 'put_forward'"),
            count("solution WHERE project = ? AND state = 'put_forward' "
                  "AND trim(coalesce(quality_owner_role, '')) = ''"),
            count("action WHERE project = ? AND status <> 'dropped' "
                  "AND (trim(owner_role) = '' OR due IS NULL)"),
            count("ballot_slip WHERE ballot IN (SELECT ballot.id FROM ballot "
                  "JOIN session ON session.id = ballot.session WHERE session.project = ?)") > 0};
}

namespace developing {

QStringList unmet(const DevelopChecks& checks)
{
    QStringList sentences;
    if (!checks.synthesiseClosed)
        sentences.append(Label::tr("Synthesise is still open."));
    if (checks.putForward == 0)
        sentences.append(Label::tr("No solution is put forward yet."));
    if (checks.withoutOwner > 0)
        sentences.append(
            Label::tr("%n solution(s) without a quality owner.", nullptr, checks.withoutOwner));
    if (checks.openEnded > 0)
        sentences.append(
            Label::tr("%n action(s) without a role or a date.", nullptr, checks.openEnded));
    if (checks.ballotHidden)
        sentences.append(Label::tr("A ballot is counted and not revealed."));
    return sentences;
}

Result<> close(Workspace& workspace, Id<Project> project, const QString& reason)
{
    const QString why = reason.simplified();
    const DevelopChecks checks = developChecks(workspace, project);
    const QStringList against = unmet(checks);
    if (const Result<> enough =
            stepgate::checkReason(against.isEmpty(), against.join(QChar::Space), why);
        !enough)
        return enough;
    return workspace.act(Label::tr("Close Develop"), [&](Edit& edit) {
        // One reason may set two rules aside; each is known by its own name.
        const bool onlyTheOrder = !checks.synthesiseClosed && against.size() == 1;
        const QString ofItsOwn = against.isEmpty() || onlyTheOrder ? QString() : why;
        stepgate::close(edit, project, stepNumber::develop, somebodyAnswersForIt, ofItsOwn);
        if (!checks.synthesiseClosed)
            stepgate::setAside(edit, project, stepgate::inTheirOrder, why);
    });
}

Result<> reopen(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Reopen Develop"),
                         [&](Edit& edit) { stepgate::reopen(edit, project, stepNumber::develop); });
}

} // namespace developing

} // namespace moothall
