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
        printed.push_back(cell.isProtected && cell.count < threshold ? std::nullopt
                                                                     : std::optional(cell.count));
    if (!complementary)
        return printed;
    for (Hidden hidden = hiddenOf(cells, printed);
         hidden.cells > 0 && (hidden.cells < 2 || hidden.sum < threshold);
         hidden = hiddenOf(cells, printed)) {
        std::optional<int>* next = smallestOf(printed);
        if (!next)
            break;
        next->reset();
    }
    return printed;
}

} // namespace moothall::report
