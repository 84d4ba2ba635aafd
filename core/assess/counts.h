// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many of each noun a project holds.
#pragma once

#include "core/store/reader.h"

namespace moothall {

struct Project;

struct ProjectCounts
{
    int ideas = 0;
    int themes = 0;
    int insights = 0;
    int solutions = 0;
    int replies = 0;

    friend bool operator==(const ProjectCounts&, const ProjectCounts&) = default;
};

ProjectCounts countsOf(const Reader& reader, Id<Project> project);

} // namespace moothall
