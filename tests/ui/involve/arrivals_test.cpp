// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// At the door: two letters and Enter, a table, somebody leaves, somebody observes.
#include "core/involve/agreeing.h"
#include "core/involve/arrivals.h"
#include "core/involve/presence.h"
#include "core/involve/project.h"
#include "tests/ui/involve/involvefixture.h"

#include <QApplication>
#include <QMenu>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class AtTheDoor : public Involving
{
protected:
    QListView* last() { return named<QListView>(u"Who came last"_s); }
    QString told() { return desk().last.sentence; }
};

TEST_F(Involving, TwoLettersAndEnterAndSomebodyIsHere)
{
    open(aWorkspace().withParticipants(3));
    page().run(Command::Arrivals, 0);
    ASSERT_TRUE(line()->hasFocus());
    QTest::keyClicks(line(), u"02"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_EQ(here().size(), 1u);
    EXPECT_EQ(here()[0].participant, desk().workspace.participants[1]);
    EXPECT_TRUE(here()[0].arrivedAt.isValid());
    EXPECT_TRUE(line()->text().isEmpty());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_TRUE(desk().last.sentence.startsWith(u"P02 is here"_s));
    desk().desk.undo();
    EXPECT_TRUE(here().empty());
}

TEST_F(Involving, CtrlZAfterAnArrivalIsForTheWindow)
{
    open(aWorkspace().withParticipants(1));
    const auto takesUndo = [&] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QApplication::sendEvent(line(), &undo);
        return undo.isAccepted();
    };
    QTest::keyClicks(line(), u"P01"_s);
    EXPECT_TRUE(takesUndo());
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_FALSE(takesUndo());
}

TEST_F(Involving, WhoIsHereAlreadyIsSaidInOneSentence)
{
    open(aWorkspace().withParticipants(1));
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(line(), u"P01"_s);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    EXPECT_EQ(here().size(), 1u);
    EXPECT_EQ(desk().last.sentence, u"P01 is here already."_s);
}

