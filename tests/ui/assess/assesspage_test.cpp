// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Assess by key and mouse: forms, checks and the debrief.
#include "core/assess/forms.h"
#include "core/assess/records.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/checksmodel.h"
#include "ui/assess/ledgermodel.h"
#include "ui/assess/scoredots.h"
#include "ui/assess/statementsmodel.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Assessing : public OnScreen<AssessPage>
{
protected:
    void open(bool withSample) { OnScreen::open(withSample, {735, 1400}, {}); }

    std::optional<Evaluation> evaluation() { return evaluationOf(m_desk->desk); }
    std::vector<ProjectCheck> checks() { return moothall::checks::all(reader(), project()); }
    QLineEdit* digits() { return line(u"Answers"_s); }

    QListView* checkList()
    {
        present(*m_page->inspector(), {348, 800});
        return m_page->inspector()->findChild<QListView*>();
    }
};

TEST_F(Assessing, TheModelsKeepTheirPromises)
{
    open(true);
    StatementsModel statements(*m_desk);
    ChecksModel checks(*m_desk);
    const QAbstractItemModelTester first(&statements);
    const QAbstractItemModelTester second(&checks);
    ASSERT_THAT(forms::enter(m_desk->workspace, m_desk->desk.session(), u"11111111"_s), isOk());
    ASSERT_THAT(moothall::checks::settle(m_desk->workspace, checks.at(0).id,
                                         moothall::checks::Standing::Look),
                isOk());
    EXPECT_EQ(statements.rowCount(), 8);
    EXPECT_EQ(checks.rowCount(), 12);
    EXPECT_EQ(checks.toLookAt(), 4);
}

TEST_F(Assessing, TheSampleIsTold)
{
    open(true);
    EXPECT_TRUE(says(u"20 of 21 forms returned."_s));
    EXPECT_TRUE(says(u"173.25 hours, £4,077.10 in all"_s));
    EXPECT_TRUE(says(u"20 people, on arrival and at the close"_s));
    StatementsModel statements(*m_desk);
    EXPECT_EQ(meanInWords(statements.at(0).mean), u"4.40"_s);
    EXPECT_EQ(meanInWords(statements.at(7).mean), u"3.05"_s);
}

TEST_F(Assessing, AFormIsOneActionAndOneUndo)
{
    open(false);
    EXPECT_TRUE(says(u"No forms entered."_s));
    press(u"Enter the first form"_s);
    ASSERT_TRUE(digits());
    QTest::keyClicks(digits(), u"12345043"_s);
    QTest::keyClick(digits(), Qt::Key_Return);
    ASSERT_TRUE(evaluation());
    EXPECT_EQ(evaluation()->formsReturned, 1);
    EXPECT_TRUE(digits()->text().isEmpty()) << "ready for the next form";
    EXPECT_FALSE(says(u"No forms entered."_s));
    m_desk->desk.undo();
    EXPECT_FALSE(evaluation());
    EXPECT_TRUE(says(u"No forms entered."_s));
}

TEST_F(Assessing, ANinthDigitIsRefusedInASentence)
{
    open(true);
    m_page->run(Command::NewHere, 0);
    QTest::keyClicks(digits(), u"123450123"_s);
    EXPECT_EQ(digits()->text(), u"12345012"_s);
    EXPECT_TRUE(says(u"That is one digit too many"_s));
    QTest::keyClick(digits(), Qt::Key_Return);
    EXPECT_EQ(evaluation()->formsReturned, 21);
    EXPECT_FALSE(says(u"That is one digit too many"_s));
}

TEST_F(Assessing, AFormTooShortIsRefusedInASentence)
{
    open(true);
    m_page->run(Command::NewHere, 0);
    QTest::keyClicks(digits(), u"1234"_s);
    QTest::keyClick(digits(), Qt::Key_Return);
    EXPECT_TRUE(says(u"4 of 8 digits are there"_s));
    EXPECT_EQ(digits()->text(), u"1234"_s);
    EXPECT_EQ(evaluation()->formsReturned, 20);
}

TEST_F(Assessing, FewAnswersHaveNoMean)
{
    open(false);
    ASSERT_THAT(forms::enter(m_desk->workspace, m_desk->desk.session(), u"44444444"_s), isOk());
    StatementsModel statements(*m_desk);
    EXPECT_EQ(meanInWords(statements.at(0).mean), u"n < 10"_s);
}

