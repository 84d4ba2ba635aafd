// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose chair is empty, and whose words count as theirs.
#include "core/gather/emptychair.h"
#include "core/gather/ideas.h"
#include "core/involve/arrivals.h"
#include "core/involve/groundrules.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class TheEmptyChair : public testing::Test
{
protected:
    Id<Group> addGroup(const QString& name, GroupKind kind = GroupKind::ServiceUser)
    {
        Group group;
        group.project = workspace.project;
        group.name = name;
        group.kind = kind;
        group.rank = 9;
        return groups::add(workspace, group).value();
    }

    void comes(Id<Group> group)
    {
        ASSERT_THAT(arrivals::walkIn(workspace, workspace.session, group), isOk());
    }

    void says(Id<Group> group, bool secondHand = false)
    {
        Idea idea = anIdea(workspace, u"The ramp is too steep"_s);
        idea.prompt = workspace.prompt;
        idea.stakeholderGroup = group;
        idea.secondHand = secondHand;
        ASSERT_THAT(ideas::add(workspace, idea), isOk());
    }

    EmptyChairs chairs() { return emptyChairs(workspace, workspace.session, workspace.prompt); }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(TheEmptyChair, IsOfAGroupThatIsHereAndSilent)
{
    comes(workspace.group);
    ASSERT_EQ(chairs().groups.size(), 1u);
    EXPECT_EQ(chairs().groups[0].why, EmptyChair::Why::Silent);
    EXPECT_EQ(chairs().groups[0].people, 1);
    says(workspace.group);
    EXPECT_TRUE(chairs().groups.empty());
    EXPECT_EQ(chairs().heard, 1);
    EXPECT_EQ(emptyChairs(workspace, workspace.session, Id<Prompt>()).groups.size(), 1u);
    EXPECT_TRUE(emptyChairs(workspace, workspace.project).groups.empty());
}

TEST_F(TheEmptyChair, StaysEmptyWhereOthersSpeakForIt)
{
    EXPECT_EQ(chairs().groups[0].why, EmptyChair::Why::NobodyHere);
    says(workspace.group, true);
    ASSERT_EQ(chairs().groups.size(), 1u);
    EXPECT_EQ(chairs().groups[0].why, EmptyChair::Why::SpokenFor);
    EXPECT_EQ(chairs().groups[0].secondHand, 1);
}

TEST_F(TheEmptyChair, IsFirstOfThoseTheDecisionFallsOnAndNeverOfThoseWhoDecide)
{
    addGroup(u"Cabinet"_s, GroupKind::DecisionMaker);
    Group users = *workspace->reader().find(addGroup(u"Users"_s));
    users.targetUser = true;
    ASSERT_THAT(groups::change(workspace, users), isOk());
    ASSERT_EQ(chairs().groups.size(), 2u);
    EXPECT_EQ(chairs().groups[0].group.name, u"Users"_s);
}

TEST_F(TheEmptyChair, SaysWhenNobodyCanKnow)
{
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Said by somebody"_s)), isOk());
    EXPECT_EQ(emptyChairs(workspace, workspace.session, std::nullopt).withoutGroup, 1);
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::Nothing, {}, {}}),
        isOk());
    EXPECT_FALSE(chairs().groupsAreKept);
}

TEST_F(TheEmptyChair, KnowsTheMissingVoices)
{
    MissingVoice voice;
    voice.project = workspace.project;
    voice.text = u"People who gave up"_s;
    ASSERT_THAT(missingVoices::add(workspace, voice), isOk());
    ASSERT_EQ(chairs().missing.size(), 1u);
}

class Contributing : public TheEmptyChair
{
protected:
    Idea saidBy(Id<Participant> person)
    {
        Idea idea = anIdea(workspace, u"The ramp is too steep"_s);
        idea.participant = person;
        return idea;
    }
};

TEST_F(Contributing, ObserversGiveNoIdeas)
{
    const auto guest = arrivals::observerComes(workspace, workspace.session);
    ASSERT_THAT(guest, isOk());
    EXPECT_THAT(ideas::add(workspace, saidBy(guest->participant)),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(ideas::addMany(workspace, {saidBy(guest->participant)}),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_TRUE(ideas::all(workspace, workspace.session).empty());
}

TEST_F(Contributing, WhatASupporterSaysIsTheirsWhomTheySupport)
{
    const auto supported = arrivals::walkIn(workspace, workspace.session, workspace.group);
    const auto supporter = arrivals::walkIn(workspace, workspace.session, std::nullopt);
    Participant person = *workspace->reader().find(supporter->participant);
    person.supporterOf = supported->participant;
    ASSERT_THAT(participants::change(workspace, person), isOk());
    const auto idea = ideas::add(workspace, saidBy(person.id));
    ASSERT_THAT(idea, isOk());
    EXPECT_EQ(workspace->reader().find(*idea)->participant, supported->participant);
    EXPECT_EQ(workspace->reader().find(*idea)->stakeholderGroup, workspace.group);
}

} // namespace
} // namespace moothall
