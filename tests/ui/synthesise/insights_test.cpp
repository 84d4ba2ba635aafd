// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an insight rests on, how far it is agreed, and where it leads.
#include "core/synthesise/synthesising.h"
#include "tests/ui/synthesise/finding.h"

namespace moothall::ui {
namespace {

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::UiEnvironment);

using namespace test;

TEST_F(Finding, DigitsSayHowFarItIsAgreed)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_3);
    EXPECT_EQ(read(insight).status, InsightStatus::CheckedAfter);
    EXPECT_TRUE(says(u"Checked with participants"_s));
}

TEST_F(Finding, LosingTheLastIdeaMakesItADraftAndSaysSo)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_4);
    auto& cards = named<CardList>(u"Ideas it rests on"_s);
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Delete);
    EXPECT_EQ(read(insight).status, InsightStatus::Final);
    cards.setCurrentIndex(cards.model()->index(0, 0));
    QTest::keyClick(&cards, Qt::Key_Delete);
    EXPECT_EQ(read(insight).status, InsightStatus::Draft);
    EXPECT_THAT(desk().last.sentence.toStdString(), ::testing::HasSubstr("is a draft again"));
    desk().desk.undo();
    EXPECT_EQ(read(insight).status, InsightStatus::Final);
    EXPECT_EQ(linked(insight), 1u);
}

TEST_F(Finding, WithoutAnIdeaItStaysADraft)
{
    open(aWorkspace());
    const auto added = findings::add(workspace(), workspace().project, u"People wait"_s, {});
    page().enter();
    QTest::keyClick(&list(), Qt::Key_4);
    EXPECT_EQ(read(*added).status, InsightStatus::Draft);
    EXPECT_EQ(desk().last.sentence, u"An insight that rests on no idea stays a draft."_s);
}

TEST_F(Finding, MinusFindsAnIdeaThatDisagrees)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_Minus);
    auto& line = named<QLineEdit>(u"Find an idea that disagrees"_s);
    ASSERT_TRUE(line.isVisible());
    QTest::keyClicks(&line, workspace()->reader().find(workspace().ideas[3])->text);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto links = insights::ideasOf(workspace(), insight);
    ASSERT_EQ(links.size(), 3u);
    EXPECT_EQ(links.back().idea, workspace().ideas[3]);
    EXPECT_EQ(links.back().relation, IdeaRelation::ChallengedBy);
    EXPECT_TRUE(says(u"Challenged by 1 idea"_s));
}

TEST_F(Finding, UShowsWhatIsCitedNowhereAndEnterCitesIt)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_U);
    auto& cards = named<CardList>(u"Ideas that are cited nowhere"_s);
    ASSERT_TRUE(cards.isVisible());
    EXPECT_EQ(cards.model()->rowCount(), 2);
    QTest::keyClick(&cards, Qt::Key_Return);
    EXPECT_EQ(linked(insight), 3u);
    EXPECT_EQ(cards.model()->rowCount(), 1);
}

TEST_F(Finding, WhatIsCitedAlreadyIsSaidToBe)
{
    openWithInsight();
    QTest::keyClick(&list(), Qt::Key_Plus);
    auto& line = named<QLineEdit>(u"Find an idea it rests on"_s);
    QTest::keyClicks(&line, workspace()->reader().find(workspace().ideas[0])->text);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"It is cited already."_s);
    line.clear();
    QTest::keyClicks(&line, u"zebra"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"No idea has these words."_s);
}

TEST_F(Finding, WhatAnInsightRestsOnMayComeToChallengeIt)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_Minus);
    auto& line = named<QLineEdit>(u"Find an idea that disagrees"_s);
    QTest::keyClicks(&line, workspace()->reader().find(workspace().ideas[0])->text);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(linked(insight), 2u);
    EXPECT_EQ(desk().last.sentence,
              u"The challenge is recorded. The insight no longer rests on it."_s);
}

TEST_F(Finding, PParksWhatIsCitedNowhereAndSynthesiseCanClose)
{
    const Id<Insight> insight = openWithInsight();
    ASSERT_THAT(gathering::close(workspace(), workspace().project, workspace().session,
                                 u"Nobody was noted at the door"_s),
                isOk());
    ASSERT_THAT(
        insights::link(workspace(), insight, workspace().ideas[3], IdeaRelation::ChallengedBy),
        isOk());
    QTest::keyClick(&list(), Qt::Key_U);
    EXPECT_TRUE(says(u"1 idea cited nowhere and not looked at."_s));
    auto& close = buttonWith(u"Close Synthesise"_s);
    QTest::mouseClick(&close, Qt::LeftButton);
    auto& reason = named<QLineEdit>(u"Reason to close Synthesise all the same"_s);
    EXPECT_TRUE(reason.hasFocus());
    QTest::keyClicks(&reason, u"too short"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    EXPECT_EQ(stateOfSynthesise(), StepState::Open);
    auto& cards = named<CardList>(u"Ideas that are cited nowhere"_s);
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_P);
    EXPECT_TRUE(workspace()->reader().find(workspace().ideas[2])->parked);
    EXPECT_TRUE(says(u"Nothing stands against closing."_s));
    QTest::mouseClick(&close, Qt::LeftButton);
    EXPECT_EQ(stateOfSynthesise(), StepState::Closed);
    desk().desk.undo();
    EXPECT_EQ(stateOfSynthesise(), StepState::Open);
}

