// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/signs.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace moothall::suggest {

namespace {

class Joining
{
public:
    Joining(const BoardText& text, std::span<const int> notes, int least)
        : m_text(text), m_notes(notes), m_least(least)
    {
        for (const Spelling& spelling : text.spellings)
            if (spelling.isPair && spelling.stem >= 0)
                m_pairs.emplace(spelling.stem, QStringView(spelling.text));
    }

    bool hasPairs() const { return !m_pairs.empty(); }

    // One chain takes in another; false where none can.
    bool joinTwo(std::vector<SignChain>& chains) const
    {
        for (std::size_t first = 0; first < chains.size(); ++first)
            for (std::size_t second = 0; second < chains.size(); ++second)
                if (const auto whole =
                        first == second ? std::nullopt : joined(chains[first], chains[second])) {
                    chains[std::min(first, second)] = *whole;
                    chains.erase(chains.begin() + std::ptrdiff_t(std::max(first, second)));
                    return true;
                }
        return false;
    }

private:
    std::optional<SignChain> joined(const SignChain& first, const SignChain& second) const
    {
        if (!overlap(first.stems.back(), second.stems.front()))
            return std::nullopt;
        SignChain whole = first;
        whole.stems.insert(whole.stems.end(), second.stems.begin(), second.stems.end());
        whole.notes =
            int(std::ranges::count_if(m_notes, [&](int note) { return holds(note, whole.stems); }));
        const bool isUsual =
            whole.notes >= m_least && whole.notes * 2 >= std::min(first.notes, second.notes);
        return isUsual ? std::optional(whole) : std::nullopt;
    }

    bool overlap(int stem, int next) const
    {
        const auto one = m_pairs.find(stem);
        const auto other = m_pairs.find(next);
        return one != m_pairs.end() && other != m_pairs.end() &&
               one->second.last(signWidth(one->second.back())) ==
                   other->second.first(signWidth(other->second.front()));
    }

    static qsizetype signWidth(QChar unit) { return unit.isSurrogate() ? 2 : 1; }

    bool holds(int note, const std::vector<int>& stems) const
    {
        const std::vector<int>& words = m_text.notes[std::size_t(note)];
        return !std::ranges::search(words, stems, {}, [&](int word) {
                    return m_text.stemOf(word);
                }).empty();
    }

    const BoardText& m_text;
    std::span<const int> m_notes;
    int m_least;
    std::unordered_map<int, QStringView> m_pairs;
};

} // namespace

std::vector<SignChain> joinedSigns(const BoardText& text, std::span<const int> notes,
                                   std::vector<SignChain> chains, int least)
{
    const Joining joining(text, notes, least);
    while (joining.hasPairs() && joining.joinTwo(chains)) {
    }
    return chains;
}

} // namespace moothall::suggest
