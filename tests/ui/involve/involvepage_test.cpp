// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Involve as on the day: groups fill, and who is missing is written down.
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/project.h"
#include "core/involve/scope.h"
#include "core/involve/steps.h"
#include "tests/ui/involve/involvefixture.h"
#include "ui/involve/arrivalsmodel.h"
#include "ui/involve/groupsmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QSpinBox>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Groups : public Involving
{
protected:
    void setTarget(int target)
    {
        Group group = *desk().workspace->reader().find(desk().workspace.group);
        group.targetUser = true;
        group.targetCount = target;
        ASSERT_THAT(groups::change(*desk().workspace, group), isOk());
    }
};

TEST_F(Groups, AGroupIsWrittenInALine)
{
    open(aWorkspace());
    QTest::keyClick(list(), Qt::Key_N);
    auto* name = named<QLineEdit>(u"Name of the group"_s);
    ASSERT_TRUE(name);
    QTest::keyClicks(name, u"Carers"_s);
    auto* target = named<QSpinBox>(u"People wished for"_s);
    target->selectAll();
    QTest::keyClicks(target, u"4"_s);
    for (QCheckBox* box : page().findChildren<QCheckBox*>())
        if (box->text() == u"The decision falls on them"_s)
            box->setChecked(true);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(groups().size(), 2u);
    EXPECT_EQ(groups()[1].name, u"Carers"_s);
    EXPECT_EQ(groups()[1].targetCount, 4);
    EXPECT_TRUE(groups()[1].targetUser);
    EXPECT_TRUE(list()->hasFocus());
    desk().desk.undo();
    EXPECT_EQ(groups().size(), 1u);
}

TEST_F(Groups, AGroupIsPutIntoTheBroadGroupThatReportsShow)
{
    open(aWorkspace());
    page().run(Command::EditCurrent, 0);
    auto* broad = named<QLineEdit>(u"Broad group in reports"_s);
    ASSERT_TRUE(broad);
    QTest::keyClicks(broad, u"Passengers"_s);
    QTest::keyClick(broad, Qt::Key_Return);
    ASSERT_TRUE(groups()[0].broadGroup);
    EXPECT_EQ(desk().workspace->reader().find(*groups()[0].broadGroup)->name, u"Passengers"_s);
    EXPECT_EQ(groups()[0].disclosure, Disclosure::Protected);

    page().run(Command::EditCurrent, 0);
    EXPECT_EQ(broad->text(), u"Passengers"_s);
    desk().desk.undo();
    EXPECT_FALSE(groups()[0].broadGroup);
}

TEST_F(Groups, AGroupNeedsAName)
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

TEST_F(Groups, F2ChangesTheChosenGroup)
{
    open(aWorkspace());
    page().run(Command::EditCurrent, 0);
    auto* name = named<QLineEdit>(u"Name of the group"_s);
    ASSERT_TRUE(name);
    QTest::keyClicks(name, u"Drivers"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(groups()[0].name, u"Drivers"_s);
}

TEST_F(Groups, AGroupGoesUnlessPeopleBelongToIt)
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

TEST_F(Groups, AMissingVoiceHasAPlan)
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

TEST_F(Groups, WhatIsOpenGoesWhenItsWordsAreTakenAway)
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

TEST_F(Groups, ThePromiseIsKeptWhenItsFieldIsLeft)
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

TEST_F(Groups, EscapeInAFieldGoesBackToTheGroups)
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

TEST_F(Groups, AGroupWithoutATargetIsNotMet)
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

TEST_F(Groups, AnEmptyRoomIsClosedOnlyWithAReason)
{
    open(aWorkspace());
    QTest::mouseClick(button(u"Close Involve"_s), Qt::LeftButton);
    EXPECT_TRUE(named<QLineEdit>(u"Reason to close Involve all the same"_s));
    EXPECT_TRUE(button(u"Close Involve"_s));
}

TEST_F(Groups, WhatHappensWhileThePageIsHiddenIsReadWhenItIsSeen)
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

TEST_F(Groups, ClosingWithAGroupShortTakesAReason)
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

TEST_F(Groups, EveryControlHasAName)
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
