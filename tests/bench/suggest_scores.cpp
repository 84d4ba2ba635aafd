// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suggest_scores.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace moothall::suggest::bench {

namespace {

// How many notes each pair of themes shares: found x truth.
struct Overlap
{
    std::vector<std::vector<double>> cells;
    std::vector<double> ofFound;
    std::vector<double> ofTruth;
    double notes = 0;
};

std::vector<std::size_t> numbered(const Labels& labels, std::size_t& count)
{
    std::map<int, std::size_t> names;
    std::vector<std::size_t> numbers;
    for (const int label : labels)
        numbers.push_back(names.emplace(label, names.size()).first->second);
    count = names.size();
    return numbers;
}

Overlap overlapOf(const Labels& truth, const Labels& found)
{
    std::size_t truths = 0;
    std::size_t founds = 0;
    const auto t = numbered(truth, truths);
    const auto f = numbered(found, founds);
    Overlap overlap{std::vector(founds, std::vector<double>(truths)), std::vector<double>(founds),
                    std::vector<double>(truths), double(truth.size())};
    for (std::size_t i = 0; i < t.size(); ++i) {
        ++overlap.cells[f[i]][t[i]];
        ++overlap.ofFound[f[i]];
        ++overlap.ofTruth[t[i]];
    }
    return overlap;
}

double entropy(const std::vector<double>& sizes, double notes)
{
    double sum = 0;
    for (const double size : sizes)
        sum -= size / notes * std::log(size / notes);
    return sum;
}

double pairs(double count) { return count * (count - 1) / 2; }

double pairsIn(const std::vector<double>& sizes)
{
    double sum = 0;
    for (const double size : sizes)
        sum += pairs(size);
    return sum;
}

// The cheapest way to give each row a column of its own (Kuhn 1955, Munkres 1957), in the form with
// potentials; `cost` is square.
double cheapestAssignment(const std::vector<std::vector<double>>& cost)
{
    const std::size_t size = cost.size();
    std::vector<double> rowPotential(size + 1);
    std::vector<double> columnPotential(size + 1);
    std::vector<std::size_t> rowOf(size + 1); // 0: none
    for (std::size_t row = 1; row <= size; ++row) {
        std::vector<double> slack(size + 1, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> cameFrom(size + 1);
        std::vector<bool> isSeen(size + 1);
        std::size_t column = 0;
        rowOf[0] = row;
        while (rowOf[column] != 0) {
            isSeen[column] = true;
            const std::size_t from = rowOf[column];
            double least = std::numeric_limits<double>::infinity();
            std::size_t next = 0;
            for (std::size_t j = 1; j <= size; ++j) {
                if (isSeen[j])
                    continue;
                const double reduced =
                    cost[from - 1][j - 1] - rowPotential[from] - columnPotential[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    cameFrom[j] = column;
                }
                if (slack[j] < least) {
                    least = slack[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= size; ++j)
                if (isSeen[j]) {
                    rowPotential[rowOf[j]] += least;
                    columnPotential[j] -= least;
                } else {
                    slack[j] -= least;
                }
            column = next;
        }
        for (; column != 0; column = cameFrom[column])
            rowOf[column] = rowOf[cameFrom[column]];
    }
    double sum = 0;
    for (std::size_t j = 1; j <= size; ++j)
        sum += cost[rowOf[j] - 1][j - 1];
    return sum;
}

} // namespace

double mutualInformation(const Labels& truth, const Labels& found)
{
    const Overlap overlap = overlapOf(truth, found);
    double information = 0;
    for (std::size_t f = 0; f < overlap.cells.size(); ++f)
        for (std::size_t t = 0; t < overlap.cells[f].size(); ++t)
            if (const double shared = overlap.cells[f][t]; shared > 0)
                information +=
                    shared / overlap.notes *
                    std::log(shared * overlap.notes / (overlap.ofFound[f] * overlap.ofTruth[t]));
    const double mean =
        (entropy(overlap.ofFound, overlap.notes) + entropy(overlap.ofTruth, overlap.notes)) / 2;
    return mean > 0 ? information / mean : 1;
}

double adjustedRand(const Labels& truth, const Labels& found)
{
    const Overlap overlap = overlapOf(truth, found);
    double together = 0;
    for (const auto& row : overlap.cells)
        together += pairsIn(row);
    const double inFound = pairsIn(overlap.ofFound);
    const double inTruth = pairsIn(overlap.ofTruth);
    const double expected = inFound * inTruth / pairs(overlap.notes);
    const double most = (inFound + inTruth) / 2;
    return most > expected ? (together - expected) / (most - expected) : 1;
}

double accuracy(const Labels& truth, const Labels& found)
{
    const Overlap overlap = overlapOf(truth, found);
    const std::size_t size = std::max(overlap.ofFound.size(), overlap.ofTruth.size());
    std::vector cost(size, std::vector<double>(size));
    for (std::size_t f = 0; f < overlap.ofFound.size(); ++f)
        for (std::size_t t = 0; t < overlap.ofTruth.size(); ++t)
            cost[f][t] = -overlap.cells[f][t];
    return -cheapestAssignment(cost) / overlap.notes;
}

double areaUnderCurve(const std::vector<double>& scores, const std::vector<bool>& isOutlier)
{
    double won = 0;
    double played = 0;
    for (std::size_t a = 0; a < scores.size(); ++a)
        for (std::size_t b = 0; b < scores.size(); ++b)
            if (isOutlier[a] && !isOutlier[b]) {
                ++played;
                won += scores[a] < scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0;
            }
    return played > 0 ? won / played : 0.5;
}

} // namespace moothall::suggest::bench
