// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that sort ideas, on the wall and in every list of them.
#pragma once

#include <optional>

class QKeyEvent;

namespace moothall::ui {

enum class SortingWish
{
    SendTo, // the theme of a letter, whether there is one or not
    NewTheme,
    Park,
    Copy,
    TakeOut,
    RemoveTheme,
    MergeTheme
};

struct SortingKey
{
    SortingWish wish = SortingWish::SendTo;
    int theme = 0; // the number of the letter
};

// `onTheme`: a theme is chosen rather than ideas.
std::optional<SortingKey> sortingKeyOf(const QKeyEvent& key, bool onTheme);

} // namespace moothall::ui
