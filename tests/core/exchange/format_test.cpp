// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chosen file or folder is taken for.
#include "core/exchange/format.h"
#include "tests/core/exchange/importfiles.h"

#include <QTemporaryDir>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

class FormatOf : public ::testing::Test
{
protected:
    Format of(const QString& name, const QByteArray& bytes) const
    {
        return detectFormat(test::writeFile(m_folder.filePath(name), bytes));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(FormatOf, AFolderWithCommentsIsAConversation)
{
    of(u"talk/comments.csv"_s, "x");
    EXPECT_EQ(detectFormat(m_folder.filePath(u"talk"_s)), Format::Polis);
    of(u"other/notes.csv"_s, "x");
    EXPECT_EQ(detectFormat(m_folder.filePath(u"other"_s)), Format::Unknown);
}

TEST_F(FormatOf, ATableIsKnownByItsNameOrItsColumns)
{
    EXPECT_EQ(of(u"a.csv"_s, "what\nx\n"), Format::Table);
    EXPECT_EQ(of(u"a.TSV"_s, "what\nx\n"), Format::Table);
    EXPECT_EQ(of(u"a.txt"_s, "text;group\nx;y\n"), Format::Table);
}

TEST_F(FormatOf, PlainTextIsLines)
{
    EXPECT_EQ(of(u"a.txt"_s, "A bench, please\nA bus\n"), Format::Lines);
    EXPECT_EQ(of(u"a.md"_s, "- a\n- b\n"), Format::Lines);
}

TEST_F(FormatOf, JsonIsKnownByItsBrace)
{
    EXPECT_EQ(of(u"a.json"_s, "\xEF\xBB\xBF\n {\"a\": 1}"), Format::JsonFile);
    EXPECT_EQ(of(u"a"_s, "{}"), Format::JsonFile);
}

TEST_F(FormatOf, ALongFileIsJudgedByItsBeginning)
{
    QByteArray text = "text,group\n";
    while (text.size() < 200'000)
        text += "äöü äöü äöü,G1\n";
    EXPECT_EQ(of(u"long"_s, text), Format::Table);
}

TEST_F(FormatOf, AnythingElseIsUnknown)
{
    EXPECT_EQ(of(u"a.png"_s, "\x89PNG\r\n\x1A\n"), Format::Unknown);
    EXPECT_EQ(of(u"empty"_s, {}), Format::Unknown);
    EXPECT_EQ(of(u"empty.csv"_s, {}), Format::Table) << "what is wrong is told as it is read";
    EXPECT_EQ(detectFormat(m_folder.filePath(u"gone.csv"_s)), Format::Unknown);
}

} // namespace moothall::exchange
