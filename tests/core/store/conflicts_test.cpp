// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking something back after others went on with it: what is asked, and what each answer does.
#include "core/gather/ideas.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const QString phone = u"phone 3"_s;

// What somebody on a phone does meanwhile.
void fromPhone(TestWorkspace& workspace, std::string_view sql)
{
    ASSERT_THAT(workspace->act(
                    u"Change from a phone"_s, [&](Edit& edit) { edit.run(sql); }, phone),
                isOk());
}

Idea ideaIn(TestWorkspace& workspace) { return *workspace->reader().find(workspace.ideas[0]); }

MATCHER_P2(isAsked, kind, table, "asks because of one clash of that kind in that table")
{
    if (!arg) {
        *result_listener << testing::PrintToString(arg.error());
        return false;
    }
    for (const Obstacle& obstacle : arg->obstacles)
        *result_listener << "kind " << int(obstacle.clash.kind) << " in " << obstacle.clash.table
                         << "; ";
    *result_listener << arg->question().toStdString();
    return !arg->done() && arg->obstacles.size() == 1 && !arg->question().isEmpty() &&
           arg->obstacles.front().clash.kind == kind && arg->obstacles.front().clash.table == table;
}

// Asking changes nothing, however often.
void expectAskedInVain(TestWorkspace& workspace)
{
    const std::string before = snapshot(workspace) + historySnapshot(workspace);
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_EQ(snapshot(workspace) + historySnapshot(workspace), before);
}

} // namespace

TEST(UndoAmongOthers, LeavesTheirChangeOfAnotherColumnAlone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    fromPhone(workspace, "UPDATE idea SET agree_count = 5");
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Idea 1"_s);
    EXPECT_EQ(ideaIn(workspace).agreeCount, 5);
}

TEST(UndoAmongOthers, LeavesTheirOwnRowsAlone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    ASSERT_THAT(
        workspace->act(
            u"Add idea"_s, [&](Edit& edit) { edit.insert(anIdea(workspace, u"Theirs"_s)); }, phone),
        isOk());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 2u);
}

TEST(UndoOfTheSameCell, AsksAndNamesTheLaterAction)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    fromPhone(workspace, "UPDATE idea SET text = 'Theirs'");
    const auto reversal = workspace->undo();
    EXPECT_THAT(reversal, isAsked(Clash::Kind::Edited, "idea"));
    EXPECT_EQ(reversal->obstacles.front().since->seat, phone);
    EXPECT_TRUE(reversal->question().contains(u"“Change from a phone”"_s));
    EXPECT_TRUE(reversal->question().contains(u"“Edit idea”"_s));
    EXPECT_FALSE(reversal->question().contains(u"Theirs"_s));
    expectAskedInVain(workspace);
}

