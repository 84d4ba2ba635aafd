// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from printed sums: reckons as a reader would who lays all outputs side by side.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace moothall::report {

// Whole numbers that are not known, and the sums of them that are.
class Deduction
{
public:
    using Unknown = std::size_t;
    static constexpr int boundless = std::numeric_limits<int>::max();

    // A number between the two, both included.
    Unknown unknown(int least = 0, int most = boundless);

    // That these add up to the value.
    void addUp(const std::vector<Unknown>& parts, int value);

    // That the whole is these together.
    void isSumOf(Unknown whole, const std::vector<Unknown>& parts);

    // Works it out. What is asked below holds until something is added.
    void conclude();

    // Whether there is any solution, as far as sums and bounds tell.
    bool isPossible() const { return m_possible; }

    // Whether only one value is left for it.
    bool isTold(Unknown unknown) const;

private:
    struct Equation
    {
        std::vector<double> factors; // by unknown
        double value = 0;
    };
    struct Range
    {
        double least = 0;
        double most = 0;
    };

    std::vector<Equation> reduced() const;
    bool narrow(const Equation& equation);

    std::vector<Equation> m_equations;
    std::vector<Range> m_bounds; // as given
    std::vector<Range> m_ranges; // as concluded
    bool m_possible = true;
};

} // namespace moothall::report
