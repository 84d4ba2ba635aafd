// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected at a session, put down before the day: names, or codes alone.
#pragma once

#include "core/involve/groups.h"
#include "core/involve/participants.h"

#include <span>

namespace moothall {

struct ExpectedPerson
{
    QString name; // empty: a code alone
    std::optional<Id<Group>> group;

    friend bool operator==(const ExpectedPerson&, const ExpectedPerson&) = default;
};

// A list as it is typed or pasted: a line each, the name and then, after a tab, a semicolon or a
// comma, the group by its number, name or code; or one number, for so many people without names. A
// name may begin with the surname and a comma, as lists of offices have it. Empty lines are passed
// over. Refused, with the line, for a group that is none of these; and for more people than a hall
// holds.
Result<std::vector<ExpectedPerson>> readExpected(const QString& list,
                                                 std::span<const Group> groups);

// What became of a list.
struct Expecting
{
    int added = 0;
    int known = 0; // were expected, or are here, already
};

namespace arrivals {

// Each is expected at the session, under a new code; who has been put down by that name for the
// project keeps theirs. The whole list is one action.
Result<Expecting> expect(Workspace& workspace, Id<Session> session,
                         std::span<const ExpectedPerson> people);

} // namespace arrivals
} // namespace moothall
