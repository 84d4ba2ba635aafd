// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that are still on paper: how many each table has handed over and nobody has typed.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <vector>

namespace moothall {

struct Session;

struct UntypedNotes
{
    Id<UntypedNotes> id;
    Id<Session> session;
    int tableNumber = 0;
    int notes = 0;

    friend bool operator==(const UntypedNotes&, const UntypedNotes&) = default;
};

template <>
struct Record<UntypedNotes>
{
    static constexpr std::string_view table = "untyped_notes";
    static constexpr std::tuple columns{
        Column{"id", &UntypedNotes::id},
        Column{"session", &UntypedNotes::session},
        Column{"table_number", &UntypedNotes::tableNumber},
        Column{"notes", &UntypedNotes::notes},
    };
};

namespace untypedNotes {

// Tables that have some, by number.
std::vector<UntypedNotes> all(const Reader& reader, Id<Session> session);

// The table has this many; 0: all of them are typed. Less than 0 is refused.
Result<> set(Workspace& workspace, Id<Session> session, int table, int notes);

} // namespace untypedNotes

} // namespace moothall
