// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In the window, the keys that mark ideas mark all that are chosen, on the wall and in the outline.
#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/wordremoval.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/fulldisk.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/mainwindow.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/synthesisepage.h"
#include "ui/widgets/segmented.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Marking : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk.emplace(aWorkspace().withIdeas(4).withThemes(1));
        m_settings.emplace(workspace().inFolder(u"settings.ini"_s));
        m_window.emplace(*m_desk, *m_settings);
        m_window->addPage(Screen::Synthesise, [this] { return new SynthesisePage(*m_desk); });
        present(*m_window, {1280, 800});
        m_window->show(Screen::Synthesise);
        QCoreApplication::processEvents();
    }

    void onTheWall(std::initializer_list<int> places)
    {
        auto& board = *m_window->findChild<BoardPane*>();
        board.enter();
        board.selection().choose(idea(*places.begin()));
        for (const int place : places)
            board.selection().add(idea(place));
    }
    void inTheOutline(const std::vector<Id<Idea>>& ideas)
    {
        m_window->findChild<SynthesisePage*>()->findChild<Segmented*>()->choose(1);
        QCoreApplication::processEvents();
        for (auto* view : m_window->findChildren<OutlineView*>())
            if (view->isVisible() && view->accessibleName() == u"Unsorted ideas"_s) {
                view->setFocus();
                view->choose(ideas);
            }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    int countWith(bool Idea::*mark)
    {
        int count = 0;
        for (int place = 0; place < 4; ++place)
            count += read(place).*mark ? 1 : 0;
        return count;
    }
    Idea read(int place) { return *workspace()->reader().find(idea(place)); }
    Id<Idea> idea(int place) { return workspace().ideas[std::size_t(place)]; }
    TestWorkspace& workspace() { return m_desk->workspace; }
    TestDesk& desk() { return *m_desk; }
    BoardPane& wall() { return *m_window->findChild<BoardPane*>(); }

private:
    std::optional<TestDesk> m_desk;
    std::optional<Settings> m_settings;
    std::optional<MainWindow> m_window;
};

TEST_F(Marking, OnAFullDiskHidesInMemoryAndShowsAgainByTheSameKey)
{
    onTheWall({0, 1});
    {
        const FullDisk full;
        press(Qt::Key_F3);
        EXPECT_EQ(countWith(&Idea::withheld), 0) << "nothing could be written";
        EXPECT_TRUE(hiddenMeanwhile::has(idea(0)));
        EXPECT_TRUE(hiddenMeanwhile::has(idea(1)));
        press(Qt::Key_F3);
        EXPECT_FALSE(hiddenMeanwhile::isWaiting());
        press(Qt::Key_F3);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return countWith(&Idea::withheld) == 2; }, 8000));
}

TEST_F(Marking, F3HidesWhatIsChosenOnTheWallAtOnce)
{
    onTheWall({0, 2});
    press(Qt::Key_F3);
    EXPECT_TRUE(read(0).withheld && read(2).withheld);
    EXPECT_EQ(countWith(&Idea::withheld), 2);
    EXPECT_TRUE(wall().model().cardAt(*wall().model().noteOf(idea(0))).words.isEmpty());
    EXPECT_EQ(desk().last.sentence, u"2 ideas hidden on every view and in every report."_s);
    desk().desk.undo();
    EXPECT_EQ(countWith(&Idea::withheld), 0) << "one undo";
    desk().desk.redo();
    press(Qt::Key_F3);
    EXPECT_EQ(countWith(&Idea::withheld), 0) << "all were hidden: shown again";
}

TEST_F(Marking, WhereSomeAreHiddenTheOthersAreHiddenToo)
{
    ASSERT_THAT(ideas::setMark(workspace(), idea(0), ideas::Mark::Withheld, true), isOk());
    onTheWall({0, 1});
    press(Qt::Key_F3);
    EXPECT_TRUE(read(0).withheld && read(1).withheld);
}

TEST_F(Marking, OtherMarksHaveTheirKeysOfGatherOnTheWall)
{
    onTheWall({0, 1});
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(countWith(&Idea::identifying), 2);
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(countWith(&Idea::unclear), 2);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(read(0).moderation, Moderation::Waiting);
    EXPECT_EQ(read(1).moderation, Moderation::Waiting);
    for (int undone = 0; undone < 3; ++undone)
        desk().desk.undo();
    EXPECT_EQ(countWith(&Idea::identifying) + countWith(&Idea::unclear), 0);
    EXPECT_EQ(read(1).moderation, Moderation::Accepted);
}

TEST_F(Marking, KeysMarkInTheOutlineAsOnTheWall)
{
    inTheOutline({idea(1), idea(3)});
    press(Qt::Key_F3);
    EXPECT_TRUE(read(1).withheld && read(3).withheld);
    desk().desk.undo();
    EXPECT_EQ(countWith(&Idea::withheld), 0);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(countWith(&Idea::identifying), 2);
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(countWith(&Idea::unclear), 2);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(read(3).moderation, Moderation::Waiting);
}

TEST_F(Marking, RemovedWordsAreNotShownAgain)
{
    ASSERT_THAT(ideas::setMark(workspace(), idea(0), ideas::Mark::Withheld, true), isOk());
    ASSERT_THAT(wordRemoval::remove(workspace(), idea(0)), isOk());
    onTheWall({0});
    press(Qt::Key_F3);
    EXPECT_TRUE(read(0).withheld);
    EXPECT_EQ(desk().last.sentence, u"The words of this idea were removed."_s);
}

} // namespace
} // namespace moothall::ui
