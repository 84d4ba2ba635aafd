// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The search index says what the ideas say, whatever happened to them.
#include "core/gather/ideas.h"
#include "core/store/searchindex.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

int hits(TestWorkspace& workspace, const QString& word)
{
    SearchIndex(workspace).verify();
    return workspace->reader().value<int>(
        "SELECT count(*) FROM idea_search WHERE idea_search MATCH ?", word);
}

} // namespace

TEST(SearchIndex, FindsAnIdeaOnceItIsAddedAndNotOnceItIsRemoved)
{
    TestWorkspace workspace = aWorkspace();
    const auto idea = ideas::add(workspace, anIdea(workspace, u"More evening buses"_s));
    EXPECT_EQ(hits(workspace, u"evening"_s), 1);
    ASSERT_THAT(ideas::remove(workspace, *idea), isOk());
    EXPECT_EQ(hits(workspace, u"evening"_s), 0);
}

TEST(SearchIndex, FollowsARewording)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Later trains"_s), isOk());
    EXPECT_EQ(hits(workspace, u"trains"_s), 1);
    EXPECT_EQ(hits(workspace, u"Idea"_s), 0);
}

TEST(SearchIndex, IsNotTouchedByAChangeOfSomethingElse)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2).withThemes(1);
    ASSERT_THAT(themes::moveIdeas(workspace, workspace.ideas, workspace.themes[0]), isOk());
    ASSERT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
    EXPECT_EQ(hits(workspace, u"idea"_s), 2);
}

TEST(SearchIndex, FollowsUndoAndRedoOfEveryKindOfChange)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Later trains"_s), isOk());
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[1]), isOk());
    ASSERT_THAT(workspace->actAsGroup(u"Import"_s,
                                      [&] {
                                          return ideas::addMany(
                                              workspace, {anIdea(workspace, u"Cheap trains"_s),
                                                          anIdea(workspace, u"Night trains"_s)});
                                      }),
                isOk());
    EXPECT_EQ(hits(workspace, u"trains"_s), 3);
    for (const int expected : {1, 1, 0}) {
        ASSERT_TRUE(workspace->undo()->done());
        EXPECT_EQ(hits(workspace, u"trains"_s), expected);
    }
    for (const int expected : {1, 1, 3}) {
        ASSERT_TRUE(workspace->redo()->done());
        EXPECT_EQ(hits(workspace, u"trains"_s), expected);
    }
}

TEST(SearchIndex, IsAsItWasWhenAnActionFails)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    static_cast<void>(workspace->act(u"Fail"_s, [&](Edit& edit) -> Result<> {
        edit.run("UPDATE idea SET text = 'Later trains'");
        return fail(Error::Kind::NotAllowed, u"Not so."_s);
    }));
    EXPECT_EQ(hits(workspace, u"trains"_s), 0);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Night trains"_s), isOk());
    EXPECT_EQ(hits(workspace, u"trains"_s), 1);
}

TEST(SearchIndex, FindsWordsWithoutTheirAccents)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Später Übergang zum Café"_s)), isOk());
    EXPECT_EQ(hits(workspace, u"spater"_s), 1);
    EXPECT_EQ(hits(workspace, u"ubergang"_s), 1);
    EXPECT_EQ(hits(workspace, u"CAFE"_s), 1);
}

TEST(SearchIndex, NoticesThatItIsWrongAndCanBeMadeAnew)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    workspace->reader().run("DELETE FROM idea WHERE id = ?", workspace.ideas[0]);
    EXPECT_THROW(SearchIndex(workspace).verify(), SQLite::Exception);
    SearchIndex(workspace).rebuild();
    EXPECT_NO_THROW(SearchIndex(workspace).verify());
}
