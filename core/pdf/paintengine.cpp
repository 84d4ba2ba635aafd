// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A paint engine that hands paths, images and text on to a content writer.
#include "core/pdf/paintengine.h"

#include "core/pdf/shaping.h"

#include <climits>

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

namespace moothall::pdf {
namespace {

// What QPainter would otherwise leave to us and this engine does not know.
constexpr QPaintEngine::PaintEngineFeatures missing =
    QPaintEngine::PerspectiveTransform | QPaintEngine::PatternBrush |
    QPaintEngine::ConicalGradientFill | QPaintEngine::RadialGradientFill |
    QPaintEngine::PorterDuff | QPaintEngine::BlendModes | QPaintEngine::ObjectBoundingModeGradients;

// Gradients are painted in the middle colour of their range.
QColor plainColor(const QBrush& brush)
{
    const QGradient* gradient = brush.gradient();
    if (!gradient || gradient->stops().isEmpty())
        return brush.color();
    const QColor first = gradient->stops().first().second;
    const QColor last = gradient->stops().last().second;
    const auto middle = [](int a, int b) { return (a + b) / 2; };
    return {middle(first.red(), last.red()), middle(first.green(), last.green()),
            middle(first.blue(), last.blue()), middle(first.alpha(), last.alpha())};
}

class Engine final : public QPaintEngine
{
public:
    explicit Engine(ContentWriter& writer)
        : QPaintEngine(PaintEngineFeatures(AllFeatures) & ~missing), m_writer(writer)
    {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override
    {
        useClip(false);
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& changed) override
    {
        const DirtyFlags dirty = changed.state();
        if (dirty & DirtyTransform)
            m_transform = changed.transform();
        if (dirty & DirtyPen)
            m_pen = changed.pen();
        if (dirty & DirtyBrush)
            m_brush = changed.brush();
        if (dirty & DirtyOpacity)
            m_opacity = changed.opacity();
        if (dirty & (DirtyClipPath | DirtyClipRegion)) {
            QPainterPath path;
            if (dirty & DirtyClipPath)
                path = changed.clipPath();
            else
                path.addRegion(changed.clipRegion());
            changeClip(m_transform.map(path), changed.clipOperation());
        }
        if (dirty & DirtyClipEnabled)
            m_clipWanted = changed.isClipEnabled() && m_hasClip;
    }

    void drawPath(const QPainterPath& path) override
    {
        applyClip();
        if (m_brush.style() != Qt::NoBrush) {
            QColor color = plainColor(m_brush);
            color.setAlphaF(float(color.alphaF() * m_opacity));
            m_writer.fill(m_transform.map(path), color);
        }
        m_writer.stroke(path, m_transform, m_pen, m_opacity);
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode == PolylineMode) {
            applyClip();
            m_writer.stroke(path, m_transform, m_pen, m_opacity);
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        drawPath(path);
    }

    void drawPixmap(const QRectF& area, const QPixmap& pixmap, const QRectF& source) override
    {
        drawImage(area, pixmap.toImage(), source, Qt::AutoColor);
    }

    void drawImage(const QRectF& area, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags) override
    {
        applyClip();
        const bool whole = source.toRect() == image.rect();
        m_writer.image(area, whole ? image : image.copy(source.toRect()), m_transform, m_opacity);
    }

    // Shaped anew, because only a text layout tells which glyph shows which characters.
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override
    {
        applyClip();
        const SingleLine line(item.text(), item.font());
        QColor color = m_pen.color();
        color.setAlphaF(float(color.alphaF() * m_opacity));
        const QTransform toPage =
            QTransform::fromTranslate(baseline.x(), baseline.y() - line.ascent()) * m_transform;
        for (const ShapedRun& run : line.runs()) {
            if (run.asText)
                m_writer.glyphs(inColor(run, color), toPage);
            else
                drawShapes(run, color, toPage);
        }
    }

private:
    static GlyphRun inColor(GlyphRun run, const QColor& color)
    {
        run.color = color;
        return run;
    }

    // The alternative text of the picture speaks for these, so they need no text of their own.
    void drawShapes(const ShapedRun& run, const QColor& color, const QTransform& toPage)
    {
        for (const GlyphRun::Glyph& glyph : run.glyphs) {
            m_writer.fill(toPage.map(glyphShape(run, glyph)), color);
            const QList<uint> points = run.text(glyph).toUcs4();
            for (const uint point : points)
                ++m_writer.resources().unshown[char32_t(point)];
        }
    }

    void changeClip(const QPainterPath& path, Qt::ClipOperation operation)
    {
        const bool within = operation == Qt::IntersectClip && m_hasClip;
        m_clip = within ? m_clip.intersected(path) : path;
        m_hasClip = operation != Qt::NoClip;
        m_clipWanted = m_hasClip;
    }

    // Painters set clips far more often than they paint, so one is written only when it matters.
    void applyClip()
    {
        if (m_clipUsed == m_clipWanted && (!m_clipUsed || m_written == m_clip))
            return;
        useClip(m_clipWanted);
    }

    void useClip(bool wanted)
    {
        if (m_clipUsed)
            m_writer.restore();
        m_clipUsed = wanted;
        if (!wanted)
            return;
        m_writer.save();
        m_writer.clip(m_clip);
        m_written = m_clip;
    }

    ContentWriter& m_writer;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QPainterPath m_clip;
    QPainterPath m_written;
    bool m_hasClip = false; // an empty clip hides everything, no clip hides nothing
    bool m_clipWanted = false;
    bool m_clipUsed = false;
};

class Device final : public QPaintDevice
{
public:
    Device(ContentWriter& writer, QSizeF size) : m_engine(writer), m_size(size) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr double millimetersPerPoint = 25.4 / 72;
        switch (metric) {
        case PdmWidth:
            return qRound(m_size.width());
        case PdmHeight:
            return qRound(m_size.height());
        case PdmWidthMM:
            return qRound(m_size.width() * millimetersPerPoint);
        case PdmHeightMM:
            return qRound(m_size.height() * millimetersPerPoint);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return INT_MAX;
        case PdmDevicePixelRatio:
            return 1;
        default: // the pixel ratio once more, scaled
            return int(devicePixelRatioFScale());
        }
    }

private:
    mutable Engine m_engine; // QPaintDevice hands it out from a const function
    QSizeF m_size;
};

} // namespace

void paintPicture(ContentWriter& writer, const DrawPicture& picture, QSizeF pageSize)
{
    writer.save();
    {
        Device device(writer, pageSize);
        QPainter painter(&device);
        picture.paint(painter, picture.rectangle);
    }
    writer.restore();
}

} // namespace moothall::pdf
