// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Involve as on the day: people come in, groups fill, and who is missing is written down.
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/project.h"
#include "core/involve/scope.h"
#include "core/involve/sessions.h"
#include "core/involve/steps.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/involve/arrivalsmodel.h"
#include "ui/involve/groupsmodel.h"
#include "ui/involve/involvepage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Involving : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder)
    {
        m_desk.emplace(builder);
        m_page.emplace(*m_desk);
        present(*m_page);
        m_pane = m_page->inspector();
        m_pane->setParent(&*m_page);
        m_pane->setGeometry(640, 0, 308, 700);
        m_pane->show();
        m_page->enter();
    }

    template <class W>
    W* named(const QString& name)
    {
        for (W* widget : m_page->findChildren<W*>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* candidate : m_page->findChildren<QPushButton*>())
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        return nullptr;
    }

    void setTarget(int target)
    {
        Group group = *desk().workspace->reader().find(desk().workspace.group);
        group.targetUser = true;
        group.targetCount = target;
        ASSERT_THAT(groups::change(*desk().workspace, group), isOk());
    }

    std::vector<Attendance> here()
    {
        return attendances::all(desk().workspace, desk().workspace.session);
    }
    std::vector<Group> groups() { return groups::all(desk().workspace, desk().desk.project()); }
    QLineEdit* line()
    {
        return named<QLineEdit>(u"Who is here: two letters or a code, then Enter"_s);
    }
    QListView* list() { return named<QListView>(u"Groups"_s); }
    TestDesk& desk() { return *m_desk; }
    InvolvePage& page() { return *m_page; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<InvolvePage> m_page;
    QWidget* m_pane = nullptr;
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

TEST_F(Involving, AGroupIsWrittenInALine)
{
    open(aWorkspace());
    QTest::keyClick(list(), Qt::Key_N);
    auto* name = named<QLineEdit>(u"Name of the group"_s);
    ASSERT_TRUE(name);
    QTest::keyClicks(name, u"Carers"_s);
    auto* target = named<QSpinBox>(u"People wished for"_s);
    target->selectAll();
    QTest::keyClicks(target, u"4"_s);
    page().findChild<QCheckBox*>()->setChecked(true);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(groups().size(), 2u);
    EXPECT_EQ(groups()[1].name, u"Carers"_s);
    EXPECT_EQ(groups()[1].targetCount, 4);
    EXPECT_TRUE(groups()[1].targetUser);
    EXPECT_TRUE(list()->hasFocus());
    desk().desk.undo();
    EXPECT_EQ(groups().size(), 1u);
}

TEST_F(Involving, AGroupNeedsAName)
{
    open(aWorkspace());
    QTest::keyClick(list(), Qt::Key_N);
    auto* name = named<QLineEdit>(u"Name of the group"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(groups().size(), 1u);
    EXPECT_EQ(name->accessibleDescription(), u"A group needs a name."_s);
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_FALSE(name->isVisible());
}

TEST_F(Involving, F2ChangesTheChosenGroup)
{
    open(aWorkspace());
    page().run(Command::EditCurrent, 0);
    auto* name = named<QLineEdit>(u"Name of the group"_s);
    ASSERT_TRUE(name);
    QTest::keyClicks(name, u"Drivers"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(groups()[0].name, u"Drivers"_s);
}

TEST_F(Involving, AGroupGoesUnlessPeopleBelongToIt)
{
    open(aWorkspace());
    ASSERT_THAT(
        arrivals::walkIn(*desk().workspace, desk().workspace.session, desk().workspace.group),
        isOk());
    page().run(Command::RemoveCurrent, 0);
    EXPECT_EQ(groups().size(), 1u);
    EXPECT_EQ(desk().last.tone, MessageTone::Warning);
    desk().desk.undo();
    page().run(Command::RemoveCurrent, 0);
    EXPECT_TRUE(groups().empty());
    EXPECT_TRUE(button(u"Add the first group"_s));
}

TEST_F(Involving, AMissingVoiceHasAPlan)
{
    open(aWorkspace());
    page().run(Command::NewMissingVoice, 0);
    auto* who = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(who);
    QTest::keyClicks(who, u"Night workers"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QWidget* plan = QApplication::focusWidget();
    ASSERT_NE(plan, who);
    QTest::keyClicks(plan, u"Ask at the depot"_s);
    QTest::keyClick(plan, Qt::Key_Return);
    const auto voices = missingVoices::all(desk().workspace, desk().workspace.project);
    ASSERT_EQ(voices.size(), 1u);
    EXPECT_EQ(voices[0].text, u"Night workers"_s);
    EXPECT_EQ(voices[0].plan, u"Ask at the depot"_s);
    EXPECT_EQ(qobject_cast<QPushButton*>(QApplication::focusWidget())->text(), u"Add"_s);
}

TEST_F(Involving, WhatIsOpenGoesWhenItsWordsAreTakenAway)
{
    open(aWorkspace());
    ScopeItem item;
    item.project = desk().workspace.project;
    item.item = u"Which hours"_s;
    ASSERT_THAT(scope::add(*desk().workspace, item), isOk());
    QPlainTextEdit* words = nullptr;
    for (auto* edit : page().findChildren<QPlainTextEdit*>())
        if (edit->toPlainText() == u"Which hours"_s)
            words = edit;
    ASSERT_TRUE(words);
    words->setFocus();
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(scope::all(desk().workspace, desk().workspace.project).empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk().desk.undo();
    EXPECT_EQ(scope::all(desk().workspace, desk().workspace.project).size(), 1u);
}

TEST_F(Involving, ThePromiseIsKeptWhenItsFieldIsLeft)
{
    open(aWorkspace());
    auto* promise = named<QPlainTextEdit>(u"Promise"_s);
    ASSERT_TRUE(promise);
    promise->setFocus();
    QTest::keyClicks(promise, u"We answer each one."_s);
    EXPECT_TRUE(desk().workspace->reader().find(desk().workspace.project)->promise.isEmpty());
    list()->setFocus();
    EXPECT_EQ(desk().workspace->reader().find(desk().workspace.project)->promise,
              u"We answer each one."_s);
}

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

TEST_F(Involving, EscapeInAFieldGoesBackToTheGroups)
{
    open(aWorkspace());
    auto* promise = named<QPlainTextEdit>(u"Promise"_s);
    promise->setFocus();
    QTest::keyClicks(promise, u"Never"_s);
    QTest::keyClick(promise, Qt::Key_Escape);
    EXPECT_TRUE(promise->toPlainText().isEmpty());
    QTest::keyClick(promise, Qt::Key_Escape);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(Involving, AGroupWithoutATargetIsNotMet)
{
    open(aWorkspace());
    setTarget(0);
    EXPECT_TRUE(list()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"No target"_s));
}

TEST_F(Involving, AnEmptyRoomIsClosedOnlyWithAReason)
{
    open(aWorkspace());
    QTest::mouseClick(button(u"Close Involve"_s), Qt::LeftButton);
    EXPECT_TRUE(named<QLineEdit>(u"Reason to close Involve all the same"_s));
    EXPECT_TRUE(button(u"Close Involve"_s));
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

TEST_F(Involving, WhatHappensWhileThePageIsHiddenIsReadWhenItIsSeen)
{
    open(aWorkspace());
    page().hide();
    setTarget(7);
    ASSERT_THAT(
        arrivals::walkIn(*desk().workspace, desk().workspace.session, desk().workspace.group),
        isOk());
    page().show();
    const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"1 of 7"_s)) << spoken.toStdString();
}

TEST_F(Involving, ClosingWithAGroupShortTakesAReason)
{
    open(aWorkspace());
    setTarget(4);
    QTest::mouseClick(button(u"Close Involve"_s), Qt::LeftButton);
    auto* reason = named<QLineEdit>(u"Reason to close Involve all the same"_s);
    ASSERT_TRUE(reason);
    QTest::keyClicks(reason, u"Too far"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_FALSE(reason->accessibleDescription().isEmpty());
    QTest::keyClicks(reason, u" away, they are telephoned"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(stepOverrides::all(desk().workspace, desk().workspace.project).size(), 1u);
    EXPECT_TRUE(button(u"Reopen Involve"_s));
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

TEST_F(Involving, EveryControlHasAName)
{
    open(aWorkspace().withParticipants(2));
    for (QWidget* widget : page().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

TEST(InvolveModels, KeepTheRulesOfModels)
{
    TestDesk desk(aWorkspace().withParticipants(3));
    GroupsModel groups(desk);
    ArrivalsModel last(desk, ArrivalsModel::Who::CameLast);
    ArrivalsModel found(desk, ArrivalsModel::Who::Found);
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester one(&groups, fatal);
    const QAbstractItemModelTester two(&last, fatal);
    const QAbstractItemModelTester three(&found, fatal);
    found.find(u"P0"_s);
    EXPECT_EQ(found.rowCount(), 3);
    ASSERT_THAT(arrivals::walkIn(*desk.workspace, desk.workspace.session, desk.workspace.group),
                isOk());
    EXPECT_EQ(groups.at(0).here, 1);
    EXPECT_EQ(last.rowCount(), 1);
    EXPECT_EQ(found.rowCount(), 4);
    desk.desk.undo();
    EXPECT_EQ(groups.at(0).here, 0);
    EXPECT_EQ(last.rowCount(), 0);
}

} // namespace
} // namespace moothall::ui
