// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose voice an idea is, and who has none.
#include "core/gather/voice.h"
#include "core/involve/groundrules.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class VoiceOf : public testing::Test
{
protected:
    Participant person(std::size_t which)
    {
        return *workspace->reader().find(workspace.participants[which]);
    }

    Idea saidBy(std::size_t which)
    {
        Idea idea = anIdea(workspace, u"The ramp is too steep"_s);
        idea.participant = workspace.participants[which];
        return idea;
    }

    TestWorkspace workspace = aWorkspace().withParticipants(2);
};

TEST_F(VoiceOf, WhoObservesGivesNoIdeas)
{
    Participant guest = person(0);
    guest.capacity = Capacity::Observer;
    ASSERT_THAT(participants::change(workspace, guest), isOk());
    const auto refused = ideas::add(workspace, saidBy(0));
    ASSERT_THAT(refused, failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(refused.error().sentence, u"P01 observes the session and gives no ideas."_s);
}

TEST_F(VoiceOf, WhoSupportsSomebodyGivesTheirIdea)
{
    Participant supporter = person(0);
    supporter.supporterOf = workspace.participants[1];
    ASSERT_THAT(participants::change(workspace, supporter), isOk());
    const auto added = ideas::add(workspace, saidBy(0));
    ASSERT_THAT(added, isOk());
    EXPECT_EQ(workspace->reader().find(*added)->participant, workspace.participants[1]);
}

TEST_F(VoiceOf, ACodeBeforeTheWordsSaysWhoSaidThem)
{
    QString words = u"p02: the bus is late"_s;
    const auto author = voice::authorIn(workspace, workspace.session, words);
    ASSERT_TRUE(author);
    EXPECT_EQ(author->id, workspace.participants[1]);
    EXPECT_EQ(words, u"the bus is late"_s);
}

TEST_F(VoiceOf, WordsThatOnlyLookLikeACodeStay)
{
    for (const QString& typed : {u"P99: nobody"_s, u"P02 said: no"_s, u"P02:"_s, u"Note: 3"_s}) {
        QString words = typed;
        EXPECT_FALSE(voice::authorIn(workspace, workspace.session, words)) << typed.toStdString();
        EXPECT_EQ(words, typed);
    }
}

TEST_F(VoiceOf, WhereTheGroundRulesKeepNobodyTheCodeIsNotRead)
{
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::GroupOnly, {}, {}}),
        isOk());
    QString words = u"P02: the bus is late"_s;
    EXPECT_FALSE(voice::authorIn(workspace, workspace.session, words));
}

} // namespace
} // namespace moothall
