// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall stays where it is looked at, also where notes flow on to their next place.
#include "tests/ui/synthesise/board/boardfixture.h"

#include <numeric>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// Both themes have thirty ideas, twenty are in the tray.
class TheWallStays : public BoardFixture
{
protected:
    void openFull()
    {
        open(aWorkspace().withIdeas(80).withThemes(2));
        std::vector<int> thirty(30);
        std::iota(thirty.begin(), thirty.end(), 0);
        put(thirty, 0);
        std::iota(thirty.begin(), thirty.end(), 30);
        put(thirty, 1);
        view().setZoom(1);
    }
    QPointF frame(int theme)
    {
        return view()
            .areaOfPile({PileKind::Theme, workspace().themes[std::size_t(theme)].value})
            ->topLeft();
    }
};

TEST_F(TheWallStays, WhereADropMakesTheOthersFlow)
{
    openFull();
    view().goToNote(*pane().model().noteOf(idea(30)));
    const QPointF before = frame(1);
    drag(middleOf(60), middleOf(30) - QPoint(40, 0));
    ASSERT_EQ(inTheme(1).front(), idea(60));
    EXPECT_EQ(frame(1), before);
    desk().desk.undo();
    EXPECT_EQ(frame(1), before);
}

TEST_F(TheWallStays, WhereAPhoneMovesWhatIsLookedAt)
{
    openFull();
    view().goToNote(*pane().model().noteOf(idea(40)));
    const QPointF before = frame(1);
    ASSERT_THAT(placing::put(workspace(), {idea(61), idea(62)}, workspace().themes[1], idea(35)),
                isOk());
    EXPECT_EQ(frame(1), before);
    ASSERT_THAT(placing::put(workspace(), named({30, 31, 32}), std::nullopt), isOk());
    EXPECT_EQ(frame(1), before);
}

} // namespace
} // namespace moothall::ui
