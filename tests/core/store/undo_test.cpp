// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: whose, in which order, and for how long.
#include "core/gather/ideas.h"
#include "core/store/searchindex.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const QString phone = u"phone 3"_s;

Result<> agreeFrom(const QString& seat, TestWorkspace& workspace, Id<Idea> idea)
{
    return workspace->act(
        u"Same here"_s,
        [&](Edit& edit) {
            edit.run("UPDATE idea SET agree_count = agree_count + 1 WHERE id = ?", idea);
        },
        seat);
}

QString titleOf(TestWorkspace& workspace, Id<Theme> theme)
{
    return workspace->reader().find(theme)->title;
}

} // namespace

TEST(Undo, TakesBackTheNewestActionAndRedoBringsItBack)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    const std::string before = snapshot(workspace);
    ASSERT_THAT(themes::rename(workspace, workspace.themes[0], u"Buses"_s), isOk());
    const std::string after = snapshot(workspace);

    const auto undone = workspace->undo();
    ASSERT_THAT(undone, isOk());
    EXPECT_TRUE(undone->done());
    EXPECT_EQ(undone->label, u"Rename theme"_s);
    EXPECT_EQ(snapshot(workspace), before);

    const auto redone = workspace->redo();
    ASSERT_THAT(redone, isOk());
    EXPECT_TRUE(redone->done());
    EXPECT_EQ(snapshot(workspace), after);
}

TEST(Undo, CanBeUndoneAndRedoneAgainAndAgain)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    ASSERT_THAT(themes::rename(workspace, workspace.themes[0], u"Buses"_s), isOk());
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(workspace->undo()->done());
        EXPECT_EQ(titleOf(workspace, workspace.themes[0]), u"Theme 1"_s);
        ASSERT_TRUE(workspace->redo()->done());
        EXPECT_EQ(titleOf(workspace, workspace.themes[0]), u"Buses"_s);
    }
}

TEST(Undo, IsAddedToTheHistoryAndTakesNothingFromIt)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    const std::string before = historySnapshot(workspace);
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_TRUE(historySnapshot(workspace).starts_with(before));
    const auto newest = history::newest(workspace, 2);
    EXPECT_EQ(newest[0].kind, HistoryKind::Undo);
    EXPECT_EQ(newest[0].reverses, newest[1].seq);
}

TEST(Undo, OfAnEmptyHistoryIsNothingToDo)
{
    TestWorkspace workspace = aWorkspace();
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(workspace->undo()->done());
    EXPECT_TRUE(workspace->undo()->nothingToDo());
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(workspace->redo()->done());
    EXPECT_TRUE(workspace->redo()->nothingToDo());
}

TEST(Undo, GoesSixtyStepsBackAndForth)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(2);
    std::vector<std::string> moments{snapshot(workspace)};
    for (int step = 0; step < 60; ++step) {
        if (step % 3 == 0)
            ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Point %1"_s.arg(step))), isOk());
        else if (step % 3 == 1)
            ASSERT_THAT(themes::moveIdeas(workspace, {workspace.ideas[0]},
                                          workspace.themes[std::size_t(step / 3) % 2]),
                        isOk());
        else
            ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Words %1"_s.arg(step)),
                        isOk());
        moments.push_back(snapshot(workspace));
    }
    for (std::size_t step = 60; step-- > 0;) {
        ASSERT_TRUE(workspace->undo()->done());
        ASSERT_EQ(snapshot(workspace), moments[step]) << "back to " << step;
    }
    for (std::size_t step = 1; step <= 60; ++step) {
        ASSERT_TRUE(workspace->redo()->done());
        ASSERT_EQ(snapshot(workspace), moments[step]) << "forth to " << step;
    }
    EXPECT_NO_THROW(SearchIndex(workspace).verify());
}

TEST(Redo, EndsWithANewAction)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    ASSERT_TRUE(workspace->undo()->done());
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"More buses"_s)), isOk());
    EXPECT_TRUE(workspace->redo()->nothingToDo());
}

