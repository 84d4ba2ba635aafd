// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that were left out are saved, mended and imported again; what was said of columns is kept.
#include "core/exchange/ideatable.h"
#include "core/exchange/rejectedrows.h"
#include "core/exchange/rememberedcolumns.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::exchange {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(RejectedRows, AreSavedWithTheirCellsAndTheReason)
{
    const Table table = parseTable("text,table\nFine,1\n\"Too, high\",up\n=1+1,9x\n").value();
    const QByteArray csv =
        rejectedAsCsv(table, {{3, u"It is no table."_s}, {4, u"It is none either."_s}});
    const Table again = parseTable(csv.mid(3)).value();
    EXPECT_EQ(again.columns,
              (QStringList{u"text"_s, u"table"_s, u"Line"_s, u"Why it was left out"_s}));
    ASSERT_EQ(again.rows.size(), 2u);
    EXPECT_EQ(again.rows[0].cells,
              (QStringList{u"Too, high"_s, u"up"_s, u"3"_s, u"It is no table."_s}));
    EXPECT_EQ(again.rows[1].cells[0], u"'=1+1"_s) << "no spreadsheet program runs it";
}

TEST(RejectedRows, AreMendedAndImportedAgain)
{
    const TestWorkspace workspace = aWorkspace();
    const QString list = workspace.inFolder(u"left out.csv"_s);
    const Table table = parseTable("text,table\nFine,1\nToo high,up\n").value();
    ASSERT_THAT(saveRejected(list, table, {{3, u"It is no table."_s}}), isOk());
    QFile file(list);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString mended =
        writeFile(workspace.inFolder(u"mended.csv"_s), file.readAll().replace("\"up\"", "\"2\""));
    IdSource ids = sameIds();
    const auto plan = planTable(workspace, ids, mended, {{}, workspace.session, {}});
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(textsOf(*plan), QStringList{u"Too high"_s});
    EXPECT_TRUE(plan->rejected.empty());
}

TEST(RejectedRows, SayWhereTheyCannotBeWritten)
{
    const auto saved = saveRejected(u"/nowhere/left out.csv"_s, {}, {});
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().sentence.endsWith(u'.'));
}

TEST(RememberedColumns, ComeBackForTheSameColumnsOnly)
{
    const QStringList columns{u"Was"_s, u"Wer"_s, u"Tisch"_s};
    ColumnMapping said;
    said.columns = {{IdeaField::Text, 0}, {IdeaField::Group, 1}, {IdeaField::Table, 2}};
    EXPECT_EQ(remembered(written(said), columns).columns, said.columns);
    EXPECT_EQ(signatureOf(columns), signatureOf({u"was"_s, u"wer"_s, u"tisch"_s}));
    EXPECT_NE(signatureOf(columns), signatureOf({u"Wer"_s, u"Was"_s, u"Tisch"_s}));
    EXPECT_TRUE(remembered({u"text=9"_s, u"nonsense"_s, u"what=1"_s}, columns).columns.empty());
}

TEST(RememberedColumns, KeepWhatIsKnownOfTheProgram)
{
    const QStringList columns{u"reflectionGroup"_s, u"type"_s, u"discussionThread"_s, u"content"_s};
    const ColumnMapping mapping = remembered({u"text=3"_s}, columns);
    EXPECT_EQ(mapping.program, u"Parabol"_s);
    ASSERT_TRUE(mapping.only);
    EXPECT_EQ(mapping.only->column, 1);
}

TEST(Presets, KnowTheExportsOfOthers)
{
    const auto decidim = guessColumns({u"id"_s, u"category/name/en"_s, u"title/en"_s, u"body/en"_s,
                                       u"reference"_s, u"supports"_s, u"published_at"_s});
    ASSERT_THAT(decidim, isOk());
    EXPECT_EQ(decidim->program, u"Decidim"_s);
    EXPECT_EQ(decidim->columnOf(IdeaField::Title), 2);
    EXPECT_EQ(decidim->columnOf(IdeaField::Text), 3);
    EXPECT_EQ(decidim->columnOf(IdeaField::Theme), 1);
    const auto polis =
        guessColumns({u"timestamp"_s, u"datetime"_s, u"comment-id"_s, u"author-id"_s, u"agrees"_s,
                      u"disagrees"_s, u"moderated"_s, u"comment-body"_s});
    ASSERT_THAT(polis, isOk());
    EXPECT_EQ(polis->program, u"Polis"_s);
    const auto dovetail = guessColumns({u"Title"_s, u"Description"_s});
    ASSERT_THAT(dovetail, isOk());
    EXPECT_EQ(dovetail->columnOf(IdeaField::Title), 0);
    EXPECT_EQ(dovetail->columnOf(IdeaField::Text), 1);
    const auto titles = guessColumns({u"Title"_s});
    ASSERT_THAT(titles, isOk());
    EXPECT_EQ(titles->columnOf(IdeaField::Text), 0);
}

TEST(Presets, ATitleStandsBeforeItsText)
{
    const TestWorkspace workspace = aWorkspace();
    const Table table =
        parseTable("title,body\nBenches,At every stop\nWhy not?,Ask\nAlone,\nSame,Same thing\n")
            .value();
    IdSource ids = sameIds();
    const auto plan = planIdeas(workspace, ids, table, *guessColumns(table.columns),
                                {{}, workspace.session, {}}, {});
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(textsOf(*plan), (QStringList{u"Benches: At every stop"_s, u"Why not? Ask"_s,
                                           u"Alone"_s, u"Same thing"_s}));
}

} // namespace
} // namespace moothall::exchange
