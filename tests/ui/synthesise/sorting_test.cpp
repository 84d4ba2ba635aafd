// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting ideas into themes by key, as a team does it after the break.
#include "core/synthesise/sorting.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/synthesisepage.h"
#include "ui/widgets/segmented.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <iostream>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Sorting : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder)
    {
        m_desk.emplace(builder);
        m_page.emplace(*m_desk);
        m_page->findChild<Segmented*>()->choose(1);
        present(*m_page);
        m_page->enter();
    }

    OutlineView& themes() { return *view(u"Themes and their ideas"_s); }
    OutlineView& tray() { return *view(u"Unsorted ideas"_s); }
    QLineEdit& lineNamed(const QString& name)
    {
        for (auto* edit : m_page->findChildren<QLineEdit*>())
            if (edit->accessibleName() == name && edit->isVisible())
                return *edit;
        for (auto* edit : m_page->findChildren<QLineEdit*>())
            if (edit->accessibleName() == name)
                return *edit;
        ADD_FAILURE() << "no such line";
        return *m_page->findChild<QLineEdit*>();
    }
    TestWorkspace& workspace() { return m_desk->workspace; }
    TestDesk& desk() { return *m_desk; }
    SynthesisePage& page() { return *m_page; }
    std::size_t countIn(Id<Theme> theme) { return ideas::inTheme(workspace(), theme).size(); }

private:
    OutlineView* view(const QString& name)
    {
        OutlineView* found = nullptr; // there is another beside the wall
        for (auto* view : m_page->findChildren<OutlineView*>())
            if (view->accessibleName() == name && (!found || view->isVisible()))
                found = view;
        return found;
    }

    std::optional<TestDesk> m_desk;
    std::optional<SynthesisePage> m_page;
};

TEST_F(Sorting, ALetterSendsTheChosenIdeasAndGoesOnWithTheNext)
{
    open(aWorkspace().withIdeas(4).withThemes(2));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&tray(), Qt::Key_B);
    EXPECT_EQ(countIn(workspace().themes[1]), 2u);
    EXPECT_EQ(desk().last.sentence, u"2 ideas put into B."_s);
    EXPECT_EQ(tray().chosen(), std::vector{workspace().ideas[2]});
}

TEST_F(Sorting, UndoBringsTheIdeasBackToTheTray)
{
    open(aWorkspace().withIdeas(2).withThemes(1));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_A);
    ASSERT_EQ(countIn(workspace().themes[0]), 1u);
    desk().desk.undo();
    EXPECT_EQ(countIn(workspace().themes[0]), 0u);
    EXPECT_EQ(tray().model()->rowCount(), 2);
}

TEST_F(Sorting, ALetterWithoutAThemeSaysSo)
{
    open(aWorkspace().withIdeas(1).withThemes(1));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_H);
    EXPECT_EQ(desk().last.sentence, u"There is no theme H."_s);
}

TEST_F(Sorting, NMakesAThemeOfTheChosenIdeasInOneStep)
{
    open(aWorkspace().withIdeas(3));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&tray(), Qt::Key_N);
    QLineEdit& line = lineNamed(u"Name of the new theme"_s);
    ASSERT_TRUE(line.isVisible());
    QTest::keyClicks(&line, u"Waiting without knowing"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto made = themes::all(workspace(), workspace().project);
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(countIn(made.front().id), 2u);
    EXPECT_EQ(tray().chosen(), std::vector{workspace().ideas[2]});
    desk().desk.undo();
    EXPECT_TRUE(themes::all(workspace(), workspace().project).empty());
    EXPECT_EQ(tray().model()->rowCount(), 3);
}

TEST_F(Sorting, AThemeWithoutANameIsRefusedInOneSentence)
{
    open(aWorkspace().withIdeas(1));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_N);
    QTest::keyClick(&lineNamed(u"Name of the new theme"_s), Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"A theme needs a name."_s);
    EXPECT_TRUE(lineNamed(u"Name of the new theme"_s).isVisible());
}

TEST_F(Sorting, ParkedIdeasStandApart)
{
    open(aWorkspace().withIdeas(3));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_P);
    EXPECT_TRUE(workspace()->reader().find(workspace().ideas[0])->parked);
    const QAbstractItemModel& model = *tray().model();
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(2, 0).data().toString(), u"Parked for later"_s);
    EXPECT_FALSE(model.index(2, 0).flags() & Qt::ItemIsSelectable);
}

