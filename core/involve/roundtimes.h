// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of an agenda item as they are run: how long each is for this item, and when it began.
#pragma once

#include "core/involve/agenda.h"

namespace moothall {

// When a round of an item began, to the second, and what it was given while it ran.
struct RoundTime
{
    Id<RoundTime> id;
    Id<AgendaItem> agendaItem;
    int number = 1; // from 1; an item without rounds is one
    Timestamp begunAt;
    int extraMinutes = 0; // part of those of the item

    friend bool operator==(const RoundTime&, const RoundTime&) = default;
};

template <>
struct Record<RoundTime>
{
    static constexpr std::string_view table = "round_time";
    static constexpr std::tuple columns{
        Column{"id", &RoundTime::id},
        Column{"agenda_item", &RoundTime::agendaItem},
        Column{"number", &RoundTime::number},
        Column{"begun_at", &RoundTime::begunAt},
        Column{"extra_minutes", &RoundTime::extraMinutes},
    };
};

// A round as long as it is for one item: those of its method, in proportion to the time it has.
struct Round
{
    QString label;
    int minutes = 0;

    friend bool operator==(const Round&, const Round&) = default;
};

namespace roundTimes {

// Those that have begun, in their order.
std::vector<RoundTime> all(const Reader& reader, Id<AgendaItem> item);

// Empty where its method has fewer than two: then the item is run as one.
std::vector<Round> roundsOf(const Reader& reader, const AgendaItem& item);

// The minutes in proportion to `weights`, whole ones, which add up.
std::vector<int> shared(int minutes, const std::vector<int>& weights);

// Within an action.
void begin(Edit& edit, Id<AgendaItem> item, int number);
void forget(Edit& edit, Id<AgendaItem> item);

} // namespace roundTimes

} // namespace moothall
