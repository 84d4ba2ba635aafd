// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as directions whose cosines are whole numbers. Sums of whole numbers are exact in any
// order, so neighbours, themes and names are the same bytes on every machine; and the oldest
// processors multiply eight of them at once.
#pragma once

#include "core/suggest/rows.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace moothall::suggest {

// A cosine of 1, as `cosine` gives it.
constexpr std::int32_t fullCosine = 32767 * 32767;

// A share of the full cosine.
constexpr std::int32_t wholeCosine(double share) { return std::int32_t(share * fullCosine); }
constexpr double shareOf(std::int32_t cosine) { return double(cosine) / fullCosine; }

using Direction = std::span<const std::int16_t>;

class Directions
{
public:
    Directions() = default;
    Directions(int count, int width) : m_rows(count, padded(width)), m_isSet(std::size_t(count)) {}

    int count() const { return m_rows.count(); }
    int width() const { return m_rows.width(); }
    Direction operator[](int row) const { return m_rows[row]; }

    // False for what points nowhere, such as a note without a word that stands in another.
    bool has(int row) const { return m_isSet[std::size_t(row)]; }

    // Points where the vector points, rounded; nowhere where it is zero.
    template <class Number>
    void point(int row, std::span<const Number> vector)
    {
        double sum = 0;
        for (const Number x : vector)
            sum += double(x) * double(x);
        if (sum <= 0)
            return;
        m_isSet[std::size_t(row)] = true;
        const double factor = 32767 / std::sqrt(sum);
        for (std::size_t i = 0; i < vector.size(); ++i)
            m_rows[row][i] = std::int16_t(std::lround(double(vector[i]) * factor));
    }

private:
    // Whole blocks of eight are quicker.
    static int padded(int width) { return (width + 7) / 8 * 8; }

    Rows<std::int16_t> m_rows;
    std::vector<bool> m_isSet;
};

inline std::int32_t cosine(Direction a, Direction b)
{
    const std::int16_t* left = a.data();
    const std::int16_t* right = b.data();
    const std::size_t size = a.size();
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < size; ++i)
        sum += std::int32_t(left[i]) * std::int32_t(right[i]);
    return sum;
}

// The cosines with four rows that follow one another: two and a half times as quick.
inline std::array<std::int32_t, 4> cosinesWithFour(const std::int16_t* a, const std::int16_t* b,
                                                   std::size_t size)
{
    std::int32_t sum0 = 0;
    std::int32_t sum1 = 0;
    std::int32_t sum2 = 0;
    std::int32_t sum3 = 0;
    const std::int16_t* b1 = b + size;
    const std::int16_t* b2 = b1 + size;
    const std::int16_t* b3 = b2 + size;
    for (std::size_t i = 0; i < size; ++i) {
        const std::int32_t x = a[i];
        sum0 += x * b[i];
        sum1 += x * b1[i];
        sum2 += x * b2[i];
        sum3 += x * b3[i];
    }
    return {sum0, sum1, sum2, sum3};
}

} // namespace moothall::suggest
