// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/counts.h"

namespace moothall {

ProjectCounts countsOf(const Reader& reader, Id<Project> project)
{
    const auto count = [&](std::string_view table) {
        return reader.value<int>(
            "SELECT count(*) FROM " + std::string(table) + " WHERE project = ?", project);
    };
    return {reader.value<int>("SELECT count(*) FROM idea WHERE session IN "
                              "(SELECT id FROM session WHERE project = ?) "
                              "AND id NOT IN (SELECT origin FROM idea_origin)",
                              project),
            count("theme"), count("insight"), count("solution"), count("reply")};
}

} // namespace moothall
