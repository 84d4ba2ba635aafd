// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda is built by keys, and says what does not fit.
#include "core/gather/itemprompt.h"
#include "core/involve/agendabuilding.h"
#include "tests/ui/involve/involvefixture.h"
#include "ui/involve/agenda/agendamodel.h"
#include "ui/involve/agenda/methodsmodel.h"
#include "ui/widgets/checkrow.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QMenu>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class TheAgenda : public Involving
{
protected:
    // A session from 13:30 to 14:30, with its agenda in front.
    void openAgenda()
    {
        open(aWorkspace());
        Session session = *desk().workspace->reader().find(desk().workspace.session);
        session.start = QTime(13, 30);
        session.end = QTime(14, 30);
        ASSERT_THAT(sessions::change(*desk().workspace, session), isOk());
        ASSERT_THAT(methods::addThoseToBeginWith(*desk().workspace), isOk());
        QTest::mouseClick(button(u"Agenda"_s), Qt::LeftButton);
    }

    void add(const QString& title, int minutes)
    {
        AgendaItem item;
        item.session = desk().workspace.session;
        item.title = title;
        item.plannedMinutes = minutes;
        ASSERT_THAT(agenda::insert(*desk().workspace, item), isOk());
    }

    // Talk 20, Prompt 30, Break 10: it fits.
    void withThreeItems()
    {
        openAgenda();
        add(u"Talk"_s, 20);
        add(u"Prompt"_s, 30);
        add(u"Break"_s, 10);
        page().enter();
        ASSERT_TRUE(items()->hasFocus());
        items()->setCurrentIndex(items()->model()->index(0, 0));
    }

    QListView* items() { return named<QListView>(u"Agenda"_s); }
    std::vector<AgendaItem> all()
    {
        return agenda::all(desk().workspace, desk().workspace.session);
    }
    QStringList titles()
    {
        QStringList said;
        for (const AgendaItem& item : all())
            said.append(item.title);
        return said;
    }
    QString spoken(int row)
    {
        return items()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

TEST_F(TheAgenda, IsEmptyAndBeginsWithATemplate)
{
    openAgenda();
    EXPECT_TRUE(button(u"Add the first item"_s));
    QTest::mouseClick(button(u"Start from a template"_s), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_4);
    EXPECT_EQ(all().size(), 3u);
    EXPECT_TRUE(items()->hasFocus());
    desk().desk.undo();
    EXPECT_TRUE(all().empty());
}

TEST_F(TheAgenda, ItsFirstItemIsWrittenInALineWithWhatItAsks)
{
    openAgenda();
    QTest::mouseClick(button(u"Add the first item"_s), Qt::LeftButton);
    QTest::keyClicks(named<QLineEdit>(u"Title of the item"_s), u"Prompt 1"_s);
    QTest::keyClicks(named<QLineEdit>(u"What it asks the room"_s), u"What happened?"_s);
    QTest::keyClick(named<QLineEdit>(u"Title of the item"_s), Qt::Key_Return);
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(itemPrompt::of(desk().workspace, all()[0]), u"What happened?"_s);
    EXPECT_TRUE(items()->hasFocus());
    desk().desk.undo(); // the item and its prompt are one
    EXPECT_TRUE(all().empty());
    EXPECT_EQ(prompts::all(desk().workspace, desk().workspace.session).size(), 1u);
}

TEST_F(TheAgenda, ALineThatMakesNoSenseSaysSo)
{
    openAgenda();
    QTest::mouseClick(button(u"Add the first item"_s), Qt::LeftButton);
    auto* title = named<QLineEdit>(u"Title of the item"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_FALSE(title->accessibleDescription().isEmpty());
    QTest::keyClicks(title, u"Talk"_s);
    auto* start = named<QLineEdit>(u"Begins at"_s);
    type(start, u"soon"_s);
    EXPECT_FALSE(start->accessibleDescription().isEmpty());
    EXPECT_TRUE(all().empty());
    QTest::keyClick(start, Qt::Key_Escape);
    EXPECT_FALSE(title->isVisible());
}

TEST_F(TheAgenda, AltAndTheArrowsMoveAnItem)
{
    withThreeItems();
    QTest::keyClick(items(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(titles(), (QStringList{u"Prompt"_s, u"Talk"_s, u"Break"_s}));
    EXPECT_EQ(items()->currentIndex().row(), 1);
    QTest::keyClick(items(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(titles(), (QStringList{u"Talk"_s, u"Prompt"_s, u"Break"_s}));
    QTest::keyClick(items(), Qt::Key_Up, Qt::AltModifier); // it is the first
    desk().desk.undo();
    EXPECT_EQ(titles(), (QStringList{u"Prompt"_s, u"Talk"_s, u"Break"_s}));
}

TEST_F(TheAgenda, DigitsSetTheLength)
{
    withThreeItems();
    QTest::keyClick(items(), Qt::Key_3);
    auto* field = named<QLineEdit>(u"Minutes of Talk"_s);
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return all()[0].plannedMinutes == 35; }));
    EXPECT_EQ(all()[1].plannedStart, QTime(14, 5));
    EXPECT_TRUE(spoken(2).contains(u"15 minutes past the end"_s)) << spoken(2).toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return items()->hasFocus(); }));
    EXPECT_FALSE(named<QLineEdit>(u"Title of the item"_s)); // Enter meant the length alone
    desk().desk.undo();
    EXPECT_EQ(all()[0].plannedMinutes, 20);
}

TEST_F(TheAgenda, ALengthOutOfBoundsIsOneSentence)
{
    withThreeItems();
    QTest::keyClick(items(), Qt::Key_9);
    auto* field = named<QLineEdit>(u"Minutes of Talk"_s);
    QTest::keyClicks(field, u"99"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk().last.tone == MessageTone::Failure; }));
    EXPECT_EQ(desk().last.sentence, u"An item takes from 1 to 240 minutes."_s);
    EXPECT_EQ(all()[0].plannedMinutes, 20);
}

