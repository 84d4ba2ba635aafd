// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/overview.h"

#include "core/synthesise/evidence.h"

namespace moothall {

namespace {

int rowsOf(const Reader& reader, std::string_view table, Id<Project> project)
{
    return reader.value<int>("SELECT count(*) FROM " + std::string(table) + " WHERE project = ?",
                             project);
}

SessionOverview overviewOf(const Reader& reader, const Session& session)
{
    return {session, peoplePresent(reader, session.id),
            reader.value<int>("SELECT count(*) FROM idea WHERE session = ? "
                              "AND id NOT IN (SELECT origin FROM idea_origin)", session.id)};
}

} // namespace

std::vector<ProjectOverview> overviewOf(const Reader& reader)
{
    std::vector<ProjectOverview> overviews;
    for (const Project& project : projects::all(reader)) {
        const auto count = [&](std::string_view table) {
            return rowsOf(reader, table, project.id);
        };
        ProjectOverview overview{project,           count("theme"), count("insight"),
                                 count("solution"), count("reply"), {}};
        for (const Session& session : sessions::all(reader, project.id))
            overview.sessions.push_back(overviewOf(reader, session));
        overviews.push_back(std::move(overview));
    }
    return overviews;
}

} // namespace moothall
