// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An idea as it was said, kept from the first time its words are changed.
#pragma once

#include "core/gather/ideas.h"

namespace moothall {

struct SaidWords
{
    Id<SaidWords> id; // has the value of the idea's
    QString text;
    Wording wording = Wording::Verbatim;

    friend bool operator==(const SaidWords&, const SaidWords&) = default;
};

template <>
struct Record<SaidWords>
{
    static constexpr std::string_view table = "said_words";
    static constexpr std::tuple columns{
        Column{"id", &SaidWords::id},
        Column{"text", &SaidWords::text},
        Column{"wording", &SaidWords::wording},
    };
};

namespace saidWords {

// Whether only capitals, spaces or signs tell them apart.
bool areSameLetters(const QString& one, const QString& other);

// Absent where the idea still has them.
std::optional<SaidWords> of(const Reader& reader, Id<Idea> idea);

// Gives the idea other words. They are a paraphrase from then on, unless the letters are the same;
// the words as they were said come back with their wording.
void replace(Edit& edit, const Idea& idea, const QString& text);

} // namespace saidWords

} // namespace moothall
