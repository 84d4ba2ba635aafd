// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/safeguarding.h"

#include "core/gather/samewords.h"
#include "core/involve/groundrules.h"
#include "core/involve/sessions.h"
#include "core/involve/walltime.h"
#include "core/store/label.h"

namespace moothall::safeguarding {

namespace {

Id<Incident> noteIn(Edit& edit, Id<Session> session, Timestamp at)
{
    const auto found = edit.reader().find(session);
    if (!found)
        throw RowIsGone("session");
    const auto before = incidents::all(edit, session);
    Incident incident;
    incident.session = session;
    incident.at = onTheWall(at, *found).time();
    incident.handledByRole = groundRules::of(edit, session).leadRole;
    incident.rank = before.empty() ? 1 : before.back().rank + 1;
    return edit.insert(incident);
}

} // namespace

Result<Id<Incident>> hideAndNote(Workspace& workspace, Id<Session> session,
                                 const std::optional<Id<Idea>>& idea)
{
    return workspace.act(Label::tr("Hide and note the time"), [&](Edit& edit) -> Id<Incident> {
        if (idea)
            sameWords::mark(edit, *idea, "withheld", true);
        return noteIn(edit, session, edit.now());
    });
}

Result<Id<Incident>> note(Workspace& workspace, Id<Session> session, Timestamp at)
{
    return workspace.act(Label::tr("Note the time"),
                         [&](Edit& edit) { return noteIn(edit, session, at); });
}

} // namespace moothall::safeguarding
