// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideacommands.h"

#include "core/gather/corrections.h"
#include "core/involve/groups.h"

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

void setGroup(Desk& desk, int number, Id<Idea> idea)
{
    const auto groups = groups::all(desk.reader(), desk.project());
    if (number > int(groups.size()))
        return;
    const Group* group = number > 0 ? &groups[std::size_t(number - 1)] : nullptr;
    desk.did(corrections::setGroup(desk.workspace(), idea,
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
        desk.did(corrections::setTable(desk.workspace(), idea.id,
                                       number > 0 ? std::optional(number) : std::nullopt),
                 number > 0 ? IdeaCommands::tr("This idea is of table %1 now.").arg(number)
                            : IdeaCommands::tr("This idea is of no table now."));
        return true;
    case Command::ToGroup:
        setGroup(desk, number, idea.id);
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
        desk.did(corrections::setQuotable(desk.workspace(), idea.id, idea.isNotQuoted),
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
