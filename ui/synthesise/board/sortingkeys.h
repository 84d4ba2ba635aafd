// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that sort ideas, on the wall and in every list of them.
#pragma once

#include "core/synthesise/themes.h"
#include "ui/shell/commands.h"

#include <optional>

class QKeyEvent;

namespace moothall::ui {

enum class SortingWish
{
    SendTo, // the theme of a letter, whether there is one or not
    NewTheme,
    Park,
    Split,
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
    void run(Command command);

    virtual void beginTheme() = 0; // from the chosen ideas
    virtual void editCurrent() = 0;
    virtual void removeCurrent() = 0;
    virtual void parkChosen() = 0;
    virtual void copyChosen() = 0;
    virtual void takeOut() = 0;
    virtual void beginMerge() = 0;
    virtual void beginSplit() = 0;          // of the current idea
    virtual void putTogether() = 0;         // the chosen ideas, which say the same
    virtual void agree(int more) = 0;       // with the current idea
    virtual void mark(Command command) = 0; // the chosen ideas, or takes the mark off
    virtual void find() = 0;
    virtual void followBack() = 0; // to where the current theme or idea came from
    virtual std::optional<Id<Theme>> themeAround() const = 0; // of what is current

protected:
    virtual void send(int theme) = 0;
};

// `onTheme`: a theme is chosen rather than ideas.
std::optional<SortingKey> sortingKeyOf(const QKeyEvent& key, bool onTheme);

} // namespace moothall::ui
