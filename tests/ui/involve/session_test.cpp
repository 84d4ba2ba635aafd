// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The session as a form: where, when, what is kept of people, whom to call.
#include "core/gather/ideas.h"
#include "core/involve/groundrules.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "tests/ui/involve/involvefixture.h"

#include <QComboBox>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST_F(Involving, TheSessionIsEditedInItsFields)
{
    open(aWorkspace());
    QTest::mouseClick(button(u"Edit the session"_s), Qt::LeftButton);
    const auto session = [&] { return *desk().workspace->reader().find(desk().workspace.session); };
    const auto write = [&](const QString& field, const QString& words) {
        auto* edit = named<QPlainTextEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    write(u"Begins"_s, u"9.30"_s);
    EXPECT_EQ(session().start, QTime(9, 30));
    write(u"Date"_s, u"14 May 2026"_s);
    EXPECT_EQ(session().date, QDate(2026, 5, 14));
    write(u"Tables"_s, u"many"_s);
    EXPECT_EQ(session().tables, 0);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_TRUE(named<QPlainTextEdit>(u"Tables"_s)->toPlainText().isEmpty());
    write(u"Tables"_s, u"4"_s);
    EXPECT_EQ(session().tables, 4);
}

TEST_F(Involving, EscapeLeavesTheSessionAsItWas)
{
    open(aWorkspace());
    QTest::mouseClick(button(u"Edit the session"_s), Qt::LeftButton);
    auto* place = named<QPlainTextEdit>(u"Place"_s);
    ASSERT_TRUE(place && place->hasFocus());
    const QString before = place->toPlainText();
    QTest::keyClicks(place, u"Somewhere else"_s);
    QTest::keyClick(place, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !place->isVisible(); }));
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(place->toPlainText(), before);
    EXPECT_EQ(desk().workspace->reader().find(desk().workspace.session)->venue, before);
}

TEST_F(Involving, WithoutASessionAButtonStartsOne)
{
    open(aWorkspace().empty());
    Project project;
    project.title = u"Bare"_s;
    ASSERT_THAT(projects::add(*desk().workspace, project), isOk());
    ASSERT_TRUE(button(u"Start one today"_s));
    EXPECT_FALSE(line());
    QTest::mouseClick(button(u"Start one today"_s), Qt::LeftButton);
    EXPECT_TRUE(desk().desk.session());
    EXPECT_FALSE(button(u"Start one today"_s));
    EXPECT_TRUE(line());
}

class TheSession : public Involving
{
protected:
    void edit() { QTest::mouseClick(button(u"Edit the session"_s), Qt::LeftButton); }
    QComboBox* keeps() { return named<QComboBox>(u"Ideas keep"_s); }
    GroundRules rules() { return groundRules::of(desk().workspace, desk().workspace.session); }
};

TEST_F(TheSession, SaysWhatIsKeptOfPeople)
{
    open(aWorkspace());
    edit();
    ASSERT_TRUE(keeps());
    EXPECT_FALSE(rules().id);
    EXPECT_EQ(keeps()->currentIndex(), -1) << "nobody has agreed on anything";
    EXPECT_EQ(keeps()->placeholderText(), u"Not agreed yet"_s);
    QTest::keyClick(keeps(), Qt::Key_Down);
    EXPECT_EQ(rules().agreed, Attribution::Named);
    QTest::keyClick(keeps(), Qt::Key_Down);
    EXPECT_EQ(rules().agreed, Attribution::GroupOnly);
    EXPECT_TRUE(keeps()->accessibleDescription().contains(u"never the person"_s));
    desk().desk.undo();
    EXPECT_EQ(keeps()->currentIndex(), int(Attribution::Named));
    desk().desk.undo();
    EXPECT_FALSE(rules().id);
    EXPECT_EQ(keeps()->currentIndex(), -1);
}

