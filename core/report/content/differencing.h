// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What versions of the report tell beside each other that none of them tells by itself.
#pragma once

#include "core/report/content/printedcells.h"

#include <QStringList>

namespace moothall::report {

// What the two versions beside each other would tell that neither may tell by itself: a protected
// count that changed by a few, or what is hidden in both together that did. One sentence each.
QStringList toldByDifference(const std::vector<Breakdown>& before,
                             const std::vector<Breakdown>& now, int threshold);

// What follows from the sums of several versions together, though none of them tells it by itself:
// from each of the earlier ones with the newest, and from all that go together with it. One
// sentence for each breakdown.
QStringList toldTogether(const std::vector<std::vector<Breakdown>>& earlier,
                         const std::vector<Breakdown>& now);

} // namespace moothall::report