TEST(UndoOfTheSameCell, KeepsTheirsWhenToldTo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    fromPhone(workspace, "UPDATE idea SET text = 'Theirs'");
    ASSERT_TRUE(workspace->undo(IfChangedSince::Keep)->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Theirs"_s);
    // It counts as taken back: the next undo goes on with the action before.
    EXPECT_EQ(workspace->undo()->label, u"Add idea"_s);
}

TEST(UndoOfTheSameCell, RestoresMineWhenToldTo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    fromPhone(workspace, "UPDATE idea SET text = 'Theirs'");
    ASSERT_TRUE(workspace->undo(IfChangedSince::Restore)->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Idea 1"_s);
    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Theirs"_s) << "redo gives back what was really there";
}

TEST(UndoOfTheSameCell, KeepsOnlyWhatClashes)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(workspace->act(u"Reword all"_s,
                               [](Edit& edit) { edit.run("UPDATE idea SET text = 'Mine'"); }),
                isOk());
    ASSERT_THAT(workspace->act(
                    u"Reword one"_s,
                    [&](Edit& edit) {
                        edit.run("UPDATE idea SET text = 'Theirs' WHERE id = ?",
                                 workspace.ideas[0]);
                    },
                    phone),
                isOk());
    ASSERT_TRUE(workspace->undo(IfChangedSince::Keep)->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Theirs"_s);
    EXPECT_EQ(workspace->reader().find(workspace.ideas[1])->text, u"Idea 2"_s);
}

TEST(UndoOfAddingWhatOthersEdited, AsksThenRemovesAndRedoBringsBackTheirEdit)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    fromPhone(workspace, "UPDATE idea SET agree_count = 3");
    EXPECT_THAT(workspace->undo(), isAsked(Clash::Kind::Edited, "idea"));
    ASSERT_TRUE(workspace->undo(IfChangedSince::Restore)->done());
    EXPECT_TRUE(ideas::all(workspace, workspace.session).empty());
    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(ideaIn(workspace).agreeCount, 3);
}

TEST(UndoOfAddingWhatOthersEdited, KeepsItWhenToldTo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    fromPhone(workspace, "UPDATE idea SET agree_count = 3");
    ASSERT_TRUE(workspace->undo(IfChangedSince::Keep)->done());
    EXPECT_EQ(ideaIn(workspace).agreeCount, 3);
}

TEST(UndoOfAddingWhatOthersRelyOn, IsRefusedWhateverTheAnswer)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(insights::add(workspace, {{}, workspace.project, u"I1"_s, u"Nobody waits"_s}),
                isOk());
    const Id<Insight> insight = insights::all(workspace, workspace.project).front().id;
    ASSERT_THAT(workspace->act(
                    u"Cite idea"_s,
                    [&](Edit& edit) {
                        edit.insert(InsightIdea{{}, insight, workspace.ideas[0]});
                    },
                    phone),
                isOk());
    const std::string before = snapshot(workspace) + historySnapshot(workspace);
    for (const auto answer : {IfChangedSince::Ask, IfChangedSince::Keep, IfChangedSince::Restore}) {
        EXPECT_THAT(workspace->undo(answer), isAsked(Clash::Kind::Needed, ""));
        EXPECT_EQ(snapshot(workspace) + historySnapshot(workspace), before);
    }
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

TEST(UndoOfEditingWhatOthersRemoved, AsksAndCannotRestore)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    fromPhone(workspace, "DELETE FROM idea");
    const auto reversal = workspace->undo();
    EXPECT_THAT(reversal, isAsked(Clash::Kind::Missing, "idea"));
    EXPECT_TRUE(reversal->question().contains(u"removed"_s));
    EXPECT_THAT(workspace->undo(IfChangedSince::Restore), isAsked(Clash::Kind::Missing, "idea"));
    ASSERT_TRUE(workspace->undo(IfChangedSince::Keep)->done());
    EXPECT_TRUE(ideas::all(workspace, workspace.session).empty());
}

TEST(UndoOfEditingWhatOthersRemoved, WorksAfterTakingBackTheRemoval)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Mine"_s), isOk());
    fromPhone(workspace, "DELETE FROM idea");
    ASSERT_TRUE(workspace->reverse(workspace->undo()->obstacles.front().since->seq)->done());
    // Ctrl+Z does not take back what the history panel just did, but goes on before it.
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Idea 1"_s);
}

TEST(UndoOfAddingWhatOthersRemoved, AsksAndEveryAnswerLeavesItRemoved)
{
    for (const auto answer : {IfChangedSince::Keep, IfChangedSince::Restore}) {
        TestWorkspace workspace = aWorkspace().withIdeas(1);
        fromPhone(workspace, "DELETE FROM idea");
        EXPECT_THAT(workspace->undo(), isAsked(Clash::Kind::Gone, "idea"));
        ASSERT_TRUE(workspace->undo(answer)->done());
        EXPECT_TRUE(ideas::all(workspace, workspace.session).empty());
        EXPECT_TRUE(workspace->redo()->done());
    }
}

TEST(UndoOfRemovingWhoseParentIsGone, IsRefusedUntilThatIsTakenBackToo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    ASSERT_THAT(themes::moveIdeas(workspace, workspace.ideas, workspace.themes[0]), isOk());
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[0]), isOk());
    ASSERT_THAT(
        workspace->act(
            u"Remove theme"_s, [&](Edit& edit) { edit.remove(workspace.themes[0]); }, phone),
        isOk());
    const history::Seq removal = history::newest(workspace, 1).front().seq;
    for (const auto answer : {IfChangedSince::Ask, IfChangedSince::Keep, IfChangedSince::Restore})
        EXPECT_THAT(workspace->undo(answer), isAsked(Clash::Kind::Needed, ""));
    ASSERT_TRUE(workspace->reverse(removal)->done());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(ideaIn(workspace).theme, workspace.themes[0]);
}

TEST(UndoOfRemovingWhatIsThereAgain, AsksAndRestoresMineWhenToldTo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[0]), isOk());
    ASSERT_THAT(workspace->act(
                    u"Merge"_s,
                    [&](Edit& edit) {
                        Idea again = anIdea(workspace, u"Theirs"_s);
                        again.id = workspace.ideas[0];
                        edit.insert(again);
                    },
                    phone),
                isOk());
    EXPECT_THAT(workspace->undo(), isAsked(Clash::Kind::Present, "idea"));
    ASSERT_TRUE(workspace->undo(IfChangedSince::Restore)->done());
    EXPECT_EQ(ideaIn(workspace).text, u"Idea 1"_s);
}
