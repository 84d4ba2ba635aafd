// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has been heard, and which table is quiet for its size.
#include "core/gather/heard.h"
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/arrivals.h"
#include "core/involve/groundrules.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

Heard tables(std::initializer_list<Share> shares)
{
    Heard heard;
    int number = 0;
    for (const Share& share : shares)
        heard.tables.push_back({++number, share});
    return heard;
}

} // namespace

TEST(QuietTable, IsTheOneWithTheLeastForItsSize)
{
    const auto quiet = quietTable(tables({{7, 6}, {6, 5}, {6, 6}, {2, 5}}));
    ASSERT_TRUE(quiet);
    EXPECT_EQ(quiet->table, 4);
}

TEST(QuietTable, IsNoneWhileLittleHasBeenSaidOrFewSitThere)
{
    EXPECT_FALSE(quietTable(tables({{3, 6}, {0, 5}, {2, 6}})));
    EXPECT_FALSE(quietTable(tables({{9, 6}, {0, 2}})));
    EXPECT_FALSE(quietTable(tables({{5, 5}, {5, 5}})));
    EXPECT_FALSE(quietTable({}));
}

TEST(Heard, CountsNoHiddenIdea)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    EXPECT_EQ(heardIn(workspace, workspace.session, std::nullopt).ideas, 2);
    EXPECT_EQ(heardIn(workspace, workspace.session, workspace.prompt).ideas, 0);
    EXPECT_EQ(heardIn(workspace, workspace.session, Id<Prompt>()).ideas, 2);
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Withheld, true), isOk());
    EXPECT_EQ(heardIn(workspace, workspace.session, std::nullopt).ideas, 1);
}

TEST(GatherChecks, LookAtEverySessionOfTheProject)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    Session other = *workspace->reader().find(workspace.session);
    other.id = {};
    other.title = u"Evening"_s;
    other.date = QDate(2026, 5, 15);
    const Id<Session> evening = *sessions::add(workspace, other);
    EXPECT_EQ(gatherChecks(workspace, evening).ideas, 1) << "somebody spoke in the afternoon";
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Identifying, true),
                isOk());
    EXPECT_EQ(gatherChecks(workspace, evening).needSafeWording, 1);
    ASSERT_TRUE(withoutSafeWording(workspace, evening));
    EXPECT_EQ(withoutSafeWording(workspace, evening)->id, workspace.ideas[0]);
    ASSERT_THAT(arrivals::walkIn(workspace, evening, workspace.group), isOk());
    EXPECT_EQ(gatherChecks(workspace, workspace.session).groupsUnheard, 1);
}

TEST(GatherChecks, AskNothingOfGroupsThatAreNotKept)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::Nothing, {}, {}}),
        isOk());
    ASSERT_THAT(arrivals::walkIn(workspace, workspace.session, workspace.group), isOk());
    const GatherChecks checks = gatherChecks(workspace, workspace.session);
    EXPECT_FALSE(checks.groupsAreKept);
    EXPECT_EQ(checks.groupsUnheard, 0);
}

TEST(GatherChecks, NeedNoIdeaOfThoseWhoDecide)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    Group officers;
    officers.project = workspace.project;
    officers.name = u"Officers"_s;
    officers.kind = GroupKind::DecisionMaker;
    const Id<Group> group = *groups::add(workspace, officers);
    ASSERT_THAT(arrivals::walkIn(workspace, workspace.session, group), isOk());
    EXPECT_EQ(gatherChecks(workspace, workspace.session).groupsUnheard, 0);
}

TEST(GatherChecks, TakeTheGroupOfWhoSaidIt)
{
    TestWorkspace workspace = aWorkspace().withParticipants(1);
    Participant person = *workspace->reader().find(workspace.participants[0]);
    person.stakeholderGroup = workspace.group;
    ASSERT_THAT(participants::change(workspace, person), isOk());
    ASSERT_THAT(arrivals::walkIn(workspace, workspace.session, workspace.group), isOk());
    Idea idea = anIdea(workspace, u"The bus is late"_s);
    idea.participant = person.id;
    idea.stakeholderGroup.reset();
    ASSERT_THAT(ideas::add(workspace, idea), isOk());
    EXPECT_EQ(gatherChecks(workspace, workspace.session).groupsUnheard, 0);
}
