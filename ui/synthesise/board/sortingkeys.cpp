// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/sortingkeys.h"

#include "ui/widgets/badges.h"

#include <QKeyEvent>

namespace moothall::ui {

namespace {

// Who writes Arabic, Greek or Russian has the same keys in the same places: the letter that a Latin
// keyboard has there, by the codes that X11 and Wayland give to keys.
QString letterInThatPlace(const QKeyEvent& key)
{
    constexpr quint32 firstOfRows[] = {24, 38, 52};
    constexpr const char* rows[] = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    for (std::size_t row = 0; row < 3; ++row)
        if (const quint32 place = key.nativeScanCode() - firstOfRows[row];
            key.nativeScanCode() >= firstOfRows[row] && place < qstrlen(rows[row]))
            return QString(QLatin1Char(rows[row][place]));
    return {};
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
    const bool shift = modifiers & Qt::ShiftModifier;
    if (const int theme = themeOfLetter(key.text(), shift); theme > 0)
        return SortingKey{SortingWish::SendTo, theme};
    const bool isOtherLetter = key.text().size() == 1 && key.text()[0].isLetter() &&
                               key.text()[0].script() != QChar::Script_Latin;
    if (!isOtherLetter)
        return std::nullopt;
    return SortingKey{SortingWish::SendTo, themeOfLetter(letterInThatPlace(key), shift)};
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
    case SortingWish::Split:
        return beginSplit();
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

void SortingPlace::run(Command command)
{
    switch (command) {
    case Command::NewHere:
        return beginTheme();
    case Command::EditCurrent:
        return editCurrent();
    case Command::RemoveCurrent:
        return removeCurrent();
    case Command::Find:
        return find();
    case Command::Park:
        return parkChosen();
    case Command::SameHere:
        return agree(1);
    case Command::SameHereLess:
        return agree(-1);
    case Command::SplitIdea:
        return beginSplit();
    case Command::MergeIdeas:
        return putTogether();
    case Command::HideNow:
    case Command::Identifying:
    case Command::Unclear:
    case Command::NotToBeQuoted:
        return mark(command);
    default:
        return;
    }
}

} // namespace moothall::ui
