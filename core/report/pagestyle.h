// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, spaces and colours of the printed report.
#pragma once

#include "core/pdf/page.h"
#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QSizeF>

namespace moothall::report {

enum class Paper
{
    A4,
    Letter
};

enum class Print
{
    Ordinary,
    Large // nothing that is read is smaller than 18 points
};

// All lengths are in points.
struct PageStyle
{
    Print print = Print::Ordinary;
    QSizeF size = QSizeF(595.28, 841.89); // A4
    QMarginsF margins = QMarginsF(48, 50, 48, 72);

    // Councils ask for 12 points or more.
    double text = 12;
    double lead = 14;
    double title = 28;
    double subtitle = 15;
    double heading2 = 18;
    double heading3 = 14;
    double statement = 14;
    double table = 11;
    double quiet = 10.5;
    double foot = 9.5;

    bool partsWideTables = false; // rather than in smaller letters

    double numberWidth = 42;   // room of the hanging numbers of paragraphs
    double figureScale = 1.05; // letters of charts are 10 points at 1

    static PageStyle of(Paper paper, Print print);
    static PageStyle standard() { return {}; }
    static PageStyle largePrint();

    double textWidth() const { return size.width() - margins.left() - margins.right(); }
    double textHeight() const { return size.height() - margins.top() - margins.bottom(); }

    friend bool operator==(const PageStyle&, const PageStyle&) = default;
};

namespace pagecolor {
inline const QColor text(0x1D2226);
inline const QColor quiet(0x54595E);
inline const QColor accent(0x12436D);
inline const QColor plum(0x801650);
inline const QColor rule(0xD6D3CC);
inline const QColor quoteBar(0xC9C6BF);
inline const QColor plumBar(0xC284A6);
inline const QColor keyFill(0xEDF2F7);
inline const QColor evidenceFill(0xF4F3F0);
inline const QColor plumFill(0xFBF5F8);
} // namespace pagecolor

QFont pageFont(double points, bool bold = false);

// The sentence about the letters of the report where they are not installed and others stand in;
// empty where they are.
QString missingFont();

// How wide a line of text is on paper, in points.
double pageTextWidth(const QString& text, const QFont& font);

// The sheet with its foot: the running title and the number of the page.
pdf::PageSetup pageSetup(const Document& document, const PageStyle& style);

} // namespace moothall::report
