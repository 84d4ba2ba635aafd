// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// At the door: two letters and Enter, a table, somebody leaves, somebody observes.
#include "core/involve/agreeing.h"
#include "core/involve/arrivals.h"
#include "core/involve/presence.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "tests/ui/involve/involvefixture.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class AtTheDoor : public Involving
{
protected:
    QListView* last() { return named<QListView>(u"Who came last"_s); }
    QString told() { return desk().last.sentence; }
    Participant person(std::size_t which)
    {
        return *desk().workspace->reader().find(desk().workspace.participants[which]);
    }

    // "Ca Person", "Db Person": two letters find each of them alone.
    static QString nameOf(int person)
    {
        return QString(QChar(u'a' + person % 26)) + QChar(u'a' + person / 26) + u" Person"_s;
    }
    void nameThem()
    {
        for (std::size_t which = 0; which < desk().workspace.participants.size(); ++which) {
            Participant named = person(which);
            named.name = nameOf(int(which) + 1);
            ASSERT_THAT(participants::change(*desk().workspace, named), isOk());
        }
    }

    QString spokenOf(const QString& code)
    {
        for (int row = 0; row < last()->model()->rowCount(); ++row) {
            const QModelIndex index = last()->model()->index(row, 0);
            if (index.data().toString() == code)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
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

TEST_F(AtTheDoor, TheSameDigitAgainReachesTheTablesBeyondTheNinth)
{
    open(aWorkspace().withParticipants(1));
    Session session = *desk().workspace->reader().find(desk().workspace.session);
    session.tables = 12;
    ASSERT_THAT(sessions::change(*desk().workspace, session), isOk());
    page().run(Command::Arrivals, 0);
    QTest::keyClicks(line(), u"01"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    for (const int table : {2, 11, 2}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_TRUE(last()->hasFocus());
        QTest::keyClick(last(), Qt::Key_2);
        EXPECT_EQ(here()[0].tableNumber, table);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(last(), Qt::Key_9);
    EXPECT_EQ(here()[0].tableNumber, 9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(last(), Qt::Key_9);
    EXPECT_EQ(here()[0].tableNumber, 9) << "there is no table 18";
}

TEST_F(AtTheDoor, WhoCameLastStaysOnTopWhenAnotherIsTakenBack)
{
    open(aWorkspace().withParticipants(3));
    page().run(Command::Arrivals, 0);
    for (const QString& code : {u"P03"_s, u"P01"_s, u"P02"_s})
        type(line(), code);
    desk().desk.undo();
    EXPECT_EQ(last()->model()->index(0, 0).data().toString(), u"P01"_s);
    EXPECT_EQ(last()->currentIndex().data().toString(), u"P01"_s);
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
    const auto says = [&](const QString& words) {
        const auto labels = page().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text() == words;
        });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"walked in"_s); }))
        << "who walked in was not expected";
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

// Every key goes to what has the focus, as it does under somebody's hands.
TEST_F(AtTheDoor, SixtyPeopleArriveByKeysAlone)
{
    open(aWorkspace().withParticipants(59));
    nameThem();
    page().run(Command::Arrivals, 0);
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    for (int person = 1; person <= 59; ++person) {
        QTest::keyClicks(QApplication::focusWidget(), nameOf(person).left(2));
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        press(Qt::Key(Qt::Key_1 + person % 4));
        ASSERT_TRUE(line()->hasFocus()) << person;
    }
    page().run(Command::NewHere, 0);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_1);
    ASSERT_EQ(here().size(), 60u);
    const std::vector<Attendance> all = here();
    EXPECT_EQ(std::ranges::count_if(
                  all, [](const Attendance& one) { return one.tableNumber.has_value(); }),
              59);
}

TEST_F(AtTheDoor, SOnWhoCameLastAsksWhomTheySupport)
{
    open(aWorkspace().withParticipants(2));
    type(line(), u"P01"_s);
    type(line(), u"P02"_s);
    last()->setFocus();
    QTest::keyClick(last(), Qt::Key_S);
    auto* asked = named<QLineEdit>(u"Whom does P02 support? Two letters or a code"_s);
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->hasFocus());
    type(asked, u"P01"_s);
    EXPECT_EQ(told(), u"P02 supports P01 and is not counted."_s);
    EXPECT_EQ(person(1).supporterOf, desk().workspace.participants[0]);
    EXPECT_TRUE(line()) << "the line is for arrivals again";
    EXPECT_TRUE(spokenOf(u"P02"_s).contains(u"supports P01, not counted"_s));
    desk().desk.undo();
    EXPECT_FALSE(person(1).supporterOf);
}

TEST_F(AtTheDoor, SOnWhoSupportsMakesThemAVoiceAgain)
{
    open(aWorkspace().withParticipants(2));
    ASSERT_THAT(arrivals::support(*desk().workspace, desk().workspace.participants[1],
                                  desk().workspace.participants[0]),
                isOk());
    type(line(), u"P01"_s); // with P02
    ASSERT_EQ(here().size(), 2u);
    EXPECT_TRUE(told().contains(u"With P02, in support."_s)) << told().toStdString();
    type(line(), u"P02"_s); // is here already, and stands on top
    last()->setFocus();
    QTest::keyClick(last(), Qt::Key_S);
    EXPECT_EQ(told(), u"P02 is a voice of their own."_s);
    EXPECT_FALSE(person(1).supporterOf);
}

TEST_F(AtTheDoor, EscapeLeavesTheQuestionWhomTheySupport)
{
    open(aWorkspace().withParticipants(2));
    type(line(), u"P01"_s);
    last()->setFocus();
    QTest::keyClick(last(), Qt::Key_S);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(line());
    type(line(), u"P02"_s);
    EXPECT_EQ(here().size(), 2u);
}

TEST_F(AtTheDoor, ASupporterWalksInWithWhoCameLast)
{
    open(aWorkspace().withParticipants(1));
    type(line(), u"P01"_s);
    page().run(Command::NewHere, 0);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_S);
    ASSERT_EQ(here().size(), 2u);
    EXPECT_EQ(desk().workspace->reader().find(here()[1].participant)->supporterOf,
              desk().workspace.participants[0]);
    EXPECT_TRUE(told().contains(u"Supports P01 and is not counted."_s)) << told().toStdString();
    EXPECT_EQ(turnoutOf(countedAt(desk().workspace, desk().workspace.session)).present, 1);
}

TEST_F(AtTheDoor, NobodySitsAtATableThatIsNotThere)
{
    open(aWorkspace().withParticipants(1));
    Session session = *desk().workspace->reader().find(desk().workspace.session);
    session.tables = 4;
    ASSERT_THAT(sessions::change(*desk().workspace, session), isOk());
    type(line(), u"P01"_s);
    last()->setFocus();
    QTest::keyClick(last(), Qt::Key_9);
    EXPECT_EQ(told(), u"There is no table 9: this session has 4 tables."_s);
    EXPECT_FALSE(here()[0].tableNumber);
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
    QTest::keyClick(menu, Qt::Key_L);
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
