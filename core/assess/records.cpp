// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/records.h"

#include "core/store/label.h"

namespace moothall {

namespace debriefs {

std::vector<Debrief> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Debrief>("WHERE session = ? ORDER BY id", session);
}

Result<Id<Debrief>> add(Workspace& workspace, const Debrief& debrief)
{
    return workspace.act(Label::tr("Add debrief"),
                         [&](Edit& edit) { return edit.insert(debrief); });
}

Result<> change(Workspace& workspace, const Debrief& debrief)
{
    return workspace.act(Label::tr("Change debrief"), [&](Edit& edit) { edit.update(debrief); });
}

Result<> remove(Workspace& workspace, Id<Debrief> debrief)
{
    return workspace.act(Label::tr("Remove debrief"), [&](Edit& edit) { edit.remove(debrief); });
}

} // namespace debriefs

namespace withdrawals {

std::vector<Withdrawal> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Withdrawal>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Withdrawal>> add(Workspace& workspace, const Withdrawal& withdrawal)
{
    return workspace.act(Label::tr("Add withdrawal"),
                         [&](Edit& edit) { return edit.insert(withdrawal); });
}

Result<> change(Workspace& workspace, const Withdrawal& withdrawal)
{
    return workspace.act(Label::tr("Change withdrawal"),
                         [&](Edit& edit) { edit.update(withdrawal); });
}

Result<> remove(Workspace& workspace, Id<Withdrawal> withdrawal)
{
    return workspace.act(Label::tr("Remove withdrawal"),
                         [&](Edit& edit) { edit.remove(withdrawal); });
}

} // namespace withdrawals

namespace incidents {

std::vector<Incident> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Incident>("WHERE session = ? ORDER BY rank, id", session);
}

Result<Id<Incident>> add(Workspace& workspace, const Incident& incident)
{
    return workspace.act(Label::tr("Add incident"),
                         [&](Edit& edit) { return edit.insert(incident); });
}

Result<> change(Workspace& workspace, const Incident& incident)
{
    return workspace.act(Label::tr("Change incident"), [&](Edit& edit) { edit.update(incident); });
}

Result<> remove(Workspace& workspace, Id<Incident> incident)
{
    return workspace.act(Label::tr("Remove incident"), [&](Edit& edit) { edit.remove(incident); });
}

} // namespace incidents

} // namespace moothall
