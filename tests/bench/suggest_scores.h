// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How well found themes agree with those of people.
#pragma once

#include <vector>

namespace moothall::suggest::bench {

// Names of themes, for each note.
using Labels = std::vector<int>;

double mutualInformation(const Labels& truth, const Labels& found); // NMI, arithmetic mean
double adjustedRand(const Labels& truth, const Labels& found);      // ARI (Hubert, Arabie 1985)
double accuracy(const Labels& truth, const Labels& found); // ACC: the best one-to-one naming

// The chance that an outlier scores lower than another note.
double areaUnderCurve(const std::vector<double>& scores, const std::vector<bool>& isOutlier);

} // namespace moothall::suggest::bench
