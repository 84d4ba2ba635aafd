// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/seeds.h"

namespace moothall::seeds {

bool areToldApart(const Reader& reader, Id<Project> project)
{
    // A few hundred tell as much as all of them.
    return reader.value<bool>(
        "SELECT coalesce(2 * sum(kind = 'idea') < count(*), 0) FROM (SELECT kind FROM idea WHERE "
        "session IN (SELECT id FROM session WHERE project = ?) ORDER BY id LIMIT 400)",
        project);
}

bool isSeed(IdeaKind kind) { return kind == IdeaKind::Idea || kind == IdeaKind::Asset; }

} // namespace moothall::seeds
