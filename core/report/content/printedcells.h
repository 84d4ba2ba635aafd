// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts of people a version of the report printed and which it hid, to hold the next one
// against.
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace moothall {
struct Ballot;
struct BroadGroup;
struct MonitoringQuestion;
struct Solution;
} // namespace moothall

namespace moothall::report {

struct Facts;
struct Rating;
struct SlipQuestion;
struct Vote;

struct PrintedCell
{
    QString key;  // what it counts: groups or answers, with | between
    QString name; // as the report calls it
    bool isProtected = true;
    std::optional<int> printed; // absent: hidden
    // What a reader is told of a hidden one: "fewer than 5" is at most 4.
    int least = 0;
    int most = std::numeric_limits<int>::max();

    friend bool operator==(const PrintedCell&, const PrintedCell&) = default;
};

// One breakdown of people: by broad group, by age, the marks of one solution by broad group.
struct Breakdown
{
    QString key;
    QString name;
    std::vector<PrintedCell> cells;
    std::optional<int> total; // printed as well; absent: not printed

    friend bool operator==(const Breakdown&, const Breakdown&) = default;
};

QString coverageKey();
QString slipsKey(Id<MonitoringQuestion> question);
QString votesKey(Id<Ballot> ballot, Id<Solution> solution);

// The cell of a broad group: the groups in it, so that two that are put together later are known.
QString cellKey(const Facts& facts, Id<BroadGroup> group);

std::vector<Breakdown> breakdownsOf(const Facts& facts);
Breakdown slipsOf(const SlipQuestion& question, int threshold);
std::vector<Breakdown> breakdownsOf(const Facts& facts, const Vote& vote);

// How many voted, or filled in a form: the next few would be told by all totals together.
Breakdown votersAsBreakdown(const Vote& vote);
Breakdown formsAsBreakdown(const Rating& rating);

QJsonObject toJson(const Breakdown& breakdown);
Breakdown breakdownFrom(const QJsonObject& json);

} // namespace moothall::report
