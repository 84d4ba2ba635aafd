// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scribe's file said of an idea when it was last merged: by it the next merge tells which
// of the two sides has changed the idea since.
#pragma once

#include "core/store/reader.h"
#include "core/store/record.h"

#include <QString>

namespace moothall {

struct MergedIdea
{
    Id<MergedIdea> id; // has the value of the idea's
    QString digest;    // SHA-256, in hexadecimal digits

    friend bool operator==(const MergedIdea&, const MergedIdea&) = default;
};

template <>
struct Record<MergedIdea>
{
    static constexpr std::string_view table = "merged_idea";
    static constexpr std::tuple columns{
        Column{"id", &MergedIdea::id},
        Column{"digest", &MergedIdea::digest},
    };
};

} // namespace moothall
