// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws frames, their names, and what is laid over notes: rings, marks and the rubber band.
#pragma once

#include "ui/synthesise/board/boardlayout.h"

class QPainter;

namespace moothall::ui {

enum class FrameLook
{
    Plain,
    Current,
    Target // what is carried would fall into it
};

// The ground and the edge, on the screen.
void paintFrame(QPainter& painter, const QRectF& area, const Pile& pile, FrameLook look);

// Its letter, its name and its count. They keep their size however small the frame is, and go over
// its upper edge then.
QRectF headerArea(const QRectF& frame, double scale);
void paintHeader(QPainter& painter, const QRectF& frame, const Pile& pile, double scale);
// Of a frame that shows its whole name and its count, at full size.
double headerWidth(const Pile& pile);

enum class NoteRing
{
    Chosen,
    Current,  // and has the keyboard
    Found,    // dotted
    Proposed, // dashed
};
void paintRing(QPainter& painter, const QRectF& note, NoteRing ring);

// A word at the upper right corner of a note: "E?".
void paintMark(QPainter& painter, const QRectF& note, const QString& mark);

// Where a carried note would lie.
void paintHole(QPainter& painter, const QRectF& note);

void paintBand(QPainter& painter, const QRectF& area);

// Dots every 20 pixels, moving with the wall.
void paintGround(QPainter& painter, const QRect& area, QPointF origin);

} // namespace moothall::ui