TEST_F(Assessing, PPassesAndWAsksForTheEvidence)
{
    open(true);
    QListView* list = checkList();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_P);
    EXPECT_EQ(checks()[1].result, CheckResult::Pass);
    QTest::keyClick(list, Qt::Key_W);
    EXPECT_EQ(checks()[1].result, CheckResult::Warn);
    auto* editor = list->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Drivers were asked"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents(); // a view commits after the key
    EXPECT_EQ(checks()[1].evidence, u"Drivers were asked"_s);
    m_desk->desk.undo();
    EXPECT_NE(checks()[1].evidence, u"Drivers were asked"_s);
}

TEST_F(Assessing, TheHardQuestionsAreAskedFromTheEmptyState)
{
    open(false);
    checkList();
    EXPECT_TRUE(says(u"have not been asked yet"_s, m_page->inspector()));
    press(u"Ask them"_s, m_page->inspector());
    EXPECT_EQ(checks().size(), 12u);
}

TEST_F(Assessing, ADigitScoresTheDebrief)
{
    open(false);
    m_page->run(Command::Debrief, 0);
    auto* dots = qobject_cast<ScoreDots*>(QApplication::focusWidget());
    ASSERT_TRUE(dots);
    QTest::keyClick(dots, Qt::Key_4);
    const auto debriefs = debriefs::all(reader(), m_desk->desk.session());
    ASSERT_EQ(debriefs.size(), 1u);
    EXPECT_EQ(debriefs.front().listening, 4);
    EXPECT_EQ(dots->accessibleName(), u"Listening: 4 of 5"_s);
    m_desk->desk.undo();
    EXPECT_TRUE(debriefs::all(reader(), m_desk->desk.session()).empty());
}

TEST_F(Assessing, WhatDidNotWorkIsOneToALine)
{
    open(true);
    FactEdit* field = nullptr;
    for (FactEdit* candidate : m_page->findChildren<FactEdit*>())
        if (candidate->accessibleName() == u"Did not work"_s)
            field = candidate;
    ASSERT_TRUE(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"Too hot"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field, u"Too loud"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(debriefs::all(reader(), m_desk->desk.session()).front().didNotWork,
              (QStringList{u"Too hot"_s, u"Too loud"_s}));
}

TEST_F(Assessing, ADigitThatIsNoAnswerIsRefusedInASentence)
{
    open(true);
    m_page->run(Command::NewHere, 0);
    QTest::keyClicks(digits(), u"127"_s);
    EXPECT_EQ(digits()->text(), u"12"_s);
    EXPECT_TRUE(says(u"An answer is a digit from 1 to 5"_s));
    m_page->run(Command::Debrief, 0);
    EXPECT_TRUE(qobject_cast<ScoreDots*>(QApplication::focusWidget())) << "whatever the box says";
    EXPECT_EQ(digits()->text(), u"12"_s);
}

TEST_F(Assessing, ALineOfTheLedgerIsAddedChangedAndRemoved)
{
    open(true);
    const auto lines = [this] { return ledger::all(reader(), m_desk->desk.project()); };
    const auto before = lines();
    press(u"Add a line"_s);
    ASSERT_EQ(lines().size(), before.size() + 1);
    type(fact(u"For what"_s), u"Ring round"_s);
    type(fact(u"People"_s), u"4"_s);
    type(fact(u"Hours each"_s), u"1:30"_s);
    type(fact(u"For an hour"_s), u"£13.80"_s);
    EXPECT_EQ(lines().back().activity, u"Ring round"_s);
    EXPECT_EQ(minutesOf(lines().back()), 360);
    EXPECT_EQ(costPence(lines().back()), 6 * 1380);
    type(fact(u"Hours each"_s), u"1.1"_s);
    EXPECT_EQ(m_desk->last.tone, MessageTone::Warning);
    EXPECT_EQ(lines().back().minutesEach, 90);
    press(u"Remove line"_s);
    EXPECT_EQ(lines(), before);
    m_desk->desk.undo();
    EXPECT_EQ(lines().back().activity, u"Ring round"_s);
}

TEST(FiguresTyped, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(minutesTyped(u"3.5"_s), 210);
    EXPECT_EQ(minutesTyped(u" 3:45 "_s), 225);
    EXPECT_EQ(minutesTyped(u"0,25"_s), 15);
    EXPECT_FALSE(minutesTyped(u"3:10"_s));
    EXPECT_FALSE(minutesTyped(u"three"_s));
    EXPECT_FALSE(minutesTyped(u"-1"_s));
    EXPECT_EQ(penceTyped(u"£1,200.50"_s), 120050);
    EXPECT_EQ(penceTyped({}), 0);
    EXPECT_FALSE(penceTyped(u"a lot"_s));
    EXPECT_FALSE(peopleTyped(u"1.5"_s));
}

} // namespace
} // namespace moothall::ui
