// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that speak for an offer: those that its ideas use, also where others of the theme were
// sorted meanwhile. Kept while the same ideas are left.
#pragma once

#include "core/suggest/survey.h"
#include "ui/synthesise/suggestions/offers.h"

namespace moothall::ui {

class OfferWords
{
public:
    // Shared with one another, or with what lies in the theme it adds to.
    const std::vector<suggest::Term>& of(const Offer& offer, const std::vector<Id<Idea>>& lying,
                                         const suggest::Survey& survey);
    void forget() { m_told.clear(); } // another survey

private:
    struct Told
    {
        std::vector<Id<Idea>> ideas;
        std::vector<Id<Idea>> lying;
        std::vector<suggest::Term> terms;
    };

    std::map<suggest::ThemeKey, Told> m_told;
};

} // namespace moothall::ui
