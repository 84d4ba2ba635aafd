// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/terms.h"

#include "core/suggest/fixedmath.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>

namespace moothall::suggest {

namespace {

constexpr std::size_t mostTerms = 8;
constexpr qsizetype termsInName = 3;
constexpr int fewestNotes = 2;

// One stem, or two that follow one another.
struct Phrase
{
    int first = 0;
    int second = -1;

    bool isWord() const { return second < 0; }
    bool has(int stem) const { return first == stem || second == stem; }
    friend auto operator<=>(const Phrase&, const Phrase&) = default;
};

using Phrases = std::vector<Phrase>;

int stemOf(const BoardText& text, int word)
{
    return word == phraseBreak ? -1 : text.spellings[std::size_t(word)].stem;
}

bool isAsked(const BoardText& text, int stem) { return text.asked[std::size_t(stem)]; }

template <class List>
void sortUnique(List& list)
{
    std::ranges::sort(list);
    const auto [first, last] = std::ranges::unique(list);
    list.erase(first, last);
}

// What a note speaks of, each once.
Phrases phrasesIn(const BoardText& text, const std::vector<int>& note)
{
    Phrases phrases;
    for (std::size_t i = 0; i < note.size(); ++i) {
        const int stem = stemOf(text, note[i]);
        if (stem < 0)
            continue;
        if (!isAsked(text, stem))
            phrases.push_back({stem});
        const int next = i + 1 < note.size() ? stemOf(text, note[i + 1]) : -1;
        if (next < 0 || next == stem || text.spellings[std::size_t(note[i])].isPair)
            continue;
        if (!isAsked(text, stem) || !isAsked(text, next))
            phrases.push_back({stem, next});
    }
    sortUnique(phrases);
    return phrases;
}

// How many notes of a board, or of a theme, speak of each.
class Counts
{
public:
    explicit Counts(Phrases phrases) : m_sorted(std::move(phrases)) { std::ranges::sort(m_sorted); }

    int of(const Phrase& phrase) const
    {
        return int(std::ranges::equal_range(m_sorted, phrase).size());
    }

    template <class Visit>
    void forEach(const Visit& visit) const
    {
        for (auto at = m_sorted.begin(); at != m_sorted.end();) {
            const auto end = std::upper_bound(at, m_sorted.end(), *at);
            visit(*at, int(end - at));
            at = end;
        }
    }

private:
    Phrases m_sorted;
};

struct Sizes
{
    int theme = 0;
    int board = 0;
};

double telling(int inside, int everywhere, const Sizes& sizes)
{
    constexpr double some = 0.01;
    const int others = sizes.board - sizes.theme;
    const double shareInside = double(inside) / sizes.theme;
    const double shareOutside = others > 0 ? double(everywhere - inside) / others : 0;
    return inside * naturalLog((shareInside + some) / (shareOutside + some));
}

struct Candidate
{
    Phrase phrase;
    int notes = 0;
    double score = 0;
};

// Most telling first.
std::vector<Candidate> candidatesIn(const Counts& theme, const Counts& board, const Sizes& sizes)
{
    constexpr double shareOfPhrase = 0.3;
    std::vector<Candidate> candidates;
    theme.forEach([&](const Phrase& phrase, int notes) {
        if (notes < fewestNotes || (!phrase.isWord() && notes < shareOfPhrase * sizes.theme))
            return;
        const double score = telling(notes, board.of(phrase), sizes);
        if (score > 0)
            candidates.push_back({phrase, notes, score});
    });
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    return candidates;
}

// A phrase stands where the first of its words would, and for both.
std::vector<Candidate> chosenFrom(const std::vector<Candidate>& candidates)
{
    std::vector<Candidate> chosen;
    const auto isTold = [&](int stem) {
        return std::ranges::any_of(chosen, [&](const Candidate& c) { return c.phrase.has(stem); });
    };
    for (const Candidate& word : candidates) {
        if (chosen.size() == mostTerms)
            break;
        if (!word.phrase.isWord() || isTold(word.phrase.first))
            continue;
        const auto phrase = std::ranges::find_if(candidates, [&](const Candidate& candidate) {
            return !candidate.phrase.isWord() && candidate.phrase.has(word.phrase.first) &&
                   !isTold(candidate.phrase.first) && !isTold(candidate.phrase.second);
        });
        chosen.push_back(phrase == candidates.end() ? word : *phrase);
    }
    return chosen;
}

// How most notes of the theme spell each stem; the spelling met first where two are as frequent.
class Spellings
{
public:
    Spellings(const BoardText& text, const std::vector<int>& notes) : m_text(text)
    {
        for (const int note : notes) {
            std::vector<int> words = text.notes[std::size_t(note)];
            sortUnique(words);
            for (const int word : words)
                if (const int stem = stemOf(text, word); stem >= 0)
                    ++m_counts[stem][word];
        }
    }

    QString of(const Phrase& phrase) const
    {
        return phrase.isWord() ? of(phrase.first) : of(phrase.first) + u' ' + of(phrase.second);
    }

private:
    QString of(int stem) const
    {
        const auto usual = std::ranges::max_element(m_counts.at(stem), {},
                                                    [](const auto& count) { return count.second; });
        return m_text.spellings[std::size_t(usual->first)].text;
    }

    const BoardText& m_text;
    std::map<int, std::map<int, int>> m_counts;
};

Counts countsOf(const std::vector<Phrases>& phrases, const std::vector<int>& notes)
{
    Phrases all;
    for (const int note : notes)
        all.insert(all.end(), phrases[std::size_t(note)].begin(), phrases[std::size_t(note)].end());
    return Counts(std::move(all));
}

} // namespace

std::vector<std::vector<Term>> termsOf(const BoardText& text, const Partition& themes)
{
    std::vector<Phrases> phrases;
    std::vector<int> all;
    for (const auto& note : text.notes) {
        all.push_back(int(phrases.size()));
        phrases.push_back(phrasesIn(text, note));
    }
    const Counts board = countsOf(phrases, all);

    std::vector<std::vector<Term>> terms;
    for (const std::vector<int>& notes : membersOf(themes)) {
        const Sizes sizes{int(notes.size()), int(all.size())};
        const Spellings spellings(text, notes);
        auto& ofTheme = terms.emplace_back();
        for (const Candidate& candidate :
             chosenFrom(candidatesIn(countsOf(phrases, notes), board, sizes)))
            ofTheme.push_back({spellings.of(candidate.phrase), candidate.notes});
    }
    return terms;
}

QString nameFrom(const std::vector<Term>& terms)
{
    QStringList words;
    for (const Term& term : terms)
        if (words.size() < termsInName)
            words.append(term.text);
    QString name = words.join(QStringLiteral(", "));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace moothall::suggest
