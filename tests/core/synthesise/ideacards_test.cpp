// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one insight, and those of none.
#include "core/synthesise/findings.h"
#include "core/synthesise/ideacards.h"
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
