// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/safeguarding.h"

#include "core/gather/samewords.h"
#include "core/involve/groundrules.h"
#include "core/involve/sessions.h"
#include "core/involve/walltime.h"
#include "core/store/label.h"

namespace moothall::safeguarding {

Result<Id<Incident>> hideAndNote(Workspace& workspace, Id<Session> session,
                                 const std::optional<Id<Idea>>& idea)
{
    return workspace.act(Label::tr("Hide and note the time"), [&](Edit& edit) -> Id<Incident> {
        const auto found = edit.reader().find(session);
        if (!found)
            throw RowIsGone("session");
        if (idea)
            sameWords::mark(edit, *idea, "withheld", true);
        const auto before = incidents::all(edit, session);
        Incident incident;
        incident.session = session;
        incident.at = onTheWall(edit.now(), *found).time();
        incident.handledByRole = groundRules::of(edit, session).leadRole;
        incident.rank = before.empty() ? 1 : before.back().rank + 1;
        return edit.insert(incident);
    });
}

} // namespace moothall::safeguarding
