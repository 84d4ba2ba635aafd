// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/why.h"

#include "core/suggest/fixedmath.h"
#include "core/suggest/wordtable.h"

#include <algorithm>
#include <set>

namespace moothall::suggest {

namespace {

constexpr std::size_t mostNearest = 3;
constexpr qsizetype mostShared = 5;
constexpr std::size_t mostAlike = 3;

std::vector<int> nearestInTheme(const Survey& survey, const Suggestion& suggestion, int note)
{
    const auto themeOf = [&](int place) { return suggestion.placements[std::size_t(place)].theme; };
    std::vector<int> others;
    for (int other = 0; other < int(survey.notes.size()); ++other)
        if (other != note && themeOf(other) == themeOf(note))
            others.push_back(other);
    std::ranges::stable_sort(others, std::ranges::greater(), [&](int other) {
        return cosine(survey.directions[note], survey.directions[other]);
    });
    if (others.size() > mostNearest)
        others.resize(mostNearest);
    return others;
}

// Each word of a note that is no stop word, once.
std::vector<int> tellingWords(const BoardText& text, int note)
{
    std::vector<int> words;
    for (const int word : text.notes[std::size_t(note)])
        if (text.stemOf(word) >= 0 && std::ranges::find(words, word) == words.end())
            words.push_back(word);
    return words;
}

std::set<int> stemsOf(const BoardText& text, const std::vector<int>& words)
{
    std::set<int> stems;
    for (const int word : words)
        stems.insert(text.stemOf(word));
    return stems;
}

double rarityOf(const TermWeights& weights, int stem)
{
    const auto column = std::ranges::lower_bound(weights.stemOf, stem);
    return column == weights.stemOf.end() || *column != stem
               ? 0
               : weights.rarity[std::size_t(column - weights.stemOf.begin())];
}

QStringList sharedWords(const Survey& survey, const std::vector<int>& own,
                        const std::set<int>& others)
{
    std::vector<int> shared;
    std::set<int> told;
    for (const int word : own)
        if (const int stem = survey.text.stemOf(word);
            others.contains(stem) && told.insert(stem).second)
            shared.push_back(word);
    std::ranges::stable_sort(shared, std::ranges::greater(), [&](int word) {
        return rarityOf(survey.weights, survey.text.stemOf(word));
    });
    QStringList texts;
    for (const int word : shared)
        if (texts.size() < mostShared)
            texts.append(survey.text.spellings[std::size_t(word)].shown);
    return texts;
}

std::vector<float> meaningOf(const Survey& survey, int word)
{
    std::vector<float> meaning(std::size_t(survey.words->width()));
    if (const auto row = survey.text.spellings[std::size_t(word)].meaning)
        survey.words->addTo(meaning, *row);
    return meaning;
}

double product(const std::vector<float>& a, const std::vector<float>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

struct Pair
{
    int own = 0;
    int other = 0;
    double strength = 0;
};

// The pairs of different words that bring the notes nearest, each word once.
std::vector<LikeWords> alikeWords(const Survey& survey, const std::vector<int>& own,
                                  const std::vector<int>& others)
{
    const auto& spellings = survey.text.spellings;
    const std::set<int> ownStems = stemsOf(survey.text, own);
    const std::set<int> otherStems = stemsOf(survey.text, others);
    std::vector<Pair> pairs;
    for (const int a : own)
        for (const int b : others)
            if (!otherStems.contains(survey.text.stemOf(a)) &&
                !ownStems.contains(survey.text.stemOf(b)))
                pairs.push_back({a, b, product(meaningOf(survey, a), meaningOf(survey, b))});
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::strength);
    std::vector<LikeWords> alike;
    std::set<int> told;
    for (const Pair& pair : pairs) {
        if (alike.size() == mostAlike || pair.strength <= 0)
            break;
        if (told.contains(pair.own) || told.contains(pair.other))
            continue;
        told.insert({pair.own, pair.other});
        alike.push_back(
            {spellings[std::size_t(pair.own)].shown, spellings[std::size_t(pair.other)].shown});
    }
    return alike;
}

} // namespace

Reasons whyHere(const Survey& survey, const Suggestion& suggestion, NoteId note)
{
    const auto place = survey.placeOf(note);
    if (!place || suggestion.placements[std::size_t(*place)].theme == noTheme)
        return {};
    Reasons reasons;
    std::vector<int> others;
    for (const int other : nearestInTheme(survey, suggestion, *place)) {
        reasons.nearest.push_back(survey.notes[std::size_t(other)].id);
        for (const int word : tellingWords(survey.text, other))
            if (std::ranges::find(others, word) == others.end())
                others.push_back(word);
    }
    const std::vector<int> own = tellingWords(survey.text, *place);
    reasons.shared = sharedWords(survey, own, stemsOf(survey.text, others));
    if (survey.words)
        reasons.alike = alikeWords(survey, own, others);
    return reasons;
}

} // namespace moothall::suggest
