// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/marking.h"

#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/marks.h"
#include "core/gather/wordremoval.h"
#include "ui/models/hidinganyway.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall::ui::marking {

namespace {

struct Marking
{
    Q_DECLARE_TR_FUNCTIONS(Marking)
};

std::vector<Idea> read(const Reader& reader, const std::vector<Id<Idea>>& ids)
{
    std::vector<Idea> ideas;
    for (const Id<Idea> id : ids)
        if (const auto idea = reader.find(id))
            ideas.push_back(*idea);
    return ideas;
}

bool hasMark(Command command, const Idea& idea)
{
    switch (command) {
    case Command::HideNow:
        return idea.withheld || hiddenMeanwhile::has(idea.id);
    case Command::Identifying:
        return idea.identifying;
    case Command::Unclear:
        return idea.unclear;
    default:
        return idea.moderation == Moderation::Waiting;
    }
}

Result<> set(Workspace& workspace, Command command, std::span<const Id<Idea>> chosen, bool on)
{
    switch (command) {
    case Command::HideNow:
        return marks::set(workspace, chosen, ideas::Mark::Withheld, on);
    case Command::Identifying:
        return marks::set(workspace, chosen, ideas::Mark::Identifying, on);
    case Command::Unclear:
        return marks::set(workspace, chosen, ideas::Mark::Unclear, on);
    default:
        return marks::setQuotable(workspace, chosen, !on);
    }
}

std::optional<ideas::Mark> hidingMarkOf(Command command)
{
    switch (command) {
    case Command::HideNow:
        return ideas::Mark::Withheld;
    case Command::Identifying:
        return ideas::Mark::Identifying;
    default:
        return std::nullopt;
    }
}

QString sentenceOf(Command command, bool on, int count)
{
    switch (command) {
    case Command::HideNow:
        return on ? Marking::tr("%Ln idea(s) hidden on every view and in every report.", nullptr,
                                count)
                  : Marking::tr("%Ln idea(s) shown again.", nullptr, count);
    case Command::Identifying:
        return on ? Marking::tr("%Ln idea(s) hidden on every view, for pointing to a person. "
                                "Safe words are written on Gather.",
                                nullptr, count)
                  : Marking::tr("%Ln idea(s) no longer marked as pointing to a person.", nullptr,
                                count);
    case Command::Unclear:
        return on ? Marking::tr("%Ln idea(s) marked as unclear: ask what was meant.", nullptr,
                                count)
                  : Marking::tr("%Ln idea(s) no longer marked as unclear.", nullptr, count);
    default:
        return on ? Marking::tr("%Ln idea(s) quoted in no report and not shown in the room, and "
                                "counted as before.",
                                nullptr, count)
                  : Marking::tr("%Ln idea(s) may be quoted again.", nullptr, count);
    }
}

} // namespace

bool toggle(Desk& desk, Command command, const std::vector<Id<Idea>>& chosen)
{
    auto marked = read(desk.reader(), chosen);
    if (marked.empty()) {
        desk.warn(Marking::tr("Choose an idea first."));
        return false;
    }
    std::erase_if(marked, wordRemoval::isDone);
    if (marked.empty()) {
        desk.warn(Marking::tr("The words of this idea were removed."));
        return false;
    }
    const bool on = !std::ranges::all_of(
        marked, [command](const Idea& idea) { return hasMark(command, idea); });
    std::vector<Id<Idea>> ids;
    for (const Idea& idea : marked)
        ids.push_back(idea.id);
    const QString said = sentenceOf(command, on, int(ids.size()));
    if (!on && showUnwritten(desk, ids, said))
        return true;
    const Result<> outcome = set(desk.workspace(), command, ids, on);
    const auto hiding = hidingMarkOf(command);
    return on && hiding ? sayMarked(desk, ids, *hiding, outcome, said) : desk.did(outcome, said);
}

} // namespace moothall::ui::marking
