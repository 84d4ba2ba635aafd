// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Icons: lines on a grid of 24 units, drawn in the colour of the text they stand beside.
#pragma once

#include <QIcon>

class QPainter;

namespace moothall::ui {

enum class Glyph
{
    Library,
    Tick,
    Cross,
    Warning,
    Question,
    Plus,
    Search,
    Clock,
    Lock,
    Eye,
    Chair,
    Scales,
    ChevronDown,
    Export,
    History,
    Phone,
    Involve,
    Gather,
    Synthesise,
    Develop,
    Assess,
    Report,
};

// Strokes of 1.5 px at any size, with round caps.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& area, const QColor& color);

// The glyph in the colour of the text, of disabled text when disabled; follows the look.
QIcon iconOf(Glyph glyph);

// In the colour of text on a primary button.
QIcon primaryIconOf(Glyph glyph);

} // namespace moothall::ui
