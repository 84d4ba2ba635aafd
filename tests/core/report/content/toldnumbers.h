// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the outputs of a project say of numbers of heads, in tables, charts and sentences.
#pragma once

#include "core/report/content/deduction.h"
#include "tests/core/report/content/attack.h"

#include <optional>
#include <set>

namespace moothall::test {

struct Count
{
    QString name;
    std::optional<int> number;
    int least = 0;
    int most = report::Deduction::boundless;

    bool operator<(const Count& other) const { return name < other.name; }
};

// Everything that is said of numbers of heads, in all documents together.
struct Told
{
    std::vector<Count> groups;
    std::vector<std::vector<Count>> slips; // by question
    struct Row
    {
        int all = 0;
        std::vector<Count> cells;
    };
    std::vector<std::vector<Row>> votes;
    std::vector<QStringList> voters; // the groups of each vote
    std::optional<int> came;
    std::set<int> sums;    // of whole groups: who could vote, who stayed, who got a form
    std::set<int> atLeast; // who voted, spoke, gave a form back
    std::set<QString> namedGroups;
    bool quotesWithoutName = false;
    int marksEach = 0;
};

Told toldBy(const Outputs& outputs, const Known& known);

} // namespace moothall::test
