// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a note on the wall says and how it is drawn: legible at every size, on screen and on paper.
#pragma once

#include "core/synthesise/ideacards.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace moothall::ui {

// What the colour of a note stands for; the other of the two is an outline at its foot.
enum class ColourBy
{
    Theme,
    Group
};

struct NoteFace
{
    IdeaCard card;
    int theme = 0; // the number of its theme; 0: none
    ColourBy colourBy = ColourBy::Theme;

    friend bool operator==(const NoteFace&, const NoteFace&) = default;
};

struct NoteColours
{
    QColor fill;
    QColor edge;
};
NoteColours coloursOf(int theme, int group, ColourBy colourBy);
NoteColours coloursOf(const NoteFace& face);

QString wordsOn(const NoteFace& face);
QString flagOn(const NoteFace& face); // the one that matters most; empty: none

// How much of a note is drawn at a scale, in pixels for a unit.
enum class NoteDetail
{
    Full,  // its words in their own size, and who said it
    Short, // as many words as fit in the smallest legible size
    Blank  // no words: the reading card gives them
};
NoteDetail detailAt(double scale);

// All of the note: ground, edge, words and foot.
void paintNote(QPainter& painter, const QRectF& area, const NoteFace& face, double scale);

// A note for paper, where no key shows the rest of its words: as large as all of them need, and
// wider where it would be a ribbon. In units.
QSizeF wholeSize(const NoteFace& face);
void paintWholeNote(QPainter& painter, const QRectF& area, const NoteFace& face);

// Where not all of its words are seen at this scale.
bool isCutAt(const NoteFace& face, double scale);

} // namespace moothall::ui
