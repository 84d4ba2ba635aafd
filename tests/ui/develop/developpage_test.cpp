// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Develop by key and mouse: seeds, solutions, actions and replies.
#include "core/assess/answering.h"
#include "core/develop/actions.h"
#include "core/develop/proposing.h"
#include "core/develop/slips.h"
#include "core/involve/steps.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/develop/actionsmodel.h"
#include "ui/develop/dates.h"
#include "ui/develop/developpage.h"
#include "ui/develop/impactgrid.h"
#include "ui/develop/repliesmodel.h"
#include "ui/develop/solutiondetail.h"
#include "ui/develop/solutionsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/segmented.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Developing : public OnScreen<DevelopPage>
{
protected:
    void open(bool withSample) { OnScreen::open(withSample, {1280, 760}, {348, 1600}); }

    std::vector<Solution> solutions() { return moothall::solutions::all(reader(), project()); }
    QListView* compared() { return list(u"Solutions, most marks first"_s); }
    void showPart(int part) { named<Segmented>(u"Parts of Develop"_s)->choose(part); }

    std::vector<slips::Slip> slips()
    {
        const auto counting = slips::counting(reader(), m_desk->desk.session());
        return counting ? counting->slips : std::vector<slips::Slip>();
    }

    StepState stateOfDevelop()
    {
        return reader().first<Step>("WHERE project = ? AND number = 4", project())->state;
    }

    void openGather()
    {
        Step gather = *reader().first<Step>("WHERE project = ? AND number = 2", project());
        gather.state = StepState::Open;
        ASSERT_THAT(steps::change(m_desk->workspace, gather), isOk());
    }
};

TEST_F(Developing, APartWithoutSolutionsShowsNoneBesideIt)
{
    open(true);
    const auto* detail = m_page->inspector()->findChild<SolutionDetail*>();
    EXPECT_TRUE(detail->solution());
    showPart(0); // the sample has no seeds left
    EXPECT_FALSE(detail->solution());
    showPart(1);
    EXPECT_TRUE(detail->solution());
}

TEST_F(Developing, TheModelsKeepTheirPromises)
{
    open(true);
    SolutionsModel solutions(*m_desk, SolutionList::Compared);
    ActionsModel actions(*m_desk);
    RepliesModel replies(*m_desk);
    const QAbstractItemModelTester first(&solutions);
    const QAbstractItemModelTester second(&actions);
    const QAbstractItemModelTester third(&replies);
    ASSERT_THAT(moothall::solutions::remove(m_desk->workspace, solutions.at(2).id), isOk());
    ASSERT_THAT(moothall::replies::remove(m_desk->workspace, replies.at(0).id), isOk());
    m_desk->desk.undo();
    EXPECT_EQ(solutions.rowCount(), 7);
    EXPECT_EQ(replies.rowCount(), 8);
    EXPECT_EQ(actions.rowCount(), 9);
}

TEST_F(Developing, TheMostMarksStandFirst)
{
    open(true);
    const QString spoken = compared()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"13 marks of 19 ballots"_s)) << spoken.toStdString();
    EXPECT_TRUE(says(u"19 of 20 eligible people voted"_s));
    EXPECT_TRUE(says(u"did not vote, by design"_s));
    EXPECT_TRUE(says(u"8 put forward, from 9 insights"_s));
    EXPECT_TRUE(says(u"Before using this order"_s));
}

TEST_F(Developing, F2ChangesTheTitleAndUndoBringsItBack)
{
    open(true);
    const QString before = solutions().front().title;
    m_page->run(Command::EditCurrent, 0);
    auto* editor = compared()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    type(editor, u"Ring before you leave"_s);
    QApplication::processEvents(); // a view commits after the key
    EXPECT_EQ(solutions().front().title, u"Ring before you leave"_s);
    m_desk->desk.undo();
    EXPECT_EQ(solutions().front().title, before);
}

TEST_F(Developing, TheCurrentActionIsTheChosenOne)
{
    open(true);
    showPart(2);
    auto* actions = list(u"Actions"_s);
    actions->setFocus();
    m_page->enter();
    ASSERT_TRUE(actions->currentIndex().isValid());
    EXPECT_TRUE(actions->selectionModel()->isSelected(actions->currentIndex()));
    m_page->run(Command::RemoveCurrent, 0);
    EXPECT_TRUE(actions->selectionModel()->isSelected(actions->currentIndex()));
}

