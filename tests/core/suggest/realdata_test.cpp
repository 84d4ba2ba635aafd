// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions for real boards, which are not part of the project (tests/bench/suggest_boards.h).
// The figures are printed by bin/suggest_quality; here they must not fall behind.
#include "core/suggest/suggest.h"
#include "tests/bench/suggest_boards.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace moothall::suggest::bench {
namespace {

using namespace Qt::StringLiterals;

class RealBoards : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!dataIsThere())
            GTEST_SKIP() << "the real boards are not there";
    }

    static Suggestion suggested(const std::vector<Note>& notes, int themes = 0,
                                const WordTable* words = englishWords())
    {
        Options options;
        options.words = words;
        options.themes = themes;
        auto suggestion = suggest(notes, options);
        EXPECT_TRUE(suggestion.has_value());
        return suggestion ? std::move(*suggestion) : Suggestion();
    }
};

TEST_F(RealBoards, AreSortedMuchAsPeopleSortedThem)
{
    double nmi = 0;
    double ari = 0;
    double themes = 0;
    const std::vector<LabelledBoard> boards = argumentBoards();
    for (const LabelledBoard& board : boards) {
        const Suggestion suggestion = suggested(board.notes);
        EXPECT_EQ(suggestion.language, u"en"_s) << board.name;
        nmi += mutualInformation(board.themes, labelsOf(suggestion));
        ari += adjustedRand(board.themes, labelsOf(suggestion));
        themes += double(suggestion.themes.size());
    }
    const double count = double(boards.size());
    EXPECT_GE(nmi / count, 0.32);
    EXPECT_GE(ari / count, 0.20);
    EXPECT_GE(themes / count, 3.5);
    EXPECT_LE(themes / count, 6);
}

// Told how many themes people found.
TEST_F(RealBoards, WithTheNumberOfThemesToldAreSortedMuchAsPeopleSortedThem)
{
    double nmi = 0;
    double ari = 0;
    double near = 0;
    const std::vector<LabelledBoard> boards = argumentBoards();
    for (const LabelledBoard& board : boards) {
        const Suggestion suggestion = suggested(board.notes, board.count());
        nmi += mutualInformation(board.themes, labelsOf(suggestion));
        ari += adjustedRand(board.themes, labelsOf(suggestion));
        near += nearestOfSameTheme(board, suggestion);
    }
    const double count = double(boards.size());
    EXPECT_GE(nmi / count, 0.32);
    EXPECT_GE(ari / count, 0.20);
    EXPECT_GE(near / count, 0.65);
}

TEST_F(RealBoards, ListWhatFitsNoThemeAsLeastConnected)
{
    double area = 0;
    const std::vector<LabelledBoard> boards = argumentBoardsWithOutliers();
    for (const LabelledBoard& board : boards)
        area += outlierArea(board, suggested(board.notes));
    EXPECT_GE(area / double(boards.size()), 0.58);
}

// A strong fit is right more often than a fair one, and that more often than a weak one.
TEST_F(RealBoards, AreToldByConfidenceWhatToTrust)
{
    std::array<double, 3> right{};
    std::array<double, 3> all{};
    for (const LabelledBoard& board : argumentBoards()) {
        const Suggestion suggestion = suggested(board.notes);
        for (const SuggestedTheme& theme : suggestion.themes) {
            std::map<int, int> counts;
            for (const NoteId note : theme.notes)
                ++counts[board.themes[std::size_t(note) - 1]];
            for (const NoteId note : theme.notes) {
                const auto place = std::size_t(note) - 1;
                std::map<int, int> others = counts;
                --others[board.themes[place]];
                const auto usual = std::ranges::max_element(
                    others, {}, [](const auto& label) { return label.second; });
                const auto step = std::size_t(suggestion.placements[place].confidence);
                ++all[step];
                right[step] += usual->first == board.themes[place] ? 1 : 0;
            }
        }
    }
    for (const std::size_t step : {0U, 1U})
        EXPECT_GT(right[step + 1] / all[step + 1], right[step] / all[step] + 0.05) << step;
    EXPECT_GE(all[0], 100);
    EXPECT_GE(all[2], 100);
}

TEST_F(RealBoards, OfThousandsAreSortedMuchAsPeopleSortedThem)
{
    const LabelledBoard board = budgetRequests();
    const Suggestion automatic = suggested(board.notes);
    EXPECT_GE(mutualInformation(board.themes, labelsOf(automatic)), 0.45);
    EXPECT_GE(adjustedRand(board.themes, labelsOf(automatic)), 0.24);
    EXPECT_LE(automatic.themes.size(), 25U);
    EXPECT_GE(nearestOfSameTheme(board, automatic), 0.51);
    const Suggestion told = suggested(board.notes, board.count());
    EXPECT_EQ(told.themes.size(), 43U);
    EXPECT_GE(mutualInformation(board.themes, labelsOf(told)), 0.48);
    EXPECT_GE(adjustedRand(board.themes, labelsOf(told)), 0.17);
    EXPECT_GE(accuracy(board.themes, labelsOf(told)), 0.33);
}

TEST_F(RealBoards, AreSortedWithoutTheTableToo)
{
    const LabelledBoard board = budgetRequests();
    const Suggestion suggestion = suggested(board.notes, 0, nullptr);
    EXPECT_FALSE(suggestion.usedWords);
    EXPECT_GE(mutualInformation(board.themes, labelsOf(suggestion)), 0.38);
}

TEST_F(RealBoards, GetNamesThatDiffer)
{
    const Suggestion suggestion = suggested(budgetRequests().notes);
    std::set<QString> names;
    for (const SuggestedTheme& theme : suggestion.themes)
        names.insert(theme.name);
    EXPECT_EQ(names.size(), suggestion.themes.size());
}

TEST_F(RealBoards, AreTheSameInAnyOrder)
{
    std::vector<Note> notes = budgetRequests().notes;
    const Suggestion inOrder = suggested(notes);
    std::ranges::reverse(notes);
    std::ranges::rotate(notes, notes.begin() + 1000);
    EXPECT_EQ(suggested(notes), inOrder);
}

} // namespace
} // namespace moothall::suggest::bench
