// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/itemprompt.h"

#include "core/base/text.h"
#include "core/store/label.h"

namespace moothall::itemPrompt {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepOfGathering = 2;

bool isUsed(const Reader& reader, Id<Prompt> prompt)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM idea WHERE prompt = ?1) OR "
                              "EXISTS (SELECT 1 FROM agenda_item WHERE prompt = ?1)",
                              prompt);
}

// Behind all others of the session, in the step of the item.
Id<Prompt> addFor(Edit& edit, const AgendaItem& item, const QString& words)
{
    const auto others = prompts::all(edit, item.session);
    Prompt prompt;
    prompt.session = item.session;
    prompt.code = u"Q%1"_s.arg(others.size() + 1);
    prompt.step = item.step.value_or(stepOfGathering);
    prompt.text = words;
    prompt.rank = others.empty() ? 1 : others.back().rank + 1;
    return edit.insert(prompt);
}

void stopAsking(Edit& edit, AgendaItem item)
{
    const std::optional<Id<Prompt>> asked = item.prompt;
    item.prompt.reset();
    edit.update(item);
    if (asked && !isUsed(edit, *asked))
        edit.remove(*asked);
}

} // namespace

QString of(const Reader& reader, const AgendaItem& item)
{
    const auto prompt = item.prompt ? reader.find(*item.prompt) : std::nullopt;
    return prompt ? prompt->text : QString();
}

Result<> say(Workspace& workspace, Id<AgendaItem> id, const QString& words)
{
    const QString text = cleaned(words).simplified();
    if (text.size() > longestPrompt)
        return fail(Error::Kind::BadInput,
                    Label::tr("A prompt has at most %1 characters.").arg(longestPrompt));
    return workspace.act(Label::tr("Set the prompt"), [&](Edit& edit) {
        auto item = edit.reader().find(id);
        if (!item)
            throw RowIsGone("agenda_item");
        if (text.isEmpty())
            return stopAsking(edit, *item);
        if (item->prompt) {
            edit.run("UPDATE prompt SET text = ? WHERE id = ?", text, *item->prompt);
            return;
        }
        item->prompt = addFor(edit, *item, text);
        edit.update(*item);
    });
}

} // namespace moothall::itemPrompt