TEST_F(Finding, SpaceMarksAsLookedAtWhatIsCitedNowhere)
{
    openWithInsight();
    const auto leftToLookAt = [&] {
        return synthesiseChecks(workspace(), workspace().project).passedOver;
    };
    ASSERT_EQ(leftToLookAt(), 2);
    QTest::keyClick(&list(), Qt::Key_U);
    auto& cards = named<CardList>(u"Ideas that are cited nowhere"_s);
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Space);
    EXPECT_EQ(leftToLookAt(), 1);
    EXPECT_FALSE(workspace()->reader().find(workspace().ideas[2])->parked);
    const QModelIndex first = cards.model()->index(0, 0);
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().contains(u"Looked at"_s));
    QTest::keyClick(&cards, Qt::Key_Space);
    EXPECT_EQ(leftToLookAt(), 2);
    auto& rest = buttonWith(u"Mark all 2 as looked at"_s);
    QTest::mouseClick(&rest, Qt::LeftButton);
    EXPECT_EQ(leftToLookAt(), 0);
    EXPECT_FALSE(rest.isVisible());
    desk().desk.undo();
    EXPECT_EQ(leftToLookAt(), 2);
}

TEST_F(Finding, IdeasCanBeLookedAtBeforeTheFirstInsight)
{
    open(aWorkspace().withIdeas(3));
    page().enter();
    QTest::keyClick(focused(), Qt::Key_U);
    auto& cards = named<CardList>(u"Ideas that are cited nowhere"_s);
    EXPECT_TRUE(cards.hasFocus());
    QTest::keyClick(&cards, Qt::Key_Space);
    EXPECT_EQ(synthesiseChecks(workspace(), workspace().project).passedOver, 2);
    QTest::keyClick(&cards, Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"Write an insight first, which rests on it."_s);
    QTest::keyClick(&cards, Qt::Key_Escape);
    EXPECT_FALSE(cards.isVisible());
    EXPECT_TRUE(says(u"No insights yet."_s));
}

TEST_F(Finding, SynthesiseClosesWithAReason)
{
    openWithInsight();
    QTest::keyClick(&list(), Qt::Key_U);
    QTest::mouseClick(&buttonWith(u"Close Synthesise"_s), Qt::LeftButton);
    auto& reason = named<QLineEdit>(u"Reason to close Synthesise all the same"_s);
    QTest::keyClicks(&reason, u"The hall had to be left early"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    EXPECT_EQ(stateOfSynthesise(), StepState::Closed);
    EXPECT_FALSE(stepOverrides::all(workspace(), workspace().project).empty());
}

TEST_F(Finding, TheChainIsFollowedOnAndBackToWhatBelongsTogether)
{
    open(aWorkspace().withIdeas(2).withThemes(2));
    std::vector<Id<Insight>> insights;
    for (const std::size_t one : {0u, 1u}) {
        ASSERT_THAT(
            themes::moveIdeas(workspace(), {workspace().ideas[one]}, workspace().themes[one]),
            isOk());
        insights.push_back(*findings::add(workspace(), workspace().project, u"People wait"_s,
                                          workspace().themes[one]));
        ASSERT_THAT(asking::add(workspace(), workspace().project, u"Why?"_s, {insights[one]}),
                    isOk());
    }
    page().enter();
    QTest::keyClick(&list(), Qt::Key_Down);
    page().run(Command::FollowChain, 0);
    auto& questions = named<QListView>(u"How might we"_s);
    EXPECT_EQ(questions.currentIndex().row(), 1);
    page().run(Command::FollowChainBack, 0);
    EXPECT_EQ(list().currentIndex().row(), 1);
    page().run(Command::FollowChainBack, 0);
    auto& board = *page().findChild<BoardPane*>();
    EXPECT_TRUE(board.view().hasFocus());
    EXPECT_EQ(board.selection().ideas(), BoardSelection::Ideas{workspace().ideas[1]})
        << "every idea it rests on";
    list().setCurrentIndex(list().model()->index(0, 0));
    page().run(Command::FollowChain, 0);
    EXPECT_EQ(list().currentIndex().row(), 1);
}

TEST_F(Finding, AQuestionComesFromAnInsight)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::FollowChain, 0);
    page().run(Command::NewHere, 0);
    auto& line = named<QLineEdit>(u"The new question"_s);
    EXPECT_EQ(line.text(), u"How might we "_s);
    QTest::keyClicks(&line, u"tell people?"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto asked = questions::all(workspace(), workspace().project);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().text, u"How might we tell people?"_s);
    EXPECT_EQ(workspace()->reader().all<QuestionInsight>().front().insight, insight);
    page().run(Command::RemoveCurrent, 0);
    EXPECT_TRUE(questions::all(workspace(), workspace().project).empty());
}

TEST(Insights, AreSoundModelsWhateverHappens)
{
    TestDesk desk(aWorkspace().withIdeas(3).withThemes(1));
    TestWorkspace& workspace = desk.workspace;
    InsightsModel insights(desk);
    QuestionsModel questions(desk);
    CardsModel uncited(desk, std::nullopt);
    const QAbstractItemModelTester first(&insights);
    const QAbstractItemModelTester second(&questions);
    const QAbstractItemModelTester third(&uncited);
    const auto one = findings::add(workspace, workspace.project, u"One"_s, workspace.themes[0]);
    ASSERT_THAT(asking::add(workspace, workspace.project, u"Why?"_s, {*one}), isOk());
    ASSERT_THAT(moothall::insights::link(workspace, *one, workspace.ideas[0], IdeaRelation::Cites),
                isOk());
    EXPECT_EQ(uncited.rowCount(), 2);
    ASSERT_THAT(moothall::insights::remove(workspace, *one), isOk());
    EXPECT_EQ(insights.rowCount(), 0);
    EXPECT_EQ(questions.rowCount(), 1);
    EXPECT_EQ(uncited.rowCount(), 3);
}

} // namespace
} // namespace moothall::ui
