// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/offers.h"

#include "ui/widgets/badges.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moothall::ui {

namespace {

struct Offers
{
    Q_DECLARE_TR_FUNCTIONS(moothall::ui::Offers)
};

constexpr std::size_t fewestIdeas = 2; // of a new theme

const suggest::Placement* placementOf(const suggest::Suggestion& suggestion, suggest::NoteId note)
{
    const auto found =
        std::ranges::lower_bound(suggestion.placements, note, {}, &suggest::Placement::note);
    return found == suggestion.placements.end() || found->note != note ? nullptr : &*found;
}

// As most of its ideas fit; of two, the lower.
suggest::Confidence confidenceIn(const suggest::Suggestion& suggestion,
                                 const std::vector<Id<Idea>>& ideas)
{
    std::array<int, 3> counts{};
    for (const Id<Idea> idea : ideas)
        if (const auto* placement = placementOf(suggestion, idea.value))
            ++counts[std::size_t(placement->confidence)];
    return suggest::Confidence(std::ranges::max_element(counts) - counts.begin());
}

std::optional<Id<Theme>> themeFor(suggest::ThemeKey key, const WallNow& wall)
{
    if (key > suggest::noTheme)
        return Id<Theme>{key};
    const auto found = wall.became.find(key);
    const bool isThere = found != wall.became.end() && wall.numberOf(found->second) > 0;
    return isThere ? std::optional(found->second) : std::nullopt;
}

Offer offerOf(const suggest::SuggestedTheme& theme, const suggest::Suggestion& suggestion,
              const WallNow& wall)
{
    Offer offer{theme.key, 0, themeFor(theme.key, wall), theme.name, theme.terms, {}, {}, {}};
    for (const suggest::NoteId note : theme.notes)
        if (wall.isFree({note}))
            offer.ideas.push_back({note});
    if (offer.into)
        offer.number = wall.numberOf(*offer.into);
    offer.confidence = confidenceIn(suggestion, offer.ideas);
    const auto typical = std::ranges::find_if(
        theme.representatives, [&](suggest::NoteId note) { return wall.isFree({note}); });
    if (typical != theme.representatives.end())
        offer.typical = {*typical};
    else if (!offer.ideas.empty())
        offer.typical = offer.ideas.front();
    return offer;
}

bool isWorthIt(const Offer& offer)
{
    return offer.into ? offer.number > 0 && !offer.ideas.empty()
                      : offer.ideas.size() >= fewestIdeas;
}

} // namespace

QString titleOf(const Offer& offer)
{
    return offer.name.isEmpty() ? Offers::tr("Theme %1").arg(themeLetter(offer.number))
                                : offer.name;
}

void OfferLetters::give(const std::vector<suggest::ThemeKey>& keys, int nextNumber)
{
    std::set<int> taken;
    const auto keeps = [&](suggest::ThemeKey key) {
        const auto found = m_numbers.find(key);
        return found != m_numbers.end() && found->second >= nextNumber &&
               taken.insert(found->second).second;
    };
    std::vector<suggest::ThemeKey> without;
    for (const suggest::ThemeKey key : keys)
        if (!keeps(key))
            without.push_back(key);
    int number = nextNumber;
    for (const suggest::ThemeKey key : without) {
        while (!taken.insert(number).second)
            ++number;
        m_numbers[key] = number;
    }
}

int OfferLetters::of(suggest::ThemeKey key) const
{
    const auto found = m_numbers.find(key);
    return found == m_numbers.end() ? 0 : found->second;
}

std::vector<Offer> offersOf(const suggest::Suggestion& suggestion, const WallNow& wall,
                            OfferLetters& letters)
{
    std::vector<Offer> offers;
    for (const suggest::SuggestedTheme& theme : suggestion.themes)
        if (Offer offer = offerOf(theme, suggestion, wall); isWorthIt(offer))
            offers.push_back(std::move(offer));
    std::vector<suggest::ThemeKey> keys;
    for (const Offer& offer : offers)
        if (!offer.into)
            keys.push_back(offer.key);
    letters.give(keys, wall.nextNumber);
    for (Offer& offer : offers)
        if (!offer.into)
            offer.number = letters.of(offer.key);
    std::ranges::stable_sort(offers, [](const Offer& one, const Offer& other) {
        return std::pair(one.into.has_value(), one.number) <
               std::pair(other.into.has_value(), other.number);
    });
    return offers;
}

} // namespace moothall::ui
