// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A group as it is entered: with the name of the broad group that reports show it under.
#pragma once

#include "core/involve/groups.h"

namespace moothall {

struct GroupEntry
{
    Group group;        // without an id: a new one; its broad group is told by the name
    QString broadGroup; // empty: in none

    friend bool operator==(const GroupEntry&, const GroupEntry&) = default;
};

namespace groups {

GroupEntry entryOf(const Reader& reader, const Group& group);

// Adds or changes the group, and puts it into the broad group of that name, whatever its capitals;
// where the project has none, it is made. A broad group that neither a group nor a mark of a ballot
// stands in any more goes. One action.
Result<Id<Group>> enter(Workspace& workspace, const GroupEntry& entry);

} // namespace groups

} // namespace moothall
