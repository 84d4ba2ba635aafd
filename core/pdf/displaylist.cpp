// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the glyphs of a run keep the characters they stand for.
#include "core/pdf/displaylist.h"

namespace moothall::pdf {
namespace {

constexpr char32_t firstOfSeveral = QChar::LastValidCodePoint + 1;

} // namespace

void GlyphRun::add(quint32 index, QPointF position, const QString& text)
{
    char32_t letter = 0;
    if (text.size() == 1 && !text[0].isNull()) {
        letter = text[0].unicode();
    } else if (!text.isEmpty()) {
        letter = firstOfSeveral + char32_t(texts.size());
        texts.append(text);
    }
    glyphs.push_back({index, position, letter});
}

void GlyphRun::add(const GlyphRun& other, const Glyph& glyph, QPointF shift)
{
    const QPointF place = QPointF(glyph.position) + shift;
    if (!standsForSeveral(glyph))
        glyphs.push_back({glyph.index, place, glyph.letter});
    else
        add(glyph.index, place, other.text(glyph));
}

QString GlyphRun::text(const Glyph& glyph) const
{
    if (glyph.letter == 0)
        return {};
    if (!standsForSeveral(glyph))
        return QString(QChar(char16_t(glyph.letter)));
    return texts[qsizetype(glyph.letter - firstOfSeveral)];
}

} // namespace moothall::pdf
