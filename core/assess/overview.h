// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A project and its sessions in a few figures, for lists of projects.
#pragma once

#include "core/involve/project.h"
#include "core/involve/sessions.h"

namespace moothall {

struct SessionOverview
{
    Session session;
    int present = 0;
    int ideas = 0;
};

struct ProjectOverview
{
    Project project;
    int themes = 0;
    int insights = 0;
    int solutions = 0;
    int replies = 0;
    std::vector<SessionOverview> sessions;
};

// Every project of the file, oldest first.
std::vector<ProjectOverview> overviewOf(const Reader& reader);

} // namespace moothall
