// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one insight, and those of none.
#include "core/synthesise/findings.h"
#include "core/synthesise/ideacards.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/sorting.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Idea>> idsOf(const std::vector<IdeaCard>& cards)
{
    std::vector<Id<Idea>> ids;
    for (const IdeaCard& card : cards)
        ids.push_back(card.id);
    return ids;
}

} // namespace

TEST(IdeaCards, OfAnInsightComeInTheOrderTheyWereLinked)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5);
    const auto& ideas = workspace.ideas;
    const auto insight = findings::add(workspace, workspace.project, u"People wait"_s, {});
    for (const int idea : {3, 0})
        ASSERT_THAT(
            insights::link(workspace, *insight, ideas[std::size_t(idea)], IdeaRelation::Cites),
            isOk());
    ASSERT_THAT(insights::link(workspace, *insight, ideas[1], IdeaRelation::ChallengedBy), isOk());
    EXPECT_EQ(idsOf(ideaCards(workspace, *insight, IdeaRelation::Cites)),
              (std::vector{ideas[3], ideas[0]}));
    EXPECT_EQ(idsOf(ideaCards(workspace, *insight, IdeaRelation::ChallengedBy)),
              std::vector{ideas[1]});
    EXPECT_EQ(idsOf(uncitedCards(workspace, workspace.project)), (std::vector{ideas[2], ideas[4]}));
}

TEST(IdeaCards, AnIdeaEitherSupportsAnInsightOrChallengesIt)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const auto& ideas = workspace.ideas;
    const auto insight = findings::add(workspace, workspace.project, u"People wait"_s, {});
    ASSERT_THAT(insights::link(workspace, *insight, ideas[0], IdeaRelation::Cites), isOk());
    ASSERT_THAT(insights::link(workspace, *insight, ideas[1], IdeaRelation::ChallengedBy), isOk());
    EXPECT_THAT(insights::link(workspace, *insight, ideas[0], IdeaRelation::Cites), isOk());
    EXPECT_EQ(insights::ideasOf(workspace, *insight).size(), 2u);
    EXPECT_THAT(insights::link(workspace, *insight, ideas[0], IdeaRelation::ChallengedBy), isOk());
    const auto links = insights::ideasOf(workspace, *insight);
    ASSERT_EQ(links.size(), 2u) << "the newer word holds";
    for (const InsightIdea& link : links)
        EXPECT_EQ(link.relation, IdeaRelation::ChallengedBy);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(ideaCards(workspace, *insight, IdeaRelation::Cites).size(), 1u);
}

TEST(IdeaCards, OfWhatIsHiddenDoNotSayWhoSaidIt)
{
    TestWorkspace workspace = aWorkspace();
    Idea idea = anIdea(workspace, u"The driver of the 7 shouts"_s);
    idea.stakeholderGroup = workspace.group;
    idea.tableNumber = 3;
    idea.agreeCount = 2;
    const auto added = ideas::add(workspace, idea);
    EXPECT_EQ(ideaCards(workspace, workspace.project)[0].table, 3);
    ASSERT_THAT(ideas::setMark(workspace, *added, ideas::Mark::Withheld, true), isOk());
    const IdeaCard card = ideaCards(workspace, workspace.project)[0];
    EXPECT_EQ(card.group, 0);
    EXPECT_TRUE(card.groupName.isEmpty());
    EXPECT_FALSE(card.table);
    EXPECT_EQ(card.agreeCount, 0);
}

TEST(IdeaCards, KnowWhatOthersAreCountedForAndWhatIsACopy)
{
    TestWorkspace workspace = aWorkspace().withIdeas(4);
    const auto& ideas = workspace.ideas;
    ASSERT_THAT(origins::countAsSame(workspace, ideas[0], ideas[1]), isOk());
    ASSERT_THAT(origins::split(workspace, ideas[2], {u"One"_s, u"Two"_s}), isOk());
    const auto copies = sorting::copy(workspace, {ideas[3]});
    std::vector<Id<Idea>> stoodFor;
    for (const IdeaCard& card : ideaCards(workspace, workspace.project)) {
        EXPECT_EQ(card.copy, card.id == copies->front());
        if (card.stoodFor)
            stoodFor.push_back(card.id);
    }
    EXPECT_EQ(stoodFor, (std::vector{ideas[1], ideas[2]}));
}

TEST(IdeaCards, OfAnInsightThatIsGoneAreNone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    EXPECT_TRUE(ideaCards(workspace, Id<Insight>{7}, IdeaRelation::Cites).empty());
}

TEST(IdeaCards, HoldNoWordsThatNobodyMayRead)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const auto& ideas = workspace.ideas;
    ASSERT_THAT(ideas::setMark(workspace, ideas[0], ideas::Mark::Identifying, true), isOk());
    ASSERT_THAT(ideas::setMark(workspace, ideas[1], ideas::Mark::Withheld, true), isOk());
    auto cards = ideaCards(workspace, workspace.project);
    EXPECT_TRUE(cards[0].words.isEmpty() && !cards[0].isReadable());
    EXPECT_TRUE(cards[1].words.isEmpty() && !cards[1].isReadable());
    EXPECT_TRUE(!cards[2].words.isEmpty() && cards[2].isReadable());
    ASSERT_THAT(ideas::setSafeWording(workspace, ideas[0], u"In safe words"_s), isOk());
    cards = ideaCards(workspace, workspace.project);
    EXPECT_EQ(cards[0].words, u"In safe words"_s);
}
