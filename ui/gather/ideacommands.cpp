// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideacommands.h"

#include "core/gather/corrections.h"
#include "core/gather/marks.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/involve/sessions.h"
#include "ui/gather/takingdown.h"
#include "ui/models/bydigit.h"
#include "ui/models/hidinganyway.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moothall::ui::ideaCommands {

namespace {

struct IdeaCommands
{
    Q_DECLARE_TR_FUNCTIONS(IdeaCommands)
};

void toggle(Desk& desk, const IdeaRow& idea, ideas::Mark mark, bool isOn, const QString& on,
            const QString& off)
{
    const std::array ids{idea.id};
    if (isOn && showUnwritten(desk, ids, off))
        return;
    const Result<> marked = ideas::setMark(desk.workspace(), idea.id, mark, !isOn);
    if (isOn)
        desk.did(marked, off);
    else
        sayMarked(desk, ids, mark, marked, on);
}

void setTable(Desk& desk, int digit, const IdeaRow& idea)
{
    const auto session = desk.reader().find(desk.session());
    const int table = byDigit(digit, idea.table.value_or(0), session ? session->tables : 0);
    desk.did(corrections::setTable(desk.workspace(), idea.id,
                                   table > 0 ? std::optional(table) : std::nullopt),
             table > 0 ? IdeaCommands::tr("This idea is of table %1 now.").arg(table)
                       : IdeaCommands::tr("This idea is of no table now."));
}

void setGroup(Desk& desk, int digit, const IdeaRow& idea)
{
    const auto groups = groups::all(desk.reader(), desk.project());
    const int number = byDigit(digit, idea.group, int(groups.size()));
    if (number > int(groups.size()))
        return;
    const Group* group = number > 0 ? &groups[std::size_t(number - 1)] : nullptr;
    desk.did(corrections::setGroup(desk.workspace(), idea.id,
                                   group ? std::optional(group->id) : std::nullopt),
             group ? IdeaCommands::tr("This idea is of %1 now.").arg(group->name)
                   : IdeaCommands::tr("This idea is of no group now."));
}

// Why this one cannot be changed so, apart from there being none.
QString whyNotThis(Command command, const IdeaRow& idea)
{
    const auto key = [](Command other) {
        return keysFor(other).toString(QKeySequence::NativeText);
    };
    const bool showsWords = command == Command::EditCurrent || command == Command::SplitIdea ||
                            command == Command::MergeIdeas;
    if (idea.isRemoved)
        return IdeaCommands::tr("The words of this idea were removed.");
    if (command == Command::RemoveCurrent && !idea.withheld)
        return IdeaCommands::tr("Only the words of a hidden idea are removed. %1 hides it.")
            .arg(key(Command::HideNow));
    if (idea.withheld && showsWords)
        return IdeaCommands::tr("This idea is hidden. %1 shows it again.")
            .arg(key(Command::HideNow));
    if (command == Command::NotToBeQuoted && idea.rejected)
        return IdeaCommands::tr("This idea was not accepted, so it is quoted nowhere.");
    if (command == Command::SameHereLess && idea.agreeCount == 0)
        return IdeaCommands::tr("Nobody else has said the same yet.");
    return {};
}

} // namespace

QString whyNot(Command command, const IdeaRow* idea)
{
    switch (command) {
    case Command::SameHere:
    case Command::SameHereLess:
    case Command::HideNow:
    case Command::Identifying:
    case Command::NotToBeQuoted:
    case Command::Park:
    case Command::Unclear:
    case Command::SplitIdea:
    case Command::MergeIdeas:
    case Command::EditCurrent:
    case Command::RemoveCurrent:
    case Command::ToNextPrompt:
    case Command::ToPreviousPrompt:
        return idea ? whyNotThis(command, *idea)
                    : IdeaCommands::tr("There is no idea on this prompt yet.");
    default:
        return {};
    }
}

