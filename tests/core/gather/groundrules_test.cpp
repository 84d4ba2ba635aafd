// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session agreed to record of people, read from the raw bytes of the file.
#include "core/gather/ideas.h"
#include "core/gather/untypednotes.h"
#include "core/involve/groundrules.h"
#include "core/involve/readiness.h"
#include "core/involve/sessions.h"
#include "core/store/filecheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QtEndian>

#include <algorithm>

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

    // As changesets hold integers: big endian.
    static QByteArray asInChangesets(std::int64_t id)
    {
        QByteArray bytes(8, '\0');
        qToBigEndian(id, bytes.data());
        return bytes;
    }

    Idea kept() { return ideas::all(workspace, workspace.session).back(); }

    TestWorkspace workspace = aWorkspace().withParticipants(2);
};

TEST_F(GroundRulesOf, ASessionWithoutThemIsRecordedByName)
{
    EXPECT_EQ(groundRules::of(workspace, workspace.session).attribution(), Attribution::Named);
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
    EXPECT_FALSE(entries[0].contains(asInChangesets(workspace.participants[0].value)));
}

TEST_F(GroundRulesOf, CannotBecomeStricterOnceIdeasSayWhoseTheyAre)
{
    ASSERT_THAT(ideas::add(workspace, saidBySomebody()), isOk());
    EXPECT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::GroupOnly, {}, {}}),
        failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(groundRules::agree(workspace,
                                   {{}, workspace.session, Attribution::Named, u"Host"_s, u"1"_s}),
                isOk());
}

TEST_F(GroundRulesOf, NothingIsLeftOfWhoSaidAnIdeaThatWasTakenBack)
{
    // Said and taken back; said, taken back and brought back, and taken back again.
    ASSERT_THAT(ideas::add(workspace, saidBySomebody()), isOk());
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->redo());
    ASSERT_TRUE(workspace->undo());
    const auto changesets = [&] {
        return workspace->reader().values<QByteArray>(
            "SELECT changeset FROM history WHERE label = 'Add idea' ORDER BY seq");
    };
    const auto sayingWho = [&] {
        return std::ranges::count_if(changesets(), [&](const QByteArray& changeset) {
            return changeset.contains(asInChangesets(workspace.participants[0].value)) ||
                   changeset.contains(asInChangesets(workspace.group.value));
        });
    };
    ASSERT_EQ(sayingWho(), 4);
    agree(Attribution::Nothing);
    EXPECT_EQ(sayingWho(), 0);
    EXPECT_EQ(changesets().size(), 4u) << "that something was said and taken back stays";
    EXPECT_TRUE(checkFile(workspace).empty());
    ASSERT_TRUE(workspace->undo()) << "the agreement";
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(groundRules::of(workspace, workspace.session).agreed, Attribution::Nothing);
}

TEST_F(GroundRulesOf, AnotherSessionKeepsWhatItKept)
{
    Session other;
    other.project = workspace.project;
    const auto added = sessions::add(workspace, other);
    ASSERT_THAT(added, isOk());
    Idea idea = saidBySomebody();
    idea.session = *added;
    ASSERT_THAT(ideas::add(workspace, idea), isOk());
    agree(Attribution::Nothing);
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo()) << "and the idea goes without a clash";
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(ideas::all(workspace, *added).back().participant, workspace.participants[0]);
}

TEST_F(GroundRulesOf, AreNotAgreedByTheNumberOfWhoIsTold)
{
    GroundRules lead;
    lead.session = workspace.session;
    lead.leadRole = u"Host"_s;
    lead.leadPhone = u"01904 5550"_s;
    ASSERT_THAT(groundRules::noteLead(workspace, lead), isOk());
    const GroundRules noted = groundRules::of(workspace, workspace.session);
    EXPECT_EQ(noted.leadPhone, u"01904 5550"_s);
    EXPECT_EQ(noted.agreed, std::nullopt);
    EXPECT_FALSE(planFacts(workspace, workspace.project, workspace.session).rulesAreAgreed);

    GroundRules agreed = noted;
    agreed.agreed = Attribution::GroupOnly;
    ASSERT_THAT(groundRules::agree(workspace, agreed), isOk());
    lead.leadRole = u"Chair"_s;
    ASSERT_THAT(groundRules::noteLead(workspace, lead), isOk());
    const GroundRules both = groundRules::of(workspace, workspace.session);
    EXPECT_EQ(both.agreed, Attribution::GroupOnly);
    EXPECT_EQ(both.leadRole, u"Chair"_s);
    EXPECT_TRUE(planFacts(workspace, workspace.project, workspace.session).rulesAreAgreed);
}

TEST_F(GroundRulesOf, AreOneRowForASession)
{
    agree(Attribution::GroupOnly);
    agree(Attribution::Nothing);
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM ground_rules"), 1);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(groundRules::of(workspace, workspace.session).attribution(), Attribution::GroupOnly);
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
