// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/sessions.h"

#include "core/store/label.h"

namespace moothall {

namespace sessions {

std::vector<Session> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Session>("WHERE project = ? ORDER BY date, start, id", project);
}

Result<Id<Session>> add(Workspace& workspace, const Session& session)
{
    return workspace.act(Label::tr("Add session"),
                         [&](Edit& edit) { return edit.insert(session); });
}

Result<> change(Workspace& workspace, const Session& session)
{
    return workspace.act(Label::tr("Change session"), [&](Edit& edit) { edit.update(session); });
}

Result<> remove(Workspace& workspace, Id<Session> session)
{
    return workspace.act(Label::tr("Remove session"), [&](Edit& edit) { edit.remove(session); });
}

} // namespace sessions

namespace team {

std::vector<TeamMember> all(const Reader& reader, Id<Session> session)
{
    return reader.all<TeamMember>("WHERE session = ? ORDER BY rank, id", session);
}

Result<Id<TeamMember>> add(Workspace& workspace, const TeamMember& teamMember)
{
    return workspace.act(Label::tr("Add team role"),
                         [&](Edit& edit) { return edit.insert(teamMember); });
}

Result<> change(Workspace& workspace, const TeamMember& teamMember)
{
    return workspace.act(Label::tr("Change team role"),
                         [&](Edit& edit) { edit.update(teamMember); });
}

Result<> remove(Workspace& workspace, Id<TeamMember> teamMember)
{
    return workspace.act(Label::tr("Remove team role"),
                         [&](Edit& edit) { edit.remove(teamMember); });
}

} // namespace team

} // namespace moothall
