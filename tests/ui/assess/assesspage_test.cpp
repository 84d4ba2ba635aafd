// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Assess by key and mouse: forms, checks and the debrief.
#include "ui/assess/assesspage.h"

#include "core/assess/forms.h"
#include "core/assess/records.h"
#include "core/exchange/sample.h"
#include "core/involve/project.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/assess/checksmodel.h"
#include "ui/assess/scoredots.h"
#include "ui/assess/statementsmodel.h"
#include "ui/widgets/factform.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Assessing : public ::testing::Test
{
protected:
    void open(bool withSample)
    {
        m_desk.emplace(aWorkspace());
        if (withSample) {
            ASSERT_THAT(exchange::addSample(*m_desk->workspace), isOk());
            m_desk->desk.openProject(projects::all(m_desk->workspace).back().id);
        }
        m_page.emplace(*m_desk);
        present(*m_page, {735, 1400});
        m_page->enter();
    }

    const Reader& reader() { return m_desk->desk.reader(); }
    std::optional<Evaluation> evaluation() { return evaluationOf(m_desk->desk); }
    std::vector<ProjectCheck> checks()
    {
        return moothall::checks::all(reader(), m_desk->desk.project());
    }

    QLineEdit* digits()
    {
        for (QLineEdit* candidate : m_page->findChildren<QLineEdit*>())
            if (candidate->accessibleName().startsWith(u"Answers"_s) && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    QListView* checkList()
    {
        present(*m_page->inspector(), {348, 800});
        return m_page->inspector()->findChild<QListView*>();
    }

    bool says(const QString& part, QWidget* in = nullptr)
    {
        for (const QLabel* label : (in ? in : &*m_page)->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    void press(const QString& text, QWidget* in)
    {
        for (QPushButton* button : in->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no button " << text.toStdString();
    }

    std::optional<TestDesk> m_desk;
    std::optional<AssessPage> m_page;
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
    press(u"Enter the first form"_s, &*m_page);
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

} // namespace
} // namespace moothall::ui
