// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The codes that people go by: P01, P02 and on.
#pragma once

#include "core/involve/participants.h"

namespace moothall {

// Hands out the codes after the highest one of a project, to people who come after everybody else.
class Codes
{
public:
    Codes(const Reader& reader, Id<Project> project);

    // The person under the next code.
    Participant give(Participant person);

private:
    Id<Project> m_project;
    int m_highest = 0;
    double m_lastRank = 0;
};

} // namespace moothall
