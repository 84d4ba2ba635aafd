// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/disclosure.h"

#include <algorithm>

namespace moothall::report {

namespace {

struct Hidden
{
    int cells = 0;
    int large = 0; // of them: a reader is told that these are not below the threshold
    int sum = 0;
};

Hidden hiddenOf(const std::vector<Cell>& cells, const std::vector<std::optional<int>>& printed,
                int threshold)
{
    Hidden hidden;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (printed[i])
            continue;
        ++hidden.cells;
        hidden.large += cells[i].count >= threshold;
        hidden.sum += cells[i].count;
    }
    return hidden;
}

// Of a hidden cell alone, and of several that are small together, the total tells too much; and
// where each of them must be as small, or as large, as it can be.
bool canBeWorkedOut(const Hidden& hidden, int threshold)
{
    if (hidden.cells == 0)
        return false;
    const int least = hidden.large * threshold;
    const int most = hidden.cells * (threshold - 1);
    return hidden.cells < 2 || hidden.sum < threshold || hidden.sum == least ||
           (hidden.large == 0 && hidden.sum == most);
}

bool isUnsafe(const Cell& cell, int threshold)
{
    return cell.wasHidden || (cell.isProtected && (cell.count < threshold || cell.isEverybody));
}

// The smallest count that is still printed.
std::optional<int>* smallestOf(std::vector<std::optional<int>>& printed)
{
    std::optional<int>* smallest = nullptr;
    for (std::optional<int>& count : printed)
        if (count && (!smallest || *count < **smallest))
            smallest = &count;
    return smallest;
}

} // namespace

std::vector<std::optional<int>> decideDisclosure(const std::vector<Cell>& cells, int threshold,
                                                 bool complementary)
{
    std::vector<std::optional<int>> printed;
    for (const Cell& cell : cells)
        printed.push_back(isUnsafe(cell, threshold) ? std::nullopt : std::optional(cell.count));
    if (!complementary)
        return printed;
    while (canBeWorkedOut(hiddenOf(cells, printed, threshold), threshold)) {
        std::optional<int>* next = smallestOf(printed);
        if (!next)
            break;
        next->reset();
    }
    return printed;
}

bool totalGivesAway(const std::vector<Cell>& cells, const std::vector<std::optional<int>>& printed,
                    int threshold)
{
    return canBeWorkedOut(hiddenOf(cells, printed, threshold), threshold);
}

} // namespace moothall::report
