// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Identities that cannot be mixed up: the id of an idea is no id of a theme.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace moothall {

// Names one row of `Noun` for ever. 63 bits: 41 of time, 22 random (see IdSource). 0 names nothing.
template <class Noun>
struct Id
{
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

} // namespace moothall

template <class Noun>
struct std::hash<moothall::Id<Noun>>
{
    std::size_t operator()(moothall::Id<Noun> id) const
    {
        return std::hash<std::int64_t>()(id.value);
    }
};
