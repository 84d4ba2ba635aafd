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

// Something with ideas chosen in it, that does what the keys wish.
class SortingPlace
{
public:
    virtual ~SortingPlace() = default;

    void carryOut(const SortingKey& key);

    virtual void beginTheme() = 0; // from the chosen ideas
    virtual void parkChosen() = 0;
    virtual void removeCurrent() = 0;

protected:
    virtual void send(int theme) = 0;
    virtual void copyChosen() = 0;
    virtual void takeOut() = 0;
    virtual void beginMerge() = 0;
};

// `onTheme`: a theme is chosen rather than ideas.
std::optional<SortingKey> sortingKeyOf(const QKeyEvent& key, bool onTheme);

} // namespace moothall::ui