TEST_F(Sorting, MMergesTheThemeIntoTheOneOfTheNextLetter)
{
    open(aWorkspace().withIdeas(2).withThemes(2));
    ASSERT_THAT(themes::moveIdeas(workspace(), workspace().ideas, workspace().themes[0]), isOk());
    themes().choose(themes().model()->index(0, 0));
    themes().setFocus();
    QTest::keyClick(&themes(), Qt::Key_M);
    QTest::keyClick(&themes(), Qt::Key_B);
    EXPECT_EQ(themes::all(workspace(), workspace().project).size(), 1u);
    EXPECT_EQ(countIn(workspace().themes[1]), 2u);
}

TEST_F(Sorting, EscapeStopsMerging)
{
    open(aWorkspace().withIdeas(2).withThemes(2));
    themes().choose(themes().model()->index(0, 0));
    themes().setFocus();
    QTest::keyClick(&themes(), Qt::Key_M);
    QTest::keyClick(&themes(), Qt::Key_Escape);
    QTest::keyClick(&themes(), Qt::Key_B);
    EXPECT_EQ(themes::all(workspace(), workspace().project).size(), 2u);
}

TEST_F(Sorting, DeleteTakesIdeasOutAndRemovesAThemeThatIsChosen)
{
    open(aWorkspace().withIdeas(2).withThemes(1));
    ASSERT_THAT(themes::moveIdeas(workspace(), workspace().ideas, workspace().themes[0]), isOk());
    themes().setFocus();
    themes().choose(themes().model()->index(1, 0));
    QTest::keyClick(&themes(), Qt::Key_Delete);
    EXPECT_EQ(countIn(workspace().themes[0]), 1u);
    themes().choose(themes().model()->index(0, 0));
    QTest::keyClick(&themes(), Qt::Key_Delete);
    EXPECT_TRUE(themes::all(workspace(), workspace().project).empty());
    EXPECT_EQ(tray().model()->rowCount(), 2);
}

TEST_F(Sorting, F2RenamesTheThemeInPlace)
{
    open(aWorkspace().withIdeas(1).withThemes(1));
    themes().setFocus();
    themes().choose(themes().model()->index(0, 0));
    page().run(Command::EditCurrent, 0);
    auto* editor = themes().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Getting through"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // editors are closed after the key
    EXPECT_EQ(themes::all(workspace(), workspace().project).front().title, u"Getting through"_s);
}

TEST_F(Sorting, FindingLeavesTheIdeasWithTheseWords)
{
    open(aWorkspace().withIdeas(3));
    const QString words = workspace()->reader().find(workspace().ideas[1])->text;
    page().run(Command::Find, 0);
    QTest::keyClicks(&lineNamed(u"Find ideas"_s), words);
    EXPECT_EQ(tray().model()->rowCount(), 1);
    QTest::keyClick(&lineNamed(u"Find ideas"_s), Qt::Key_Escape);
    EXPECT_EQ(tray().model()->rowCount(), 3);
}

