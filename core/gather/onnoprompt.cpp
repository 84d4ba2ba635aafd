// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/onnoprompt.h"

#include "core/gather/prompts.h"
#include "core/store/label.h"

namespace moothall::onNoPrompt {

int count(const Reader& reader, Id<Session> session)
{
    return reader.value<int>("SELECT count(*) FROM idea WHERE session = ? AND prompt IS NULL",
                             session);
}

Result<> putOn(Workspace& workspace, Id<Prompt> prompt)
{
    return workspace.act(Label::tr("Put the ideas on no prompt on one"), [&](Edit& edit) {
        const auto asked = edit.reader().find(prompt);
        if (!asked)
            throw RowIsGone("prompt");
        edit.run("UPDATE idea SET prompt = ? WHERE session = ? AND prompt IS NULL", prompt,
                 asked->session);
    });
}

} // namespace moothall::onNoPrompt
