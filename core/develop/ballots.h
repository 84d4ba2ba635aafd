// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ballot: how people set priorities, counted so that no mark leads to a person.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Session;
struct Solution;
struct Group;
struct BroadGroup;

// How people marked what matters to them.
enum class BallotMethod
{
    ClosedBallot,
    OpenDots,
    Rating15
};

constexpr auto wordsOf(BallotMethod)
{
    return std::array{Word{BallotMethod::ClosedBallot, "closed_ballot"},
                      Word{BallotMethod::OpenDots, "open_dots"},
                      Word{BallotMethod::Rating15, "rating_1_5"}};
}

// How the options were listed.
enum class OptionOrder
{
    Random,
    Listed
};

constexpr auto wordsOf(OptionOrder)
{
    return std::array{Word{OptionOrder::Random, "random"}, Word{OptionOrder::Listed, "listed"}};
}

// One vote in one session.
struct Ballot
{
    Id<Ballot> id;
    Id<Session> session;
    BallotMethod method = BallotMethod::ClosedBallot;
    int marksPerBallot = 0;
    int maxMarksPerOption = 0;
    OptionOrder optionOrder = OptionOrder::Random;
    int eligible = 0;
    int ballotsCast = 0;
    QString note;
    double rank = 0;

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

template <>
struct Record<Ballot>
{
    static constexpr std::string_view table = "ballot";
    static constexpr std::tuple columns{
        Column{"id", &Ballot::id},
        Column{"session", &Ballot::session},
        Column{"method", &Ballot::method},
        Column{"marks_per_ballot", &Ballot::marksPerBallot},
        Column{"max_marks_per_option", &Ballot::maxMarksPerOption},
        Column{"option_order", &Ballot::optionOrder},
        Column{"eligible", &Ballot::eligible},
        Column{"ballots_cast", &Ballot::ballotsCast},
        Column{"note", &Ballot::note},
        Column{"rank", &Ballot::rank},
    };
};

// A group that did not vote, by design.
struct BallotAbstention
{
    Id<BallotAbstention> id;
    Id<Ballot> ballot;
    Id<Group> stakeholderGroup;
    double rank = 0;

    friend bool operator==(const BallotAbstention&, const BallotAbstention&) = default;
};

template <>
struct Record<BallotAbstention>
{
    static constexpr std::string_view table = "ballot_abstention";
    static constexpr std::tuple columns{
        Column{"id", &BallotAbstention::id},
        Column{"ballot", &BallotAbstention::ballot},
        Column{"stakeholder_group", &BallotAbstention::stakeholderGroup},
        Column{"rank", &BallotAbstention::rank},
    };
};

// The marks one broad group gave one solution.
struct BallotMark
{
    Id<BallotMark> id;
    Id<Ballot> ballot;
    Id<Solution> solution;
    std::optional<Id<BroadGroup>> broadGroup;
    int marks = 0;

    friend bool operator==(const BallotMark&, const BallotMark&) = default;
};

template <>
struct Record<BallotMark>
{
    static constexpr std::string_view table = "ballot_mark";
    static constexpr std::tuple columns{
        Column{"id", &BallotMark::id},
        Column{"ballot", &BallotMark::ballot},
        Column{"solution", &BallotMark::solution},
        Column{"broad_group", &BallotMark::broadGroup},
        Column{"marks", &BallotMark::marks},
    };
};

namespace ballots {

std::vector<Ballot> all(const Reader& reader, Id<Session> session);
Result<Id<Ballot>> add(Workspace& workspace, const Ballot& ballot);
Result<> change(Workspace& workspace, const Ballot& ballot);
Result<> remove(Workspace& workspace, Id<Ballot> ballot);

} // namespace ballots

namespace ballotMarks {

std::vector<BallotMark> all(const Reader& reader, Id<Ballot> ballot);
Result<Id<BallotMark>> add(Workspace& workspace, const BallotMark& ballotMark);
Result<> change(Workspace& workspace, const BallotMark& ballotMark);
Result<> remove(Workspace& workspace, Id<BallotMark> ballotMark);

} // namespace ballotMarks

} // namespace moothall