TEST_F(Developing, TheLargestTextFitsTheSmallestWindow)
{
    open(true);
    m_page->resize(840, 560);
    Look::now().setTextScale(2);
    for (int part = 0; part < 5; ++part) {
        showPart(part);
        EXPECT_LE(m_page->minimumSizeHint().width(), 760) << part;
    }
    Look::now().setTextScale(1);
}

TEST_F(Developing, AnEmptyProjectOffersToWriteTheFirst)
{
    open(false);
    EXPECT_TRUE(says(u"No solutions yet."_s));
    press(u"Write the first one"_s);
    type(line(u"Title of the new solution"_s), u"Ring ahead"_s);
    ASSERT_EQ(solutions().size(), 1u);
    EXPECT_EQ(solutions().front().state, SolutionState::Seed) << "it rests on no insight";
    EXPECT_EQ(m_desk->last.sentence, u"Kept as a seed."_s);
    EXPECT_TRUE(list(u"Seeds"_s)->isVisible());
}

TEST_F(Developing, ANewSolutionRestsOnTheChosenInsight)
{
    open(true);
    m_page->run(Command::NewHere, 0);
    for (ChoiceBox* box : m_page->findChildren<ChoiceBox*>())
        if (box->accessibleName() == u"Rests on"_s && box->isVisible())
            box->setCurrentIndex(1);
    type(line(u"Title of the new solution"_s), u"Ring ahead"_s);
    const Solution added = solutions().back();
    EXPECT_EQ(added.title, u"Ring ahead"_s);
    EXPECT_EQ(added.state, SolutionState::Option);
    EXPECT_EQ(proposing::insightsOf(reader(), added.id).size(), 1u);
}

TEST_F(Developing, WhileGatherIsOpenASentenceSaysWhyOnlySeeds)
{
    open(true);
    openGather();
    EXPECT_TRUE(says(u"Gather is not closed yet."_s));
    EXPECT_FALSE(compared()->isVisible());
    EXPECT_EQ(m_page->commands(), std::set{Command::NewHere});
    m_page->run(Command::NewHere, 0);
    EXPECT_TRUE(says(u"Gather is not closed yet."_s)) << "on the seeds as well";
    type(line(u"Title of the new solution"_s), u"Ring ahead"_s);
    EXPECT_EQ(solutions().back().state, SolutionState::Seed);
    m_desk->desk.undo();
    m_desk->desk.undo(); // Gather is closed again
    showPart(1);
    EXPECT_TRUE(compared()->isVisible());
}

TEST_F(Developing, OneSlipALineIsCountedAndTakenBack)
{
    open(true);
    QTest::keyClick(compared(), Qt::Key_B);
    QLineEdit* slip = line(u"Numbers on the slip, 0 for none"_s);
    type(slip, u"1 4 7"_s);
    type(slip, u"4"_s);
    ASSERT_EQ(slips().size(), 2u);
    EXPECT_TRUE(slip->text().isEmpty()) << "ready for the next slip";
    m_desk->desk.undo();
    EXPECT_EQ(slips().size(), 1u);
    QListView* entered = list(u"Slips entered, newest first"_s);
    entered->setFocus();
    entered->setCurrentIndex(entered->model()->index(0, 0));
    EXPECT_EQ(entered->currentIndex().data().toString(), u"1  4  7"_s);
    QTest::keyClick(entered, Qt::Key_Delete);
    EXPECT_TRUE(slips().empty());
    m_desk->desk.undo();
    EXPECT_EQ(slips().size(), 1u);
}

TEST_F(Developing, ASlipThatCannotBeIsRefusedUnderTheBox)
{
    open(true);
    QTest::keyClick(compared(), Qt::Key_B);
    QLineEdit* slip = line(u"Numbers on the slip, 0 for none"_s);
    type(slip, u"1 99"_s);
    EXPECT_TRUE(says(u"There is no solution 99 to vote for."_s));
    EXPECT_EQ(slip->text(), u"1 99"_s);
    QTest::keyClick(slip, Qt::Key_Escape);
    EXPECT_FALSE(slip->isVisible());
    EXPECT_TRUE(compared()->hasFocus());
}

