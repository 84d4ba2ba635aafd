// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// More and fewer themes: they only join and split.
#include "core/suggest/describe.h"
#include "tests/core/suggest/boards.h"

#include <algorithm>
#include <set>

namespace moothall::suggest::test {
namespace {

using Groups = std::set<std::set<NoteId>>;

Groups groupsOf(const Suggestion& suggestion)
{
    Groups groups;
    for (const SuggestedTheme& theme : suggestion.themes)
        groups.insert({theme.notes.begin(), theme.notes.end()});
    return groups;
}

Survey surveyed(const std::vector<Note>& notes)
{
    auto found = survey(notes, english());
    EXPECT_TRUE(found.has_value());
    return std::move(*found);
}

TEST(Slider, OnlyJoinsAndSplits)
{
    const Survey board = surveyed(threeSubjects());
    const Suggestion found = themesOf(board);
    EXPECT_EQ(found.fewest, 1);
    EXPECT_GE(found.most, 3);
    for (int themes = found.fewest; themes < found.most; ++themes) {
        const Groups fewer = groupsOf(themesOf(board, themes));
        const Groups more = groupsOf(themesOf(board, themes + 1));
        EXPECT_EQ(fewer.size(), std::size_t(themes));
        Groups onlyInMore;
        std::ranges::set_difference(more, fewer, std::inserter(onlyInMore, onlyInMore.end()));
        EXPECT_EQ(onlyInMore.size(), 2U) << "one theme came apart into two";
    }
}

TEST(Slider, StopsAtItsEnds)
{
    const Survey board = surveyed(threeSubjects());
    EXPECT_EQ(themesOf(board, 1000).themes.size(), std::size_t(themesOf(board).most));
    EXPECT_EQ(themesOf(board, -3), themesOf(board));
}

TEST(Joining, MakesOneThemeOfTwo)
{
    const Survey board = surveyed(threeSubjects());
    const Suggestion three = themesOf(board, 3);
    const auto joined = join(board, three, three.themes[0].key, three.themes[1].key);
    ASSERT_TRUE(joined.has_value());
    EXPECT_EQ(joined->themes.size(), 2U);
    EXPECT_EQ(themeOf(*joined, three.themes[1].notes.front()).key, three.themes[0].key);
    EXPECT_EQ(themeOf(*joined, three.themes[2].notes.front()).key, three.themes[2].key);
    EXPECT_FALSE(join(board, three, three.themes[0].key, 12345));
    EXPECT_FALSE(join(board, three, three.themes[0].key, three.themes[0].key));
}

TEST(Slider, GivesBackTheNamesOfThemesThatWereTogetherForAWhile)
{
    const Survey board = surveyed(threeSubjects());
    const Suggestion three = themesOf(board, 3);
    std::vector<KnownTheme> known = knownThemes(three);
    const Suggestion two = themesOf(board, 2, known);
    for (const SuggestedTheme& theme : two.themes)
        std::ranges::find(known, theme.key, &KnownTheme::key)->notes = theme.notes;
    const Suggestion again = themesOf(board, 3, known);
    for (const SuggestedTheme& theme : three.themes)
        EXPECT_EQ(themeOf(again, theme.notes.front()).key, theme.key);
}

TEST(Splitting, MakesTwoThemesOfOne)
{
    const Survey board = surveyed(threeSubjects());
    const Suggestion one = themesOf(board, 1);
    const auto split = suggest::split(board, one, one.themes[0].key);
    ASSERT_TRUE(split.has_value());
    ASSERT_EQ(split->themes.size(), 2U);
    EXPECT_EQ(split->themes[0].key, one.themes[0].key);
    EXPECT_LT(split->themes[1].key, one.themes[0].key);
}

TEST(Splitting, RefusesWhatIsTooMuchAlike)
{
    const Survey board = surveyed(notesOf(QStringList(4, QStringLiteral("The bus is late"))));
    const Suggestion one = themesOf(board);
    ASSERT_EQ(one.themes.size(), 1U);
    EXPECT_FALSE(suggest::split(board, one, one.themes[0].key));
}

} // namespace
} // namespace moothall::suggest::test
