// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas that bear on nothing and were looked at all the same: they stay in their theme, and are
// passed over by nobody.
#pragma once

#include "core/gather/ideas.h"

namespace moothall {

struct LookedAt
{
    Id<LookedAt> id;
    Id<Idea> idea;

    friend bool operator==(const LookedAt&, const LookedAt&) = default;
};

template <>
struct Record<LookedAt>
{
    static constexpr std::string_view table = "looked_at";
    static constexpr std::tuple columns{
        Column{"id", &LookedAt::id},
        Column{"idea", &LookedAt::idea},
    };
};

namespace lookedAt {

// Marks each, or takes the mark off again. Marking twice changes nothing. Refused for words that
// nobody may read.
Result<> set(Workspace& workspace, const std::vector<Id<Idea>>& ideas, bool on);

} // namespace lookedAt

} // namespace moothall
