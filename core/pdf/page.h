// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet a document is laid out on: size, margins and the foot every page carries.
#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

class QTextBlockFormat;
class QTextDocument;
class QTextLine;

namespace moothall::pdf {

// What repeats on every page. It is decoration: a screen reader passes over all of it.
struct Furniture
{
    QString left;       // empty: none
    QString pageNumber; // "Page %1 of %2", at the right; empty: none
    QFont font;         // its size is taken in points
    QColor color = QColor(0x55, 0x55, 0x55);
    QColor rule = QColor(0xd4, 0xd4, 0xd4); // thin line above the foot; invalid: none
    double ruleWidth = 0.75;
    double ruleHeight = 50; // from the lower edge of the sheet up to the line

    friend bool operator==(const Furniture&, const Furniture&) = default;
};

// All lengths are in points.
struct PageSetup
{
    QSizeF size = QSizeF(595.28, 841.89); // A4
    QMarginsF margins = QMarginsF(46, 46, 46, 68);
    Furniture furniture;

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

// Lays the document out so that one unit of its layout is one point on the page. The preview and
// the PDF both show this layout; laying out twice would break lines in two ways.
void layOut(QTextDocument& document, const PageSetup& setup);

// Qt reads the lengths inside text formats (margins, paddings, tab stops, image sizes) as pixels of
// the screen, 96 to the inch on most. Multiply points by this before putting them into a format.
double pixelsPerPoint();

// How far a laid-out line reaches from its base line, in points. Where its block has a fixed line
// height that is four fifths above and the rest below, as Qt has it, whatever letters stand in it.
struct LineReach
{
    double above = 0;
    double below = 0;

    double height() const { return above + below; }
};
LineReach reachOf(const QTextLine& line, const QTextBlockFormat& format);

} // namespace moothall::pdf
