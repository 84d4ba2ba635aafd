// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is hidden, flagged or not to be quoted is so wherever its words stand: in what it was split
// from or into, in what is counted with it, and at every door they could leave by.
#include "core/exchange/ideacsv.h"
#include "core/gather/marks.h"
#include "core/gather/roomideas.h"
#include "core/gather/samewords.h"
#include "core/synthesise/ideaorigins.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Hiding : public ::testing::Test
{
protected:
    Id<Idea> add(const QString& text) { return *ideas::add(workspace, anIdea(workspace, text)); }

    Id<Idea> splitInTwo(Id<Idea> whole, const QString& first, const QString& second)
    {
        return origins::split(workspace, whole, {first, second})->back();
    }

    Result<> mark(Id<Idea> idea, ideas::Mark mark, bool on = true)
    {
        return ideas::setMark(workspace, idea, mark, on);
    }

    Idea now(Id<Idea> idea) { return *workspace->reader().find(idea); }

    // Whether the words can be read in the room or in the ideas that are exported.
    bool getsOut(const QString& words)
    {
        for (const RoomIdea& idea :
             roomIdeas::newest(workspace, {workspace.session, std::nullopt}, 100))
            if (idea.words.contains(words))
                return true;
        return exchange::ideasAsCsv(workspace)->bytes.contains(words.toUtf8());
    }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(Hiding, APartHidesTheWholeItIsOf)
{
    const Id<Idea> whole = add(u"The ramp is steep. Joe Bloggs said so"_s);
    const Id<Idea> part = splitInTwo(whole, u"The ramp is steep"_s, u"Joe Bloggs said so"_s);
    EXPECT_TRUE(getsOut(u"Joe Bloggs"_s));
    ASSERT_THAT(mark(part, ideas::Mark::Withheld), isOk());
    EXPECT_TRUE(now(whole).withheld);
    EXPECT_FALSE(getsOut(u"Joe Bloggs"_s));
    EXPECT_TRUE(getsOut(u"The ramp is steep"_s)) << "the other part says nothing of him";
    workspace->undo(); // in one step
    EXPECT_FALSE(now(whole).withheld || now(part).withheld);
}

TEST_F(Hiding, AWholeHidesAllItsPartsAtAnyDepth)
{
    const Id<Idea> whole = add(u"One. Two. Three"_s);
    const Id<Idea> second = splitInTwo(whole, u"One"_s, u"Two. Three"_s);
    const Id<Idea> third = splitInTwo(second, u"Two"_s, u"Three"_s);
    for (const ideas::Mark flag : {ideas::Mark::Withheld, ideas::Mark::Identifying}) {
        ASSERT_THAT(mark(whole, flag), isOk());
        EXPECT_FALSE(getsOut(u"One"_s) || getsOut(u"Two"_s) || getsOut(u"Three"_s));
        ASSERT_THAT(mark(whole, flag, false), isOk());
        EXPECT_TRUE(getsOut(u"Three"_s));
    }
    ASSERT_THAT(mark(third, ideas::Mark::Withheld), isOk());
    EXPECT_TRUE(now(whole).withheld && now(second).withheld);
    EXPECT_FALSE(getsOut(u"Three"_s));
    EXPECT_TRUE(getsOut(u"One"_s) && getsOut(u"Two"_s));
}

TEST_F(Hiding, WhatWasSaidTwiceIsHiddenTwice)
{
    const Id<Idea> stands = add(u"Nan Hill is rude"_s);
    const Id<Idea> again = add(u"Rude: Nan Hill"_s);
    ASSERT_THAT(origins::countAsSame(workspace, stands, again), isOk());
    ASSERT_THAT(mark(stands, ideas::Mark::Identifying), isOk());
    EXPECT_TRUE(now(again).identifying);
    ASSERT_THAT(mark(again, ideas::Mark::Withheld), isOk());
    EXPECT_TRUE(now(stands).withheld);
    EXPECT_FALSE(getsOut(u"Nan Hill"_s));
}

TEST_F(Hiding, WhatOthersStandForIsInTheRoomAndInTheTableOnce)
{
    const Id<Idea> whole = add(u"Late. Full"_s);
    splitInTwo(whole, u"Late"_s, u"Full"_s);
    const Id<Idea> stands = add(u"No bench"_s);
    ASSERT_THAT(origins::countAsSame(workspace, stands, add(u"Benches are missing"_s)), isOk());
    const IdeasOn all{workspace.session, std::nullopt};
    EXPECT_EQ(roomIdeas::newest(workspace, all, 100).size(), 3u);
    EXPECT_EQ(roomIdeas::count(workspace, all), 3);
    const QByteArray table = exchange::ideasAsCsv(workspace)->bytes;
    EXPECT_EQ(table.count("\r\n"), 4) << table.toStdString();
    EXPECT_FALSE(table.contains("Benches are missing") || table.contains("Late. Full"));
}

TEST_F(Hiding, WhatIsNotToBeQuotedCountsAndIsReadNowhere)
{
    const Id<Idea> idea = add(u"My manager shouts"_s);
    ASSERT_THAT(marks::setQuotable(workspace, std::array{idea}, false), isOk());
    EXPECT_FALSE(getsOut(u"shouts"_s));
    EXPECT_EQ(latest::count(workspace, {workspace.session, std::nullopt}).counted(), 1);
    workspace->undo();
    EXPECT_TRUE(getsOut(u"shouts"_s));
}

TEST_F(Hiding, IdeasThatMayBeShownAreThoseThatAre)
{
    const std::vector<Id<Idea>> ids{add(u"A"_s), add(u"B"_s), add(u"C"_s), add(u"D"_s)};
    ASSERT_THAT(mark(ids[0], ideas::Mark::Withheld), isOk());
    ASSERT_THAT(mark(ids[1], ideas::Mark::Identifying), isOk());
    ASSERT_THAT(marks::setQuotable(workspace, std::array{ids[2]}, false), isOk());
    int shown = 0;
    for (const Idea& idea : ideas::all(workspace, workspace.session))
        shown += roomIdeas::mayBeShown(idea);
    EXPECT_EQ(shown, roomIdeas::count(workspace, {workspace.session, std::nullopt}));
    EXPECT_EQ(shown, 1);
}

} // namespace
} // namespace moothall
