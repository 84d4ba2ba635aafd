// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/sources.h"

#include "core/report/content/sections.h"
#include "core/store/failure.h"

namespace moothall::report {

Result<Sources> sourcesOf(const Reader& reader, Id<Project> project)
{
    return attempt([&]() -> Result<Sources> {
        const Facts facts = readFacts(reader, project);
        Sources sources;
        for (const Insight& insight : facts.insights)
            sources.emplace(anchorOf(insight, facts), insight.id);
        for (const Solution& solution : facts.solutions)
            sources.emplace(anchorOf(solution, facts), solution.id);
        return sources;
    });
}

} // namespace moothall::report
