// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas that were said twice, and ideas that say two things: one stands for the other, which is
// kept, and each leads to the other.
#pragma once

#include "core/gather/ideas.h"

namespace moothall {

// What became of the idea that is kept.
enum class OriginWay
{
    SaidAgain, // it is counted with the one that stands
    PartOf,    // the one that stands is a part of it
    CopyOf     // it is a second note of the one that stands, to lie in another theme; not parked
};

constexpr auto wordsOf(OriginWay)
{
    return std::array{Word{OriginWay::SaidAgain, "said_again"}, Word{OriginWay::PartOf, "part_of"},
                      Word{OriginWay::CopyOf, "copy_of"}};
}

struct IdeaOrigin
{
    Id<IdeaOrigin> id;
    Id<Idea> idea;   // stands
    Id<Idea> origin; // is kept, parked, and counted nowhere by itself
    OriginWay way = OriginWay::SaidAgain;

    friend bool operator==(const IdeaOrigin&, const IdeaOrigin&) = default;
};

template <>
struct Record<IdeaOrigin>
{
    static constexpr std::string_view table = "idea_origin";
    static constexpr std::tuple columns{
        Column{"id", &IdeaOrigin::id},
        Column{"idea", &IdeaOrigin::idea},
        Column{"origin", &IdeaOrigin::origin},
        Column{"way", &IdeaOrigin::way},
    };
};

namespace origins {

// Where the idea came from, and where it went.
std::vector<IdeaOrigin> of(const Reader& reader, Id<Idea> idea);

// The idea itself where this is a copy of it.
Id<Idea> withoutCopying(const Reader& reader, Id<Idea> idea);

// Ideas as they were given: without those that another stands for and nothing rests on.
std::vector<Idea> given(const Reader& reader, std::vector<Idea> ideas);

// How many agree with `stands` once `again`, which need not be in the file yet, is counted with it:
// as many people as are known to have said either, without whoever said the one that stands.
// Whoever said the one may be among those who agreed with the other, so the two are not added up;
// and there are never more than were there.
int agreeing(const Reader& reader, const Idea& stands, const Idea& again);

// The second idea says the same as the first, which counts as many as agree with it then. What
// rested on the second rests on the first. The second is kept, parked. Refused where the words may
// not be seen.
Result<> countAsSame(Workspace& workspace, Id<Idea> stands, Id<Idea> again);

// The idea becomes several, each by the same people at the same place. What rested on it rests on
// each of them. It is kept, parked. Refused with fewer than two parts.
Result<std::vector<Id<Idea>>> split(Workspace& workspace, Id<Idea> idea, const QStringList& parts);

} // namespace origins

} // namespace moothall
