// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Typing from paper counts down what is left of it.
#include "core/gather/frompaper.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(FromPaper, EachIdeaIsANoteLessOfItsTable)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(untypedNotes::set(*workspace, workspace.session, 2, 3), isOk());
    Idea idea;
    idea.session = workspace.session;
    idea.text = u"No bench"_s;
    idea.tableNumber = 2;
    ASSERT_THAT(ideas::addFromPaper(*workspace, {idea}), isOk());
    EXPECT_EQ(untypedNotes::all(workspace, workspace.session).front().notes, 2);
    ASSERT_THAT(ideas::addFromPaper(*workspace, {idea, idea, idea}), isOk());
    EXPECT_TRUE(untypedNotes::all(workspace, workspace.session).empty()) << "never less than none";
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 4u);
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_EQ(untypedNotes::all(workspace, workspace.session).front().notes, 2);
    idea.text = u"  "_s;
    EXPECT_THAT(ideas::addFromPaper(*workspace, {idea}), failsWith(Error::Kind::BadInput));
}

} // namespace
} // namespace moothall
