// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic that gives the same bits on every machine. The C library picks another polynomial for
// a logarithm where the processor has FMA; sums are written here in one order that no compiler may
// change (the folder is built without contraction, see CMakeLists.txt).
#pragma once

#include <cmath>
#include <span>

namespace moothall::suggest {

inline double naturalLog(double x)
{
    constexpr double ln2 = 0.693147180559945309417232;
    constexpr int lastPower = 21;
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.707106781186547524) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), where the argument is below 0.172.
    const double t = (mantissa - 1) / (mantissa + 1);
    double sum = 0;
    for (int power = lastPower; power >= 1; power -= 2)
        sum = sum * (t * t) + 1.0 / power;
    return 2 * t * sum + exponent * ln2;
}

inline double lengthOf(std::span<const float> vector)
{
    double sum = 0;
    for (const float x : vector)
        sum += double(x) * double(x);
    return std::sqrt(sum);
}

inline void scale(std::span<float> vector, float factor)
{
    for (float& x : vector)
        x *= factor;
}

// target += factor * source: each element for itself, so any width of vectors gives the same.
inline void addScaled(std::span<float> target, float factor, std::span<const float> source)
{
    float* to = target.data();
    const float* from = source.data();
    const std::size_t size = target.size();
    for (std::size_t i = 0; i < size; ++i)
        to[i] += factor * from[i];
}

// Makes the length one; a vector shorter than `nothing` becomes zero, as what is left of it is
// rounding.
inline void normalise(std::span<float> vector, double nothing = 1e-4)
{
    const double length = lengthOf(vector);
    scale(vector, length > nothing ? float(1 / length) : 0.0F);
}

} // namespace moothall::suggest
