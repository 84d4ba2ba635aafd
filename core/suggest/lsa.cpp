// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/lsa.h"

#include "core/suggest/eigenvectors.h"
#include "core/suggest/fixedmath.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace moothall::suggest {

namespace {

constexpr int fewestDirections = 10;
constexpr int mostDirections = 100;
constexpr int notesPerDirection = 4;
constexpr int spareDirections = 10;
constexpr int powerSteps = 4;

int directionsFor(const SparseRows& weights)
{
    const int wanted =
        std::clamp(weights.count() / notesPerDirection, fewestDirections, mostDirections);
    return std::min({wanted, weights.count(), weights.width});
}

// SplitMix64 (Steele, Lea, Flood 2014): integers only, the same everywhere.
class FixedNumbers
{
public:
    float next() // from -1 to 1
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        z ^= z >> 31;
        return float(std::int32_t(z >> 40) - (1 << 23)) / float(1 << 23);
    }

private:
    std::uint64_t m_state = 0;
};

Rows<float> fixedStart(int count, int width)
{
    FixedNumbers numbers;
    Rows<float> rows(count, width);
    for (int i = 0; i < count; ++i)
        for (float& x : rows[i])
            x = numbers.next();
    return rows;
}

// weights * factor
Rows<float> times(const SparseRows& weights, const Rows<float>& factor)
{
    Rows<float> product(weights.count(), factor.width());
    for (int i = 0; i < weights.count(); ++i)
        for (const auto& [column, value] : weights.rows[std::size_t(i)])
            addScaled(product[i], value, factor[column]);
    return product;
}

// transposed weights * factor
Rows<float> transposedTimes(const SparseRows& weights, const Rows<float>& factor)
{
    Rows<float> product(weights.width, factor.width());
    for (int i = 0; i < weights.count(); ++i)
        for (const auto& [column, value] : weights.rows[std::size_t(i)])
            addScaled(product[column], value, factor[i]);
    return product;
}

// Four rows as doubles, zero beyond the end: what is read of a large table serves four at once.
using Four = std::array<std::vector<double>, 4>;

Four fourRowsAt(const Rows<float>& rows, int from)
{
    Four four;
    for (int i = 0; i < 4; ++i) {
        four[std::size_t(i)].resize(std::size_t(rows.width()));
        if (from + i < rows.count())
            std::ranges::copy(rows[from + i], four[std::size_t(i)].begin());
    }
    return four;
}

// transposed rows * rows, of which only what stands right of the diagonal is filled
Rows<double> gramOf(const Rows<float>& rows)
{
    const auto width = std::size_t(rows.width());
    Rows<double> gram(rows.width(), rows.width());
    for (int i = 0; i < rows.count(); i += 4) {
        const Four four = fourRowsAt(rows, i);
        const auto [a, b, c, d] =
            std::array{four[0].data(), four[1].data(), four[2].data(), four[3].data()};
        for (std::size_t j = 0; j < width; ++j) {
            double* target = gram[int(j)].data();
            for (std::size_t k = j; k < width; ++k)
                target[k] += (a[j] * a[k] + b[j] * b[k]) + (c[j] * c[k] + d[j] * d[k]);
        }
    }
    return gram;
}

// The upper triangle R with R^T R = gram, in place. A direction that others already span gets a
// zero diagonal.
void choleskyOf(Rows<double>& gram)
{
    constexpr double nothing = 1e-12;
    for (int i = 0; i < gram.count(); ++i) {
        const double before = gram[i][std::size_t(i)];
        double rest = before;
        for (int k = 0; k < i; ++k)
            rest -= gram[k][std::size_t(i)] * gram[k][std::size_t(i)];
        const double pivot = rest > nothing * (before + nothing) ? std::sqrt(rest) : 0;
        for (int k = 0; k < i; ++k) {
            const double factor = gram[k][std::size_t(i)];
            for (int j = i + 1; j < gram.width(); ++j)
                gram[i][std::size_t(j)] -= factor * gram[k][std::size_t(j)];
        }
        for (int j = i + 1; j < gram.width(); ++j)
            gram[i][std::size_t(j)] = pivot > 0 ? gram[i][std::size_t(j)] / pivot : 0;
        gram[i][std::size_t(i)] = pivot;
    }
}

// Four rows * R^-1
void divide(Four& four, const Rows<double>& triangle)
{
    const auto width = std::size_t(triangle.width());
    const auto [a, b, c, d] =
        std::array{four[0].data(), four[1].data(), four[2].data(), four[3].data()};
    for (std::size_t j = 0; j < width; ++j) {
        const double* row = triangle[int(j)].data();
        const double factor = row[j] > 0 ? 1 / row[j] : 0;
        for (double* x : {a, b, c, d})
            x[j] *= factor;
        const double xa = a[j];
        const double xb = b[j];
        const double xc = c[j];
        const double xd = d[j];
        for (std::size_t k = j + 1; k < width; ++k) {
            a[k] -= xa * row[k];
            b[k] -= xb * row[k];
            c[k] -= xc * row[k];
            d[k] -= xd * row[k];
        }
    }
}

// Makes the columns orthonormal, by Cholesky QR: rows := rows * R^-1.
void orthonormalise(Rows<float>& rows)
{
    Rows<double> triangle = gramOf(rows);
    choleskyOf(triangle);
    for (int i = 0; i < rows.count(); i += 4) {
        Four four = fourRowsAt(rows, i);
        divide(four, triangle);
        for (int j = 0; j < 4 && i + j < rows.count(); ++j)
            std::ranges::transform(four[std::size_t(j)], rows[i + j].begin(),
                                   [](double x) { return float(x); });
    }
}

// The strongest `wanted` directions first: notes turned into the eigenvectors of what the basis
// leaves of the weights, scaled by the singular values.
Rows<float> strongestOf(const Rows<float>& basis, const SparseRows& weights, int wanted)
{
    const Rows<float> seen = transposedTimes(weights, basis);
    const Eigenvectors own = eigenvectorsOf(gramOf(seen));
    Rows<float> notes(basis.count(), wanted);
    for (int direction = 0; direction < basis.width(); ++direction) {
        std::vector<float> turn(static_cast<std::size_t>(wanted));
        for (int d = 0; d < wanted; ++d)
            turn[std::size_t(d)] = float(own.vectors[d][std::size_t(direction)] *
                                         std::sqrt(std::max(0.0, own.values[std::size_t(d)])));
        for (int i = 0; i < basis.count(); ++i)
            addScaled(notes[i], basis[i][std::size_t(direction)], turn);
    }
    return notes;
}

} // namespace

Rows<float> latentDirections(const SparseRows& weights, const std::stop_token& stop)
{
    const int wanted = directionsFor(weights);
    const int tried = std::min({wanted + spareDirections, weights.count(), weights.width});
    Rows<float> basis = times(weights, fixedStart(weights.width, tried));
    for (int step = 0; step < powerSteps && !stop.stop_requested(); ++step) {
        basis = times(weights, transposedTimes(weights, basis));
        if (step % 2 == 0) // two steps leave enough of the weaker directions
            orthonormalise(basis);
    }
    orthonormalise(basis);
    Rows<float> notes = strongestOf(basis, weights, wanted);
    for (int i = 0; i < notes.count(); ++i)
        normalise(notes[i]);
    return notes;
}

} // namespace moothall::suggest
