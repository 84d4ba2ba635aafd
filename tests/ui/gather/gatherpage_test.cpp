// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Capture as a scribe does it: words, Enter, and a key or two.
#include "core/gather/prompts.h"
#include "tests/ui/gather/gathering.h"
#include "ui/gather/fromfiles.h"
#include "ui/gather/importpane.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Gathering : public AtGather
{
protected:
    QPushButton* importButton()
    {
        for (QPushButton* button : page().findChild<ImportPane*>()->findChildren<QPushButton*>())
            if (button->text() == u"Import"_s)
                return button;
        return nullptr;
    }
    static bool says(const QWidget& widget, const QString& words)
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->text() == words; });
    }
};

TEST_F(Gathering, EnterPutsTheIdeaOnDiskAndClearsTheLine)
{
    open(aWorkspace());
    type(u"The bus came late"_s);
    ASSERT_EQ(ideas().size(), 1u);
    EXPECT_EQ(ideas()[0].text, u"The bus came late"_s);
    EXPECT_EQ(ideas()[0].prompt, desk().workspace.prompt);
    EXPECT_TRUE(line()->toPlainText().isEmpty());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(desk().last.action, u"Undo"_s);
}

TEST_F(Gathering, EnterOnNothingDoesNothing)
{
    open(aWorkspace());
    type(u"   "_s);
    EXPECT_TRUE(ideas().empty());
}

TEST_F(Gathering, TableGroupAndKindStaySetUntilChanged)
{
    open(aWorkspace());
    Session session = *desk().workspace->reader().find(desk().workspace.session);
    session.tables = 4;
    ASSERT_THAT(sessions::change(*desk().workspace, session), isOk());
    page().run(Command::ToTable, 3);
    page().run(Command::ToGroup, 1);
    page().run(Command::NextKind, 0);
    type(u"One"_s);
    type(u"Two"_s);
    page().run(Command::ToTable, 0);
    type(u"Three"_s);
    const auto all = ideas();
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].tableNumber, 3);
    EXPECT_EQ(all[1].tableNumber, 3);
    EXPECT_EQ(all[1].stakeholderGroup, desk().workspace.group);
    EXPECT_EQ(all[1].kind, IdeaKind::Need);
    EXPECT_FALSE(all[2].tableNumber);
}

TEST_F(Gathering, ATableThatIsNotThereIsNotSet)
{
    open(aWorkspace());
    page().run(Command::ToTable, 9);
    type(u"One"_s);
    EXPECT_FALSE(ideas()[0].tableNumber);
}

TEST_F(Gathering, PastedLinesBecomeOneIdeaEachAndOneUndo)
{
    open(aWorkspace());
    QApplication::clipboard()->setText(u"- First\n- Second\n\n- Third\n"_s);
    line()->paste();
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_EQ(ideas().size(), 3u);
    EXPECT_EQ(ideas()[0].text, u"First"_s);
    desk().desk.undo();
    EXPECT_TRUE(ideas().empty());
}

TEST_F(Gathering, WordsThatAreTooLongStayInTheLine)
{
    open(aWorkspace());
    const QString endless(600, u'a');
    QApplication::clipboard()->setText(endless);
    line()->paste();
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_TRUE(ideas().empty());
    EXPECT_EQ(line()->toPlainText(), endless);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
}

TEST_F(Gathering, SameHereGoesToTheLastIdeaFromTheLineAndToTheChosenOneFromTheList)
{
    open(aWorkspace().withIdeas(2));
    page().run(Command::SameHere, 0);
    EXPECT_EQ(ideas()[1].agreeCount, 1);
    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_TRUE(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    page().run(Command::SameHere, 0);
    page().run(Command::SameHere, 0);
    page().run(Command::SameHereLess, 0);
    EXPECT_EQ(ideas()[0].agreeCount, 1);
}

TEST_F(Gathering, HidingFlaggingAndParkingAreOneKeyAndOneUndo)
{
    open(aWorkspace().withIdeas(1));
    for (const Command command : {Command::HideNow, Command::Identifying, Command::Park})
        page().run(command, 0);
    EXPECT_TRUE(ideas()[0].withheld && ideas()[0].identifying && ideas()[0].parked);
    for (int i = 0; i < 3; ++i)
        desk().desk.undo();
    EXPECT_FALSE(ideas()[0].withheld || ideas()[0].identifying || ideas()[0].parked);
}

TEST_F(Gathering, ALetterInTheListGoesBackToTheLine)
{
    open(aWorkspace().withIdeas(1));
    QTest::keyClick(line(), Qt::Key_Escape);
    QTest::keyClick(list(), Qt::Key_B);
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(line()->toPlainText(), u"b"_s);
}

TEST_F(Gathering, WordsAreEditedInPlaceAndEnterKeepsThem)
{
    open(aWorkspace().withIdeas(1));
    page().run(Command::EditCurrent, 0);
    auto* editor = list()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"In other words"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(ideas()[0].text, u"In other words"_s);
}

TEST_F(Gathering, ARowGrowsWithWhatIsTypedInItAndCoversNone)
{
    open(aWorkspace().withIdeas(3));
    page().run(Command::EditCurrent, 0);
    auto* editor = list()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(editor);
    const auto isClearOfTheNext = [&] {
        return editor->geometry().bottom() < list()->visualRect(list()->model()->index(1, 0)).top();
    };
    EXPECT_TRUE(QTest::qWaitFor(isClearOfTheNext));
    for (int i = 0; i < 12; ++i)
        QTest::keyClicks(editor, u"and then the bus went on without them "_s);
    EXPECT_TRUE(QTest::qWaitFor(isClearOfTheNext));
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor->verticalScrollBar()->maximum() == 0; }))
        << editor->height();
    const int edited = list()->visualRect(list()->model()->index(0, 0)).height();
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return list()->visualRect(list()->model()->index(0, 0)).height() < edited; }));
    EXPECT_TRUE(line()->hasFocus()) << "where the keyboard was before";
}