TEST(Redo, DoesNotEndWithTheActionOfAnotherSeat)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    ASSERT_TRUE(workspace->undo()->done());
    ASSERT_THAT(workspace->act(
                    u"Add theme"_s,
                    [&](Edit& edit) {
                        edit.insert(Theme{{}, workspace.project, u"T9"_s, u"From a phone"_s});
                    },
                    phone),
                isOk());
    EXPECT_TRUE(workspace->redo()->done());
}

TEST(Undo, NeverTakesBackWhatAnotherSeatDid)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(agreeFrom(phone, workspace, workspace.ideas[0]), isOk());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(workspace->reader().find(workspace.ideas[0])->agreeCount, 1);
    EXPECT_FALSE(workspace->reader().find(workspace.ideas[1]));
}

TEST(Undo, SurvivesClosingTheFile)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    ASSERT_THAT(themes::rename(workspace, workspace.themes[0], u"Buses"_s), isOk());
    ASSERT_THAT(themes::rename(workspace, workspace.themes[0], u"Evening buses"_s), isOk());
    ASSERT_TRUE(workspace->undo()->done());
    workspace.reopen();
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(titleOf(workspace, workspace.themes[0]), u"Theme 1"_s);
    workspace.reopen();
    ASSERT_TRUE(workspace->redo()->done());
    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(titleOf(workspace, workspace.themes[0]), u"Evening buses"_s);
}

TEST(Undo, TellsExactlyTheRowsItTouched)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    std::vector<Changes> told;
    QObject listener;
    QObject::connect(&*workspace, &Workspace::changed, &listener,
                     [&](const Changes& changes) { told.push_back(changes); });
    ASSERT_TRUE(workspace->undo()->done());
    ASSERT_EQ(told.size(), 1u);
    EXPECT_THAT(told[0].of("idea"),
                testing::ElementsAre(RowChange{ChangeKind::Removed, workspace.ideas[1].value}));
    EXPECT_EQ(told[0].byTable().size(), 1u);
}

TEST(Undo, BringsBackWhatWasTakenAlong)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3).withThemes(1);
    ASSERT_THAT(themes::moveIdeas(workspace, workspace.ideas, workspace.themes[0]), isOk());
    const std::string before = snapshot(workspace);
    ASSERT_THAT(themes::remove(workspace, workspace.themes[0]), isOk());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(snapshot(workspace), before);
}

TEST(OlderAction, CanBeTakenBackByItself)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2).withThemes(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"First"_s), isOk());
    const history::Seq older = history::newest(workspace, 1).front().seq;
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[1], u"Second"_s), isOk());

    ASSERT_TRUE(workspace->reverse(older)->done());
    EXPECT_EQ(workspace->reader().find(workspace.ideas[0])->text, u"Idea 1"_s);
    EXPECT_EQ(workspace->reader().find(workspace.ideas[1])->text, u"Second"_s);

    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(workspace->reader().find(workspace.ideas[0])->text, u"First"_s);
}

TEST(OlderAction, OfAnotherSeatCanBeTakenBackByName)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(agreeFrom(phone, workspace, workspace.ideas[0]), isOk());
    ASSERT_TRUE(workspace->reverse(history::newest(workspace, 1).front().seq)->done());
    EXPECT_EQ(workspace->reader().find(workspace.ideas[0])->agreeCount, 0);
    EXPECT_EQ(history::newest(workspace, 1).front().seat, workspace->seat());
}

TEST(OlderAction, CannotBeTakenBackTwice)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const history::Seq seq = history::newest(workspace, 1).front().seq;
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_THAT(workspace->reverse(seq), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(workspace->reverse({4711}), failsWith(Error::Kind::NotFound));
}

TEST(OlderAction, ThatUndidCanBeTakenBackToo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const std::string before = snapshot(workspace);
    ASSERT_TRUE(workspace->undo()->done());
    ASSERT_TRUE(workspace->reverse(history::newest(workspace, 1).front().seq)->done());
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_EQ(history::newest(workspace, 1).front().kind, HistoryKind::Redo);
}
