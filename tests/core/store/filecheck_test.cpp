// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/store/filecheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

// Breaks the file behind the back of the program.
void breakWith(TestWorkspace& workspace, const std::string& sql)
{
    workspace->reader().database().exec("PRAGMA foreign_keys = OFF; " + sql);
}

// The one problem that is found, as a person reads it.
QString onlyProblem(const Reader& reader)
{
    const std::vector<Problem> problems = checkFile(reader);
    EXPECT_EQ(problems.size(), 1u);
    for (const Problem& problem : problems)
        EXPECT_TRUE(problem.sentence.endsWith(u'.')) << problem.sentence.toStdString();
    return problems.empty() ? QString() : problems.front().sentence;
}

} // namespace

TEST(FileCheck, FindsNothingInASoundFile)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3).withThemes(1);
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_TRUE(checkFile(workspace).empty());
}

TEST(FileCheck, WorksOnAConnectionThatOnlyReads)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    EXPECT_TRUE(checkFile(*workspace->openReader()).empty());
    breakWith(workspace, "DELETE FROM idea");
    EXPECT_TRUE(onlyProblem(*workspace->openReader()).contains(u"search"_s));
}

TEST(FileCheck, FindsThatATableIsMissing)
{
    TestWorkspace workspace = aWorkspace();
    breakWith(workspace, "DROP TABLE looked_at");
    EXPECT_TRUE(onlyProblem(workspace).startsWith(u"The file lacks 1 table"_s));
}

TEST(FileCheck, FindsReferencesToWhatIsGone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    breakWith(workspace, "DELETE FROM session");
    const std::vector<Problem> problems = checkFile(workspace);
    ASSERT_EQ(problems.size(), 2u) << "ideas and prompt";
    EXPECT_TRUE(problems[0].sentence.contains(u"“idea”"_s));
    EXPECT_TRUE(problems[0].sentence.contains(u"“session”"_s));
}

TEST(FileCheck, FindsASearchIndexThatLagsBehind)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    breakWith(workspace, "UPDATE idea SET text = 'something else'");
    EXPECT_TRUE(onlyProblem(workspace).contains(u"search"_s));
}

TEST(FileCheck, FindsAnImportWithoutEnd)
{
    TestWorkspace workspace = aWorkspace();
    breakWith(workspace, "INSERT INTO action_group VALUES (1, 'Import', 0)");
    EXPECT_TRUE(onlyProblem(workspace).contains(u"import"_s));
}

TEST(FileCheck, FindsAHistoryThatCannotBe)
{
    for (const char* sql :
         {"UPDATE history SET reverses = 99 WHERE kind = 'undo'",
          "UPDATE history SET reverses = seq WHERE kind = 'undo'",
          "UPDATE history SET reverses = NULL WHERE kind = 'undo'",
          "UPDATE history SET kind = 'magic' WHERE seq = 1", "UPDATE history SET schema = 99",
          "UPDATE history SET action_group = 5 WHERE seq = 1",
          "UPDATE history SET changeset = x'4142434445' WHERE seq = 1"}) {
        TestWorkspace workspace = aWorkspace().withIdeas(1);
        ASSERT_TRUE(workspace->undo()->done());
        breakWith(workspace, sql);
        EXPECT_TRUE(onlyProblem(workspace).contains(u"history"_s)) << sql;
    }
}

TEST(FileCheck, FindsDamagedPagesAndGoesOn)
{
    TestWorkspace workspace = aWorkspace().withIdeas(200);
    workspace.close();
    QFile file(workspace.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    for (qint64 at = page * 60; at < file.size(); at += page * 7) {
        file.seek(at);
        file.write(QByteArray(page, '\xa5'));
    }
    file.close();
    Workspace::Options options = workspace.options();
    options.readOnly = true;
    const auto opened = Workspace::open(workspace.path(), options);
    if (!opened) {
        EXPECT_THAT(opened, failsWith(Error::Kind::Damaged));
        return;
    }
    EXPECT_FALSE(checkFile(**opened).empty());
}
