// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For whom a report is made, and how.
#pragma once

#include <QDate>

#include <optional>

namespace moothall::report {

// Three readings of the same facts: no number differs between them.
enum class Variant
{
    Councillor,  // two pages: the decision asked, and what it rests on
    Officer,     // everything
    Participant, // plain language, for the people who came
};

// A draft is what the project says today. A final version needs what did not work to be written
// down, and is refused without it.
enum class Status
{
    Draft,
    Final,
};

struct ReportOptions
{
    Variant variant = Variant::Officer;
    Status status = Status::Draft;
    QDate made;
    std::optional<int> threshold; // stricter than the project's own; a lower one is refused
    // Of how many came, and of which groups, nothing is told: the way out where that would give a
    // hidden number away beside an earlier version.
    bool withoutWhoCame = false;
};

} // namespace moothall::report
