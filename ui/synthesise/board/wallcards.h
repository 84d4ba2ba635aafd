// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall as cards to print and pin up: one theme a page, in letters that are read from a chair.
#pragma once

#include "ui/synthesise/board/wallpdf.h"

namespace moothall::ui {

struct WallCards
{
    std::vector<Pile> piles; // one page or more for each that has notes
    std::function<NoteFace(int)> faceOf;
    QString title;    // of the project
    QString language; // BCP 47
    QDateTime made;
};

// A tagged PDF: the same cards read aloud as headings and lists.
Result<> writeWallCards(const WallCards& cards, const QString& path);

} // namespace moothall::ui