TEST_F(Involving, LettersThatFindNobodyDoNothing)
{
    open(aWorkspace().withParticipants(1));
    QTest::keyClicks(line(), u"xyz"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_TRUE(here().empty());
    EXPECT_FALSE(named<QListView>(u"Who matches"_s));
}

TEST_F(Involving, ADigitOnWhoCameLastSetsTheTable)
{
    open(aWorkspace().withParticipants(2));
    for (const QString& code : {u"P01"_s, u"P02"_s}) {
        QTest::keyClicks(line(), code);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    auto* last = named<QListView>(u"Who came last"_s);
    ASSERT_TRUE(last);
    last->setFocus();
    QTest::keyClick(last, Qt::Key_3);
    for (const Attendance& attendance : here())
        EXPECT_EQ(attendance.tableNumber, attendance.participant == desk().workspace.participants[1]
                                              ? std::optional(3)
                                              : std::nullopt);
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(Involving, AWalkInIsAGroupAndNothingElse)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_1);
    ASSERT_EQ(here().size(), 1u);
    const auto person = desk().workspace->reader().find(here()[0].participant);
    EXPECT_EQ(person->stakeholderGroup, desk().workspace.group);
    EXPECT_TRUE(desk().last.sentence.contains(u"Night shift workers: 1"_s));
}

TEST_F(Involving, AWalkInWithoutASessionIsOfferedOne)
{
    open(aWorkspace().empty());
    Project project;
    project.title = u"Bare"_s;
    ASSERT_THAT(projects::add(*desk().workspace, project), isOk());
    ASSERT_TRUE(page().commands().contains(Command::NewHere));
    page().run(Command::NewHere, 0);
    ASSERT_EQ(desk().last.action, u"Start one today"_s);
    desk().last.act();
    EXPECT_TRUE(desk().desk.session());
}

TEST_F(AtTheDoor, SixtyPeopleArriveByKeysAlone)
{
    open(aWorkspace().withParticipants(60));
    page().run(Command::Arrivals, 0);
    for (int person = 1; person <= 60; ++person) {
        QTest::keyClicks(QApplication::focusWidget(), u"P%1"_s.arg(person, 2, 10, QChar(u'0')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        last()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(Qt::Key_1 + person % 4));
        ASSERT_TRUE(line()->hasFocus()) << person;
    }
    ASSERT_EQ(here().size(), 60u);
    for (const Attendance& attendance : here()) {
        EXPECT_TRUE(attendance.arrivedAt.isValid());
        EXPECT_TRUE(attendance.tableNumber);
    }
}

TEST_F(AtTheDoor, TabFromTheLineIsWhoCameLast)
{
    open(aWorkspace().withParticipants(1));
    type(line(), u"P01"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    EXPECT_TRUE(last()->hasFocus());
    QTest::keyClick(last(), Qt::Key_2);
    EXPECT_EQ(here()[0].tableNumber, 2);
}

TEST_F(AtTheDoor, SomebodyLeavesAndComesBack)
{
    open(aWorkspace().withParticipants(2));
    type(line(), u"P01"_s);
    type(line(), u"P02"_s);
    type(line(), u"P01"_s); // is here already, and stands on top
    last()->setFocus();
    QTest::keyClick(last(), Qt::Key_X);
    EXPECT_TRUE(told().startsWith(u"P01 left at "_s)) << told().toStdString();
    EXPECT_EQ(here()[0].state, AttendanceState::LeftEarly);
    QTest::keyClick(last(), Qt::Key_X);
    EXPECT_EQ(told(), u"P01 is not here."_s);
    type(line(), u"P01"_s);
    EXPECT_EQ(told(), u"P01 is back."_s);
    EXPECT_NE(here()[0].state, AttendanceState::LeftEarly);
    desk().desk.undo();
    EXPECT_EQ(here()[0].state, AttendanceState::LeftEarly);
}

TEST_F(AtTheDoor, OneWhoWasExpectedDidNotCome)
{
    open(aWorkspace().withParticipants(2));
    Attendance expected;
    expected.session = desk().workspace.session;
    expected.participant = desk().workspace.participants[0];
    expected.state = AttendanceState::Expected;
    ASSERT_THAT(attendances::add(*desk().workspace, expected), isOk());
    QTest::keyClicks(line(), u"P01"_s);
    QTest::keyClick(line(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(here()[0].state, AttendanceState::NoShow);
    QTest::keyClicks(line(), u"P02"_s);
    QTest::keyClick(line(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(told(), u"P02 was not expected."_s);
    EXPECT_EQ(here().size(), 1u);
    desk().desk.undo();
    EXPECT_EQ(here()[0].state, AttendanceState::Expected);
}

TEST_F(AtTheDoor, AnObserverIsWalkedInAndNotCounted)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_O);
    ASSERT_EQ(here().size(), 1u);
    EXPECT_EQ(desk().workspace->reader().find(here()[0].participant)->capacity, Capacity::Observer);
    EXPECT_EQ(turnoutOf(countedAt(desk().workspace, desk().workspace.session)).present, 0);
}

TEST_F(AtTheDoor, WhatSomebodyAgreesToIsALetterEach)
{
    open(aWorkspace().withParticipants(1));
    type(line(), u"P01"_s);
    last()->setFocus();
    const Id<Participant> person = desk().workspace.participants[0];
    const auto said = [&] { return agreements::of(desk().workspace, person); };
    QTest::keyClick(last(), Qt::Key_Q);
    EXPECT_EQ(said()[Purpose::AnonymousQuotes], AgreementState::Given);
    EXPECT_TRUE(last()->hasFocus());
    QTest::keyClick(last(), Qt::Key_Q);
    QTest::keyClick(last(), Qt::Key_P);
    EXPECT_EQ(said()[Purpose::AnonymousQuotes], AgreementState::Refused);
    EXPECT_EQ(said()[Purpose::Photos], AgreementState::Given);
    desk().desk.undo();
    EXPECT_EQ(said()[Purpose::Photos], AgreementState::NotAsked);
}

} // namespace
} // namespace moothall::ui
