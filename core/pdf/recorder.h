// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the pages of a display list and keeps what is painted and what it means in step.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/pdf/shaping.h"

namespace moothall::pdf {

class Recorder
{
public:
    // Characters that are drawn as shapes are also given to a space of the carrier font, so that
    // searching and copying find them.
    Recorder(DisplayList& list, const QRawFont& carrier) : m_list(list), m_carrier(carrier) {}

    // Where the next operations belong. Nothing is opened before something is painted, so no
    // element ends up with empty content.
    void aimAt(ElementId element, int page);
    void aimAtArtifact(int page, BeginArtifact::Kind kind = BeginArtifact::Kind::Layout);

    void paint(Operation operation);
    // Text where it can be embedded, otherwise shapes with their characters noted in a span.
    void text(const ShapedRun& run, QPointF shift, const QColor& color);
    // Beneath all text of the page, in the order of the calls.
    void paintBehind(int page, Operation operation);

    void ensurePages(int count);
    // Closes what is open and puts the backgrounds beneath.
    void finish();

private:
    struct Target
    {
        int page = 0;
        ElementId element = -1; // -1: an artifact
        BeginArtifact::Kind kind = BeginArtifact::Kind::Layout;

        friend bool operator==(const Target&, const Target&) = default;
    };

    void open(const Target& target);
    void close();
    void shapes(const ShapedRun& run, QPointF shift, const QColor& color);
    void carry(const GlyphRun& run, const GlyphRun::Glyph& glyph, QPointF shift,
               const QColor& color);
    void countUnshown(const QString& text);
    DisplayPage& page(int number);

    DisplayList& m_list;
    QRawFont m_carrier;
    std::optional<Target> m_open;
    Target m_aim;
    std::vector<std::vector<Operation>> m_behind;
};

} // namespace moothall::pdf
