// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/replies.h"
#include "core/review/library.h"
#include "tests/core/sample/samplefixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class TheLibrary : public SampleWorkshop
{
protected:
    LibraryEntry own() { return library(*workspace).at(0); }
};

TEST_F(TheLibrary, TellsTheSampleInFigures)
{
    const LibraryEntry entry = own();
    EXPECT_EQ(entry.project, project);
    EXPECT_EQ(entry.year, 2026);
    EXPECT_EQ(entry.people, 22);
    EXPECT_EQ(entry.ideas, 64);
    EXPECT_EQ(entry.solutions, (SolutionsAnswered{8, 8, 4}));
    EXPECT_EQ(entry.matrix, (MatrixPlace{7, 7}));
    EXPECT_DOUBLE_EQ(entry.influence.value(), 3.05);
    EXPECT_TRUE(entry.lesson.startsWith(u"Figures that count only trips"_s));
}

TEST_F(TheLibrary, PutsCaseRecordsAfterTheProjectsOfTheFile)
{
    const auto entries = library(*workspace);
    ASSERT_EQ(entries.size(), 6u);
    EXPECT_FALSE(entries[1].project);
    EXPECT_TRUE(entries[1].caseRecord);
    EXPECT_EQ(entries[1].solutions, (SolutionsAnswered{9, 7, 4}));
    EXPECT_EQ(entries[5].title, u"Garden waste collections"_s);
}

TEST_F(TheLibrary, CountsASolutionOnceHoweverOftenItIsAnswered)
{
    ASSERT_TRUE(workspace->act(u"Answer again"_s, [&](Edit& edit) {
        const auto answered = edit.reader().first<ReplySolution>("ORDER BY id");
        ReplySolution again = *answered;
        again.id = {};
        edit.insert(again);
    }));
    EXPECT_EQ(own().solutions, (SolutionsAnswered{8, 8, 4}));
}

TEST_F(TheLibrary, HasNothingToTellOfAnEmptyProject)
{
    Project bare;
    bare.title = u"Bare"_s;
    ASSERT_TRUE(projects::add(*workspace, bare));
    const LibraryEntry entry = own(); // the newest stands first
    EXPECT_EQ(entry.title, u"Bare"_s);
    EXPECT_EQ(entry.solutions, SolutionsAnswered{});
    EXPECT_FALSE(entry.influence);
    EXPECT_FALSE(entry.matrix);
    EXPECT_EQ(entry.year, 0);
}

} // namespace
} // namespace moothall
