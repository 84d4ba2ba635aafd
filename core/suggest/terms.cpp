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
std::vector<Candidate> candidatesIn(const PhraseCounts& theme, const PhraseCounts& board,
                                    const Sizes& sizes)
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
                if (const int stem = text.stemOf(word); stem >= 0)
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
        return m_text.spellings[std::size_t(usual->first)].shown;
    }

    const BoardText& m_text;
    std::map<int, std::map<int, int>> m_counts;
};

} // namespace

std::vector<std::vector<Term>> termsOf(const BoardText& text, const BoardPhrases& phrases,
                                       const Partition& themes)
{
    std::vector<std::vector<Term>> terms;
    for (const std::vector<int>& notes : membersOf(themes)) {
        const Sizes sizes{int(notes.size()), int(themes.size())};
        const Spellings spellings(text, notes);
        auto& ofTheme = terms.emplace_back();
        for (const Candidate& candidate :
             chosenFrom(candidatesIn(countsOf(phrases, notes), phrases.counts, sizes)))
            ofTheme.push_back({spellings.of(candidate.phrase), candidate.notes, candidate.phrase});
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
