// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a project publishes as somebody would who wants the hidden numbers.
#pragma once

#include "core/report/document.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace moothall::test {

// What somebody in the room knows besides: how a vote went.
struct Known
{
    int threshold = 5;
    int marksPerOption = 1;
};

// Everything that is handed out: the reports and reply sheets, on paper, as web pages or to be
// edited, and the evidence beside or inside them.
struct Outputs
{
    std::vector<report::Document> documents;
    std::vector<QByteArray> evidence; // as JSON and as CSV
};

// The hidden numbers that only one value is left for, once every number of heads in the tables,
// charts and sentences of all outputs is taken together; each number of heads is tried as the
// sum of any of the groups. Empty: nothing is given away.
QStringList workedOut(const Outputs& outputs, const Known& known);

// The groups of fewer than the threshold that only can have said what carries no group's name.
QStringList namedByElimination(const Outputs& outputs, const Known& known);

} // namespace moothall::test
