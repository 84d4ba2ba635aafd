// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people said about themselves on slips without a name: which counts of them may be printed.
#pragma once

#include <QStringList>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace moothall::report {

// One row of a question: a category, or several that were put together.
struct Band
{
    QStringList categories;
    int count = 0;
    std::optional<int> printed; // absent: hidden
};
using Bands = std::vector<Band>;

// Decides all questions of one set of slips at once, since each tells the number of slips to the
// others. Neighbours on a scale (ages) are put together until each reaches the threshold; of what
// is left, counts below it are hidden. The number of slips itself must not be printed. Where one
// question shows all its counts and so gives the number away, no hidden count of another follows
// from it; nor from how many people came at most, where nearly everybody handed in a slip.
// `wasHidden` tells which band of which question an earlier version of the report hid.
using HiddenBefore = std::function<bool(std::size_t question, const QStringList& categories)>;
std::vector<Bands> decideSlips(std::vector<Bands> questions, int threshold,
                               const HiddenBefore& wasHidden = {},
                               int came = std::numeric_limits<int>::max());

// Bands that share a category with one of `before` become one: what a reader has seen together must
// not be told apart later, nor the other way round.
Bands joinedAsBefore(Bands bands, const std::vector<QStringList>& before);

// "16 to 44" for "16 to 24" and "25 to 44"; else the categories with "or" between.
QString nameOf(const Band& band);

} // namespace moothall::report
