// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/suggest.h"
#include "core/suggest/terms.h"
#include "core/suggest/why.h"
#include "tests/core/suggest/boards.h"

#include <algorithm>
#include <random>
#include <set>

namespace moothall::suggest::test {
namespace {

using namespace Qt::StringLiterals;

// Notes 1, 4, 7 ... speak of the bus, 2, 5, 8 ... of the library, the rest of the park.
TEST(Suggestions, FindTheSubjects)
{
    for (const Options& options : {english(), withoutTable()}) {
        Options three = options;
        three.themes = 3;
        const Suggestion suggestion = suggested(threeSubjects(), three);
        ASSERT_EQ(suggestion.themes.size(), 3U);
        int together = 0;
        for (const Placement& placement : suggestion.placements)
            together += placement.theme == themeOf(suggestion, (placement.note - 1) % 3 + 1).key;
        EXPECT_GE(together, 26);
    }
}

TEST(Suggestions, NameThemesByTheirWords)
{
    Options three = english();
    three.themes = 3;
    const Suggestion suggestion = suggested(threeSubjects(), three);
    EXPECT_TRUE(themeOf(suggestion, 1).name.contains(u"bus"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(themeOf(suggestion, 2).name.contains(u"library"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(themeOf(suggestion, 3).name.contains(u"park"_s, Qt::CaseInsensitive));
    for (const SuggestedTheme& theme : suggestion.themes) {
        EXPECT_TRUE(theme.name[0].isUpper());
        EXPECT_FALSE(theme.terms.empty());
    }
}

TEST(Suggestions, WriteWordsAsMostPeopleDo)
{
    std::vector<Note> notes = threeSubjects();
    for (Note& note : notes)
        if (note.id % 3 == 1)
            note.text += note.id == 1 ? u" on the nhs side"_s : u" on the NHS side"_s;
    Options three = english();
    three.themes = 3;
    QStringList terms;
    const Suggestion suggestion = suggested(notes, three);
    for (const Term& term : themeOf(suggestion, 1).terms)
        terms.append(term.text);
    EXPECT_TRUE(terms.join(u' ').contains(u"NHS"_s)) << terms.join(u' ').toStdString();
    EXPECT_FALSE(terms.join(u' ').contains(u"Bus"_s)) << "only the first of a sentence";
}

TEST(Suggestions, DoNotNameThemesByTheQuestion)
{
    Options asked = english();
    asked.themes = 3;
    asked.questions = {u"What about the bus and the park?"_s};
    for (const SuggestedTheme& theme : suggested(threeSubjects(), asked).themes)
        for (const Term& term : theme.terms)
            EXPECT_FALSE(term.text == u"bus"_s || term.text == u"park"_s);
}

TEST(Suggestions, ShowTypicalNotesOfTheTheme)
{
    const Suggestion suggestion = suggested(threeSubjects());
    for (const SuggestedTheme& theme : suggestion.themes) {
        EXPECT_EQ(theme.representatives.size(), std::min<std::size_t>(3, theme.notes.size()));
        for (const NoteId note : theme.representatives)
            EXPECT_EQ(themeOf(suggestion, note).key, theme.key);
    }
}

TEST(Suggestions, AreTheSameTwice)
{
    EXPECT_EQ(suggested(threeSubjects()), suggested(threeSubjects()));
}

TEST(Suggestions, DoNotDependOnTheOrder)
{
    const Suggestion inOrder = suggested(threeSubjects());
    std::vector<Note> notes = threeSubjects();
    std::mt19937 random(5);
    for (int round = 0; round < 5; ++round) {
        for (std::size_t i = notes.size() - 1; i > 0; --i)
            std::swap(notes[i], notes[random() % (i + 1)]);
        EXPECT_EQ(suggested(notes), inOrder);
    }
}

TEST(Suggestions, SayWhyANoteIsWhereItIs)
{
    const auto found = survey(threeSubjects(), english());
    ASSERT_TRUE(found.has_value());
    const Suggestion suggestion = themesOf(*found, 3);
    const Reasons reasons = whyHere(*found, suggestion, 4); // night buses
    EXPECT_EQ(reasons.nearest.size(), 3U);
    EXPECT_TRUE(reasons.shared.contains(u"buses"_s));
    for (const NoteId note : reasons.nearest)
        EXPECT_EQ(themeOf(suggestion, note).key, themeOf(suggestion, 4).key);
    EXPECT_TRUE(whyHere(*found, suggestion, 999).nearest.empty());
}

TEST(Suggestions, FindSimilarNotesWithoutACommonWord)
{
    std::vector<Note> notes = threeSubjects();
    notes.push_back({100, u"The coach was delayed again"_s});
    const Suggestion suggestion = suggested(notes);
    const Placement& placement = suggestion.placements.back();
    ASSERT_FALSE(placement.similar.empty());
    EXPECT_EQ(themeOf(suggestion, placement.similar.front().note).key, themeOf(suggestion, 1).key);
}

TEST(Suggestions, CanBeStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const auto suggestion = suggest(threeSubjects(), english(), stop.get_token());
    ASSERT_FALSE(suggestion.has_value());
    EXPECT_EQ(suggestion.error().kind, Error::Kind::Cancelled);
}

TEST(Suggestions, RefuseTwoNotesOfOneId)
{
    std::vector<Note> notes = threeSubjects();
    notes[3].id = notes[4].id;
    const auto suggestion = suggest(notes, english());
    ASSERT_FALSE(suggestion.has_value());
    EXPECT_EQ(suggestion.error().kind, Error::Kind::BadInput);
}

TEST(Suggestions, ListTheLeastConnectedATenthAtMost)
{
    std::vector<Note> notes = threeSubjects();
    notes.push_back({100, u"Zebra quantum marmalade"_s});
    const Suggestion suggestion = suggested(notes);
    ASSERT_EQ(suggestion.leastConnected.size(), 3U);
    EXPECT_EQ(suggestion.leastConnected.front(), 100);
}

TEST(Suggestions, ListThemesOfOneGroupAndOneAuthor)
{
    std::vector<Note> notes = threeSubjects();
    for (Note& note : notes) {
        note.group = note.id % 3 + 1;
        note.author = note.id % 3 == 0 ? 7 : note.id + 100;
    }
    Options three = english();
    three.themes = 3;
    const Suggestion suggestion = suggested(notes, three);
    const auto kindOf = [&](NoteId note) {
        const auto found = std::ranges::find(suggestion.voices, themeOf(suggestion, note).key,
                                             &MinorityVoice::theme);
        return found == suggestion.voices.end() ? std::nullopt : std::optional(found->kind);
    };
    for (const SuggestedTheme& theme : suggestion.themes) {
        const auto kind =
            theme.authors == 1 ? MinorityVoice::Kind::OneAuthor : MinorityVoice::Kind::OneGroup;
        EXPECT_EQ(kindOf(theme.notes.front()),
                  theme.onlyGroup ? std::optional(kind) : std::nullopt);
    }
    EXPECT_FALSE(suggestion.voices.empty());
}

// Each of three notes is near their middle for being a third of it; that is no reason.
TEST(Suggestions, AreNoStrongFitWhereNothingIsShared)
{
    const QStringList unlike{u"Mae'r ysgol yn brysur"_s,
                             u"word word word word"_s,
                             u"<b>bold</b>"_s,
                             u"=HYPERLINK(\"http://x\")"_s,
                             u"Umbrella stand for visitors"_s,
                             u"7 14 21"_s,
                             u"Quiet carriage"_s,
                             u"Marmalade at breakfast"_s,
                             u"Zebra crossing outside"_s};
    for (const Options& options : {english(), withoutTable(), Options()}) {
        const Suggestion suggestion = suggested(notesOf(unlike), options);
        for (const SuggestedTheme& theme : suggestion.themes)
            for (const NoteId note : theme.notes)
                EXPECT_NE(suggestion.placements[std::size_t(note) - 1].confidence, Confidence::High)
                    << theme.name.toStdString();
    }
}

// What belongs with two of the themes belongs with neither clearly.
TEST(Suggestions, AreAWeakFitBetweenThemes)
{
    Options three = english();
    three.themes = 3;
    std::vector<Note> notes = threeSubjects();
    notes.push_back({100, u"The bus to the library"_s});
    notes.push_back({101, u"Books in the park"_s});
    const Suggestion suggestion = suggested(notes, three);
    const auto count = [&](Confidence confidence) {
        return std::ranges::count(suggestion.placements, confidence, &Placement::confidence);
    };
    EXPECT_GE(count(Confidence::High), 10);
    EXPECT_GE(count(Confidence::Medium), 1);
    EXPECT_NE(suggestion.placements[30].confidence, Confidence::High);
    EXPECT_EQ(suggestion.placements[31].confidence, Confidence::Low);
}

TEST(Suggestions, NameTheWordsThatSomeOfAThemeShare)
{
    const std::vector<Note> notes =
        notesOf({u"The night bus is late"_s, u"No night bus on Sunday"_s, u"The bus stop is dark"_s,
                 u"BUS tickets cost much"_s, u"The library is closed"_s, u"Books are old"_s});
    const auto found = survey(notes, english());
    ASSERT_TRUE(found.has_value());
    const auto among = [&](const std::vector<int>& some, const std::vector<int>& others) {
        QStringList texts;
        for (const Term& term : termsAmong(found->text, found->phrases, some, others))
            texts.append(u"%1 %2"_s.arg(term.text).arg(term.notes));
        return texts;
    };
    EXPECT_EQ(among({3}, {0, 1, 2}), (QStringList{u"bus 1"_s}));
    EXPECT_EQ(among({4}, {0, 1, 2}), QStringList()) << "it shares no word with them";
    EXPECT_EQ(among({4, 5}, {0, 1, 2}), QStringList());
    EXPECT_EQ(among({0, 1}, {}).join(u' '), u"night bus 2"_s);
}

// What lies on the wall is said by few, whatever else might be added to it.
TEST(Suggestions, ListThemesOfTheWallByWhatLiesThere)
{
    std::vector<Note> notes = threeSubjects();
    for (Note& note : notes)
        note.group = note.id <= 4 ? 1 : 2;
    for (const std::size_t bus : {0U, 3U})
        notes[bus].placed = 501;
    notes[1].placed = 502; // one note of one group
    Options wall = english();
    wall.known = {{501, u"Getting about"_s, {1, 4}}, {502, u"Reading"_s, {2}}};
    const Suggestion suggestion = suggested(notes, wall);
    EXPECT_GT(themeOf(suggestion, 1).notes.size(), 2U) << "others might be added";
    for (const auto& [theme, lying] : {std::pair(ThemeKey(501), std::vector<NoteId>{1, 4}),
                                       std::pair(ThemeKey(502), std::vector<NoteId>{2})}) {
        const auto voice = std::ranges::find(suggestion.voices, theme, &MinorityVoice::theme);
        ASSERT_NE(voice, suggestion.voices.end());
        EXPECT_EQ(voice->kind, MinorityVoice::Kind::OneGroup);
        EXPECT_EQ(voice->notes, lying);
    }
}

} // namespace
} // namespace moothall::suggest::test