TEST_F(TheAgenda, LettersLockProtectAndPutBeside)
{
    withThreeItems();
    items()->setCurrentIndex(items()->model()->index(1, 0));
    QTest::keyClick(items(), Qt::Key_L);
    EXPECT_TRUE(all()[1].lockedStart);
    EXPECT_EQ(all()[1].plannedStart, QTime(13, 50));
    ASSERT_THAT(agenda::setMinutes(*desk().workspace, all()[0].id, 32), isOk());
    EXPECT_TRUE(spoken(1).contains(u"12 minutes after its start"_s)) << spoken(1).toStdString();
    QTest::keyClick(items(), Qt::Key_L);
    EXPECT_FALSE(all()[1].lockedStart);
    QTest::keyClick(items(), Qt::Key_K);
    EXPECT_TRUE(all()[1].keepsLength);
    QTest::keyClick(items(), Qt::Key_B);
    EXPECT_TRUE(all()[1].alongside);
    EXPECT_EQ(all()[2].plannedStart, QTime(14, 2));
    items()->setCurrentIndex(items()->model()->index(0, 0));
    QTest::keyClick(items(), Qt::Key_B);
    EXPECT_EQ(desk().last.tone, MessageTone::Warning);
}

TEST_F(TheAgenda, AMethodIsFoundAndAddedByKeys)
{
    withThreeItems();
    page().run(Command::Find, 0);
    auto* find = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(find);
    type(find, u"journey"_s);
    EXPECT_EQ(titles(), (QStringList{u"Talk"_s, u"Journey line"_s, u"Prompt"_s, u"Break"_s}));
    EXPECT_EQ(all()[1].plannedMinutes, 25);
    EXPECT_TRUE(all()[1].method);
}

TEST_F(TheAgenda, AMethodOfTheFileIsChangedAndOneIsAdded)
{
    openAgenda();
    page().run(Command::Find, 0);
    page().run(Command::EditCurrent, 0);
    auto* name = named<QPlainTextEdit>(u"Name"_s);
    ASSERT_TRUE(name);
    name->selectAll();
    QTest::keyClicks(name, u"Who came?"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(methods::all(desk().workspace)[0].name, u"Who came?"_s);
    QTest::mouseClick(button(u"New method"_s), Qt::LeftButton);
    QTest::keyClicks(named<QPlainTextEdit>(u"Name"_s), u"Walk the route"_s);
    QTest::keyClicks(named<QPlainTextEdit>(u"Rounds"_s), u"Walk 20"_s);
    QTest::keyClick(named<QPlainTextEdit>(u"Rounds"_s), Qt::Key_Return);
    EXPECT_EQ(methods::all(desk().workspace).size(), 17u);
    desk().desk.undo();
    EXPECT_EQ(methods::all(desk().workspace).size(), 16u);
}

TEST_F(TheAgenda, AnItemGoesAndComesBack)
{
    withThreeItems();
    page().run(Command::RemoveCurrent, 0);
    EXPECT_EQ(titles(), (QStringList{u"Prompt"_s, u"Break"_s}));
    desk().desk.undo();
    EXPECT_EQ(titles(), (QStringList{u"Talk"_s, u"Prompt"_s, u"Break"_s}));
}

TEST_F(TheAgenda, EveryControlHasAName)
{
    withThreeItems();
    page().run(Command::NewHere, 0);
    for (QWidget* widget : page().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<QAbstractSpinBox*>(widget->parent())) // it is one with its field
            continue;
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(said->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(TheAgenda, F8GoesToArrivals)
{
    withThreeItems();
    page().run(Command::Arrivals, 0);
    ASSERT_TRUE(line());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_FALSE(items());
}

TEST_F(TheAgenda, BeforeTheDayItIsTimeToMakeThingsReady)
{
    openAgenda();
    QTest::mouseClick(button(u"People"_s), Qt::LeftButton);
    EXPECT_TRUE(line());
    Session session = *desk().workspace->reader().find(desk().workspace.session);
    session.date = QDate::currentDate().addDays(1);
    ASSERT_THAT(sessions::change(*desk().workspace, session), isOk());
    EXPECT_FALSE(line());
    ASSERT_TRUE(named<QWidget>(u"Ready to run"_s));
    EXPECT_GE(named<QWidget>(u"Ready to run"_s)->findChildren<CheckRow*>().size(), 12);
    page().run(Command::Arrivals, 0);
    EXPECT_TRUE(line() && line()->hasFocus());
}

TEST(AgendaModels, KeepTheRulesOfModels)
{
    TestDesk desk(aWorkspace());
    AgendaModel items(desk);
    MethodsModel methods(desk);
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester one(&items, fatal);
    const QAbstractItemModelTester two(&methods, fatal);
    ASSERT_THAT(agenda::follow(*desk.workspace, desk.workspace.session, agendasToBeginWith()[0]),
                isOk());
    EXPECT_EQ(items.rowCount(), 13);
    EXPECT_EQ(methods.rowCount(), 16);
    methods.find(u"ballot"_s);
    EXPECT_EQ(methods.rowCount(), 1);
    ASSERT_THAT(agenda::move(*desk.workspace, items.at(3).id, 4), isOk());
    desk.desk.undo();
    desk.desk.undo();
    EXPECT_EQ(items.rowCount(), 0);
}

} // namespace
} // namespace moothall::ui
