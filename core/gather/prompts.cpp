// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/prompts.h"

#include "core/store/label.h"

namespace moothall {

namespace prompts {

std::vector<Prompt> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Prompt>("WHERE session = ? ORDER BY rank, id", session);
}

Result<Id<Prompt>> add(Workspace& workspace, const Prompt& prompt)
{
    return workspace.act(Label::tr("Add prompt"), [&](Edit& edit) { return edit.insert(prompt); });
}

Result<> change(Workspace& workspace, const Prompt& prompt)
{
    return workspace.act(Label::tr("Change prompt"), [&](Edit& edit) { edit.update(prompt); });
}

Result<> remove(Workspace& workspace, Id<Prompt> prompt)
{
    return workspace.act(Label::tr("Remove prompt"), [&](Edit& edit) {
        edit.run("UPDATE agenda_item SET prompt = NULL WHERE prompt = ?", prompt);
        edit.run("UPDATE idea SET prompt = NULL WHERE prompt = ?", prompt);
        edit.remove(prompt);
    });
}

} // namespace prompts

} // namespace moothall
