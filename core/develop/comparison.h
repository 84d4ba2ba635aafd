// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What solutions are compared by: the insights beneath them, the marks people gave, and who was
// too few in the room for the marks to tell.
#pragma once

#include "core/develop/ballots.h"
#include "core/develop/solutions.h"

#include <QStringList>

#include <map>

namespace moothall {

// An insight as a badge shows it: the number of its theme, which has a letter, and its own.
struct InsightMark
{
    Id<Insight> id;
    int theme = 0;  // from 1; 0: drawn from no theme
    int number = 0; // from 1
    QString statement;

    friend bool operator==(const InsightMark&, const InsightMark&) = default;
};
std::vector<InsightMark> insightMarks(const Reader& reader, Id<Project> project);

// The insights of every solution of the project, in their order.
std::map<Id<Solution>, std::vector<Id<Insight>>> insightsBySolution(const Reader& reader,
                                                                    Id<Project> project);

// A ballot with its marks added up over all groups: no mark leads to a group, nor to a person.
struct BallotCount
{
    Ballot ballot;
    bool hidden = false; // being counted: there are no marks yet, for anybody
    int marks = 0;
    std::map<Id<Solution>, int> marksOf;
    QStringList didNotVote; // groups, by design

    friend bool operator==(const BallotCount&, const BallotCount&) = default;
};
// The last ballot of the session.
std::optional<BallotCount> lastBallot(const Reader& reader, Id<Session> session);

// A group the decision falls on, with fewer people there than any other such group.
struct FewestInRoom
{
    QString group;
    int people = 0;

    friend bool operator==(const FewestInRoom&, const FewestInRoom&) = default;
};
std::optional<FewestInRoom> fewestInRoom(const Reader& reader, Id<Project> project);

} // namespace moothall
