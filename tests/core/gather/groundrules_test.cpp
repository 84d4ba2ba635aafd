// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session agreed to record of people, read from the raw bytes of the file.
#include "core/gather/ideas.h"
#include "core/gather/untypednotes.h"
#include "core/involve/groundrules.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class GroundRulesOf : public testing::Test
{
protected:
    void agree(Attribution attribution)
    {
        ASSERT_THAT(groundRules::agree(workspace, {{}, workspace.session, attribution, {}, {}}),
                    isOk());
    }

    Idea saidBySomebody()
    {
        Idea idea;
        idea.session = workspace.session;
        idea.text = u"The ramp is too steep"_s;
        idea.participant = workspace.participants[0];
        idea.stakeholderGroup = workspace.group;
        return idea;
    }

    Idea kept() { return ideas::all(workspace, workspace.session).back(); }

    TestWorkspace workspace = aWorkspace().withParticipants(2);
};

TEST_F(GroundRulesOf, ASessionWithoutThemIsRecordedByName)
{
    EXPECT_EQ(groundRules::of(workspace, workspace.session).attribution, Attribution::Named);
    ASSERT_THAT(ideas::add(workspace, saidBySomebody()), isOk());
    EXPECT_EQ(kept().participant, workspace.participants[0]);
}

TEST_F(GroundRulesOf, GroupOnlyKeepsTheGroupAndNeverThePerson)
{
    agree(Attribution::GroupOnly);
    ASSERT_THAT(ideas::addMany(workspace, {saidBySomebody(), saidBySomebody()}), isOk());
    EXPECT_FALSE(kept().participant);
    EXPECT_EQ(kept().stakeholderGroup, workspace.group);
}

TEST_F(GroundRulesOf, NothingLeavesNoLinkAnywhereInTheFile)
{
    agree(Attribution::Nothing);
    const auto id = ideas::add(workspace, saidBySomebody());
    ASSERT_THAT(id, isOk());
    EXPECT_FALSE(kept().participant);
    EXPECT_FALSE(kept().stakeholderGroup);
    const auto entries = workspace->reader().values<QByteArray>(
        "SELECT changeset FROM history WHERE label = 'Add idea'");
    ASSERT_EQ(entries.size(), 1u);
    QByteArray person(8, '\0'); // as changesets hold integers: big endian
    for (int byte = 0; byte < 8; ++byte)
        person[byte] = char(std::uint64_t(workspace.participants[0].value) >> (56 - 8 * byte));
    EXPECT_FALSE(entries[0].contains(person));
}

TEST_F(GroundRulesOf, CannotBecomeStricterOnceIdeasSayWhoseTheyAre)
{
    ASSERT_THAT(ideas::add(workspace, saidBySomebody()), isOk());
    EXPECT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::GroupOnly, {}, {}}),
        failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::Named, u"Host"_s, u"1"_s}),
        isOk());
}

TEST_F(GroundRulesOf, AreOneRowForASession)
{
    agree(Attribution::GroupOnly);
    agree(Attribution::Nothing);
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM ground_rules"), 1);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(groundRules::of(workspace, workspace.session).attribution, Attribution::GroupOnly);
}

TEST(UntypedNotesOf, ATableAreCountedSetAndUndone)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(untypedNotes::set(workspace, workspace.session, 3, 12), isOk());
    ASSERT_THAT(untypedNotes::set(workspace, workspace.session, 1, 4), isOk());
    ASSERT_THAT(untypedNotes::set(workspace, workspace.session, 3, 0), isOk());
    const auto left = untypedNotes::all(workspace, workspace.session);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].tableNumber, 1);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(untypedNotes::all(workspace, workspace.session).size(), 2u);
    EXPECT_THAT(untypedNotes::set(workspace, workspace.session, 1, -1),
                failsWith(Error::Kind::BadInput));
}

} // namespace
} // namespace moothall
