// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole board sorted by keyboard alone, and taken back.
#include "tests/support/snapshot.h"
#include "tests/ui/synthesise/board/boardfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ByKeyboardAlone : public BoardFixture
{};

TEST_F(ByKeyboardAlone, SixtyFourIdeasGoFromTheTrayIntoNineThemes)
{
    open(aWorkspace().withIdeas(64));
    const std::string before = snapshot(workspace());
    // The first of each theme makes it; a theme keeps its letter.
    for (int theme = 0; theme < 9; ++theme) {
        press(Qt::Key_N);
        ASSERT_TRUE(nameField());
        QTest::keyClicks(nameField(), u"Theme of number %1"_s.arg(theme + 1));
        QTest::keyClick(nameField(), Qt::Key_Return);
    }
    for (int i = 9; i < 64; ++i)
        press(Qt::Key_A + i % 9);
    EXPECT_EQ(pane().progress(), u"64 of 64 ideas placed · 9 themes"_s);
    const auto all = themes();
    ASSERT_EQ(all.size(), 9u);
    EXPECT_EQ(ideas::inTheme(workspace(), all[0].id).size(), 8u);
    EXPECT_TRUE(view().tray().base.piles().front().notes.empty());
    for (int i = 0; i < 64; ++i)
        desk().desk.undo();
    EXPECT_EQ(snapshot(workspace()), before);
    EXPECT_EQ(pane().progress(), u"0 of 64 ideas placed · 0 themes"_s);
}

} // namespace
} // namespace moothall::ui
