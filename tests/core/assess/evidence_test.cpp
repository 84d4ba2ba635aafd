// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Voices are counted with care: never too many, and never those of people who decide.
#include "core/assess/overview.h"
#include "core/synthesise/evidence.h"
#include "tests/core/sample/samplefixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class EvidenceOfTheSample : public SampleWorkshop
{
protected:
    void set(std::string_view sql)
    {
        ASSERT_TRUE(workspace->act(u"Change"_s, [&](Edit& edit) { edit.run(sql); }));
    }

    Evidence first()
    {
        const auto insight = workspace->reader().first<Insight>("WHERE code = 'I1'");
        return evidenceOf(*workspace, project).at(insight->id);
    }
};

TEST_F(EvidenceOfTheSample, VoicesAreNeverMoreThanWerePresent)
{
    set("UPDATE idea SET agree_count = 99");
    EXPECT_EQ(first().voicesAtLeast, 22);
}

TEST_F(EvidenceOfTheSample, DecisionMakersAreNoVoices)
{
    set("UPDATE idea SET agree_count = 0");
    set("UPDATE stakeholder_group SET kind = 'decision_maker'");
    EXPECT_EQ(first().voicesAtLeast, 0);
    EXPECT_EQ(first().ideas, 7);
}

TEST_F(EvidenceOfTheSample, SupportersAreNoVoices)
{
    set("UPDATE idea SET agree_count = 0");
    set("UPDATE participant SET supporter_of = (SELECT min(id) FROM participant)");
    EXPECT_EQ(first().voicesAtLeast, 0);
}

TEST_F(EvidenceOfTheSample, WithoutAnAuthorOneVoiceIsSure)
{
    set("UPDATE idea SET agree_count = 0, participant = NULL");
    EXPECT_EQ(first().voicesAtLeast, 1);
    EXPECT_EQ(first().authors, 0);
}

TEST_F(EvidenceOfTheSample, ThosePresentAreTheSameEverywhere)
{
    EXPECT_EQ(peoplePresent(*workspace, project), 22);
    EXPECT_EQ(peoplePresent(*workspace, session), 22);
    int ofGroups = 0;
    for (const auto& [group, present] : peoplePresentByGroup(*workspace, project))
        ofGroups += present;
    EXPECT_EQ(ofGroups, 22);
    EXPECT_EQ(overviewOf(*workspace).at(0).sessions.at(0).present, 22);
}

TEST_F(EvidenceOfTheSample, SomebodyAtTwoSessionsIsOnePerson)
{
    Session second;
    second.project = project;
    Attendance again = attendances::all(*workspace, session).front();
    again.id = {};
    again.session = *sessions::add(*workspace, second);
    ASSERT_TRUE(attendances::add(*workspace, again));
    EXPECT_EQ(peoplePresent(*workspace, project), 22);
    EXPECT_EQ(peoplePresent(*workspace, again.session), 1);
}

TEST_F(EvidenceOfTheSample, AnIdeaOfASolutionIsNotUncited)
{
    ASSERT_EQ(insights::uncitedIdeas(*workspace, project).size(), 3U);
    set("DELETE FROM solution_idea");
    EXPECT_GT(insights::uncitedIdeas(*workspace, project).size(), 20U);
}

} // namespace
} // namespace moothall
