// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided binds, and what was there before keeps its name.
#include "core/suggest/describe.h"
#include "core/suggest/difference.h"
#include "tests/core/suggest/boards.h"

#include <algorithm>

namespace moothall::suggest::test {
namespace {

using namespace Qt::StringLiterals;

constexpr ThemeKey travel = 501;
constexpr ThemeKey green = 502;

std::vector<Note> sorted()
{
    std::vector<Note> notes = threeSubjects();
    notes[0].placed = travel; // the bus is late
    notes[1].placed = travel; // the library, though nobody would think so
    notes[2].placed = green;  // benches in the park
    return notes;
}

Options withWall()
{
    Options options = english();
    options.known = {{travel, u"Getting about"_s, {1, 2}}, {green, u"Open air"_s, {3}}};
    return options;
}

TEST(Decisions, Bind)
{
    for (const int themes : {0, 1, 2, 3, 5, 20}) {
        Options options = withWall();
        options.themes = themes;
        const Suggestion suggestion = suggested(sorted(), options);
        EXPECT_EQ(themeOf(suggestion, 1).key, travel);
        EXPECT_EQ(themeOf(suggestion, 2).key, travel);
        EXPECT_EQ(themeOf(suggestion, 3).key, green);
        EXPECT_EQ(themeOf(suggestion, 1).name, u"Getting about"_s);
        EXPECT_TRUE(suggestion.placements.front().isPlaced);
        EXPECT_FALSE(suggestion.placements.back().isPlaced);
    }
}

TEST(Decisions, BindEvenWithoutAnyWords)
{
    std::vector<Note> notes = notesOf({u"👍"_s, u"👎"_s, u"🚌"_s});
    notes[0].placed = travel;
    notes[1].placed = green;
    const Suggestion suggestion = suggested(notes);
    EXPECT_EQ(suggestion.placements[0].theme, travel);
    EXPECT_EQ(suggestion.placements[1].theme, green);
    EXPECT_EQ(suggestion.placements[2].theme, noTheme);
}

TEST(Decisions, AttractWhatBelongsWithThem)
{
    const Suggestion suggestion = suggested(sorted(), withWall());
    EXPECT_EQ(themeOf(suggestion, 6).key, green);
    EXPECT_GT(themeOf(suggestion, 1).notes.size(), 2U);
}

TEST(Proposals, KeepTheirKeysAndNames)
{
    const Suggestion before = suggested(threeSubjects());
    std::vector<Note> notes = threeSubjects();
    notes.push_back({100, u"The bus is always full"_s});
    Options again = english();
    again.known = knownThemes(before);
    for (KnownTheme& theme : again.known)
        theme.name += u" as people call it"_s;
    const Suggestion after = suggested(notes, again);
    EXPECT_EQ(themeOf(after, 1).key, themeOf(before, 1).key);
    EXPECT_EQ(themeOf(after, 1).name, themeOf(before, 1).name + u" as people call it"_s);
    EXPECT_EQ(themeOf(after, 3).key, themeOf(before, 3).key);
}

TEST(Proposals, DifferFromThoseBeforeOnlyWhereSomethingChanged)
{
    const Suggestion before = suggested(threeSubjects());
    const std::vector<KnownTheme> known = knownThemes(before);
    EXPECT_TRUE(difference(known, before).moved.size() <=
                before.placements.size() - 0); // ungrouped notes stay ungrouped
    Options again = english();
    again.known = known;
    EXPECT_TRUE(difference(known, suggested(threeSubjects(), again)).isNothing());

    std::vector<Note> notes = threeSubjects();
    notes.push_back({100, u"The bus is always full"_s});
    const Suggestion after = suggested(notes, again);
    const Difference changed = difference(known, after);
    const auto move = std::ranges::find(changed.moved, 100, &Move::note);
    ASSERT_NE(move, changed.moved.end());
    EXPECT_EQ(move->from, noTheme);
    EXPECT_EQ(move->to, themeOf(after, 100).key);
}

TEST(Proposals, TellWhatIsNewAndWhatIsGone)
{
    const std::vector<KnownTheme> known{{-1, u"Gone"_s, {900, 901}}};
    Options options = english();
    options.known = known;
    const Suggestion after = suggested(threeSubjects(), options);
    const Difference changed = difference(known, after);
    EXPECT_EQ(changed.dissolved, std::vector<ThemeKey>{-1});
    EXPECT_EQ(changed.added.size(), after.themes.size());
    EXPECT_EQ(std::ranges::count(changed.added, -1), 0) << "a key is never used twice";
}

} // namespace
} // namespace moothall::suggest::test
