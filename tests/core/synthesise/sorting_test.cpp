// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters mean one theme for good; an idea is copied only on purpose.
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/synthesise/sorting.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(TestWorkspace& workspace, Id<Theme> theme)
{
    return workspace->reader().find(theme)->code;
}

Id<Theme> add(TestWorkspace& workspace, const std::vector<Id<Idea>>& ideas = {})
{
    return sorting::addTheme(workspace, workspace.project, u"Waiting"_s, ideas).value();
}

} // namespace

TEST(Sorting, ALetterThatWasUsedIsNotGivenAgain)
{
    TestWorkspace workspace = aWorkspace();
    const Id<Theme> first = add(workspace);
    const Id<Theme> second = add(workspace);
    ASSERT_THAT(themes::remove(workspace, second), isOk());
    const Id<Theme> third = add(workspace);
    EXPECT_EQ(codeOf(workspace, third), u"K3"_s);
    ASSERT_THAT(themes::merge(workspace, third, first), isOk());
    EXPECT_EQ(codeOf(workspace, add(workspace)), u"K4"_s);
}

TEST(Sorting, ALetterThatWasTakenBackAtOnceIsFree)
{
    TestWorkspace workspace = aWorkspace();
    add(workspace);
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(codeOf(workspace, add(workspace)), u"K1"_s);
}

TEST(Sorting, LettersOfAnotherProjectAreItsOwn)
{
    TestWorkspace workspace = aWorkspace();
    Project other;
    other.title = u"Another"_s;
    const Id<Project> elsewhere = projects::add(workspace, other).value();
    const auto there = sorting::addTheme(workspace, elsewhere, u"Money"_s, {});
    ASSERT_THAT(themes::remove(workspace, *there), isOk());
    EXPECT_EQ(codeOf(workspace, add(workspace)), u"K1"_s);
}

TEST(Sorting, ACopyIsUnsortedAndTheIdeaStays)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const Id<Theme> theme = add(workspace, {workspace.ideas[0]});
    const auto copies = sorting::copy(workspace, {workspace.ideas[0]});
    ASSERT_TRUE(copies);
    ASSERT_EQ(copies->size(), 1u);
    const Idea copy = *workspace->reader().find(copies->front());
    EXPECT_EQ(copy.text, workspace->reader().find(workspace.ideas[0])->text);
    EXPECT_FALSE(copy.theme);
    EXPECT_EQ(ideas::inTheme(workspace, theme).size(), 1u);
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_FALSE(workspace->reader().find(copies->front()));
}
