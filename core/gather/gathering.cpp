// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/gathering.h"

#include "core/gather/heard.h"
#include "core/involve/stepgate.h"
#include "core/store/label.h"

namespace moothall::gathering {

namespace {

constexpr int gather = 2;

void noteClosing(Edit& edit, Id<Project> project, std::optional<Timestamp> at)
{
    edit.run("UPDATE project SET gather_closed_at = ? WHERE id = ?", at, project);
}

} // namespace

QStringList unmet(const Reader& reader, Id<Session> session)
{
    return unmet(gatherChecks(reader, session));
}

QStringList unmet(const GatherChecks& checks)
{
    QStringList sentences;
    if (checks.ideas == 0)
        sentences.append(Label::tr("Nobody has said anything yet."));
    if (checks.groupsUnheard > 0)
        sentences.append(Label::tr("A group that is here has no idea yet."));
    if (checks.needSafeWording > 0)
        sentences.append(Label::tr("An idea that points to a person needs safe wording."));
    return sentences;
}

Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason)
{
    const QString why = reason.simplified();
    const QStringList against = unmet(workspace, session);
    if (const Result<> enough =
            stepgate::checkReason(against.isEmpty(), against.join(QChar::Space), why);
        !enough)
        return enough;
    return workspace.act(Label::tr("Close Gather"), [&](Edit& edit) {
        stepgate::close(edit, project, gather, everybodyIsHeard,
                        against.isEmpty() ? QString() : why);
        noteClosing(edit, project, edit.now());
    });
}

Result<> reopen(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Reopen Gather"), [&](Edit& edit) {
        stepgate::reopen(edit, project, gather);
        noteClosing(edit, project, std::nullopt);
    });
}

} // namespace moothall::gathering
