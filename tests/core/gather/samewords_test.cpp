// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is hidden is hidden wherever its words stand again: in the whole, in the parts, in the twin.
#include "core/gather/roomideas.h"
#include "core/synthesise/ideaorigins.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class SameWords : public testing::Test
{
protected:
    Id<Idea> said(const QString& words)
    {
        const auto id = ideas::add(workspace, anIdea(workspace, words));
        EXPECT_THAT(id, isOk());
        return *id;
    }

    std::vector<Id<Idea>> split(Id<Idea> whole, const QStringList& parts)
    {
        const auto added = origins::split(workspace, whole, parts);
        EXPECT_THAT(added, isOk());
        return *added;
    }

    void hide(Id<Idea> idea, bool on = true)
    {
        ASSERT_THAT(ideas::setMark(workspace, idea, ideas::Mark::Withheld, on), isOk());
    }

    bool isHidden(Id<Idea> idea) { return workspace->reader().find(idea)->withheld; }

    QStringList seenByTheRoom()
    {
        QStringList words;
        for (const RoomIdea& idea : roomIdeas::newest(workspace, {workspace.session, {}}, 50))
            words.append(idea.words);
        words.sort();
        return words;
    }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(SameWords, APartThatIsHiddenHidesTheWholeAndNotTheOtherPart)
{
    const Id<Idea> whole = said(u"The bus is late. Joe said so"_s);
    const auto parts = split(whole, {u"The bus is late."_s, u"Joe said so"_s});
    hide(parts[1]);
    EXPECT_TRUE(isHidden(whole));
    EXPECT_FALSE(isHidden(parts[0]));
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(isHidden(whole));
    EXPECT_FALSE(isHidden(parts[1]));
}

TEST_F(SameWords, AWholeThatIsHiddenHidesItsParts)
{
    const Id<Idea> whole = said(u"The bus is late. Joe said so"_s);
    const auto parts = split(whole, {u"The bus is late."_s, u"Joe said so"_s});
    hide(whole);
    EXPECT_TRUE(isHidden(parts[0]));
    EXPECT_TRUE(isHidden(parts[1]));
    hide(whole, false);
    EXPECT_FALSE(isHidden(parts[1]));
}

TEST_F(SameWords, TheWholeStaysHiddenForAsLongAsOneOfItsPartsIs)
{
    const Id<Idea> whole = said(u"The bus is late. Joe said so"_s);
    const auto parts = split(whole, {u"The bus is late."_s, u"Joe said so"_s});
    hide(parts[0]);
    hide(parts[1]);
    hide(parts[0], false);
    EXPECT_FALSE(isHidden(parts[0]));
    EXPECT_TRUE(isHidden(whole));
    hide(parts[1], false);
    EXPECT_FALSE(isHidden(whole));
}

TEST_F(SameWords, ATwinIsHiddenWithTheOneItIsCountedWith)
{
    const Id<Idea> first = said(u"Joe Bloggs drives too fast"_s);
    const Id<Idea> second = said(u"Joe Bloggs drives much too fast"_s);
    ASSERT_THAT(origins::countAsSame(workspace, first, second), isOk());
    ASSERT_THAT(ideas::setMark(workspace, first, ideas::Mark::Identifying, true), isOk());
    EXPECT_TRUE(workspace->reader().find(second)->identifying);
    hide(second);
    EXPECT_TRUE(isHidden(first));
}

TEST_F(SameWords, TheRoomReadsNothingThatOthersStandFor)
{
    const Id<Idea> whole = said(u"The bus is late. The ramp is steep"_s);
    split(whole, {u"The bus is late."_s, u"The ramp is steep"_s});
    const Id<Idea> first = said(u"No lights"_s);
    ASSERT_THAT(origins::countAsSame(workspace, first, said(u"There is no light"_s)), isOk());
    EXPECT_EQ(seenByTheRoom(),
              (QStringList{u"No lights"_s, u"The bus is late."_s, u"The ramp is steep"_s}));
    EXPECT_EQ(roomIdeas::count(workspace, {workspace.session, {}}), 3);
}

} // namespace
} // namespace moothall