TEST_F(Developing, NothingIsShownBeforeASecondV)
{
    open(true);
    QTest::keyClick(compared(), Qt::Key_B);
    QLineEdit* slip = line(u"Numbers on the slip, 0 for none"_s);
    type(slip, u"4"_s);
    QTest::keyClick(slip, Qt::Key_Escape);
    const auto spoken = [this] {
        return compared()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_TRUE(spoken().contains(u"marks counted, not shown"_s)) << spoken().toStdString();
    QTest::keyClick(compared(), Qt::Key_V);
    EXPECT_TRUE(says(u"Press V again"_s));
    QTest::keyClick(compared(), Qt::Key_Down);
    EXPECT_FALSE(says(u"Press V again"_s)) << "another key takes it back";
    QTest::keyClick(compared(), Qt::Key_V);
    QTest::keyClick(compared(), Qt::Key_V);
    EXPECT_TRUE(spoken().contains(u"1 marks of 1 ballots"_s)) << spoken().toStdString();
    EXPECT_TRUE(says(u"Counted and revealed"_s));
    m_desk->desk.undo();
    EXPECT_TRUE(spoken().contains(u"marks counted, not shown"_s));
}

TEST_F(Developing, MoreSlipsThanExpectedStaysUntilSettled)
{
    open(true);
    QTest::keyClick(compared(), Qt::Key_B);
    QLineEdit* slip = line(u"Numbers on the slip, 0 for none"_s);
    type(slip, u"4"_s);
    type(slip, u"5"_s);
    type(line(u"Slips expected"_s), u"1"_s);
    EXPECT_TRUE(says(u"2 slips entered, 1 expected."_s));
    QTest::keyClick(slip, Qt::Key_Escape);
    QTest::keyClick(compared(), Qt::Key_V);
    QTest::keyClick(compared(), Qt::Key_V);
    EXPECT_EQ(slips().size(), 2u) << "not revealed";
    EXPECT_TRUE(says(u"2 slips entered, 1 expected."_s));
    QTest::keyClick(compared(), Qt::Key_B);
    type(line(u"Slips expected"_s), u"2"_s);
    EXPECT_FALSE(says(u"2 slips entered, 1 expected."_s));
}

TEST_F(Developing, TheGridStandsBesideTheSolutionsOnly)
{
    open(true);
    auto* grid = m_page->findChild<ImpactGrid*>();
    if (!grid)
        grid = m_page->inspector()->findChild<ImpactGrid*>();
    ASSERT_TRUE(grid);
    EXPECT_TRUE(grid->isVisible());
    showPart(3);
    EXPECT_FALSE(grid->isVisible());
    showPart(1);
    EXPECT_TRUE(grid->isVisible());
    m_page->resize(900, 640);
    EXPECT_TRUE(m_page->isAncestorOf(grid));
    EXPECT_FALSE(m_page->inspector()->isAncestorOf(grid));
    showPart(4);
    EXPECT_TRUE(grid->isVisible());
    m_page->enter();
    EXPECT_TRUE(grid->hasFocus());
    m_page->resize(1280, 760);
    EXPECT_TRUE(m_page->inspector()->isAncestorOf(grid));
    EXPECT_TRUE(compared()->isVisible());
}

TEST_F(Developing, ClosingAsksForAReasonAndReopens)
{
    open(true);
    press(u"Close Develop"_s, m_page->inspector());
    auto* reason = seen<QLineEdit>(u"Reason to close Develop"_s, m_page->inspector());
    ASSERT_TRUE(reason);
    QApplication::setActiveWindow(m_page->inspector());
    type(reason, u"The council decides tomorrow morning."_s);
    EXPECT_EQ(stateOfDevelop(), StepState::Closed);
    press(u"Reopen Develop"_s, m_page->inspector());
    EXPECT_EQ(stateOfDevelop(), StepState::Open);
    m_desk->desk.undo();
    m_desk->desk.undo();
    EXPECT_EQ(stateOfDevelop(), StepState::Open);
}

TEST_F(Developing, AFactIsKeptWhenItsFieldIsLeft)
{
    open(true);
    FactEdit* owner = fact(u"Quality owner"_s, m_page->inspector());
    ASSERT_TRUE(owner);
    QApplication::setActiveWindow(m_page->inspector());
    type(owner, u"Head of transport"_s);
    EXPECT_EQ(solutions().front().qualityOwnerRole, u"Head of transport"_s);
    m_desk->desk.undo();
    EXPECT_EQ(owner->toPlainText(), solutions().front().qualityOwnerRole.value_or(QString()));
}

TEST_F(Developing, EscapeTakesTypingBack)
{
    open(true);
    FactEdit* owner = fact(u"Quality owner"_s, m_page->inspector());
    ASSERT_TRUE(owner);
    const QString before = owner->toPlainText();
    owner->setFocus();
    QTest::keyClicks(owner, u"never mind"_s);
    QTest::keyClick(owner, Qt::Key_Escape);
    EXPECT_EQ(owner->toPlainText(), before);
    EXPECT_EQ(solutions().front().qualityOwnerRole.value_or(QString()), before);
}

TEST_F(Developing, ArrowsMoveAlongTheAxisOfTheRoleOnly)
{
    open(true);
    auto* grid = m_page->inspector()->findChild<ImpactGrid*>();
    ASSERT_TRUE(grid);
    const Solution before = solutions().front();
    QTest::keyClick(grid, Qt::Key_Down);
    EXPECT_EQ(solutions().front().impact, *before.impact - 1);
    EXPECT_EQ(solutions().front().effort, before.effort);
    grid->setPlacing(Placing::Effort);
    QTest::keyClick(grid, Qt::Key_Right);
    EXPECT_EQ(solutions().front().effort, *before.effort + 1);
    m_desk->desk.undo();
    m_desk->desk.undo();
    EXPECT_EQ(solutions().front(), before);
}

TEST_F(Developing, TheChainLeadsToTheReplyAndBack)
{
    open(true);
    compared()->setCurrentIndex(compared()->model()->index(4, 0));
    m_page->run(Command::FollowChain, 0);
    QListView* replies = list(u"Replies"_s);
    ASSERT_TRUE(replies->isVisible());
    EXPECT_EQ(replies->currentIndex().data().toString(),
              u"Make the ramps reliable and tell us what each bus has."_s);
    m_page->run(Command::FollowChainBack, 0);
    ASSERT_TRUE(compared()->isVisible());
    EXPECT_EQ(compared()->currentIndex().data().toString(), u"Access you can check"_s);
}

TEST_F(Developing, AReplyWithoutAReasonIsRefusedInASentence)
{
    open(true);
    showPart(3);
    m_page->run(Command::NewHere, 0);
    type(fact(u"You said"_s), u"Ring ahead."_s);
    EXPECT_EQ(m_desk->last.tone, MessageTone::Failure);
    EXPECT_EQ(moothall::replies::all(reader(), project()).size(), 8u);
    type(fact(u"We did or will"_s), u"From October."_s);
    const auto replies = moothall::replies::all(reader(), project());
    ASSERT_EQ(replies.size(), 9u);
    EXPECT_EQ(replies.back().weDidOrWill, u"From October."_s);
    EXPECT_EQ(moothall::replies::solutionsOf(reader(), replies.back().id).size(), 1u);
}

TEST_F(Developing, AnActionIsAddedChangedAndTakenBack)
{
    open(true);
    showPart(2);
    m_page->run(Command::NewHere, 0);
    type(line(u"New action"_s), u"Print the leaflet"_s);
    ASSERT_EQ(actions::all(reader(), project()).size(), 10u);
    type(fact(u"By when"_s), u"some day"_s);
    EXPECT_EQ(m_desk->last.sentence, u"Write the date as 12 June 2026."_s);
    type(fact(u"By when"_s), u"12 June 2027"_s);
    EXPECT_EQ(actions::all(reader(), project()).back().due, QDate(2027, 6, 12));
    m_page->run(Command::RemoveCurrent, 0);
    EXPECT_EQ(actions::all(reader(), project()).size(), 9u);
    m_desk->desk.undo();
    EXPECT_EQ(actions::all(reader(), project()).back().text, u"Print the leaflet"_s);
}

TEST(DatesTyped, AreReadAsPeopleWriteThem)
{
    for (const QString& words : {u"12 June 2026"_s, u"12 Jun 2026"_s, u"12/6/2026"_s,
                                 u"2026-06-12"_s, u" 12  June 2026 "_s})
        EXPECT_EQ(dateTyped(words), QDate(2026, 6, 12)) << words.toStdString();
    EXPECT_EQ(dateTyped({}), QDate());
    EXPECT_FALSE(dateTyped(u"next week"_s));
}

} // namespace
} // namespace moothall::ui
