// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/framepacking.h"

#include <gtest/gtest.h>

namespace moothall::ui {
namespace {

std::vector<QRectF> areas(const std::vector<QPointF>& places, const std::vector<QSizeF>& sizes)
{
    std::vector<QRectF> made;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        made.emplace_back(places[i], sizes[i]);
    return made;
}

bool keepApart(const std::vector<QRectF>& frames, double gap)
{
    for (std::size_t i = 0; i < frames.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (frames[i]
                    .adjusted(-gap + 0.01, -gap + 0.01, gap - 0.01, gap - 0.01)
                    .intersects(frames[k]))
                return false;
    return true;
}

} // namespace

TEST(Packing, FillsTheFirstGapFromTheTop)
{
    const std::vector<QSizeF> sizes{{100, 300}, {100, 100}, {100, 100}, {210, 50}};
    const auto places = packed(sizes, 220, 10);
    EXPECT_EQ(places[0], QPointF(0, 0));
    EXPECT_EQ(places[1], QPointF(110, 0));
    EXPECT_EQ(places[2], QPointF(110, 110));
    EXPECT_EQ(places[3], QPointF(0, 310));
}

TEST(Packing, KeepsApartWhateverTheSizes)
{
    std::vector<QSizeF> sizes;
    for (int i = 0; i < 200; ++i)
        sizes.emplace_back(40 + i * 37 % 160, 30 + i * 53 % 190);
    EXPECT_TRUE(keepApart(areas(packed(sizes, 900, 12), sizes), 12));
}

TEST(Packing, LetsAFrameBeWiderThanTheWall)
{
    const std::vector<QSizeF> sizes{{50, 50}, {500, 50}, {50, 50}};
    EXPECT_TRUE(keepApart(areas(packed(sizes, 200, 10), sizes), 10));
}

TEST(KeepingInPlace, MovesNothingThatIsNotInTheWay)
{
    const std::vector<std::optional<QPointF>> before{{{0, 0}}, {{110, 0}}, {{0, 110}}};
    const std::vector<QSizeF> sizes{{100, 180}, {100, 100}, {100, 100}};
    const auto places = keptInPlace(before, sizes, 220, 10);
    EXPECT_EQ(places[0], QPointF(0, 0));
    EXPECT_EQ(places[1], QPointF(110, 0));
    EXPECT_EQ(places[2], QPointF(0, 190));
}

TEST(KeepingInPlace, GivesANewFrameTheFirstGapThatIsLargeEnough)
{
    const std::vector<std::optional<QPointF>> before{{{0, 0}}, std::nullopt, {{0, 300}}};
    const std::vector<QSizeF> sizes{{100, 100}, {100, 100}, {220, 100}};
    const auto places = keptInPlace(before, sizes, 220, 10);
    EXPECT_EQ(places[1], QPointF(110, 0));
    EXPECT_TRUE(keepApart(areas(places, sizes), 10));
}

} // namespace moothall::ui
