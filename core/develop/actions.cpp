// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/actions.h"

#include "core/store/label.h"

namespace moothall {

namespace actions {

std::vector<Action> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Action>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Action>> add(Workspace& workspace, const Action& action)
{
    return workspace.act(Label::tr("Add action"), [&](Edit& edit) { return edit.insert(action); });
}

Result<> change(Workspace& workspace, const Action& action)
{
    return workspace.act(Label::tr("Change action"), [&](Edit& edit) { edit.update(action); });
}

Result<> remove(Workspace& workspace, Id<Action> action)
{
    return workspace.act(Label::tr("Remove action"), [&](Edit& edit) { edit.remove(action); });
}

} // namespace actions

} // namespace moothall
