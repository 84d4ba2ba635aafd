// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings what a scribe has typed back into the workspace. Can be repeated: nothing comes twice,
// nothing that was changed here is overwritten, and where both sides changed one idea a person
// chooses.
#pragma once

#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/store/workspace.h"

#include <vector>

namespace moothall::exchange::scribe {

// Both sides changed the idea since the last merge.
struct Clash
{
    Idea ours;
    Idea theirs;
    bool takeTheirs = false; // what the person chose
};

// What becomes of an idea in words that are here already.
enum class SameFate
{
    LeftThere, // it stays at the scribe's, until somebody has looked
    SameHere,  // it is counted with ours, as origins::agreeing has it
    OwnIdea    // it comes in beside ours
};

// The scribe's idea says, word for word, what one of ours says already, or one of theirs that comes
// in. Each says who said it as far as the ground rules allow.
struct SameIdea
{
    Idea theirs;
    Idea ours;
    int adds = 0; // how many more agree with ours, if theirs is counted with it
    SameFate fate = SameFate::LeftThere; // what the person chose
};

// An idea that cannot come in, and why.
struct Refused
{
    Idea theirs;
    QString reason;
};

// What a merge would do, to look at and choose before anything is written.
struct Merge
{
    Id<Session> session;
    std::vector<Prompt> prompts; // the scribe's new ones, and groups, that ideas belong to
    std::vector<Group> groups;
    std::vector<Idea> added;
    std::vector<Idea> changed; // by the scribe alone since the last merge
    std::vector<Clash> clashes;
    std::vector<SameIdea> same;
    std::vector<Refused> refused; // by somebody who only observes
    QStringList strangeCodes;     // before their words, and nobody's here
    int keptOurs = 0;             // changed or removed here alone; they stay as they are

    bool isEmpty() const
    {
        return added.empty() && changed.empty() && clashes.empty() && same.empty();
    }
};

// Compares the scribe's file with ours. Fails with NotFound where no session of it is ours.
Result<Merge> plan(const Reader& ours, const Reader& scribes);

// Writes the merge, with what was chosen, as one undo.
Result<> run(Workspace& workspace, const Merge& merge);

} // namespace moothall::exchange::scribe
