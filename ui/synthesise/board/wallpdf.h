// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall on one sheet of paper, as large as it is, in lines and letters.
#pragma once

#include "core/base/error.h"
#include "ui/synthesise/board/boardlayout.h"
#include "ui/synthesise/board/noteface.h"

#include <QDateTime>

#include <functional>

namespace moothall::ui {

struct WallPicture
{
    BoardLayout wall;
    Pile unsorted;                       // below the frames, if there are any
    std::function<NoteFace(int)> faceOf; // by note
    QString title;
    QString language; // BCP 47
    QDateTime made;
};

// In the colours of paper, whatever the screen is in. What must not leave the program is not on it.
// One sheet as large as it needs, with vectors and text, tagged: each theme is a heading, each note
// a paragraph with all of its words.
Result<> writeWallPdf(const WallPicture& picture, const QString& path);

} // namespace moothall::ui
