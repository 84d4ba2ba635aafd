// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas that stand for others: nothing is lost, and each leads to the other.
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

Idea ideaOf(TestWorkspace& workspace, int place)
{
    return *workspace->reader().find(workspace.ideas[std::size_t(place)]);
}

TEST(IdeaOrigins, AnIdeaSaidAgainCountsWithTheOtherAndIsKept)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const auto& ideas = workspace.ideas;
    ASSERT_THAT(ideas::agree(workspace, ideas[1], 2), isOk());
    const Idea before = ideaOf(workspace, 1);
    ASSERT_THAT(origins::countAsSame(workspace, ideas[0], ideas[1]), isOk());
    EXPECT_EQ(ideaOf(workspace, 0).agreeCount, 2)
        << "who said the one may have agreed with the other";
    EXPECT_EQ(ideaOf(workspace, 1).text, before.text);
    EXPECT_TRUE(ideaOf(workspace, 1).parked);
    for (const Id<Idea> idea : {ideas[0], ideas[1]}) {
        ASSERT_EQ(origins::of(workspace, idea).size(), 1U);
        EXPECT_EQ(origins::of(workspace, idea)[0].idea, ideas[0]);
        EXPECT_EQ(origins::of(workspace, idea)[0].origin, ideas[1]);
    }
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(ideaOf(workspace, 1), before);
    EXPECT_TRUE(origins::of(workspace, ideas[0]).empty());
}

TEST(IdeaOrigins, WhatOnePersonSaysTwiceIsOneVoice)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withParticipants(1);
    std::vector<Id<Idea>> added;
    for (const QString& words : {u"The bus is late"_s, u"Late buses"_s}) {
        Idea idea = anIdea(workspace, words);
        idea.participant = workspace.participants[0];
        added.push_back(*ideas::add(workspace, idea));
    }
    ASSERT_THAT(origins::countAsSame(workspace, added[0], added[1]), isOk());
    EXPECT_EQ(workspace->reader().find(added[0])->agreeCount, 0);
}

TEST(IdeaOrigins, OnePersonIsOneVoiceHoweverManyIdeasAreCountedTogether)
{
    TestWorkspace workspace = aWorkspace().withParticipants(2);
    const auto saidBy = [&](int person, const QString& words) {
        Idea idea = anIdea(workspace, words);
        idea.participant = workspace.participants[std::size_t(person)];
        return *ideas::add(workspace, idea);
    };
    const auto agreeing = [&](Id<Idea> idea) { return workspace->reader().find(idea)->agreeCount; };
    const auto first = saidBy(0, u"No bench"_s);
    const auto second = saidBy(1, u"Nowhere to sit"_s);
    const auto third = saidBy(1, u"We stand"_s);
    const auto fourth = saidBy(0, u"Standing for an hour"_s);
    ASSERT_THAT(origins::countAsSame(workspace, first, second), isOk());
    EXPECT_EQ(agreeing(first), 1);
    ASSERT_THAT(origins::countAsSame(workspace, first, third), isOk());
    EXPECT_EQ(agreeing(first), 1) << "who said the third is among those of the second";
    ASSERT_THAT(origins::countAsSame(workspace, fourth, first), isOk());
    EXPECT_EQ(agreeing(fourth), 1) << "who said the fourth is among those of the first";
}

TEST(IdeaOrigins, IdeasOfWhichNobodyKnowsWhoSaidThemAreOneVoiceEach)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const auto& ideas = workspace.ideas;
    ASSERT_THAT(origins::countAsSame(workspace, ideas[0], ideas[1]), isOk());
    EXPECT_EQ(ideaOf(workspace, 0).agreeCount, 1);
    ASSERT_THAT(origins::countAsSame(workspace, ideas[0], ideas[2]), isOk());
    EXPECT_EQ(ideaOf(workspace, 0).agreeCount, 2);
}

TEST(IdeaOrigins, WhatWasSaidOnceIsOneVoiceInHoweverManyParts)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1); // nobody knows whose it is
    const auto parts =
        origins::split(workspace, workspace.ideas[0], {u"No bench"_s, u"No light"_s, u"Rain"_s});
    ASSERT_THAT(parts, isOk());
    ASSERT_THAT(origins::countAsSame(workspace, parts->at(0), parts->at(1)), isOk());
    ASSERT_THAT(origins::countAsSame(workspace, parts->at(2), parts->at(0)), isOk());
    EXPECT_EQ(workspace->reader().find(parts->at(0))->agreeCount, 0);
    EXPECT_EQ(workspace->reader().find(parts->at(2))->agreeCount, 0);
}