TEST_F(Gathering, HiddenIdeasAreCountedApart)
{
    open(aWorkspace().withIdeas(3));
    page().run(Command::HideNow, 0);
    EXPECT_TRUE(says(page(), u"2 ideas, 1 hidden"_s));
    page().run(Command::HideNow, 0);
    EXPECT_TRUE(says(page(), u"3 ideas"_s));
}

TEST_F(Gathering, WhereTheDiskIsInTheWayTheLineStaysAndCanBeSavedAgain)
{
    open(aWorkspace());
    SQLite::Database other(desk().workspace.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    type(u"The bus came late"_s);
    EXPECT_EQ(line()->toPlainText(), u"The bus came late"_s);
    EXPECT_EQ(desk().last.sentence,
              u"Could not write to disk. Your last line is still in the box."_s);
    ASSERT_EQ(desk().last.action, u"Try again"_s);
    other.exec("COMMIT");
    desk().last.act();
    EXPECT_TRUE(line()->toPlainText().isEmpty());
    EXPECT_EQ(ideas().size(), 1u);
}

TEST_F(Gathering, NoMarkIsNotTakenForSafeWords)
{
    open(aWorkspace().withIdeas(1));
    QWidget* pane = page().inspector();
    pane->setParent(&page());
    pane->setGeometry(640, 0, 292, 700);
    pane->show();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return says(*pane, u"No idea is marked as pointing to a person"_s); }));
    page().run(Command::Identifying, 0);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return says(*pane, u"Safe wording is missing for 1 idea"_s); }));
}

TEST_F(Gathering, AnEmptyPageSaysSoAndItsButtonMovesTheCursor)
{
    open(aWorkspace());
    auto* button = page().findChild<QPushButton*>(QString());
    for (QPushButton* candidate : page().findChildren<QPushButton*>())
        if (candidate->text() == u"Type the first idea"_s)
            button = candidate;
    ASSERT_EQ(button->text(), u"Type the first idea"_s);
    EXPECT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(line()->hasFocus());
    type(u"One"_s);
    EXPECT_FALSE(button->isVisible());
}

TEST_F(Gathering, APromptIsWrittenInPlace)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"What would help?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto written = prompts::all(desk().workspace, desk().workspace.session);
    ASSERT_EQ(written.size(), 2u);
    EXPECT_EQ(written[1].text, u"What would help?"_s);
    EXPECT_TRUE(line()->hasFocus());
    type(u"A timetable"_s);
    EXPECT_EQ(ideas()[0].prompt, written[1].id);
}

TEST_F(Gathering, AFileIsLookedAtBeforeItIsImportedAndIsOneUndo)
{
    open(aWorkspace());
    page().files().import(
        file(u"ideas.csv"_s, "text,table\nThe bus is late,1\nNo bench,2\nToo long,x\n"));
    auto* pane = page().findChild<ImportPane*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return importButton()->isEnabled(); }));
    EXPECT_TRUE(ideas().empty()) << "nothing is written before a person says so";
    EXPECT_TRUE(says(*pane, u"No bench"_s));
    EXPECT_TRUE(says(*pane, u"Line 4: “x” is no table. Write its number, such as 3 or T3."_s));
    QTest::keyClick(importButton(), Qt::Key_Return);
    ASSERT_EQ(ideas().size(), 2u);
    EXPECT_TRUE(line()->hasFocus());
    desk().desk.undo();
    EXPECT_TRUE(ideas().empty());
}

TEST_F(Gathering, AFileThatIsNoneSaysSoAndGivesThePageBack)
{
    open(aWorkspace());
    page().files().import(file(u"broken.csv"_s, "text\n\"never ended\n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk().last.tone == MessageTone::Failure; }));
    EXPECT_TRUE(desk().last.sentence.endsWith(u'.'));
    EXPECT_TRUE(line()->isVisible());
}

TEST_F(Gathering, AnImportIsLeftByEscape)
{
    open(aWorkspace());
    page().files().import(file(u"ideas.txt"_s, "One\nTwo\n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return importButton()->isEnabled(); }));
    QTest::keyClick(importButton(), Qt::Key_Escape);
    EXPECT_TRUE(line()->isVisible());
    EXPECT_TRUE(ideas().empty());
}

TEST_F(Gathering, EveryControlHasAName)
{
    open(aWorkspace().withIdeas(1));
    for (const QWidget* widget : page().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

} // namespace
} // namespace moothall::ui
