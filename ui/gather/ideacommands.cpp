// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideacommands.h"

#include <QCoreApplication>

namespace moothall::ui::ideaCommands {

namespace {

struct IdeaCommands
{
    Q_DECLARE_TR_FUNCTIONS(IdeaCommands)
};

void toggle(Desk& desk, const IdeaRow& idea, ideas::Mark mark, bool isOn, const QString& on,
            const QString& off)
{
    desk.did(ideas::setMark(desk.workspace(), idea.id, mark, !isOn), isOn ? off : on);
}

} // namespace

QString whyNot(Command command, const IdeaRow* idea)
{
    switch (command) {
    case Command::SameHereLess:
        if (idea && idea->agreeCount == 0)
            return IdeaCommands::tr("Nobody else has said the same yet.");
        [[fallthrough]];
    case Command::SameHere:
    case Command::HideNow:
    case Command::Identifying:
    case Command::Park:
    case Command::Unclear:
    case Command::SplitIdea:
    case Command::MergeIdeas:
    case Command::EditCurrent:
        return idea ? QString() : IdeaCommands::tr("There is no idea on this prompt yet.");
    default:
        return {};
    }
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
                      IdeaCommands::tr("Marked as pointing to a person. It needs safe wording."),
                      IdeaCommands::tr("No longer marked as pointing to a person."));
    case Command::Unclear:
        return toggle(desk, idea, ideas::Mark::Unclear, idea.unclear,
                      IdeaCommands::tr("Marked as unclear: ask what was meant."),
                      IdeaCommands::tr("No longer marked as unclear."));
    case Command::Park:
        return toggle(desk, idea, ideas::Mark::Parked, idea.parked,
                      IdeaCommands::tr("Parked for later."), IdeaCommands::tr("No longer parked."));
    default:
        return;
    }
}

} // namespace moothall::ui::ideaCommands
