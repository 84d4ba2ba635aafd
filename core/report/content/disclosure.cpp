// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/disclosure.h"

#include <algorithm>

namespace moothall::report {

namespace {

struct Hidden
{
    int cells = 0;
    int sum = 0;
};

Hidden hiddenOf(const std::vector<Cell>& cells, const std::vector<std::optional<int>>& printed)
{
    Hidden hidden;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (printed[i])
            continue;
        ++hidden.cells;
        hidden.sum += cells[i].count;
    }
    return hidden;
}

// Of a hidden cell alone, and of several that are small together, the total tells too much.
bool canBeWorkedOut(const Hidden& hidden, int threshold)
{
    return hidden.cells > 0 && (hidden.cells < 2 || hidden.sum < threshold);
}

bool isUnsafe(const Cell& cell, int threshold)
{
    return cell.isProtected && (cell.count < threshold || cell.isEverybody);
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
    while (canBeWorkedOut(hiddenOf(cells, printed), threshold)) {
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
    return canBeWorkedOut(hiddenOf(cells, printed), threshold);
}

} // namespace moothall::report
