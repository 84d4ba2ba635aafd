// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who came, how many heads may be told of, and who may be named: decided once, so that no sentence
// gives a number away that another hides.
#pragma once

#include "core/report/content/facts.h"

namespace moothall::report {

// Groups, sessions and agendas; to be read before what hangs on how many came.
void readWhoCame(const Reader& reader, Facts& facts, const ReportOptions& options);

// How many came, where that may be said; else 0.
int presentShown(const Facts& facts);

// Whether a group's number is hidden. Then other numbers of heads must not be printed from which it
// could be subtracted: who could vote, who stayed, to whom forms were handed.
bool hidesAGroup(const Facts& facts);

// How many people may be said to have voted, spoken or filled in a form: without end, unless so
// many would tell how many came where that is hidden.
int mostHeads(const Facts& facts);

// Whether that so many did something may be said.
bool mayTellHeads(const Facts& facts, int heads);

// The broad group a quote may be attributed to: absent where too few of it were present, or where
// all that is not attributed would have to be of too few.
std::optional<QString> attributionOf(const Facts& facts, const Idea& idea);

} // namespace moothall::report
