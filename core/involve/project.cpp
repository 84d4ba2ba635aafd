// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/project.h"

#include "core/store/label.h"

namespace moothall {

namespace projects {

std::vector<Project> all(const Reader& reader) { return reader.all<Project>("ORDER BY id"); }

Result<Id<Project>> add(Workspace& workspace, const Project& project)
{
    return workspace.act(Label::tr("Add project"),
                         [&](Edit& edit) { return edit.insert(project); });
}

Result<> change(Workspace& workspace, const Project& project)
{
    return workspace.act(Label::tr("Change project"), [&](Edit& edit) { edit.update(project); });
}

Result<> remove(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Remove project"), [&](Edit& edit) { edit.remove(project); });
}

} // namespace projects

} // namespace moothall
