// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The slips of a ballot, counted where nobody in the room sees it. They belong to nobody; once the
// result is revealed only the counts stay.
#pragma once

#include "core/develop/ballots.h"

namespace moothall {

struct Project;

// One slip of paper; one without a mark counts as well.
struct BallotSlip
{
    Id<BallotSlip> id;
    Id<Ballot> ballot;

    friend bool operator==(const BallotSlip&, const BallotSlip&) = default;
};

template <>
struct Record<BallotSlip>
{
    static constexpr std::string_view table = "ballot_slip";
    static constexpr std::tuple columns{
        Column{"id", &BallotSlip::id},
        Column{"ballot", &BallotSlip::ballot},
    };
};

struct SlipMark
{
    Id<SlipMark> id;
    Id<BallotSlip> slip;
    Id<Solution> solution;

    friend bool operator==(const SlipMark&, const SlipMark&) = default;
};

template <>
struct Record<SlipMark>
{
    static constexpr std::string_view table = "slip_mark";
    static constexpr std::tuple columns{
        Column{"id", &SlipMark::id},
        Column{"slip", &SlipMark::slip},
        Column{"solution", &SlipMark::solution},
    };
};

namespace slips {

// A slip as it was typed: the numbers of solutions.
struct Slip
{
    Id<BallotSlip> id;
    std::vector<int> numbers; // none: a blank slip

    friend bool operator==(const Slip&, const Slip&) = default;
};

// A ballot whose result nobody has seen yet.
struct Counting
{
    Ballot ballot;
    std::vector<Slip> slips; // in the order of entering

    friend bool operator==(const Counting&, const Counting&) = default;
};
// The last ballot of the session, while it is being counted.
std::optional<Counting> counting(const Reader& reader, Id<Session> session);

// "20 slips entered, 19 expected." where there are more slips than people who may vote; else empty.
QString mismatch(const Counting& counting);

// The ballot that the first slip would begin: three marks, one to a solution, for those who are
// here and do not decide.
Ballot usualBallot(const Reader& reader, Id<Session> session);

// Counts one slip in: the numbers of solutions, or 0 for a blank one. The first one begins a
// ballot.
Result<Id<BallotSlip>> enter(Workspace& workspace, Id<Session> session, const QString& typed);
Result<> remove(Workspace& workspace, Id<BallotSlip> slip);

// How many people may vote, and so how many slips can come.
Result<> expect(Workspace& workspace, Id<Ballot> ballot, int slips);

// Adds the slips up and lets them go. Refused while there are more than expected.
Result<> reveal(Workspace& workspace, Id<Ballot> ballot);

// Within an action: the slips of a ballot, or the marks for a solution, go with it.
void removeOf(Edit& edit, Id<Ballot> ballot);
void removeMarksFor(Edit& edit, Id<Solution> solution);

} // namespace slips

} // namespace moothall
