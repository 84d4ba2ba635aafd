// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an insight rests on, counted in one place for every screen and every page.
#pragma once

#include "core/synthesise/insights.h"

#include <map>

namespace moothall {

struct Group;
struct Session;

// Voices are "at least": the larger of the distinct people who said it and, over the cited ideas,
// one person plus those who said "same here"; never more than were present. What decision-makers
// said is evidence and no voice; supporters and interpreters are not voices either. Who said the
// same in an idea that is counted with a cited one is among the people, groups and tables.
struct Evidence
{
    int ideas = 0;
    int authors = 0;
    int groups = 0;
    int tables = 0;
    int voicesAtLeast = 0;
    int challenges = 0;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// The people present at any session of the project, at one session, and of each group at any
// session. Whoever came late or left early was there, and somebody at two sessions is one person.
int peoplePresent(const Reader& reader, Id<Project> project);
int peoplePresent(const Reader& reader, Id<Session> session);
std::map<Id<Group>, int> peoplePresentByGroup(const Reader& reader, Id<Project> project);

// The evidence of every insight of the project.
std::map<Id<Insight>, Evidence> evidenceOf(const Reader& reader, Id<Project> project);

} // namespace moothall
