// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to decide of a suggestion: themes that could be made, of ideas that nobody has put
// anywhere, under letters that they keep.
#pragma once

#include "core/gather/ideas.h"
#include "core/suggest/suggestion.h"
#include "core/synthesise/themes.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace moothall::ui {

struct Offer
{
    suggest::ThemeKey key = suggest::noTheme;
    int number = 0;                // of its letter
    std::optional<Id<Theme>> into; // a theme of the wall that it adds to
    QString name;                  // a working name, or that of the theme; empty: none is found
    std::vector<suggest::Term> terms;
    std::vector<Id<Idea>> ideas; // those that are still to be sorted
    Id<Idea> typical;            // nearest to the middle
    suggest::Confidence confidence = suggest::Confidence::Low;

    friend bool operator==(const Offer&, const Offer&) = default;
};

// What it goes by: "Theme C" where no words name it.
QString titleOf(const Offer& offer);

// What the wall says while offers are made of a suggestion.
struct WallNow
{
    std::function<bool(Id<Idea>)> isFree;          // to be sorted
    std::function<int(Id<Theme>)> numberOf;        // of its letter; 0: not on the wall
    std::map<suggest::ThemeKey, Id<Theme>> became; // proposals that were accepted
    int nextNumber = 1;                            // of a new theme
};

// Remembers which letter a proposal goes by: it keeps it while people look, and afterwards as a
// theme.
class OfferLetters
{
public:
    // Keys of new themes in the order they are shown. Letters that themes of the wall have taken
    // meanwhile go to those, and the proposal takes the next.
    void give(const std::vector<suggest::ThemeKey>& keys, int nextNumber);
    int of(suggest::ThemeKey key) const;

private:
    std::map<suggest::ThemeKey, int> m_numbers;
};

// New themes of two ideas and more, then what themes of the wall would gain; each largest first.
std::vector<Offer> offersOf(const suggest::Suggestion& suggestion, const WallNow& wall,
                            OfferLetters& letters);

} // namespace moothall::ui
