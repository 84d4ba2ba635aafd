// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/scope.h"

#include "core/store/label.h"

namespace moothall {

namespace scope {

std::vector<ScopeItem> all(const Reader& reader, Id<Project> project)
{
    return reader.all<ScopeItem>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<ScopeItem>> add(Workspace& workspace, const ScopeItem& scopeItem)
{
    return workspace.act(Label::tr("Add to the scope"),
                         [&](Edit& edit) { return edit.insert(scopeItem); });
}

Result<> change(Workspace& workspace, const ScopeItem& scopeItem)
{
    return workspace.act(Label::tr("Change the scope"),
                         [&](Edit& edit) { edit.update(scopeItem); });
}

Result<> remove(Workspace& workspace, Id<ScopeItem> scopeItem)
{
    return workspace.act(Label::tr("Remove from the scope"),
                         [&](Edit& edit) { edit.remove(scopeItem); });
}

} // namespace scope

} // namespace moothall
