// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the insights of the sample workshop led.
#include "core/assess/chain.h"
#include "core/involve/participants.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/ideacards.h"
#include "tests/core/sample/samplefixture.h"

#include <algorithm>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class ChainOfTheSample : public SampleWorkshop
{
protected:
    Id<Insight> insight(const QString& code) const
    {
        return workspace->reader().first<Insight>("WHERE code = ?", code)->id;
    }
};

TEST_F(ChainOfTheSample, GoesFromTheInsightToTheReply)
{
    const Chain chain = chainFrom(*workspace, insight(u"I9"_s));
    ASSERT_EQ(chain.questions.size(), 1u);
    EXPECT_EQ(chain.questions.front().code, u"H8"_s);
    ASSERT_EQ(chain.solutions.size(), 1u);
    EXPECT_EQ(chain.solutions.front().marks, 1);
    EXPECT_EQ(chain.solutions.front().ballots, 19);
    EXPECT_TRUE(chain.actions.empty());
    ASSERT_EQ(chain.replies.size(), 1u);
    EXPECT_EQ(chain.replies.front().answer, Answer::Declined);
}

TEST_F(ChainOfTheSample, IsEmptyForAnInsightNothingCameOf)
{
    const auto added = findings::add(*workspace, project, u"Nobody was told"_s, {});
    EXPECT_EQ(chainFrom(*workspace, *added), Chain());
}

TEST_F(ChainOfTheSample, CardsShowTheSafeWordingAndHideNoIdea)
{
    const auto cards = ideaCards(*workspace, project);
    EXPECT_EQ(cards.size(), 64u);
    const auto safe =
        workspace->reader().first<Idea>("WHERE redacted_text IS NOT NULL ORDER BY id LIMIT 1");
    ASSERT_TRUE(safe);
    const auto card = std::ranges::find(cards, safe->id, &IdeaCard::id);
    ASSERT_NE(card, cards.end());
    EXPECT_EQ(card->words, *safe->redactedText);
    EXPECT_FALSE(card->needsSafeWording);
}

TEST_F(ChainOfTheSample, AFullNameInASentenceIsSeen)
{
    Participant person;
    person.project = project;
    person.code = u"P99"_s;
    person.name = u"Una Testwell"_s;
    ASSERT_TRUE(participants::add(*workspace, person));
    EXPECT_TRUE(findings::namesSomebody(*workspace, project, u"Una Testwell waits"_s));
    EXPECT_FALSE(findings::namesSomebody(*workspace, project, u"Una waits"_s));
}

} // namespace
} // namespace moothall
