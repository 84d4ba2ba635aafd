// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns painting into the operators of one page's content stream.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/pdf/fontstore.h"

#include <qpdf/QPDF.hh>

#include <QByteArray>
#include <QImage>
#include <QPen>
#include <QTransform>

namespace moothall::pdf {

// What the pages of one file share, written once at the end.
class Resources
{
public:
    explicit Resources(QPDF& pdf) : m_pdf(pdf) {}

    FontStore fonts;
    UnshownCharacters unshown; // met inside pictures

    QByteArray nameForAlpha(int alpha);
    QByteArray nameForImage(const QImage& image);
    QPDFObjectHandle write();

private:
    QPDF& m_pdf;
    std::map<QByteArray, QPDFObjectHandle> m_states;
    std::map<QByteArray, QPDFObjectHandle> m_images;
    QHash<qint64, QByteArray> m_imageNames; // by QImage::cacheKey
};

// Points are measured from the upper left corner of the page.
class ContentWriter
{
public:
    ContentWriter(Resources& resources, double pageHeight);

    void beginContent(const QByteArray& role, int number);
    void beginArtifact(BeginArtifact::Kind kind);
    void endContent();

    void glyphs(const GlyphRun& run, const QTransform& transform = {});
    void fill(const QPainterPath& path, const QColor& color);
    // The path is transformed, and with it, as far as an even scale can, the width of the pen.
    void stroke(const QPainterPath& path, const QTransform& transform, const QPen& pen,
                double opacity = 1);
    void image(const QRectF& area, const QImage& image, const QTransform& transform,
               double opacity);

    void save();
    void restore();
    void clip(const QPainterPath& path);

    Resources& resources() { return m_resources; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    struct State
    {
        QRgb fill = qRgb(0, 0, 0);
        QRgb stroke = qRgb(0, 0, 0);
        int alpha = 255;
    };

    void number(double value);
    void point(QPointF position);
    void outline(const QPainterPath& path);
    void useAlpha(int alpha);
    void components(const QColor& color);
    void useFill(const QColor& color);
    void useStroke(const QColor& color);
    void baseLine(const GlyphRun& run, size_t from, size_t to, const QTransform& transform);

    Resources& m_resources;
    double m_height;
    QByteArray m_bytes;
    std::vector<State> m_states{1};
};

} // namespace moothall::pdf