TEST_F(TheSession, IsNotAgreedByTheNumberOfWhoIsTold)
{
    open(aWorkspace());
    edit();
    auto* phone = named<QPlainTextEdit>(u"Their phone"_s);
    ASSERT_TRUE(phone);
    phone->setFocus();
    QTest::keyClicks(phone, u"01904 5550"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    EXPECT_EQ(rules().leadPhone, u"01904 5550"_s);
    EXPECT_FALSE(rules().agreed);
    EXPECT_EQ(keeps()->currentIndex(), -1);
    EXPECT_TRUE(keeps()->accessibleDescription().startsWith(u"Until it is agreed"_s));
}

TEST_F(TheSession, IsFollowedByAnotherInTheSamePlace)
{
    open(aWorkspace().withParticipants(2));
    Session first = *desk().workspace->reader().find(desk().workspace.session);
    first.venue = u"St Anne's hall"_s;
    first.tables = 4;
    ASSERT_THAT(sessions::change(*desk().workspace, first), isOk());
    edit();
    auto* sessions = named<QComboBox>(u"Session"_s);
    ASSERT_TRUE(sessions);
    sessions->setFocus();
    QTest::keyClick(sessions, Qt::Key_End); // "Another session…"
    const auto all = moothall::sessions::all(*desk().workspace, desk().workspace.project);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[1].title, u"Workshop 2"_s);
    EXPECT_EQ(all[1].venue, first.venue);
    EXPECT_EQ(all[1].tables, 4);
    EXPECT_EQ(desk().desk.session(), all[1].id) << "and work goes on there";
    EXPECT_TRUE(attendances::all(desk().workspace, all[1].id).empty()) << "nobody is here yet";
    EXPECT_FALSE(groundRules::of(desk().workspace, all[1].id).agreed) << "agreed anew";
    QTest::keyClick(sessions, Qt::Key_Home);
    EXPECT_EQ(desk().desk.session(), first.id);
    desk().desk.undo();
    EXPECT_EQ(moothall::sessions::all(*desk().workspace, desk().workspace.project).size(), 1u);
}

TEST_F(TheSession, StaysAsItIsWhereIdeasSayMore)
{
    open(aWorkspace().withParticipants(1));
    Idea idea = anIdea(desk().workspace, u"The ramp"_s);
    idea.participant = desk().workspace.participants[0];
    ASSERT_THAT(ideas::add(*desk().workspace, idea), isOk());
    edit();
    emit keeps()->activated(int(Attribution::Nothing));
    EXPECT_EQ(desk().last.tone, MessageTone::Warning);
    EXPECT_FALSE(rules().agreed);
    EXPECT_EQ(keeps()->currentIndex(), -1);
}

TEST_F(TheSession, HasABriefWithItsDates)
{
    open(aWorkspace());
    const auto project = [&] { return *desk().workspace->reader().find(desk().workspace.project); };
    type(named<QPlainTextEdit>(u"Decides on"_s), u"9 July 2026"_s);
    EXPECT_EQ(project().decisionDate, QDate(2026, 7, 9));
    type(named<QPlainTextEdit>(u"Replies by"_s), u"soon"_s);
    EXPECT_FALSE(project().replyDue.isValid());
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_TRUE(named<QPlainTextEdit>(u"Replies by"_s)->toPlainText().isEmpty());
    type(named<QPlainTextEdit>(u"Asked by"_s), u"Transport committee"_s);
    EXPECT_EQ(project().commissioner, u"Transport committee"_s);
    desk().desk.undo();
    EXPECT_TRUE(project().commissioner.isEmpty());
}

TEST_F(TheSession, HasANumberToCallForARiskOfHarm)
{
    open(aWorkspace());
    edit();
    type(named<QPlainTextEdit>(u"Their phone"_s), u"01632 960 001"_s);
    EXPECT_EQ(rules().leadPhone, u"01632 960 001"_s);
}

} // namespace
} // namespace moothall::ui
