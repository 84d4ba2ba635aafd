// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be mended before the day.
#include "core/involve/agendabuilding.h"
#include "core/involve/agreeing.h"
#include "core/involve/groundrules.h"
#include "core/involve/project.h"
#include "core/involve/readiness.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using About = ReadyCheck::About;
using State = ReadyCheck::State;

ReadyCheck about(About what, const std::vector<ReadyCheck>& checks)
{
    return *std::ranges::find(checks, what, &ReadyCheck::about);
}

PlanFacts goodPlan()
{
    PlanFacts facts;
    facts.rulesAreAgreed = facts.leadIsSaid = true;
    facts.open = facts.fixed = 2;
    facts.groups = facts.targetUserGroups = 3;
    facts.wished = 24;
    facts.invited = 41;
    facts.items = 9;
    facts.planned = facts.sessionLength = 180;
    facts.prompts = 3;
    return facts;
}

LaptopFacts goodLaptop()
{
    LaptopFacts facts;
    facts.freeBytes = qint64(8) << 30;
    facts.copyIsSet = true;
    facts.displays = 2;
    return facts;
}

} // namespace

TEST(Readiness, OfAGoodPlanOnAGoodLaptopAsksNothing)
{
    for (const auto& checks : {checkPlan(goodPlan()), checkLaptop(goodLaptop())})
        for (const ReadyCheck& check : checks) {
            EXPECT_EQ(check.state, State::Ready) << check.question.toStdString();
            EXPECT_TRUE(check.mend.isEmpty());
        }
}

TEST(Readiness, SaysHowMuchTheAgendaIsTooLong)
{
    PlanFacts facts = goodPlan();
    facts.planned = 195;
    facts.over = 15;
    const ReadyCheck check = about(About::Agenda, checkPlan(facts));
    EXPECT_EQ(check.state, State::Look);
    EXPECT_TRUE(check.mend.contains(u"15"_s));
}

TEST(Readiness, WantsMoreInvitedThanWishedFor)
{
    PlanFacts facts = goodPlan();
    facts.invited = 30;
    const ReadyCheck check = about(About::Invited, checkPlan(facts));
    EXPECT_EQ(check.state, State::Look);
    EXPECT_TRUE(check.mend.contains(u"Invite 40"_s)) << check.mend.toStdString();
}

TEST(Readiness, OfAnEmptyPlanHasAWayToMendEverything)
{
    PlanFacts empty;
    empty.notSaid = QStringList{u"who decides"_s};
    for (const ReadyCheck& check : checkPlan(empty)) {
        EXPECT_NE(check.state, State::Ready) << check.question.toStdString();
        EXPECT_FALSE(check.mend.isEmpty());
    }
}

TEST(Readiness, KnowsAFullDiskAMissingDriveAndAFileThatCanOnlyBeRead)
{
    LaptopFacts facts = goodLaptop();
    facts.freeBytes = 1024;
    facts.copyProblem = u"The folder is not there."_s;
    facts.fileIsWritable = false;
    const auto checks = checkLaptop(facts);
    EXPECT_EQ(about(About::Space, checks).state, State::Look);
    EXPECT_EQ(about(About::SecondCopy, checks).evidence, u"The folder is not there."_s);
    EXPECT_EQ(about(About::File, checks).state, State::Look);
}

TEST(Readiness, ACopyOnTheSameDriveIsNoPass)
{
    LaptopFacts facts = goodLaptop();
    facts.copyIsNear = true;
    EXPECT_EQ(about(About::SecondCopy, checkLaptop(facts)).state, State::Look);
}

TEST(Readiness, ReadsThePlanFromTheFile)
{
    TestWorkspace workspace = aWorkspace();
    Session session = *workspace->reader().find(workspace.session);
    session.start = QTime(13, 30);
    session.end = QTime(14, 0);
    ASSERT_THAT(sessions::change(workspace, session), isOk());
    AgendaItem item;
    item.session = session.id;
    item.title = u"Talk"_s;
    item.plannedMinutes = 45;
    ASSERT_THAT(agenda::insert(workspace, item), isOk());
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, session.id, Attribution::GroupOnly, u"Host"_s, u"01"_s}),
        isOk());
    const PlanFacts facts = planFacts(workspace, workspace.project, session.id);
    EXPECT_EQ(facts.over, 15);
    EXPECT_EQ(facts.planned, 45);
    EXPECT_EQ(facts.sessionLength, 30);
    EXPECT_EQ(facts.prompts, 1);
    EXPECT_TRUE(facts.rulesAreAgreed && facts.leadIsSaid);
    EXPECT_EQ(facts.notSaid.size(), 5);
}

TEST(Agreements, AreOneForEachPurposeAndTheLastHolds)
{
    TestWorkspace workspace = aWorkspace().withParticipants(1);
    const Id<Participant> person = workspace.participants[0];
    EXPECT_TRUE(agreements::of(workspace, person).empty());
    ASSERT_THAT(
        agreements::record(workspace, person, Purpose::AnonymousQuotes, AgreementState::Given),
        isOk());
    ASSERT_THAT(
        agreements::record(workspace, person, Purpose::AnonymousQuotes, AgreementState::Refused),
        isOk());
    EXPECT_EQ(agreements::all(workspace, person).size(), 1u);
    EXPECT_EQ(agreements::of(workspace, person)[Purpose::AnonymousQuotes], AgreementState::Refused);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(agreements::of(workspace, person)[Purpose::AnonymousQuotes], AgreementState::Given);
}

} // namespace moothall