TEST(IdeaOrigins, WhatRestedOnTheOneRestsOnTheOther)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const auto insight = insights::add(workspace, {{}, workspace.project, u"I1"_s, u"Buses"_s});
    ASSERT_THAT(insight, isOk());
    ASSERT_THAT(insights::link(workspace, *insight, workspace.ideas[1], IdeaRelation::Cites),
                isOk());
    ASSERT_THAT(origins::countAsSame(workspace, workspace.ideas[0], workspace.ideas[1]), isOk());
    const auto cited = insights::ideasOf(workspace, *insight);
    ASSERT_EQ(cited.size(), 1U);
    EXPECT_EQ(cited[0].idea, workspace.ideas[0]);
}

TEST(IdeaOrigins, WhatSupportsAnInsightDoesNotComeToChallengeItToo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const auto insight = insights::add(workspace, {{}, workspace.project, u"I1"_s, u"Buses"_s});
    ASSERT_THAT(insights::link(workspace, *insight, workspace.ideas[0], IdeaRelation::Cites),
                isOk());
    ASSERT_THAT(insights::link(workspace, *insight, workspace.ideas[1], IdeaRelation::ChallengedBy),
                isOk());
    ASSERT_THAT(origins::countAsSame(workspace, workspace.ideas[0], workspace.ideas[1]), isOk());
    const auto links = insights::ideasOf(workspace, *insight);
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links[0].relation, IdeaRelation::Cites);
}

TEST(IdeaOrigins, AnInsightThatIsOnlyChallengedAfterwardsIsADraftAgain)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const auto insight = insights::add(workspace, {{}, workspace.project, u"I1"_s, u"Buses"_s});
    ASSERT_THAT(insights::link(workspace, *insight, workspace.ideas[0], IdeaRelation::ChallengedBy),
                isOk());
    ASSERT_THAT(insights::link(workspace, *insight, workspace.ideas[1], IdeaRelation::Cites),
                isOk());
    Insight agreed = *workspace->reader().find(*insight);
    agreed.status = InsightStatus::AgreedInRoom;
    ASSERT_THAT(insights::change(workspace, agreed), isOk());
    ASSERT_THAT(origins::countAsSame(workspace, workspace.ideas[0], workspace.ideas[1]), isOk());
    EXPECT_EQ(workspace->reader().find(*insight)->status, InsightStatus::Draft);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->reader().find(*insight)->status, InsightStatus::AgreedInRoom);
}

TEST(IdeaOrigins, AnIdeaBecomesItsParts)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    const Id<Idea> whole = workspace.ideas[0];
    ASSERT_THAT(themes::moveIdeas(workspace, {whole}, workspace.themes[0]), isOk());
    const auto insight = insights::add(workspace, {{}, workspace.project, u"I1"_s, u"Buses"_s});
    ASSERT_THAT(insights::link(workspace, *insight, whole, IdeaRelation::ChallengedBy), isOk());
    const auto parts = origins::split(workspace, whole, {u" Late buses "_s, u""_s, u"No bench"_s});
    ASSERT_THAT(parts, isOk());
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_EQ(workspace->reader().find(parts->at(0))->text, u"Late buses"_s);
    EXPECT_EQ(ideas::inTheme(workspace, workspace.themes[0]).size(), 2U);
    EXPECT_TRUE(ideaOf(workspace, 0).parked);
    EXPECT_EQ(insights::ideasOf(workspace, *insight).size(), 2U);
    EXPECT_EQ(origins::of(workspace, whole).size(), 2U);
    EXPECT_EQ(origins::of(workspace, parts->at(1))[0].origin, whole);
}

TEST(IdeaOrigins, ACodeBeforeAPartNamesWhoSaidIt)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withParticipants(2);
    const auto parts = origins::split(workspace, workspace.ideas[0],
                                      {u"P01: late buses"_s, u"p02: no bench"_s, u"Rain"_s});
    ASSERT_THAT(parts, isOk());
    const auto part = [&](std::size_t place) {
        return *workspace->reader().find(parts->at(place));
    };
    EXPECT_EQ(part(0).text, u"late buses"_s);
    EXPECT_EQ(part(0).participant, workspace.participants[0]);
    EXPECT_EQ(part(1).participant, workspace.participants[1]);
    EXPECT_FALSE(part(2).participant);
}

TEST(IdeaOrigins, OnePartIsNoSplit)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    EXPECT_THAT(origins::split(workspace, workspace.ideas[0], {u"One"_s, u"  "_s}),
                failsWith(Error::Kind::BadInput));
}

} // namespace
} // namespace moothall::test
