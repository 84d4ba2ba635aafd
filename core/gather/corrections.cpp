// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/corrections.h"

#include "core/gather/attribution.h"
#include "core/gather/prompts.h"
#include "core/store/label.h"

namespace moothall::corrections {

namespace {

Result<> correct(Workspace& workspace, const QString& label, Id<Idea> id,
                 const std::function<void(Idea&)>& change)
{
    return workspace.act(label, [&](Edit& edit) {
        auto idea = edit.reader().find(id);
        if (!idea)
            throw RowIsGone("idea");
        change(*idea);
        edit.update(asAgreed(*idea, groundRules::of(edit, idea->session)));
    });
}

} // namespace

Result<> setTable(Workspace& workspace, Id<Idea> idea, std::optional<int> table)
{
    return correct(workspace, Label::tr("Set the table of an idea"), idea,
                   [&](Idea& changed) { changed.tableNumber = table; });
}

Result<> setGroup(Workspace& workspace, Id<Idea> idea, std::optional<Id<Group>> group)
{
    return correct(workspace, Label::tr("Set the group of an idea"), idea,
                   [&](Idea& changed) { changed.stakeholderGroup = group; });
}

Result<> setPrompt(Workspace& workspace, Id<Idea> id, std::optional<Id<Prompt>> prompt)
{
    return workspace.act(Label::tr("Set the prompt of an idea"), [&](Edit& edit) -> Result<> {
        auto idea = edit.reader().find(id);
        const auto asked = prompt ? edit.reader().find(*prompt) : std::nullopt;
        if (!idea || (prompt && !asked))
            throw RowIsGone("idea");
        if (asked && asked->session != idea->session)
            return fail(Error::Kind::NotAllowed,
                        Label::tr("That prompt belongs to another session."));
        idea->prompt = prompt;
        edit.update(*idea);
        return {};
    });
}

Result<> setKind(Workspace& workspace, Id<Idea> idea, IdeaKind kind)
{
    return correct(workspace, Label::tr("Set the kind of an idea"), idea,
                   [&](Idea& changed) { changed.kind = kind; });
}

} // namespace moothall::corrections
