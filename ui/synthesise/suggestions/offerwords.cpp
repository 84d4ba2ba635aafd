// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/offerwords.h"

#include "core/suggest/terms.h"

namespace moothall::ui {

namespace {

// Those that were there when people looked.
std::vector<int> placesOf(const std::vector<Id<Idea>>& ideas, const suggest::Survey& survey)
{
    std::vector<int> places;
    for (const Id<Idea> idea : ideas)
        if (const auto place = survey.placeOf(idea.value))
            places.push_back(*place);
    return places;
}

} // namespace

const std::vector<suggest::Term>& OfferWords::of(const Offer& offer,
                                                 const std::vector<Id<Idea>>& lying,
                                                 const suggest::Survey& survey)
{
    Told& told = m_told[offer.key];
    if (told.ideas != offer.ideas || told.lying != lying)
        told = {offer.ideas, lying,
                suggest::termsAmong(survey.text, survey.phrases, placesOf(offer.ideas, survey),
                                    placesOf(lying, survey))};
    return told.terms;
}

} // namespace moothall::ui
