// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardlayout.h"
#include "ui/synthesise/board/nearest.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

namespace moothall::ui {
namespace {

using namespace Qt::StringLiterals;

Pile pile(int id, int from, int count, int parent = -1)
{
    Pile made{{PileKind::Theme, id}, id, u"Theme %1"_s.arg(id), parent, {}};
    made.notes.resize(std::size_t(count));
    std::iota(made.notes.begin(), made.notes.end(), from);
    return made;
}

std::vector<Pile> somePiles()
{
    return {pile(1, 0, 7), pile(2, 7, 4), pile(3, 11, 0), pile(4, 11, 1)};
}

bool anyOverlap(const BoardLayout& layout)
{
    const auto& frames = layout.frames();
    for (std::size_t i = 0; i < frames.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (frames[i].depth == frames[k].depth && frames[i].area.intersects(frames[k].area))
                return true;
    return false;
}

} // namespace

TEST(BoardLayout, FindsEveryNoteWhereItLies)
{
    const BoardLayout layout = BoardLayout::arranged(somePiles(), 1.5);
    for (int note = 0; note < 12; ++note) {
        const auto spot = layout.spotOf(note);
        ASSERT_TRUE(spot);
        EXPECT_EQ(layout.hit(layout.areaOf(*spot).center()), spot);
        EXPECT_TRUE(layout.frames()[std::size_t(spot->pile)].area.contains(layout.areaOf(*spot)));
    }
    EXPECT_FALSE(layout.spotOf(12));
    EXPECT_FALSE(anyOverlap(layout));
}

TEST(BoardLayout, NamesExactlyTheNotesThatAreSeen)
{
    const BoardLayout layout = BoardLayout::arranged({pile(1, 0, 500), pile(2, 500, 300)}, 1.5);
    const QRectF window(300, 200, 900, 700);
    std::set<int> seen;
    layout.forEachNoteIn(window, [&](Spot spot, const QRectF&) {
        EXPECT_TRUE(seen.insert(layout.noteAt(spot)).second);
    });
    for (int note = 0; note < 800; ++note)
        EXPECT_EQ(seen.contains(note), layout.areaOf(note)->intersects(window)) << note;
}

TEST(BoardLayout, LeavesFramesWhereTheyAreWhenOneGrows)
{
    const BoardLayout before = BoardLayout::arranged(somePiles(), 1.5);
    std::vector<Pile> piles = somePiles();
    piles[3].notes.push_back(12);
    piles.push_back(pile(5, 13, 3));
    const BoardLayout after = before.changedTo(piles);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(after.frames()[i].area.topLeft(), before.frames()[i].area.topLeft()) << i;
    EXPECT_FALSE(anyOverlap(after));
}

TEST(BoardLayout, MovesDownOnlyWhatIsInTheWay)
{
    const BoardLayout before = BoardLayout::arranged(somePiles(), 1.5);
    std::vector<Pile> piles = somePiles();
    for (int note = 12; note < 60; ++note)
        piles[0].notes.push_back(note);
    const BoardLayout after = before.changedTo(piles);
    EXPECT_EQ(after.frames()[0].area.topLeft(), before.frames()[0].area.topLeft());
    EXPECT_FALSE(anyOverlap(after));
}

TEST(BoardLayout, LaysThemesInsideThemes)
{
    const std::vector<Pile> piles{pile(1, 0, 3), pile(2, 3, 5, 0), pile(3, 8, 2, 1),
                                  pile(4, 10, 2)};
    const BoardLayout layout = BoardLayout::arranged(piles, 1.5);
    const auto& frames = layout.frames();
    EXPECT_TRUE(frames[0].area.contains(frames[1].area));
    EXPECT_TRUE(frames[1].area.contains(frames[2].area));
    EXPECT_FALSE(frames[0].area.intersects(frames[3].area));
    EXPECT_EQ(frames[2].depth, 2);
    EXPECT_EQ(layout.pileAt(frames[2].area.center()), 2);
    EXPECT_FALSE(layout.areaOf(2)->intersects(frames[1].area));
}

TEST(BoardLayout, KnowsTheGapThatIsMeant)
{
    const BoardLayout layout = BoardLayout::arranged({pile(1, 0, 7)}, 1.5);
    const QRectF second = layout.areaOf(Spot{0, 1});
    EXPECT_EQ(layout.gapAt(second.center() - QPointF(20, 0)), (Spot{0, 1}));
    EXPECT_EQ(layout.gapAt(second.center() + QPointF(20, 0)), (Spot{0, 2}));
    EXPECT_EQ(layout.gapAt(layout.frames()[0].area.bottomRight() - QPointF(2, 2)), (Spot{0, 7}));
    EXPECT_FALSE(layout.gapAt({-50, -50}));
}

TEST(BoardLayout, PutsTheTrayInOneRowOrInSeveral)
{
    EXPECT_EQ(BoardLayout::ofOne(pile(1, 0, 9), 9).frames()[0].notes.rows(), 1);
    EXPECT_EQ(BoardLayout::ofOne(pile(1, 0, 9), 4).frames()[0].notes.rows(), 3);
    EXPECT_EQ(BoardLayout::ofOne(pile(1, 0, 0), 4).frames()[0].notes.rows(), 0);
}

TEST(Nearest, GoesStraightBeforeAside)
{
    const BoardLayout layout = BoardLayout::arranged({pile(1, 0, 9)}, 1.5);
    const int columns = layout.frames()[0].notes.columns;
    const auto from = [&](int place, Direction direction) {
        return nearest(layout, layout.areaOf(Spot{0, place}), direction);
    };
    EXPECT_EQ(from(0, Direction::Right), (Spot{0, 1}));
    EXPECT_EQ(from(0, Direction::Down), (Spot{0, columns}));
    EXPECT_EQ(from(columns + 1, Direction::Up), (Spot{0, 1}));
    EXPECT_EQ(from(columns + 1, Direction::Left), (Spot{0, columns}));
    EXPECT_FALSE(from(0, Direction::Left));
}

TEST(BoardLayout, GivesTheNamesOfFramesInsideTheRoomOfThoseOutside)
{
    const BoardLayout layout =
        BoardLayout::arranged({pile(1, 0, 4), pile(2, 4, 30, 0), pile(3, 34, 30, 0)}, 1.5);
    const auto& frames = layout.frames();
    EXPECT_EQ(frames[1].area.top() -
                  (frames[0].notes.topLeft.y() + frames[0].notes.size().height()),
              units::betweenFrames);
    const double apart = std::max(frames[2].area.top() - frames[1].area.bottom(),
                                  frames[2].area.left() - frames[1].area.right());
    EXPECT_GE(apart, units::betweenFrames);
}

} // namespace moothall::ui
