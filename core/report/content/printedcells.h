// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts of people a version of the report printed and which it hid, to hold the next one
// against.
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace moothall {
struct Ballot;
struct MonitoringQuestion;
struct Solution;
} // namespace moothall

namespace moothall::report {

struct Facts;

struct PrintedCell
{
    QString key;
    QString name; // as the report calls it
    bool isProtected = true;
    std::optional<int> printed; // absent: hidden

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

QString slipsKey(Id<MonitoringQuestion> question);
QString votesKey(Id<Ballot> ballot, Id<Solution> solution);

std::vector<Breakdown> breakdownsOf(const Facts& facts);

QJsonObject toJson(const Breakdown& breakdown);
Breakdown breakdownFrom(const QJsonObject& json);

// What the two versions beside each other would tell that neither may tell by itself: a protected
// count that changed by a few, or what is hidden in both together that did. One sentence each.
QStringList toldByDifference(const std::vector<Breakdown>& before,
                             const std::vector<Breakdown>& now, int threshold);

} // namespace moothall::report
