// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lettering.h"

#include "ui/charts/hatching.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace moothall::charts {

using report::KeyEntry;
namespace figuretype = report::figuretype;

void paintLine(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text,
               const QFont& font, const QColor& color)
{
    if (text.isEmpty())
        return;
    // Placed by hand: drawText with a rectangle measures with the metrics of the device and moves
    // text about where those differ from paper.
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    double left = area.left();
    if (alignment & Qt::AlignRight)
        left = area.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = area.center().x() - width / 2;
    const double middleOfCapitals = metrics.capHeight() / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(left, area.center().y() + middleOfCapitals), text);
}

void paintLabel(QPainter& painter, const report::FigureLabel& label, Qt::Alignment alignment,
                const QColor& color)
{
    const double height = figuretype::line * double(label.lines.size());
    QRectF line(label.area.left(), label.area.center().y() - height / 2, label.area.width(),
                figuretype::line);
    for (const QString& text : label.lines) {
        paintLine(painter, line, alignment, text, figuretype::plain(), color);
        line.translate(0, figuretype::line);
    }
}

void paintAxes(QPainter& painter, const report::Figure& figure, const report::FigureLayout& layout,
               const Colors& colors)
{
    const QRectF& plot = layout.plot;
    for (const double tick : layout.values.ticks) {
        const double x = plot.left() + layout.values.share(tick) * plot.width();
        paintLine(painter, QRectF(x - 30, plot.bottom() + 3, 60, figuretype::line),
                  Qt::AlignHCenter,
                  report::numberText(figure.valueAxis.withoutSign ? std::abs(tick) : tick),
                  figuretype::plain(), colors.quietText);
    }
    paintLabel(painter, layout.axisTitle, Qt::AlignHCenter, colors.quietText);
    paintLabel(painter, layout.note, Qt::AlignLeft, colors.quietText);
    if (figure.kind != report::Figure::Kind::Scatter)
        return;

    for (const double tick : layout.others.ticks) {
        const double y = plot.bottom() - layout.others.share(tick) * plot.height();
        paintLine(painter, QRectF(plot.left() - 36, y - 6, 30, 12), Qt::AlignRight,
                  report::numberText(tick), figuretype::plain(), colors.quietText);
    }
    painter.save();
    painter.translate(layout.otherTitle.area.center());
    painter.rotate(-90);
    report::FigureLabel upright = layout.otherTitle;
    upright.area =
        QRectF(-plot.height() / 2, -figuretype::line / 2, plot.height(), figuretype::line);
    paintLabel(painter, upright, Qt::AlignHCenter, colors.quietText);
    painter.restore();
}

void paintTarget(QPainter& painter, const QRectF& area, const Colors& colors)
{
    const QRectF tick(area.center().x() - 1.5, area.top(), 3, area.height());
    painter.fillRect(tick.adjusted(-1, -1, 1, 1), colors.ground);
    painter.fillRect(tick, colors.text);
}

void paintKey(QPainter& painter, const report::Figure& figure, const report::FigureLayout& layout,
              const Colors& colors)
{
    const int count = int(figure.series.size());
    for (const KeyEntry& entry : layout.key) {
        const QColor fill = seriesColor(colors, entry.series, count);
        if (entry.mark == KeyEntry::Mark::Target)
            paintTarget(painter, entry.swatch, colors);
        else if (figure.series[size_t(entry.series)].hatched)
            paintHatched(painter, entry.swatch, lineColor(colors, fill), colors.ground);
        else
            painter.fillRect(entry.swatch, fill);
        paintLine(painter, entry.nameArea, Qt::AlignLeft, entry.name, figuretype::plain(),
                  colors.text);
    }
}

} // namespace moothall::charts
