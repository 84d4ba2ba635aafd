// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The word under which each value of an enum is stored, exported and imported.
#pragma once

#include <optional>
#include <string_view>
#include <type_traits>

namespace moothall {

// An enum has words when `wordsOf(E)` beside it gives a list of {value, word} pairs.
template <class E>
concept Worded = std::is_enum_v<E> && requires(E value)
{
    wordsOf(value);
};

template <Worded E>
constexpr std::string_view wordFor(E value)
{
    for (const auto& [candidate, word] : wordsOf(value))
        if (candidate == value)
            return word;
    return {};
}

template <Worded E>
constexpr std::optional<E> fromWord(std::string_view wanted)
{
    for (const auto& [value, word] : wordsOf(E{}))
        if (word == wanted)
            return value;
    return std::nullopt;
}

// One value and its word; `wordsOf` returns an std::array of them.
template <class E>
struct Word
{
    E value;
    std::string_view word;
};

} // namespace moothall
