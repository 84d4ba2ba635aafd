// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Boards that nobody hopes for.
#include "tests/core/suggest/boards.h"

namespace moothall::suggest::test {
namespace {

using namespace Qt::StringLiterals;

TEST(BadDays, NoIdeaAtAll)
{
    const Suggestion suggestion = suggested({});
    EXPECT_TRUE(suggestion.themes.empty());
    EXPECT_TRUE(suggestion.placements.empty());
}

TEST(BadDays, OneIdea)
{
    const Suggestion suggestion = suggested(notesOf({u"The bus is late"_s}));
    EXPECT_TRUE(suggestion.themes.empty());
    ASSERT_EQ(suggestion.placements.size(), 1U);
    EXPECT_EQ(suggestion.placements[0].theme, noTheme);
}

TEST(BadDays, ThreeIdeasThatAreTheSame)
{
    for (const Options& options : {english(), withoutTable()}) {
        const Suggestion suggestion =
            suggested(notesOf(QStringList(3, u"The bus is late"_s)), options);
        ASSERT_EQ(suggestion.themes.size(), 1U);
        EXPECT_EQ(suggestion.themes[0].notes.size(), 3U);
        EXPECT_EQ(suggestion.duplicates.size(), 3U);
        EXPECT_EQ(suggestion.duplicates[0].kind, NearDuplicate::Kind::Same);
    }
}

TEST(BadDays, TwoIdeas)
{
    EXPECT_TRUE(suggested(notesOf({u"The bus is late"_s, u"The bus is full"_s})).themes.empty());
}

TEST(BadDays, OnlyEmoji)
{
    const Suggestion suggestion =
        suggested(notesOf({u"👍"_s, u"🚌😡"_s, u"❤️❤️"_s, u"🙃"_s}));
    EXPECT_TRUE(suggestion.themes.empty());
    EXPECT_EQ(suggestion.placements.size(), 4U);
}

TEST(BadDays, NothingLeftAfterCleaning)
{
    const Suggestion suggestion =
        suggested(notesOf({u""_s, u"   "_s, u"..."_s, u"\t\n"_s, u"the and of"_s, u"a"_s}));
    EXPECT_TRUE(suggestion.themes.empty());
    EXPECT_TRUE(suggestion.duplicates.empty());
}

TEST(BadDays, IdeasWithoutWordsAmongOthers)
{
    std::vector<Note> notes = threeSubjects();
    const std::vector<NoteId> wordless{100, 101, 102};
    for (const NoteId id : wordless)
        notes.push_back({id, u"👍"_s});
    const Suggestion suggestion = suggested(notes);
    EXPECT_FALSE(suggestion.themes.empty());
    for (const NoteId id : wordless)
        EXPECT_EQ(themeOf(suggestion, id).key, noTheme);
}

TEST(BadDays, AnIdeaOfFiveThousandCharacters)
{
    std::vector<Note> notes = threeSubjects();
    QString text;
    while (text.size() < 5000)
        text += notes[std::size_t(text.size()) % notes.size()].text + u' ';
    notes.push_back({100, text});
    notes.push_back({101, QString(5000, u'x')});
    EXPECT_FALSE(suggested(notes).themes.empty());
}

TEST(BadDays, TenThousandIdeasOfFiveHundredCharacters)
{
    const std::vector<Note> some = threeSubjects();
    std::vector<Note> notes;
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        for (std::size_t j = std::size_t(i); text.size() < 500; j = j * 7 + 3)
            text += some[j % some.size()].text + u' ' + QString::number(j % 97) + u' ';
        notes.push_back({i + 1, text});
    }
    const Suggestion suggestion = suggested(notes);
    EXPECT_FALSE(suggestion.themes.empty());
    EXPECT_LE(suggestion.themes.size(), 25U);
}

TEST(BadDays, ThousandsOfIdeasThatAreTheSame)
{
    const Suggestion suggestion = suggested(notesOf(QStringList(3000, u"The bus is late"_s)));
    EXPECT_GE(suggestion.themes.size(), 1U);
    for (const Placement& placement : suggestion.placements)
        EXPECT_NE(placement.theme, noTheme);
}

} // namespace
} // namespace moothall::suggest::test
