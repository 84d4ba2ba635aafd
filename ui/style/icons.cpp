// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/look.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// The path of each glyph, in the grammar of SVG.
QLatin1StringView pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Library:
        return "M5 4v16 M9 4v16 M13 4v16 M16 5l4 15 M4 20h16"_L1;
    case Glyph::Tick:
        return "M5 12.5l4.5 4.5L19 7.5"_L1;
    case Glyph::Cross:
        return "M6 6l12 12 M18 6L6 18"_L1;
    case Glyph::Warning:
        return "M12 4L21 19.5H3Z M12 10v4.5 M12 17v.2"_L1;
    case Glyph::Question:
        return "M12 3a9 9 0 1 0 .01 0 M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7 M12 16.4v.2"_L1;
    case Glyph::Plus:
        return "M12 5v14 M5 12h14"_L1;
    case Glyph::Search:
        return "M10.5 4a6.5 6.5 0 1 0 .01 0 M15.5 15.5L20 20"_L1;
    case Glyph::Clock:
        return "M12 3.5a8.5 8.5 0 1 0 .01 0 M12 7.5V12l3 2"_L1;
    case Glyph::Lock:
        return "M6 11h12v9H6Z M8.5 11V8a3.5 3.5 0 0 1 7 0v3"_L1;
    case Glyph::Eye:
        return "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.500 2.5 12Z M12 9a3 3 0 1 0 .01 0"_L1;
    case Glyph::Chair:
        return "M7 3v18 M7 12h10 M17 12v9 M7 16h10 M7 4h1 M17 12V9"_L1;
    case Glyph::Scales:
        return "M12 4v16 M8 20h8 M5 7h14 M5 7l-3 7h6Z M19 7l-3 7h6Z"_L1;
    case Glyph::ChevronDown:
        return "M7 10l5 5 5-5"_L1;
    case Glyph::Export:
        return "M12 15V4 M8 7.500L12 3.500l4 4 M5 13v7h14v-7"_L1;
    case Glyph::History:
        return "M4.500 12a7.500 7.500 0 1 0 2.500-5.600 M4.500 4v3.500H8 M12 8v4l3 2"_L1;
    case Glyph::Phone:
        return "M8 3h8v18H8Z M11 18h2"_L1;
    case Glyph::Involve:
        return "M9 6a3 3 0 1 0 .01 0 M3 19c.5-4 3-5.500 6-5.500s5.500 1.500 6 5.500 M16 6.500a2.500 2.500 0 1 1 0 5 M17.500 14c2 .5 3.200 2 3.500 5"_L1;
    case Glyph::Gather:
        return "M4 5h16v11h-9l-4 4v-4H4Z M8 9h8 M8 12h5"_L1;
    case Glyph::Synthesise:
        return "M4 4h6v6H4Z M14 4h6v6h-6Z M4 14h6v6H4Z M14 14h6v6h-6Z"_L1;
    case Glyph::Develop:
        return "M9 18h6 M10 21h4 M12 3a6 6 0 0 0-3.500 10.900V15h7v-1.100A6 6 0 0 0 12 3Z"_L1;
    case Glyph::Assess:
        return "M4 20h16 M7 20v-7 M12 20V5 M17 20v-10"_L1;
    case Glyph::Report:
        return "M6 3h9l4 4v14H6Z M9 11h6 M9 15h6"_L1;
    }
    return {};
}

QColor colorIn(QIcon::Mode mode, bool onPrimary)
{
    if (mode == QIcon::Disabled)
        return tokens().disabledText;
    return onPrimary ? tokens().onAccent : tokens().text;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, bool onPrimary) : m_glyph(glyph), m_onPrimary(onPrimary) {}

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, m_glyph, area, colorIn(mode, m_onPrimary));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

private:
    Glyph m_glyph;
    bool m_onPrimary;
};

} // namespace

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& area, const QColor& color)
{
    constexpr double grid = 24;
    const double size = std::min(area.width(), area.height());
    const double stroke = 1.5 * grid / std::max(size, 1.0);
    const QString svg =
        u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill='none' "
        "stroke='%1' stroke-width='%2' stroke-linecap='round' stroke-linejoin='round' "
        "d='%3'/></svg>"_s.arg(color.name(), QString::number(stroke), pathOf(glyph));
    QSvgRenderer renderer(svg.toUtf8());
    QRectF square(0, 0, size, size);
    square.moveCenter(area.center());
    renderer.render(&painter, square);
}

QIcon iconOf(Glyph glyph) { return QIcon(new GlyphEngine(glyph, false)); }

QIcon primaryIconOf(Glyph glyph) { return QIcon(new GlyphEngine(glyph, true)); }

} // namespace moothall::ui