bool correct(Desk& desk, Command command, int number, const IdeaRow& idea)
{
    switch (command) {
    case Command::ToTable:
        setTable(desk, number, idea);
        return true;
    case Command::ToGroup:
        setGroup(desk, number, idea);
        return true;
    case Command::NextKind:
    case Command::PreviousKind: {
        const int kinds = int(wordsOf(IdeaKind{}).size());
        const int by = command == Command::NextKind ? 1 : kinds - 1;
        const auto kind = IdeaKind((int(idea.kind) + by) % kinds);
        desk.did(corrections::setKind(desk.workspace(), idea.id, kind),
                 IdeaCommands::tr("The kind of this idea is %1 now.").arg(wordFor(kind)));
        return true;
    }
    default:
        return false;
    }
}

void moveToPrompt(Desk& desk, Id<Idea> id, int by)
{
    const auto idea = desk.reader().find(id);
    if (!idea)
        return;
    const auto prompts = prompts::all(desk.reader(), idea->session);
    const auto now =
        std::ranges::find(prompts, idea->prompt,
                          [](const Prompt& prompt) { return std::optional(prompt.id); }) -
        prompts.begin();
    const auto next = now + by;
    const auto none = std::ptrdiff_t(prompts.size());
    if (next < 0 || next > none)
        return desk.warn(prompts.empty() ? IdeaCommands::tr("This session has no prompt yet.")
                         : next < 0 ? IdeaCommands::tr("This idea is on the first prompt already.")
                                    : IdeaCommands::tr("This idea is on no prompt already."));
    if (next == none) {
        desk.did(corrections::setPrompt(desk.workspace(), id, std::nullopt),
                 IdeaCommands::tr("This idea is on no prompt now."));
        return;
    }
    const Prompt& prompt = prompts[std::size_t(next)];
    desk.did(corrections::setPrompt(desk.workspace(), id, prompt.id),
             IdeaCommands::tr("This idea is on prompt %1 now: “%2”")
                 .arg(next + 1)
                 .arg(quoted(prompt.text)));
}

void run(Desk& desk, Command command, const IdeaRow& idea)
{
    switch (command) {
    case Command::SameHere:
        desk.did(ideas::agree(desk.workspace(), idea.id),
                 IdeaCommands::tr("Same here, +%1.").arg(idea.agreeCount + 1));
        return;
    case Command::SameHereLess:
        if (idea.agreeCount > 0)
            desk.did(ideas::agree(desk.workspace(), idea.id, -1),
                     IdeaCommands::tr("Same here, +%1.").arg(idea.agreeCount - 1));
        return;
    case Command::HideNow:
        return toggle(desk, idea, ideas::Mark::Withheld, idea.withheld,
                      IdeaCommands::tr("Hidden on every view and in every report."),
                      IdeaCommands::tr("Shown again."));
    case Command::Identifying:
        return toggle(desk, idea, ideas::Mark::Identifying, idea.identifying,
                      IdeaCommands::tr("Hidden on every view, for it points to a person. %1 writes "
                                       "it in safe words.")
                          .arg(keysFor(Command::EditCurrent).toString(QKeySequence::NativeText)),
                      IdeaCommands::tr("No longer marked as pointing to a person."));
    case Command::Unclear:
        return toggle(desk, idea, ideas::Mark::Unclear, idea.unclear,
                      IdeaCommands::tr("Marked as unclear: ask what was meant."),
                      IdeaCommands::tr("No longer marked as unclear."));
    case Command::NotToBeQuoted:
        desk.did(marks::setQuotable(desk.workspace(), std::span(&idea.id, 1), idea.isNotQuoted),
                 idea.isNotQuoted ? IdeaCommands::tr("It may be quoted again.")
                                  : IdeaCommands::tr("Quoted in no report and not shown in the "
                                                     "room. It counts as before."));
        return;
    case Command::Park:
        return toggle(desk, idea, ideas::Mark::Parked, idea.parked,
                      IdeaCommands::tr("Parked for later."), IdeaCommands::tr("No longer parked."));
    default:
        return;
    }
}

} // namespace moothall::ui::ideaCommands
