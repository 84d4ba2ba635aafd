// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/terms.h"

#include "core/suggest/fixedmath.h"
#include "core/suggest/signs.h"

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

// How most of the notes spell each stem; the spelling met first where two are as frequent.
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

    // Of pairs of signs that overlap.
    QString of(const SignChain& chain) const
    {
        QString text = of(chain.stems.front());
        for (std::size_t i = 1; i < chain.stems.size(); ++i) {
            const QString pair = of(chain.stems[i]);
            text += pair.mid(pair.front().isSurrogate() ? 2 : 1);
        }
        return text;
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

// As these notes write them; `least` of them use each.
std::vector<Term> told(const BoardText& text, const std::vector<int>& notes,
                       const std::vector<Candidate>& candidates, int least)
{
    const Spellings spellings(text, notes);
    std::vector<Term> terms;
    std::vector<SignChain> words;
    for (const Candidate& candidate : candidates)
        if (candidate.phrase.isWord())
            words.push_back({{candidate.phrase.first}, candidate.notes});
    for (const SignChain& word : joinedSigns(text, notes, std::move(words), least))
        terms.push_back({spellings.of(word), word.notes});
    for (std::size_t place = 0; place < candidates.size(); ++place)
        if (const Candidate& phrase = candidates[place]; !phrase.phrase.isWord())
            terms.insert(terms.begin() + std::ptrdiff_t(std::min(place, terms.size())),
                         {spellings.of(phrase.phrase), phrase.notes});
    return terms;
}

} // namespace

std::vector<std::vector<Term>> termsOf(const BoardText& text, const BoardPhrases& phrases,
                                       const Partition& themes)
{
    std::vector<std::vector<Term>> terms;
    for (const std::vector<int>& notes : membersOf(themes)) {
        const Sizes sizes{int(notes.size()), int(themes.size())};
        terms.push_back(told(
            text, notes, chosenFrom(candidatesIn(countsOf(phrases, notes), phrases.counts, sizes)),
            fewestNotes));
    }
    return terms;
}

std::vector<Term> termsAmong(const BoardText& text, const BoardPhrases& phrases,
                             const std::vector<int>& notes, const std::vector<int>& others)
{
    std::vector<int> all = notes;
    all.insert(all.end(), others.begin(), others.end());
    const Sizes sizes{int(all.size()), int(text.notes.size())};
    std::vector<Candidate> candidates = candidatesIn(countsOf(phrases, all), phrases.counts, sizes);
    const PhraseCounts own = countsOf(phrases, notes);
    const PhraseCounts theirs = countsOf(phrases, others);
    for (Candidate& candidate : candidates)
        candidate.notes = own.of(candidate.phrase);
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return candidate.notes == 0 || (!others.empty() && theirs.of(candidate.phrase) == 0);
    });
    return told(text, notes, chosenFrom(candidates), others.empty() ? fewestNotes : 1);
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
