// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Content stream operators as in ISO 32000-1, annex A, with unneeded changes of state left out.
#include "core/pdf/contentwriter.h"

#include "core/pdf/fontprogram.h"
#include "core/pdf/shaping.h"

#include <cmath>

namespace moothall::pdf {
namespace {

void appendHex16(QByteArray& out, quint16 value)
{
    constexpr auto* digits = "0123456789abcdef";
    for (const int shift : {12, 8, 4, 0})
        out += digits[value >> shift & 0xf];
}

} // namespace

ContentWriter::ContentWriter(Resources& resources, double pageHeight)
    : m_resources(resources), m_height(pageHeight)
{
    constexpr int usualPageBytes = 16 * 1024;
    m_bytes.reserve(usualPageBytes);
}

// Two decimals: a hundredth of a point is finer than any printer.
void ContentWriter::number(double value)
{
    auto hundredths = qint64(std::llround(std::clamp(value, -1e9, 1e9) * 100));
    if (hundredths < 0) {
        m_bytes += '-';
        hundredths = -hundredths;
    }
    m_bytes += QByteArray::number(hundredths / 100);
    if (const int rest = int(hundredths % 100)) {
        m_bytes += '.';
        m_bytes += char('0' + rest / 10);
        if (rest % 10)
            m_bytes += char('0' + rest % 10);
    }
    m_bytes += ' ';
}

void ContentWriter::point(QPointF position)
{
    number(position.x());
    number(m_height - position.y());
}

void ContentWriter::beginContent(const QByteArray& role, int number)
{
    m_bytes += '/' + role + " <</MCID " + QByteArray::number(number) + ">> BDC\n";
}

void ContentWriter::beginArtifact(BeginArtifact::Kind kind)
{
    m_bytes += kind == BeginArtifact::Kind::Layout ? "/Artifact <</Type/Layout>> BDC\n"
                                                   : "/Artifact <</Type/Pagination>> BDC\n";
}

void ContentWriter::endContent() { m_bytes += "EMC\n"; }

void ContentWriter::save()
{
    m_bytes += "q\n";
    m_states.push_back(m_states.back());
}

void ContentWriter::restore()
{
    m_bytes += "Q\n";
    m_states.pop_back();
}

void ContentWriter::clip(const QPainterPath& path)
{
    outline(path);
    m_bytes += path.fillRule() == Qt::WindingFill ? "W n\n" : "W* n\n";
}

void ContentWriter::useAlpha(int alpha)
{
    if (m_states.back().alpha == alpha)
        return;
    m_states.back().alpha = alpha;
    m_bytes += '/' + m_resources.nameForAlpha(alpha) + " gs\n";
}

void ContentWriter::components(const QColor& color)
{
    for (const int part : {color.red(), color.green(), color.blue()})
        m_bytes += QByteArray::number(part / 255.0, 'g', 4) + ' ';
}

void ContentWriter::useFill(const QColor& color)
{
    useAlpha(color.alpha());
    if (m_states.back().fill == qRgb(color.red(), color.green(), color.blue()))
        return;
    m_states.back().fill = qRgb(color.red(), color.green(), color.blue());
    components(color);
    m_bytes += "rg\n";
}

void ContentWriter::useStroke(const QColor& color)
{
    useAlpha(color.alpha());
    if (m_states.back().stroke == qRgb(color.red(), color.green(), color.blue()))
        return;
    m_states.back().stroke = qRgb(color.red(), color.green(), color.blue());
    components(color);
    m_bytes += "RG\n";
}

void ContentWriter::outline(const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(element);
        if (element.isMoveTo()) {
            m_bytes += "m\n";
        } else if (element.isLineTo()) {
            m_bytes += "l\n";
        } else {
            point(path.elementAt(++i));
            point(path.elementAt(++i));
            m_bytes += "c\n";
        }
    }
    if (path.isEmpty())
        m_bytes += "0 0 m\n";
}

void ContentWriter::fill(const QPainterPath& path, const QColor& color)
{
    if (path.isEmpty() || color.alpha() == 0)
        return;
    useFill(color);
    outline(path);
    m_bytes += path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n";
}

