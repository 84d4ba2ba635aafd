// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Guessed and chosen columns.
#include "core/exchange/columnmapping.h"
#include "tests/support/resultmatchers.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;
using test::failsWith;
using test::isOk;

TEST(ColumnMapping, KnowsTheColumnsOfOurOwnTables)
{
    QStringList columns;
    for (const auto& [field, word] : wordsOf(IdeaField{}))
        columns.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    const auto mapping = guessColumns(columns);
    ASSERT_THAT(mapping, isOk());
    int column = 0;
    for (const auto& [field, word] : wordsOf(IdeaField{}))
        EXPECT_EQ(mapping->columnOf(field), column++) << word;
}

TEST(ColumnMapping, GuessesWhateverTheCase)
{
    const auto mapping = guessColumns({u"ID"_s, u"Comment"_s, u"GROUP"_s});
    ASSERT_THAT(mapping, isOk());
    EXPECT_EQ(mapping->columnOf(IdeaField::Text), 1);
    EXPECT_EQ(mapping->columnOf(IdeaField::Group), 2);
    EXPECT_EQ(mapping->columnOf(IdeaField::Table), std::nullopt);
}

TEST(ColumnMapping, NamesTheColumnsWhereNoneIsTheText)
{
    const auto mapping = guessColumns({u"Who"_s, u"What"_s});
    ASSERT_THAT(mapping, failsWith(Error::Kind::BadInput));
    EXPECT_TRUE(mapping.error().sentence.contains(u"Who, What"_s));
}

TEST(ColumnMapping, CutsLongNamesForTheyMayBeAnIdea)
{
    const auto mapping = guessColumns({u"The bus never comes when it rains in our street"_s});
    ASSERT_THAT(mapping, failsWith(Error::Kind::BadInput));
    EXPECT_FALSE(mapping.error().sentence.contains(u"rains"_s));
}

TEST(ColumnMapping, KnowsARetroOfParabol)
{
    const auto mapping =
        guessColumns({u"reflectionGroup"_s, u"author"_s, u"votes"_s, u"prompt"_s, u"type"_s,
                      u"createdAt"_s, u"discussionThread"_s, u"content"_s});
    ASSERT_THAT(mapping, isOk());
    EXPECT_EQ(mapping->program, u"Parabol"_s);
    EXPECT_EQ(mapping->columnOf(IdeaField::Text), 7);
    EXPECT_EQ(mapping->columnOf(IdeaField::Theme), 0);
    EXPECT_EQ(mapping->columnOf(IdeaField::Participant), std::nullopt); // always "Anonymous"
    ASSERT_TRUE(mapping->only);
    EXPECT_EQ(mapping->only->column, 4);
}

TEST(ColumnMapping, KnowsABoardOfScrumlr)
{
    const auto mapping = guessColumns({u"noteId"_s, u"author"_s, u"text"_s, u"column"_s,
                                       u"timestamp"_s, u"parent"_s, u"votes"_s});
    ASSERT_THAT(mapping, isOk());
    EXPECT_EQ(mapping->program, u"scrumlr"_s);
    EXPECT_EQ(mapping->columnOf(IdeaField::Prompt), 3);
    EXPECT_EQ(mapping->channel, Channel::Online);
}

TEST(ColumnMapping, KnowsTheHighlightsOfTaguette)
{
    const auto mapping = guessColumns({u"id"_s, u"document"_s, u"tag"_s, u"content"_s});
    ASSERT_THAT(mapping, isOk());
    EXPECT_EQ(mapping->program, u"Taguette"_s);
    EXPECT_EQ(mapping->columnOf(IdeaField::Theme), 2);
}

TEST(ColumnMapping, DoesAsTold)
{
    const auto mapping = chooseColumns(u"text=Remark, group=who, participant="_s,
                                       {u"Text"_s, u"Remark"_s, u"Who"_s, u"Author"_s, u"Table"_s});
    ASSERT_THAT(mapping, isOk());
    EXPECT_EQ(mapping->columnOf(IdeaField::Text), 1);
    EXPECT_EQ(mapping->columnOf(IdeaField::Group), 2);
    EXPECT_EQ(mapping->columnOf(IdeaField::Participant), std::nullopt);
    EXPECT_EQ(mapping->columnOf(IdeaField::Table), 4); // guessed, as nothing was said of it
}

TEST(ColumnMapping, GivesAColumnToOneFieldOnly)
{
    const auto mapping = chooseColumns(u"group=Author"_s, {u"Text"_s, u"Author"_s});
    ASSERT_THAT(mapping, isOk());
    EXPECT_EQ(mapping->columnOf(IdeaField::Participant), std::nullopt);
}

TEST(ColumnMapping, RefusesUnknownFieldsAndColumns)
{
    const QStringList columns{u"Text"_s};
    EXPECT_THAT(chooseColumns(u"words=Text"_s, columns), failsWith(Error::Kind::BadInput));
    EXPECT_THAT(chooseColumns(u"text"_s, columns), failsWith(Error::Kind::BadInput));
    EXPECT_THAT(chooseColumns(u"text=Remark"_s, columns), failsWith(Error::Kind::NotFound));
}

} // namespace moothall::exchange
