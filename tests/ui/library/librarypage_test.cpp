// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The library as it is used: find a project, read what was learned, open it, begin another.
#include "core/exchange/sample.h"
#include "core/involve/groups.h"
#include "core/involve/project.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypage.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class InTheLibrary : public ::testing::Test
{
protected:
    void open(bool withSample)
    {
        m_desk.emplace(aWorkspace().empty());
        if (withSample)
            addSample();
        m_page.emplace(*m_desk);
        present(*m_page);
        m_page->enter();
    }

    void addSample() { ASSERT_THAT(exchange::addSample(*m_desk->workspace), isOk()); }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* candidate : m_page->findChildren<QPushButton*>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            titles.append(list()->model()->index(row, 0).data().toString());
        return titles;
    }

    std::optional<int> groupsOf(const QString& title)
    {
        for (const Project& project : projects::all(*m_desk->workspace))
            if (project.title == title)
                return int(groups::all(*m_desk->workspace, project.id).size());
        return std::nullopt;
    }

    void write(const QString& title)
    {
        m_page->run(Command::NewHere, 0);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_TRUE(line);
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QListView* list() { return m_page->findChild<QListView*>(); }
    QLineEdit* find() { return m_page->findChild<QLineEdit*>(); }
    TestDesk& desk() { return *m_desk; }
    LibraryPage& page() { return *m_page; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<LibraryPage> m_page;
};

TEST_F(InTheLibrary, AnEmptyFileOffersANewProjectAndTheSample)
{
    open(false);
    QSignalSpy sample(&page(), &Page::wantsSample);
    ASSERT_TRUE(button(u"Add the sample workshop"_s));
    QTest::mouseClick(button(u"Add the sample workshop"_s), Qt::LeftButton);
    EXPECT_EQ(sample.size(), 1);
    addSample();
    EXPECT_FALSE(button(u"Add the sample workshop"_s));
    EXPECT_EQ(titles().size(), 6);
    EXPECT_TRUE(list()->currentIndex().isValid());
}

TEST_F(InTheLibrary, AProjectIsNamedInALineAndChosen)
{
    open(true);
    write(u"Warm rooms & tea"_s);
    EXPECT_EQ(titles().size(), 7);
    EXPECT_EQ(list()->currentIndex().data().toString(), u"Warm rooms & tea"_s);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(desk().last.action, u"Undo"_s);
    desk().desk.undo();
    EXPECT_EQ(titles().size(), 6);
}

TEST_F(InTheLibrary, AProjectWithoutANameIsRefusedBesideTheLine)
{
    open(true);
    write(u"  "_s);
    EXPECT_EQ(titles().size(), 6);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->accessibleDescription(), u"A project needs a name."_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(InTheLibrary, EnterOpensAProjectWhereWorkGoesOn)
{
    open(true);
    write(u"Second"_s);
    QSignalSpy screens(&page(), &Page::wantsScreen);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(desk().workspace->reader().find(desk().desk.project())->title, u"Second"_s);
    ASSERT_EQ(screens.size(), 1);
    EXPECT_EQ(screens[0][0].value<Screen>(), Screen::Involve);
    const int sample = int(titles().indexOf(u"The Orrinshaw Hopper: a ride we can rely on"_s));
    QTest::keyClick(list(), sample == 0 ? Qt::Key_Up : Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(screens.size(), 2);
    EXPECT_EQ(screens[1][0].value<Screen>(), Screen::Develop); // the open step of the sample
}

TEST_F(InTheLibrary, CtrlRGoesToTheReportOfTheProject)
{
    open(true);
    QSignalSpy screens(&page(), &Page::wantsScreen);
    QTest::keyClick(list(), Qt::Key_R, Qt::ControlModifier);
    ASSERT_EQ(screens.size(), 1);
    EXPECT_EQ(screens[0][0].value<Screen>(), Screen::Report);
}

TEST_F(InTheLibrary, CBeginsAProjectLikeTheChosenOne)
{
    open(true);
    list()->setCurrentIndex(list()->model()->index(
        int(titles().indexOf(u"The Orrinshaw Hopper: a ride we can rely on"_s)), 0));
    QTest::keyClick(list(), Qt::Key_C);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), u"Like The Orrinshaw Hopper: a ride we can rely on"_s);
    EXPECT_EQ(line->selectedText(), line->text());
    QTest::keyClicks(line, u"The night bus"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(titles().size(), 7);
    EXPECT_EQ(list()->currentIndex().data().toString(), u"The night bus"_s);
    EXPECT_EQ(groupsOf(u"The night bus"_s), 7);
    desk().desk.undo();
    EXPECT_EQ(titles().size(), 6);
}

TEST_F(InTheLibrary, ANewProjectAfterACopyBeginsWithNothing)
{
    open(true);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_C);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    write(u"Empty"_s);
    EXPECT_EQ(groupsOf(u"Empty"_s), 0);
}

TEST_F(InTheLibrary, ACaseRecordCanBeReadButNotOpened)
{
    open(true);
    QSignalSpy screens(&page(), &Page::wantsScreen);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(screens.size(), 0);
    EXPECT_FALSE(desk().last.sentence.isEmpty());
    EXPECT_FALSE(page().commands().contains(Command::EditCurrent));
}

TEST_F(InTheLibrary, FindLooksIntoTitlesAndLessons)
{
    open(true);
    page().run(Command::Find, 0);
    QTest::keyClicks(find(), u"LIGHTING"_s);
    EXPECT_EQ(titles(), QStringList{u"Parks after dark"_s});
    QTest::keyClicks(find(), u" xyz"_s);
    EXPECT_TRUE(titles().isEmpty());
    ASSERT_TRUE(button(u"Show all"_s));
    QTest::mouseClick(button(u"Show all"_s), Qt::LeftButton);
    EXPECT_EQ(titles().size(), 6);
    page().run(Command::Find, 0);
    QTest::keyClicks(find(), u"garden"_s);
    QTest::keyClick(find(), Qt::Key_Escape);
    EXPECT_EQ(titles().size(), 6);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(InTheLibrary, AFilterShowsWhatItSays)
{
    open(true);
    auto* years = button(u"Any year"_s);
    ASSERT_TRUE(years);
    for (QAction* action : years->menu()->actions())
        if (action->text() == u"2025"_s)
            action->trigger();
    EXPECT_EQ(titles(), (QStringList{u"Rewriting the housing letter"_s, u"Parks after dark"_s,
                                     u"Leaving care at eighteen"_s}));
    EXPECT_TRUE(button(u"2025"_s));
}

TEST_F(InTheLibrary, AFilterWithNothingToChooseFromIsNotThere)
{
    open(false);
    write(u"Bare"_s);
    EXPECT_EQ(titles(), QStringList{u"Bare"_s});
    EXPECT_FALSE(button(u"Any year"_s));
    EXPECT_FALSE(button(u"All service areas"_s));
}

TEST_F(InTheLibrary, AProjectIsRenamedInItsRow)
{
    open(true);
    page().run(Command::EditCurrent, 0);
    auto* editor = list()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"The Hopper"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the view writes once the key is dealt with
    ASSERT_EQ(titles()[0], u"The Hopper"_s);
    desk().desk.undo();
    EXPECT_EQ(titles()[0], u"The Orrinshaw Hopper: a ride we can rely on"_s);
}

TEST_F(InTheLibrary, TShowsTheMatrixAsATable)
{
    open(true);
    QWidget* pane = page().inspector();
    present(*pane, {332, 720});
    const auto hasFigures = [&] {
        for (const QLabel* label : pane->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == u"Engagement"_s)
                return true;
        return false;
    };
    EXPECT_FALSE(hasFigures());
    QTest::keyClick(list(), Qt::Key_T);
    EXPECT_TRUE(hasFigures());
    QTest::keyClick(list(), Qt::Key_T);
    EXPECT_FALSE(hasFigures());
}

TEST_F(InTheLibrary, ALibraryThatWasHiddenCatchesUp)
{
    open(true);
    page().hide();
    Project project;
    project.title = u"Meanwhile"_s;
    ASSERT_THAT(projects::add(*desk().workspace, project), isOk());
    page().show();
    EXPECT_EQ(titles().size(), 7);
}

TEST_F(InTheLibrary, RowsAreSpokenWhole)
{
    open(true);
    const QString spoken = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"Warm rooms in winter"_s, u"case record of another place"_s,
                                u"31 people"_s, u"7 of 9 solutions answered"_s, u"2.90 of 5"_s})
        EXPECT_TRUE(spoken.contains(part)) << spoken.toStdString();
}

TEST_F(InTheLibrary, EveryControlHasAName)
{
    open(true);
    for (QWidget* widget : page().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

TEST(LibraryRows, KeepTheRulesOfModels)
{
    TestDesk desk(aWorkspace().empty());
    LibraryModel model(desk);
    model.setWatched(true);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_THAT(exchange::addSample(*desk.workspace), isOk());
    EXPECT_EQ(model.rowCount(), 6);
    LibraryFilter filter;
    filter.citizenRole = u"co_governance"_s;
    model.filter(filter);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0).number, 5); // keeps its number
    model.filter({});
    desk.desk.undo();
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace moothall::ui
