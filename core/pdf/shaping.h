// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a line of Qt's text layout to glyphs that know which characters they stand for.
#pragma once

#include "core/pdf/displaylist.h"

#include <QTextLayout>

namespace moothall::pdf {

// A stretch of glyphs of one font. Positions are relative to the layout of the line.
struct ShapedRun : GlyphRun
{
    // False where the font cannot go into the file or lacks the character: the glyphs have to be
    // drawn as shapes, and the text given another way.
    bool asText = true;
};

// The glyphs for the characters [from, from + length) of the layout's text, in the order they are
// read. A glyph without text belongs to the one before and has to be drawn as a shape: this keeps
// the text exact where a script draws more glyphs than it has characters.
std::vector<ShapedRun> shape(const QTextLine& line, const QString& text, int from, int length);

// One line of text by itself, for feet, list markers and pictures. Keeps the layout alive while
// its line is in use.
class SingleLine
{
public:
    SingleLine(const QString& text, const QFont& font);

    std::vector<ShapedRun> runs() const;
    double width() const;
    double ascent() const;

private:
    QString m_text;
    QTextLayout m_layout;
};

// The text without what must not appear in a file: controls, lone surrogates, non-characters, marks
// that only steer the direction. Tabs and line separators become spaces.
QString readable(const QString& text);

// Whether the letters can be shown, as text or at least by their outlines, in that font or in one
// that stands in for it.
bool canShow(const QString& text, const QFont& font);

// The outline of a glyph at its position, or a small neutral box where the font has none.
QPainterPath glyphShape(const GlyphRun& run, const GlyphRun::Glyph& glyph);

// A space in the font that stands for those words, or nothing if the font has none.
std::optional<ShapedRun> spaceRun(const QRawFont& font, QPointF position, const QString& words);

} // namespace moothall::pdf
