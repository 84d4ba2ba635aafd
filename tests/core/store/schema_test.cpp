// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the tables that undo, merging and forgetting rest on.
#include "core/exchange/allrecords.h"
#include "core/store/schema.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

#include <set>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::string>;

Names recordedTables()
{
    return {schema::recordedTables().begin(), schema::recordedTables().end()};
}

QString definitionOf(const Reader& reader, const std::string& table)
{
    return reader.value<QString>("SELECT sql FROM sqlite_schema WHERE name = ?",
                                 std::string_view(table));
}

} // namespace

TEST(Schema, RecordsEveryTableButTheHistoryAndWhatIsDerived)
{
    TestWorkspace workspace = aWorkspace();
    Names tables;
    for (const QString& table : workspace->reader().values<QString>(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
             "AND name NOT LIKE 'idea_search%' AND name NOT IN ('history', 'action_group') "
             "ORDER BY name"))
        tables.push_back(table.toStdString());
    EXPECT_THAT(recordedTables(), testing::ContainerEq(tables));
}

TEST(Schema, RecordsNothingOfTheSearchIndex)
{
    TestWorkspace workspace = aWorkspace();
    for (const QString& table : workspace->reader().values<QString>(
             "SELECT name FROM sqlite_schema WHERE name LIKE 'idea_search%'"))
        EXPECT_FALSE(schema::isRecorded(table.toStdString())) << table.toStdString();
    EXPECT_FALSE(schema::isRecorded("history"));
    EXPECT_FALSE(schema::isRecorded("action_group"));
}

TEST(Schema, HasNoTriggers)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_EQ(
        workspace->reader().value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"),
        0);
}

TEST(Schema, LetsNoDeletionOrUpdateCascade)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_EQ(workspace->reader().value<int>(
                  "SELECT count(*) FROM sqlite_schema AS tables, "
                  "pragma_foreign_key_list(tables.name) AS reference WHERE tables.type = 'table' "
                  "AND (on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION')"),
              0);
}

TEST(Schema, ChecksEveryReferenceOfARecordedTableOnlyAtTheEnd)
{
    TestWorkspace workspace = aWorkspace();
    for (const std::string& table : recordedTables()) {
        const QString sql = definitionOf(workspace, table);
        const auto references = sql.count(u"REFERENCES"_s);
        EXPECT_EQ(references, sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s)) << table;
        EXPECT_EQ(references,
                  workspace->reader().value<int>("SELECT count(*) FROM pragma_foreign_key_list(?)",
                                                 std::string_view(table)))
            << table;
    }
}

TEST(Schema, IndexesEveryReferenceSoThatRemovingARowDoesNotReadAll)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_THAT(workspace->reader().values<QString>(
                    "SELECT tables.name || '.' || reference.\"from\" FROM sqlite_schema AS tables, "
                    "pragma_foreign_key_list(tables.name) AS reference "
                    "WHERE tables.type = 'table' AND tables.name <> 'history' AND NOT EXISTS "
                    "(SELECT 1 FROM pragma_index_list(tables.name) AS i, "
                    " pragma_index_info(i.name) AS c WHERE c.seqno = 0 "
                    " AND c.name = reference.\"from\")"),
                testing::IsEmpty());
}

TEST(Schema, MakesEveryTableStrict)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_THAT(workspace->reader().values<QString>(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                    "AND NOT strict AND name NOT LIKE 'sqlite_%'"),
                testing::IsEmpty());
}

TEST(Schema, HasNothingUniqueInARecordedTableButTheId)
{
    TestWorkspace workspace = aWorkspace();
    for (const std::string& table : recordedTables()) {
        EXPECT_EQ(workspace->reader().value<int>(
                      "SELECT count(*) FROM pragma_index_list(?) WHERE \"unique\"",
                      std::string_view(table)),
                  0)
            << table;
        EXPECT_TRUE(
            definitionOf(workspace, table)
                .contains(QRegularExpression(u"\\(\\s*(--.*)?\\s*id INTEGER PRIMARY KEY,"_s)))
            << table;
    }
}

TEST(Schema, HasANounForEveryRecordedTable)
{
    std::set<std::string> tables;
    AllRecords::forEach([&]<class T>() { tables.insert(std::string(Record<T>::table)); });
    const Names recorded = recordedTables();
    EXPECT_EQ(tables, std::set<std::string>(recorded.begin(), recorded.end()));
    EXPECT_EQ(tables.size(), AllRecords::size);
}

TEST(Schema, HasTheColumnsOfEveryNounInTheirOrder)
{
    TestWorkspace workspace = aWorkspace();
    AllRecords::forEach([&]<class T>() {
        QStringList columns;
        for (const std::string_view name : columnNames<T>())
            columns += QString::fromUtf8(name.data(), qsizetype(name.size()));
        EXPECT_EQ(columns.front(), u"id"_s);
        EXPECT_THAT(columns,
                    testing::ElementsAreArray(workspace->reader().values<QString>(
                        "SELECT name FROM pragma_table_info(?) ORDER BY cid", Record<T>::table)))
            << Record<T>::table;
    });
}

TEST(Schema, NamesNounsAfterThoseTheyReferTo)
{
    TestWorkspace workspace = aWorkspace();
    std::set<std::string> known;
    AllRecords::forEach([&]<class T>() {
        known.insert(std::string(Record<T>::table));
        for (const QString& parent : workspace->reader().values<QString>(
                 "SELECT \"table\" FROM pragma_foreign_key_list(?)", Record<T>::table))
            EXPECT_TRUE(known.contains(parent.toStdString()))
                << Record<T>::table << " before " << parent.toStdString();
    });
}

TEST(WritingConnection, KeepsItsPromisesAboutSafetyAndErasure)
{
    TestWorkspace workspace = aWorkspace();
    workspace.reopen();
    const Reader& reader = workspace->reader();
    EXPECT_EQ(reader.value<QString>("PRAGMA journal_mode"), u"wal"_s);
    EXPECT_EQ(reader.value<int>("PRAGMA synchronous"), 2);
    EXPECT_EQ(reader.value<int>("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(reader.value<int>("PRAGMA secure_delete"), 1);
}

TEST(WritingConnection, KeepsThemInANewFileToo)
{
    TestWorkspace workspace = aWorkspace();
    const Reader& reader = workspace->reader();
    EXPECT_EQ(reader.value<QString>("PRAGMA journal_mode"), u"wal"_s);
    EXPECT_EQ(reader.value<int>("PRAGMA synchronous"), 2);
    EXPECT_EQ(reader.value<int>("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(reader.value<int>("PRAGMA secure_delete"), 1);
}

TEST(ReadingConnection, CannotWrite)
{
    TestWorkspace workspace = aWorkspace();
    const auto reader = workspace->openReader();
    ASSERT_TRUE(reader);
    EXPECT_THROW(reader->run("DELETE FROM prompt"), SQLite::Exception);
}

TEST(File, SaysWhoseItIsAndOfWhichVersion)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_EQ(workspace->reader().value<std::uint32_t>("PRAGMA application_id"),
              schema::applicationId);
    EXPECT_EQ(workspace->reader().value<int>("PRAGMA user_version"),
              schema::version(schema::migrations()));
}
