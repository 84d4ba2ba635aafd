// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words broken into lines, of a note or of a card, and those lines painted.
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace moothall::ui {

struct BrokenWords
{
    QStringList lines;
    bool cut = false;
};

// In lines of that width; where there are more than `most`, the last one says so. Of a text that is
// longer than `longest` only the beginning is looked at.
BrokenWords broken(const QString& words, const QFont& font, double width, int most,
                   qsizetype longest);

// From the upper edge of the area down; each line begins on the side that its script does.
void paintLines(QPainter& painter, QRectF area, const QStringList& lines, const QFont& font,
                double lineHeight);

} // namespace moothall::ui
