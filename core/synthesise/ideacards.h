// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas as they are sorted and cited: the words, and who said them as far as anybody may know.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/insights.h"

namespace moothall {

struct IdeaCard
{
    Id<Idea> id;
    QString words; // the safe wording, if there is one; empty where nobody may read them
    int group = 0; // its number in the project, from 1; 0: none
    QString groupName;
    std::optional<int> table;
    int agreeCount = 0;
    bool byDecider = false; // evidence, and no voice
    bool seed = false;      // an early solution or an offer, kept for Develop
    bool parked = false;
    bool stoodFor = false; // it was put together or split: others are counted for it
    bool copy = false;     // a second note of an idea, and no second idea
    bool withheld = false;
    bool needsSafeWording = false; // it may point to a person
    bool lookedAt = false;         // told of those that bear on nothing alone
    bool unclear = false;
    bool unquoted = false; // who said it wants to be quoted nowhere
    std::optional<Id<Theme>> theme;
    std::optional<double> themeRank; // among the ideas of its theme

    // Whether its words may be seen on any view.
    bool isReadable() const { return !withheld && !needsSafeWording; }

    friend bool operator==(const IdeaCard&, const IdeaCard&) = default;
};

// The ideas of every session of the project that no moderator turned down: those of a theme in its
// order, the others oldest first.
std::vector<IdeaCard> ideaCards(const Reader& reader, Id<Project> project);

// Of those only these, in no order.
std::vector<IdeaCard> ideaCards(const Reader& reader, Id<Project> project,
                                const std::vector<Id<Idea>>& only);

// How many ideas of the project a moderator turned down.
int turnedDownIdeas(const Reader& reader, Id<Project> project);

// The order of the former.
bool liesBefore(const IdeaCard& one, const IdeaCard& other);

// Those that cite or challenge the insight, in their order.
std::vector<IdeaCard> ideaCards(const Reader& reader, Id<Insight> insight, IdeaRelation relation);

// Those that bear on no insight and on no solution, oldest first; without those that another stands
// for.
std::vector<IdeaCard> uncitedCards(const Reader& reader, Id<Project> project);

} // namespace moothall
