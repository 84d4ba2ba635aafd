// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/deduction.h"

#include <algorithm>
#include <cmath>

namespace moothall::report {

namespace {

constexpr double tiny = 1e-7;
constexpr double endless = 1e9; // more than any count of people

bool isZero(double number) { return std::abs(number) < tiny; }

} // namespace

Deduction::Unknown Deduction::unknown(int least, int most)
{
    m_bounds.push_back({double(least), most == boundless ? endless : double(most)});
    return m_bounds.size() - 1;
}

void Deduction::addUp(const std::vector<Unknown>& parts, int value)
{
    Equation equation{std::vector<double>(m_bounds.size()), double(value)};
    for (const Unknown part : parts)
        equation.factors[part] += 1;
    m_equations.push_back(std::move(equation));
}

void Deduction::isSumOf(Unknown whole, const std::vector<Unknown>& parts)
{
    addUp(parts, 0);
    m_equations.back().factors[whole] -= 1;
}

// Gauss and Jordan: each row as short as it can be.
std::vector<Deduction::Equation> Deduction::reduced() const
{
    std::vector<Equation> rows = m_equations;
    for (Equation& row : rows)
        row.factors.resize(m_bounds.size());
    std::size_t done = 0;
    for (std::size_t column = 0; column < m_bounds.size() && done < rows.size(); ++column) {
        const auto pivot = std::ranges::max_element(
            rows.begin() + std::ptrdiff_t(done), rows.end(), {},
            [&](const Equation& row) { return std::abs(row.factors[column]); });
        if (isZero(pivot->factors[column]))
            continue;
        std::swap(rows[done], *pivot);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double factor = rows[i].factors[column] / rows[done].factors[column];
            if (i == done || isZero(factor))
                continue;
            for (std::size_t j = 0; j < m_bounds.size(); ++j)
                rows[i].factors[j] -= factor * rows[done].factors[j];
            rows[i].value -= factor * rows[done].value;
        }
        ++done;
    }
    return rows;
}

// What the others leave for each. Whether anything became narrower.
bool Deduction::narrow(const Equation& equation)
{
    double least = 0;
    double most = 0;
    for (std::size_t i = 0; i < equation.factors.size(); ++i) {
        const double factor = equation.factors[i];
        least += factor * (factor > 0 ? m_ranges[i].least : m_ranges[i].most);
        most += factor * (factor > 0 ? m_ranges[i].most : m_ranges[i].least);
    }
    if (least > equation.value + tiny || most < equation.value - tiny)
        m_possible = false;
    for (std::size_t i = 0; m_possible && i < equation.factors.size(); ++i) {
        const double factor = equation.factors[i];
        if (isZero(factor))
            continue;
        Range& range = m_ranges[i];
        const double othersLeast = least - factor * (factor > 0 ? range.least : range.most);
        const double othersMost = most - factor * (factor > 0 ? range.most : range.least);
        double low = (equation.value - (factor > 0 ? othersMost : othersLeast)) / factor;
        double high = (equation.value - (factor > 0 ? othersLeast : othersMost)) / factor;
        low = std::ceil(low - tiny);
        high = std::floor(high + tiny);
        if (low <= range.least && high >= range.most)
            continue;
        range = {std::max(low, range.least), std::min(high, range.most)};
        m_possible = m_possible && range.least <= range.most;
        return true; // the sums above are those of before
    }
    return false;
}

void Deduction::conclude()
{
    m_ranges = m_bounds;
    m_possible = true;
    std::vector<Equation> all = reduced();
    for (const Equation& equation : m_equations) {
        all.push_back(equation);
        all.back().factors.resize(m_bounds.size());
    }
    constexpr int enough = 10'000;
    bool any = true;
    for (int round = 0; any && m_possible && round < enough; ++round) {
        any = false;
        for (const Equation& equation : all)
            any = (m_possible && narrow(equation)) || any;
    }
}

bool Deduction::isTold(Unknown unknown) const
{
    return m_possible && m_ranges[unknown].least == m_ranges[unknown].most;
}

} // namespace moothall::report
