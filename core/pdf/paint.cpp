// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a page of a display list with any painter, for the preview on screen.
#include "core/pdf/displaylist.h"
#include "core/pdf/shaping.h"

#include <QGlyphRun>
#include <QPainter>

namespace moothall::pdf {
namespace {

struct Brush
{
    QPainter& painter;

    void operator()(const BeginContent&) const {}
    void operator()(const BeginArtifact&) const {}
    void operator()(const EndContent&) const {}

    void operator()(const GlyphRun& run) const
    {
        QList<quint32> indexes;
        QList<QPointF> positions;
        for (const GlyphRun::Glyph& glyph : run.glyphs) {
            indexes.append(glyph.index);
            positions.append(glyph.position);
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(run.font);
        glyphs.setGlyphIndexes(indexes);
        glyphs.setPositions(positions);
        painter.setPen(run.color);
        painter.drawGlyphRun({}, glyphs);
    }

    void operator()(const FillShape& shape) const { painter.fillPath(shape.path, shape.color); }

    void operator()(const StrokeLine& line) const
    {
        painter.strokePath(line.path, QPen(line.color, line.width, Qt::SolidLine, Qt::FlatCap));
    }

    void operator()(const DrawPicture& picture) const
    {
        painter.save();
        picture.paint(painter, picture.rectangle);
        painter.restore();
    }
};

} // namespace

void paint(const DisplayPage& page, QPainter& painter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Operation& operation : page.operations)
        std::visit(Brush{painter}, operation);
    painter.restore();
}

} // namespace moothall::pdf
