// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an insight rests on stays what it was while ideas are put together, copied and sorted.
#include "core/assess/counts.h"
#include "core/involve/groups.h"
#include "core/synthesise/evidence.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/ideacards.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

// Three ideas of three people, of three groups at three tables, which one insight cites.
struct Cited
{
    TestWorkspace workspace = aWorkspace().withParticipants(3);
    std::vector<Id<Idea>> ideas;
    Id<Insight> insight;

    explicit Cited(GroupKind lastKind = GroupKind::Resident)
    {
        for (int i = 0; i < 3; ++i) {
            Idea idea = anIdea(workspace, u"The bus is late, %1"_s.arg(i));
            idea.participant = workspace.participants[std::size_t(i)];
            idea.tableNumber = i + 1;
            idea.stakeholderGroup =
                *groups::add(workspace, {{},
                                         workspace.project,
                                         u"G%1"_s.arg(i),
                                         u"Group %1"_s.arg(i),
                                         i == 2 ? lastKind : GroupKind::Resident});
            ideas.push_back(*ideas::add(workspace, idea));
        }
        insight = *insights::add(workspace, {{}, workspace.project, u"I1"_s, u"Late buses"_s});
        for (const Id<Idea> idea : ideas)
            EXPECT_THAT(insights::link(workspace, insight, idea, IdeaRelation::Cites), isOk());
    }

    Evidence evidence() { return evidenceOf(workspace, workspace.project).at(insight); }
};

TEST(EvidenceOf, WhatAModeratorTurnedDownIsNoEvidence)
{
    Cited cited;
    ASSERT_TRUE(cited.workspace->act(u"Turn down"_s, [&](Edit& edit) {
        edit.run("UPDATE idea SET moderation = 'rejected' WHERE id = ?", cited.ideas[2]);
    }));
    const Evidence after = cited.evidence();
    EXPECT_EQ(after.ideas, 2);
    EXPECT_EQ(after.authors, 2);
    EXPECT_EQ(after.groups, 2);
    EXPECT_EQ(after.tables, 2);
    EXPECT_EQ(after.voicesAtLeast, 2);
}

TEST(EvidenceOf, AThemeOfIdeasThatCannotBeCitedAsksForNoInsight)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    ASSERT_THAT(themes::moveIdeas(workspace, workspace.ideas, workspace.themes[0]), isOk());
    EXPECT_EQ(findings::firstThemeWithoutInsight(workspace, workspace.project),
              workspace.themes[0]);
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Withheld, true), isOk());
    EXPECT_FALSE(findings::firstThemeWithoutInsight(workspace, workspace.project));
}

TEST(EvidenceOf, TwoCountedAsOneTakesNobodyOut)
{
    Cited cited;
    const Evidence before = cited.evidence();
    ASSERT_EQ(before.groups, 3);
    ASSERT_THAT(origins::countAsSame(cited.workspace, cited.ideas[0], cited.ideas[1]), isOk());
    const Evidence after = cited.evidence();
    EXPECT_EQ(after.ideas, 2);
    EXPECT_EQ(after.authors, before.authors);
    EXPECT_EQ(after.groups, before.groups);
    EXPECT_EQ(after.tables, before.tables);
    EXPECT_EQ(after.voicesAtLeast, before.voicesAtLeast);
    EXPECT_TRUE(uncitedCards(cited.workspace, cited.workspace.project).empty())
        << "what it says is cited";
    ASSERT_THAT(origins::countAsSame(cited.workspace, cited.ideas[2], cited.ideas[0]), isOk());
    EXPECT_EQ(cited.evidence().groups, 3) << "in depth";
}

TEST(EvidenceOf, AnElectedMemberIsNoVoice)
{
    EXPECT_EQ(Cited().evidence().voicesAtLeast, 3);
    EXPECT_EQ(Cited(GroupKind::ElectedMember).evidence().voicesAtLeast, 2);
    EXPECT_EQ(Cited(GroupKind::DecisionMaker).evidence().voicesAtLeast, 2);
}

// Who said the one may have agreed with the other: "at least" says what is known, before and after.
TEST(EvidenceOf, PuttingIdeasTogetherMakesNoVoice)
{
    for (const GroupKind lastKind : {GroupKind::Resident, GroupKind::ElectedMember})
        for (const auto& [stands, again] : {std::pair{0U, 1U}, {1U, 0U}, {0U, 2U}, {2U, 0U}}) {
            Cited cited(lastKind);
            ASSERT_THAT(ideas::agree(cited.workspace, cited.ideas[0], 5), isOk());
            const int before = cited.evidence().voicesAtLeast;
            ASSERT_THAT(
                origins::countAsSame(cited.workspace, cited.ideas[stands], cited.ideas[again]),
                isOk());
            EXPECT_EQ(cited.evidence().voicesAtLeast, before) << again << " into " << stands;
        }
}

TEST(EvidenceOf, ACopyIsNoIdeaMore)
{
    Cited cited;
    TestWorkspace& workspace = cited.workspace;
    const auto copies = sorting::copy(workspace, {cited.ideas[0]});
    ASSERT_THAT(copies, isOk());
    const auto theme = sorting::addTheme(workspace, workspace.project, u"Buses"_s,
                                         {cited.ideas[0], copies->front()});
    EXPECT_EQ(countsOf(workspace, workspace.project).ideas, 3);
    const auto second = findings::add(workspace, workspace.project, u"Once"_s, *theme);
    ASSERT_THAT(second, isOk());
    EXPECT_EQ(evidenceOf(workspace, workspace.project).at(*second).ideas, 1);
    ASSERT_THAT(insights::link(workspace, *second, copies->front(), IdeaRelation::Cites), isOk());
    EXPECT_EQ(evidenceOf(workspace, workspace.project).at(*second).ideas, 1)
        << "what rests on a copy rests on the idea itself";
    EXPECT_EQ(origins::of(workspace, copies->front())[0].way, OriginWay::CopyOf);
    ASSERT_THAT(origins::countAsSame(workspace, cited.ideas[0], copies->front()), isOk());
    EXPECT_EQ(workspace->reader().find(cited.ideas[0])->agreeCount, 0) << "nobody said it again";
}

TEST(EvidenceOf, APartIsNoIdeaMoreThanTheWhole)
{
    Cited cited;
    ASSERT_THAT(origins::split(cited.workspace, cited.ideas[0], {u"It is late"_s, u"It is full"_s}),
                isOk());
    EXPECT_EQ(countsOf(cited.workspace, cited.workspace.project).ideas, 4) << "two, not three";
    EXPECT_EQ(cited.evidence().ideas, 4);
    EXPECT_TRUE(uncitedCards(cited.workspace, cited.workspace.project).empty());
}

TEST(Findings, OfAThemeCiteTheThemesInsideIt)
{
    TestWorkspace workspace = aWorkspace().withIdeas(4).withThemes(2);
    const auto& themes = workspace.themes;
    ASSERT_THAT(placing::put(workspace, {workspace.ideas[0], workspace.ideas[1]}, themes[1]),
                isOk());
    ASSERT_THAT(placing::nest(workspace, themes[1], themes[0]), isOk());
    EXPECT_EQ(findings::firstThemeWithoutInsight(workspace, workspace.project), themes[0]);
    const auto insight = findings::add(workspace, workspace.project, u"Both"_s, themes[0]);
    ASSERT_THAT(insight, isOk());
    EXPECT_EQ(insights::ideasOf(workspace, *insight).size(), 2U);
}

} // namespace
} // namespace moothall::test
