// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ready to run: what a facilitator wants to know on the day before, of the plan and of the laptop,
// each with how to mend it. Facts in, checks out.
#pragma once

#include "core/involve/sessions.h"

#include <vector>

namespace moothall {

// What the file says of the plan.
struct PlanFacts
{
    QStringList notSaid; // of the brief: who asks, who decides, when, the promise
    int open = 0;
    int fixed = 0;
    int groups = 0;
    int groupsWithoutTarget = 0;
    int targetUserGroups = 0;
    int wished = 0; // people, over all targets
    int invited = 0;
    int items = 0;         // of the agenda
    int planned = 0;       // minutes
    int sessionLength = 0; // minutes; 0: its times are not said
    int over = 0;          // minutes past the end of the session
    int missedStarts = 0;  // locked ones that cannot be met
    int prompts = 0;
    bool rulesAreAgreed = false;
    bool leadIsSaid = false; // the number of who is told of a risk of harm
};

PlanFacts planFacts(const Reader& reader, Id<Project> project, Id<Session> session);

// What the laptop says; gathered where files and displays can be asked.
struct LaptopFacts
{
    bool fileIsWritable = true;
    QString warning;       // of the place the file lies in; empty: none
    qint64 freeBytes = -1; // where the file lies; -1: not known
    qint64 fileBytes = 0;
    bool copyIsSet = false;  // a folder for the second copy
    QString copyProblem;     // why none can be made there now; empty: it can
    bool copyIsNear = false; // on the drive of the workspace, and lost with it
    int displays = 1;
};

struct ReadyCheck
{
    enum class About
    {
        Decision,
        Scope,
        Groups,
        Invited,
        Agenda,
        Prompts,
        Rules,
        Lead,
        File,
        Space,
        SecondCopy,
        Display
    };
    enum class State
    {
        Ready,
        Look,
        Unknown
    };

    About about = About::Decision;
    State state = State::Unknown;
    QString question;
    QString evidence;
    QString mend; // what to do; empty where it is ready

    friend bool operator==(const ReadyCheck&, const ReadyCheck&) = default;
};

// The plan, and the laptop it will run on.
std::vector<ReadyCheck> checkPlan(const PlanFacts& facts);
std::vector<ReadyCheck> checkLaptop(const LaptopFacts& facts);

} // namespace moothall
