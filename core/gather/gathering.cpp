// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/gathering.h"

#include "core/gather/heard.h"
#include "core/involve/stepgate.h"
#include "core/store/label.h"

namespace moothall::gathering {

namespace {

void noteClosing(Edit& edit, Id<Project> project, std::optional<Timestamp> at)
{
    edit.run("UPDATE project SET gather_closed_at = ? WHERE id = ?", at, project);
}

// What is not known is not met: somebody says why it may be so all the same.
QStringList unheard(const GatherChecks& checks)
{
    QStringList sentences;
    if (checks.ideas == 0)
        sentences.append(Label::tr("Nobody has said anything yet."));
    if (!checks.groupsAreKept)
        sentences.append(Label::tr("No group is kept with an idea, so nobody can tell whether each "
                                   "one is heard."));
    else if (checks.groupsPresent == 0)
        sentences.append(Label::tr("Nobody of any group is noted as here."));
    if (checks.groupsUnheard > 0)
        sentences.append(Label::tr("A group that is here has no idea yet."));
    if (checks.needSafeWording > 0)
        sentences.append(Label::tr("An idea that points to a person needs safe wording."));
    return sentences;
}

} // namespace

QStringList unmet(const GatherChecks& checks)
{
    QStringList sentences;
    if (!checks.involveClosed)
        sentences.append(Label::tr("Involve is still open."));
    return sentences + unheard(checks);
}

Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason)
{
    const QString why = reason.simplified();
    const GatherChecks checks = gatherChecks(workspace, session);
    const QStringList against = unmet(checks);
    if (const Result<> enough =
            stepgate::checkReason(against.isEmpty(), against.join(QChar::Space), why);
        !enough)
        return enough;
    return workspace.act(Label::tr("Close Gather"), [&](Edit& edit) {
        // One reason may set two rules aside; each is known by its own name.
        stepgate::close(edit, project, stepNumber::gather, everybodyIsHeard,
                        unheard(checks).isEmpty() ? QString() : why);
        if (!checks.involveClosed)
            stepgate::setAside(edit, project, stepgate::inTheirOrder, why);
        noteClosing(edit, project, edit.now());
    });
}

Result<> reopen(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Reopen Gather"), [&](Edit& edit) {
        stepgate::reopen(edit, project, stepNumber::gather);
        noteClosing(edit, project, std::nullopt);
    });
}

} // namespace moothall::gathering
