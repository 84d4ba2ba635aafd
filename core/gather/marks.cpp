// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/marks.h"

#include "core/gather/samewords.h"
#include "core/store/label.h"

namespace moothall::marks {

using ideas::Mark;

namespace {

std::string columnOf(Mark mark)
{
    switch (mark) {
    case Mark::Identifying:
        return "identifying";
    case Mark::Unclear:
        return "unclear";
    case Mark::Parked:
        return "parked";
    case Mark::Withheld:
        return "withheld";
    }
    return {};
}

// What the person did, as the history says it, which names the ideas beside it.
QString labelOf(Mark mark, bool on)
{
    switch (mark) {
    case Mark::Identifying:
        return on ? Label::tr("Mark idea as identifying") : Label::tr("Unmark idea as identifying");
    case Mark::Unclear:
        return on ? Label::tr("Mark idea as unclear") : Label::tr("Unmark idea as unclear");
    case Mark::Parked:
        return on ? Label::tr("Park idea") : Label::tr("Take up parked idea");
    case Mark::Withheld:
        return on ? Label::tr("Hide idea") : Label::tr("Show hidden idea");
    }
    return {};
}

} // namespace

Result<> set(Workspace& workspace, std::span<const Id<Idea>> chosen, Mark mark, bool on)
{
    const std::string column = columnOf(mark);
    const bool isOfWords = mark == Mark::Withheld || mark == Mark::Identifying;
    return workspace.act(labelOf(mark, on), [&](Edit& edit) {
        for (const Id<Idea> idea : chosen)
            if (isOfWords)
                sameWords::mark(edit, idea, column, on);
            else
                edit.run("UPDATE idea SET " + column + " = ? WHERE id = ?", on, idea);
    });
}

Result<> setQuotable(Workspace& workspace, std::span<const Id<Idea>> chosen, bool on)
{
    const QString label =
        on ? Label::tr("Let an idea be quoted") : Label::tr("Quote an idea nowhere");
    return workspace.act(label, [&](Edit& edit) {
        for (const Id<Idea> idea : chosen)
            for (const Id<Idea> same : sameWords::of(edit, idea))
                edit.run("UPDATE idea SET moderation = ? WHERE id = ? AND moderation <> ?",
                         on ? Moderation::Accepted : Moderation::Waiting, same,
                         Moderation::Rejected);
    });
}

} // namespace moothall::marks