void ContentWriter::stroke(const QPainterPath& path, const QTransform& transform, const QPen& pen,
                           double opacity)
{
    QColor color = pen.color();
    color.setAlphaF(float(color.alphaF() * opacity));
    if (path.isEmpty() || pen.style() == Qt::NoPen || color.alpha() == 0)
        return;
    const double scale = pen.isCosmetic() ? 1 : std::sqrt(std::abs(transform.determinant()));
    constexpr double hairline = 0.5; // Qt means one pixel of the device by a width of 0.
    const double width = pen.widthF() > 0 ? pen.widthF() * scale : hairline;
    useStroke(color);
    number(width);
    m_bytes += "w ";
    m_bytes += pen.capStyle() == Qt::FlatCap    ? "0 J "
               : pen.capStyle() == Qt::RoundCap ? "1 J "
                                                : "2 J ";
    m_bytes += pen.joinStyle() == Qt::RoundJoin   ? "1 j ["
               : pen.joinStyle() == Qt::BevelJoin ? "2 j ["
                                                  : "0 j [";
    if (pen.style() != Qt::SolidLine) {
        for (const double dash : pen.dashPattern())
            number(dash * width);
    }
    m_bytes += "] 0 d\n";
    outline(transform.map(path));
    m_bytes += "S\n";
}

void ContentWriter::image(const QRectF& area, const QImage& image, const QTransform& transform,
                          double opacity)
{
    if (image.isNull() || area.isEmpty())
        return;
    save();
    useAlpha(qRound(opacity * 255));
    // The unit square of the image stands on its lower edge; ours hangs from its upper one.
    const QTransform toPage =
        QTransform(area.width(), 0, 0, -area.height(), area.left(), area.bottom()) * transform *
        QTransform(1, 0, 0, -1, 0, m_height);
    for (const double part :
         {toPage.m11(), toPage.m12(), toPage.m21(), toPage.m22(), toPage.dx(), toPage.dy()})
        number(part);
    m_bytes += "cm /" + m_resources.nameForImage(image) + " Do\n";
    restore();
}

void ContentWriter::glyphs(const GlyphRun& run, const QTransform& transform)
{
    const size_t count = run.glyphs.size();
    for (size_t from = 0; from < count;) {
        const GlyphRun::Glyph& first = run.glyphs[from];
        if (first.letter == 0) {
            fill(transform.map(glyphShape(run, first)), run.color);
            ++from;
            continue;
        }
        size_t to = from + 1;
        while (to < count && run.glyphs[to].letter != 0 &&
               std::abs(run.glyphs[to].position.y() - first.position.y()) < 0.01)
            ++to;
        baseLine(run, from, to, transform);
        from = to;
    }
}

// Shows the glyphs with one operator for each encoding, moving on where they are not spaced as
// their widths say.
void ContentWriter::baseLine(const GlyphRun& run, size_t from, size_t to,
                             const QTransform& transform)
{
    Face& face = m_resources.fonts.face(run.font);
    const double size = run.font.pixelSize();
    useFill(run.color);
    const Encoding* open = nullptr;
    double x = 0; // where the next glyph would stand by itself
    for (size_t i = from; i < to; ++i) {
        const GlyphRun::Glyph& glyph = run.glyphs[i];
        const Face::Code code = face.code(run, glyph);
        if (code.encoding != open) {
            m_bytes += open ? ">] TJ ET\nBT /" : "BT /";
            open = code.encoding;
            m_bytes += open->name() + ' ';
            number(size);
            m_bytes += "Tf ";
            for (const double part :
                 {transform.m11(), -transform.m12(), -transform.m21(), transform.m22()})
                number(part);
            point(transform.map(glyph.position));
            m_bytes += "Tm [<";
            x = glyph.position.x();
        }
        const int back = int(std::lround((x - glyph.position.x()) * 1000 / size));
        if (back != 0) {
            m_bytes += '>' + QByteArray::number(back) + '<';
            x -= back * size / 1000;
        }
        appendHex16(m_bytes, code.value);
        x += face.advance(glyph.index) * size / 1000;
    }
    m_bytes += ">] TJ ET\n";
}

} // namespace moothall::pdf
