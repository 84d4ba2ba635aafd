// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that must give the same bits everywhere.
#include "core/suggest/communities.h"
#include "core/suggest/directions.h"
#include "core/suggest/fixedmath.h"
#include "core/suggest/lsa.h"
#include "core/suggest/neighbours.h"

#include <gtest/gtest.h>

namespace moothall::suggest {
namespace {

TEST(NaturalLog, IsExactToTheLastDigits)
{
    for (const double x : {1e-9, 0.5, 1.0, 1.5, 2.0, 3.0, 10.0, 12345.0})
        EXPECT_NEAR(naturalLog(x), std::log(x), 1e-14 * std::max(1.0, std::abs(std::log(x)))) << x;
    EXPECT_EQ(naturalLog(1), 0);
}

TEST(Cosines, AreWholeNumbers)
{
    Directions directions(5, 3);
    const std::vector<float> east{1, 0, 0};
    const std::vector<float> northEast{1, 1, 0};
    const std::vector<float> nowhere{0, 0, 0};
    directions.point<float>(0, east);
    directions.point<float>(1, northEast);
    directions.point<float>(2, nowhere);
    directions.point<float>(3, east);
    directions.point<float>(4, northEast);
    EXPECT_EQ(cosine(directions[0], directions[3]), fullCosine);
    EXPECT_NEAR(shareOf(cosine(directions[0], directions[1])), std::sqrt(0.5), 1e-4);
    EXPECT_EQ(cosine(directions[0], directions[2]), 0);
    EXPECT_FALSE(directions.has(2));
    const auto four =
        cosinesWithFour(directions[0].data(), directions[1].data(), directions[0].size());
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(four[std::size_t(i)], cosine(directions[0], directions[i + 1]));
}

TEST(LatentDirections, KeepWhatIsAlikeTogether)
{
    SparseRows weights;
    weights.width = 4;
    weights.rows = {{{0, 1}}, {{0, 1}}, {{1, 0.6F}, {2, 0.8F}}, {{2, 0.8F}, {1, 0.6F}}, {{3, 1}}};
    const Rows<float> rows = latentDirections(weights, {});
    ASSERT_EQ(rows.count(), 5);
    EXPECT_LE(rows.width(), 4);
    const auto product = [&](int a, int b) {
        double sum = 0;
        for (std::size_t i = 0; i < rows[a].size(); ++i)
            sum += double(rows[a][i]) * double(rows[b][i]);
        return sum;
    };
    EXPECT_NEAR(product(0, 1), 1, 1e-3);
    EXPECT_NEAR(product(2, 3), 1, 1e-3);
    EXPECT_NEAR(product(0, 2), 0, 1e-3);
    EXPECT_NEAR(product(0, 4), 0, 1e-3);
}

TEST(Communities, AreWhatIsLinkedDensely)
{
    Neighbours neighbours(8);
    const auto link = [&](int a, int b, double share) {
        neighbours[std::size_t(a)].push_back({b, wholeCosine(share)});
    };
    for (const int start : {0, 4})
        for (int a = start; a < start + 4; ++a)
            for (int b = start; b < start + 4; ++b)
                if (a != b)
                    link(a, b, 0.9);
    link(3, 4, 0.2);
    const Graph graph = graphOf(neighbours);
    EXPECT_EQ(communities(graph, Fixed(8, notFixed), 1, {}), (Partition{0, 0, 0, 0, 1, 1, 1, 1}));
    // People keep apart what is alike, and together what is not.
    Fixed fixed(8, notFixed);
    fixed[0] = 0;
    fixed[1] = 1;
    fixed[7] = 0;
    const Partition groups = communities(graph, fixed, 1, {});
    EXPECT_EQ(groups[0], groups[7]);
    EXPECT_NE(groups[0], groups[1]);
}

} // namespace
} // namespace moothall::suggest
