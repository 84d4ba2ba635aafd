// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/replies.h"

#include "core/store/label.h"

namespace moothall {

namespace replies {

std::vector<Reply> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Reply>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Reply>> add(Workspace& workspace, const Reply& reply)
{
    return workspace.act(Label::tr("Add reply"), [&](Edit& edit) { return edit.insert(reply); });
}

Result<> change(Workspace& workspace, const Reply& reply)
{
    return workspace.act(Label::tr("Change reply"), [&](Edit& edit) { edit.update(reply); });
}

Result<> remove(Workspace& workspace, Id<Reply> reply)
{
    return workspace.act(Label::tr("Remove reply"), [&](Edit& edit) {
        edit.run("DELETE FROM reply_insight WHERE reply = ?", reply);
        edit.run("DELETE FROM reply_solution WHERE reply = ?", reply);
        edit.remove(reply);
    });
}

} // namespace replies

} // namespace moothall