TEST_F(Sorting, CtrlShiftCCopiesAndTheNextLetterPlacesTheCopy)
{
    open(aWorkspace().withIdeas(2).withThemes(2));
    ASSERT_THAT(themes::moveIdeas(workspace(), workspace().ideas, workspace().themes[0]), isOk());
    themes().setFocus();
    themes().choose(themes().model()->index(1, 0));
    QTest::keyClick(&themes(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(tray().hasFocus());
    ASSERT_EQ(tray().chosen().size(), 1u);
    QTest::keyClick(&tray(), Qt::Key_B);
    EXPECT_EQ(countIn(workspace().themes[0]), 2u);
    EXPECT_EQ(countIn(workspace().themes[1]), 1u);
    desk().desk.undo();
    desk().desk.undo();
    EXPECT_EQ(countIn(workspace().themes[1]), 0u);
    EXPECT_EQ(tray().model()->rowCount(), 0);
}

TEST_F(Sorting, SomeIdeasOfAThemeBecomeAThemeOfTheirOwn)
{
    open(aWorkspace().withIdeas(4).withThemes(1));
    ASSERT_THAT(themes::moveIdeas(workspace(), workspace().ideas, workspace().themes[0]), isOk());
    themes().setFocus();
    themes().choose(themes().model()->index(2, 0));
    QTest::keyClick(&themes(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&themes(), Qt::Key_N);
    QTest::keyClicks(&lineNamed(u"Name of the new theme"_s), u"Doors"_s);
    QTest::keyClick(&lineNamed(u"Name of the new theme"_s), Qt::Key_Return);
    EXPECT_EQ(countIn(workspace().themes[0]), 2u);
    EXPECT_EQ(countIn(themes::all(workspace(), workspace().project).back().id), 2u);
}

TEST_F(Sorting, ManyIdeasAreDraggedWithTheMouseAtOnce)
{
    open(aWorkspace().withIdeas(3).withThemes(2));
    tray().setFocus();
    QTest::keyClick(&tray(), Qt::Key_Down, Qt::ShiftModifier);
    const QRect target = themes().visualRect(themes().model()->index(1, 0));
    // What the drag would bring, let go over theme B.
    const auto carried = std::unique_ptr<QMimeData>(tray().carried());
    QDragEnterEvent enter(target.center(), Qt::MoveAction, carried.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(themes().viewport(), &enter);
    QDropEvent drop(target.center(), Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(themes().viewport(), &drop);
    EXPECT_EQ(countIn(workspace().themes[1]), 2u);
    EXPECT_EQ(desk().last.sentence, u"2 ideas put into B."_s);
}

TEST_F(Sorting, ThousandsOfIdeasAreShownWithoutMeasuringThemAll)
{
    open(aWorkspace().withIdeas(10000));
    QElapsedTimer timer;
    timer.start();
    page().hide();
    page().show();
    static_cast<void>(QTest::qWaitForWindowExposed(&page()));
    page().repaint();
    RecordProperty("milliseconds", int(timer.elapsed()));
    std::cout << "shown again in " << timer.restart() << " ms, ";
    QTest::keyClick(&tray(), Qt::Key_P);
    page().repaint();
    std::cout << "parked one in " << timer.elapsed() << " ms\n";
    EXPECT_EQ(tray().model()->rowCount(), 10001);
}

TEST_F(Sorting, IdeasDroppedOnAThemeLieInIt)
{
    open(aWorkspace().withIdeas(2).withThemes(2));
    emit themes().ideasDropped({workspace().ideas[1]}, workspace().themes[1], std::nullopt);
    EXPECT_EQ(countIn(workspace().themes[1]), 1u);
    emit tray().ideasDropped({workspace().ideas[1]}, std::nullopt, std::nullopt);
    EXPECT_EQ(countIn(workspace().themes[1]), 0u);
}

TEST_F(Sorting, WithoutIdeasTheWayToGatherIsShown)
{
    open(aWorkspace());
    bool asked = false;
    QObject::connect(&page(), &Page::wantsScreen, &page(),
                     [&](Screen screen) { asked = screen == Screen::Gather; });
    for (auto* button : page().findChildren<QPushButton*>())
        if (button->text() == u"Go to Gather"_s && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(asked);
}

TEST(Outline, BothPartsAreSoundModelsWhateverHappens)
{
    TestDesk desk(aWorkspace().withIdeas(5).withThemes(2));
    OutlineModel outline(desk, OutlineModel::Part::Themes);
    OutlineModel unsorted(desk, OutlineModel::Part::Tray);
    const QAbstractItemModelTester first(&outline);
    const QAbstractItemModelTester second(&unsorted);
    TestWorkspace& workspace = desk.workspace;
    ASSERT_THAT(
        themes::moveIdeas(workspace, {workspace.ideas[3], workspace.ideas[0]}, workspace.themes[1]),
        isOk());
    ASSERT_THAT(sorting::park(workspace, {workspace.ideas[1]}, true), isOk());
    ASSERT_THAT(themes::merge(workspace, workspace.themes[1], workspace.themes[0]), isOk());
    ASSERT_THAT(themes::remove(workspace, workspace.themes[0]), isOk());
    EXPECT_EQ(outline.rowCount(), 0);
    EXPECT_EQ(unsorted.rowCount(), 6);
}

TEST(Outline, AThemeKeepsItsLetterWhenAnotherGoes)
{
    std::vector<Theme> themes(3);
    themes[0] = {{1}, {}, u"K2"_s, {}, {}, 1};
    themes[1] = {{2}, {}, u"T"_s, {}, {}, 2};
    themes[2] = {{3}, {}, u"K2"_s, {}, {}, 3};
    const auto numbers = sorting::numbersOf(themes);
    EXPECT_EQ(numbers.at({1}), 2);
    EXPECT_EQ(numbers.at({2}), 3); // its place is taken
    EXPECT_EQ(numbers.at({3}), 4);
}

} // namespace
} // namespace moothall::ui
