// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages end, told with plain heights: a page is 102 high and a line 10.
#include "core/report/pagination.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::report {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr double page = 102;

FlowPiece paragraph(size_t lines)
{
    FlowPiece piece;
    piece.lines.assign(lines, FlowLine{10, 10});
    return piece;
}

FlowPiece heading()
{
    FlowPiece piece = paragraph(1);
    piece.keepsWithNext = true;
    return piece;
}

FlowPiece inGroup(int group, size_t lines)
{
    FlowPiece piece = paragraph(lines);
    piece.group = group;
    return piece;
}

FlowPiece table(size_t rows, int linesInRow)
{
    FlowPiece piece;
    piece.header = 10;
    piece.rows.assign(rows, FlowRow{10, 10.0 * linesInRow, 10.0 * linesInRow});
    return piece;
}

FlowPiece picture(double height, double spare)
{
    FlowPiece piece;
    piece.lines = {{height, height}};
    piece.spare = spare;
    return piece;
}

TEST(PagePlan, APictureIsLowerWhereWhatFollowsHasRoomForIt)
{
    const PagePlan plan = planPages({picture(70, 12), paragraph(4)}, page);
    EXPECT_THAT(plan.breaksBefore, IsEmpty());
    ASSERT_EQ(plan.lowerPictures.size(), 1U);
    EXPECT_EQ(plan.lowerPictures[0].piece, 0U);
    EXPECT_NEAR(plan.lowerPictures[0].by, 11, 0.01);
}

TEST(PagePlan, AndKeepsItsHeightWhereThatWouldBeTooLittle)
{
    const PagePlan plan = planPages({picture(70, 5), paragraph(4)}, page);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(1));
    EXPECT_THAT(plan.lowerPictures, IsEmpty());
}

TEST(PagePlan, PicturesOfOnePageShareWhatIsMissing)
{
    FlowPiece title = heading();
    const PagePlan plan =
        planPages({paragraph(2), picture(30, 4), title, picture(50, 12), paragraph(9)}, page);
    ASSERT_EQ(plan.lowerPictures.size(), 2U);
    EXPECT_NEAR(plan.lowerPictures[0].by * 3, plan.lowerPictures[1].by, 0.01);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(4));
}

TEST(PagePlan, LeavesAloneWhatFits)
{
    const PagePlan plan = planPages({heading(), paragraph(4), paragraph(5)}, page);
    EXPECT_EQ(plan, PagePlan{});
}

TEST(PagePlan, MovesAHeadingWithWhatFollows)
{
    const PagePlan plan = planPages({paragraph(8), heading(), paragraph(3)}, page);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(1));
}

TEST(PagePlan, BeginsAPageWhereOneIsAskedFor)
{
    FlowPiece sheet = paragraph(2);
    sheet.startsPage = true;
    EXPECT_THAT(planPages({paragraph(2), sheet, paragraph(1)}, page).breaksBefore, ElementsAre(1u));
    EXPECT_THAT(planPages({sheet, paragraph(1)}, page).breaksBefore, IsEmpty());
}

TEST(PagePlan, MovesTwoHeadingsAndACaptionWithTheFirstRow)
{
    const PagePlan plan =
        planPages({paragraph(6), heading(), heading(), heading(), table(3, 1)}, page);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(1));
}

TEST(PagePlan, MovesABoxThatWouldBeTorn)
{
    const PagePlan plan = planPages({paragraph(7), inGroup(1, 2), inGroup(1, 2)}, page);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(1));
}

TEST(PagePlan, TearsABoxOfMoreThanHalfAPage)
{
    const PagePlan plan = planPages({paragraph(7), inGroup(1, 3), inGroup(1, 4)}, page);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(2));
}

TEST(PagePlan, MovesAShortParagraphAsAWhole)
{
    EXPECT_THAT(planPages({paragraph(8), paragraph(4)}, page).breaksBefore, ElementsAre(1));
}

TEST(PagePlan, TearsALongParagraphBetweenPairsOfLines)
{
    EXPECT_EQ(planPages({paragraph(7), paragraph(6)}, page), PagePlan{});
    EXPECT_THAT(planPages({paragraph(9), paragraph(6)}, page).breaksBefore, ElementsAre(1));
    EXPECT_THAT(planPages({paragraph(5), paragraph(6)}, page).lowerStarts,
                ElementsAre(LowerStart{1, 1}));
}

TEST(PagePlan, PushesARowThatWouldBeTorn)
{
    // Header and four rows of two lines fill ninety; the fifth has room for its first line only.
    const PagePlan plan = planPages({table(6, 2)}, page);
    ASSERT_EQ(plan.rowPushes.size(), 1U);
    EXPECT_EQ(plan.rowPushes[0].row, 4U);
    EXPECT_EQ(plan.rowPushes[0].room, 2);
}

TEST(PagePlan, PartsATableOfManyRowsBeforeMuchOfAPageStaysEmpty)
{
    EXPECT_THAT(planPages({paragraph(6), table(4, 1)}, page).breaksBefore, ElementsAre(1))
        << "a short one stays whole";
    EXPECT_THAT(planPages({paragraph(4), table(8, 1)}, page).breaksBefore, IsEmpty());
}

TEST(PagePlan, LeavesNoRowAlone)
{
    const PagePlan plan = planPages({table(10, 1)}, page);
    EXPECT_THAT(plan.rowPushes, ElementsAre(RowPush{0, 8, 2}));
    EXPECT_THAT(planPages({table(9, 1)}, page).rowPushes, IsEmpty());
}

TEST(PagePlan, BeginsALongTableWithAFewRows)
{
    EXPECT_THAT(planPages({paragraph(7), table(18, 1)}, page).breaksBefore, ElementsAre(1));
    EXPECT_THAT(planPages({paragraph(6), table(18, 1)}, page).breaksBefore, IsEmpty());
}

TEST(PagePlan, CountsTheRepeatedHeaderOnEveryPage)
{
    // Nine rows a page beside the header: what follows twenty rows stands on the third page.
    const PagePlan plan = planPages({table(18, 1), paragraph(1)}, page);
    EXPECT_THAT(plan.breaksBefore, ElementsAre(1));
}

TEST(PagePlan, DoesNotFightWhatIsLargerThanAPage)
{
    EXPECT_EQ(planPages({paragraph(25)}, page), PagePlan{});
    EXPECT_THAT(planPages({heading(), table(2, 15)}, page).breaksBefore, IsEmpty());
}

TEST(PagePlan, OfNothingIsEmpty) { EXPECT_EQ(planPages({}, page), PagePlan{}); }

} // namespace
} // namespace moothall::report
