// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of real conversations and tables, which are not part of the project: MOOTHALL_DATA names
// their folder, or they lie beside the source in ../shared/data.
#include "core/exchange/ideatable.h"
#include "core/exchange/polis.h"
#include "core/gather/ideas.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

namespace moothall::exchange {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

QString dataPath(const QString& name)
{
    const QString beside = QStringLiteral(MOOTHALL_SOURCE_DIR "/../shared/data");
    return QDir(qEnvironmentVariable("MOOTHALL_DATA", beside)).filePath(name);
}

// What is known of a conversation beforehand.
struct Conversation
{
    const char* folder;
    std::size_t voters;
    std::size_t comments;
};

class RealConversation : public ::testing::TestWithParam<Conversation>
{};

struct RealTable
{
    const char* file;
    std::size_t rows;
};

class RealTables : public ::testing::TestWithParam<RealTable>
{};

// How many comments the moderators rejected, counted without the importer.
std::size_t rejectedIn(const QString& folder)
{
    const auto table = readTable(QDir(folder).filePath(u"comments.csv"_s));
    const qsizetype column = table->columns.indexOf(u"moderated"_s);
    return std::size_t(std::ranges::count_if(
        table->rows, [&](const TableRow& row) { return row.cells[column] == u"-1"; }));
}

} // namespace

TEST_P(RealConversation, ComesWhole)
{
    const QString folder = dataPath(u"polis/"_s + QString::fromLatin1(GetParam().folder));
    if (!QFileInfo::exists(folder))
        GTEST_SKIP() << "The real conversations are not on this computer.";
    TestWorkspace workspace = aWorkspace();
    IdSource ids = sameIds();
    const auto plan = planPolis(workspace, ids, folder);
    ASSERT_THAT(plan, isOk());
    EXPECT_TRUE(plan->rejected.empty());
    EXPECT_TRUE(says(plan->notes, u"1 = agree"_s));
    EXPECT_GE(plan->rows.of<Participant>().size(), GetParam().voters);
    const std::string before = snapshot(workspace);
    ASSERT_THAT(run(workspace, *plan), isOk());
    const auto written = ideas::all(workspace, plan->session);
    EXPECT_EQ(written.size(), GetParam().comments);
    const auto rejected =
        std::size_t(std::ranges::count(written, Moderation::Rejected, &Idea::moderation));
    EXPECT_GT(rejected, written.size() / 5);
    EXPECT_EQ(rejected, rejectedIn(folder));
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_EQ(snapshot(workspace), before);
}

INSTANTIATE_TEST_SUITE_P(
    Polis, RealConversation,
    ::testing::Values(Conversation{"american-assembly.bowling-green", 2031, 896},
                      Conversation{"scoop-hivemind.affordable-housing", 381, 165},
                      Conversation{"austria-climate.5twd2jsnkf", 1116, 522}),
    [](const auto& tested) { return "Comments" + std::to_string(tested.param.comments); });

TEST_P(RealTables, ComeWhole)
{
    const QString path = dataPath(QString::fromLatin1(GetParam().file));
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "The real tables are not on this computer.";
    TestWorkspace workspace = aWorkspace();
    IdSource ids = sameIds();
    const auto plan = planTable(workspace, ids, path, {});
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(ideasOf(*plan).size() + plan->rejected.size(), GetParam().rows);
    EXPECT_TRUE(plan->rejected.empty());
    ASSERT_THAT(run(workspace, *plan), isOk());
    EXPECT_EQ(ideas::all(workspace, plan->session).size(), GetParam().rows);
}

INSTANTIATE_TEST_SUITE_P(Tables, RealTables,
                         ::testing::Values(RealTable{"nyc-budget-requests/requests.tsv", 2558},
                                           RealTable{"argkp/arguments.tsv", 3940}),
                         [](const auto& tested) {
                             return "Rows" + std::to_string(tested.param.rows);
                         });

} // namespace moothall::exchange
