// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/sortingkeys.h"

#include "ui/widgets/badges.h"

#include <QKeyEvent>

namespace moothall::ui {

namespace {

constexpr int mostLetters = 19;

// The theme of that letter, from 1; 0 for a letter that names none.
int themeOfLetter(const QString& typed)
{
    for (int number = 1; number <= mostLetters; ++number)
        if (themeLetter(number).compare(typed, Qt::CaseInsensitive) == 0)
            return number;
    return 0;
}

} // namespace

std::optional<SortingKey> sortingKeyOf(const QKeyEvent& key, bool onTheme)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return SortingKey{SortingWish::Copy};
    if (modifiers & ~Qt::ShiftModifier)
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return SortingKey{onTheme ? SortingWish::RemoveTheme : SortingWish::TakeOut};
    case Qt::Key_N:
        return SortingKey{SortingWish::NewTheme};
    case Qt::Key_P:
        return SortingKey{SortingWish::Park};
    case Qt::Key_M: // also the letter of the eleventh theme, which only ideas can be sent to
        if (onTheme)
            return SortingKey{SortingWish::MergeTheme};
        break;
    default:
        break;
    }
    const int theme = themeOfLetter(key.text());
    return theme > 0 ? std::optional(SortingKey{SortingWish::SendTo, theme}) : std::nullopt;
}

void SortingPlace::carryOut(const SortingKey& key)
{
    switch (key.wish) {
    case SortingWish::SendTo:
        return send(key.theme);
    case SortingWish::NewTheme:
        return beginTheme();
    case SortingWish::Park:
        return parkChosen();
    case SortingWish::Copy:
        return copyChosen();
    case SortingWish::TakeOut:
        return takeOut();
    case SortingWish::RemoveTheme:
        return removeCurrent();
    case SortingWish::MergeTheme:
        return beginMerge();
    }
}

} // namespace moothall::ui
