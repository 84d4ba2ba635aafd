// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/matrixview.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int badge = 22;
constexpr double highest = 10;

} // namespace

MatrixView::MatrixView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Citizen engagement against support from the council"));
    connect(&Look::now(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MatrixView::setPoints(std::vector<MatrixPoint> points)
{
    m_points = std::move(points);
    QStringList told;
    for (const MatrixPoint& point : m_points)
        told.append(tr("%1: engagement %2, support %3")
                        .arg(point.title)
                        .arg(point.place.engagement)
                        .arg(point.place.support));
    setAccessibleDescription(told.join(u"; "_s));
    update();
}

void MatrixView::setCurrent(std::int64_t row)
{
    m_current = row;
    update();
}

QSize MatrixView::sizeHint() const { return {px(260), px(308)}; }

QRectF MatrixView::plot() const
{
    return QRectF(rect()).adjusted(px(40), px(20), -px(14), -px(40));
}

std::vector<QPointF> MatrixView::centres() const
{
    const QRectF area = plot();
    std::vector<QPointF> centres;
    for (const MatrixPoint& point : m_points) {
        QPointF centre(area.left() + area.width() * point.place.support / highest,
                       area.bottom() - area.height() * point.place.engagement / highest);
        const auto covers = [&](const QPointF& other) {
            return std::hypot(other.x() - centre.x(), other.y() - centre.y()) < px(badge);
        };
        // To the left where the edge is near.
        const double step = centre.x() > area.center().x() ? -px(badge) : px(badge);
        while (std::ranges::any_of(centres, covers) && rect().contains(centre.toPoint()))
            centre.rx() += step;
        centres.push_back(centre);
    }
    return centres;
}

const MatrixPoint* MatrixView::pointAt(const QPointF& place) const
{
    const auto all = centres();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::hypot(all[i].x() - place.x(), all[i].y() - place.y()) <= px(badge) / 2.0 + 2)
            return &m_points[i];
    return nullptr;
}

void MatrixView::paintGrid(QPainter& painter, const QRectF& area) const
{
    painter.setPen(QPen(tokens().line, 1));
    painter.setBrush(tokens().base);
    painter.drawRect(area);
    painter.setPen(QPen(tokens().edge, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.center().x(), area.top()),
                     QPointF(area.center().x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), area.center().y()),
                     QPointF(area.right(), area.center().y()));

    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    const double line = px(18);
    const QRectF above(area.left(), area.top() - line, area.width(), line);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, tr("citizens carrying it"));
    painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, tr("shared production"));
    const QRectF inside(area.left() + px(4), area.bottom() - line, area.width() - px(6), line);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, tr("not yet shared"));
    const QString offered = tr("offered, not taken up");
    const QRectF words = painter.boundingRect(inside, Qt::AlignRight | Qt::AlignVCenter, offered);
    painter.fillRect(words.adjusted(-1, 2, 0, -1), tokens().base); // the dashes stop before it
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, offered);
    for (const int value : {0, 5, 10}) {
        const double x = area.left() + area.width() * value / highest;
        const double y = area.bottom() - area.height() * value / highest;
        painter.drawText(QRectF(x - px(20), area.bottom() + px(2), px(40), line), Qt::AlignCenter,
                         QString::number(value));
        painter.drawText(QRectF(area.left() - px(32), y - line / 2, px(26), line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    painter.setPen(tokens().text);
    painter.drawText(QRectF(area.left(), area.bottom() + px(19), area.width(), px(18)),
                     Qt::AlignCenter, tr("Support from the council"));
    painter.save();
    painter.translate(px(8), area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -px(9), area.height(), px(18)), Qt::AlignCenter,
                     tr("Citizen engagement"));
    painter.restore();
}

void MatrixView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, plot());
    const auto all = centres();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QRectF area(0, 0, px(badge) - 2, px(badge) - 2);
        area.moveCenter(all[i]);
        if (m_points[i].row == m_current) {
            painter.setPen(QPen(tokens().accent, 2));
            painter.setBrush(tokens().base);
            painter.drawEllipse(area.adjusted(-3, -3, 3, 3));
        }
        paintNumberBadge(painter, area, m_points[i].number);
    }
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    if (const MatrixPoint* point = pointAt(event->position()))
        emit chosen(point->row);
}

bool MatrixView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const MatrixPoint* point = pointAt(help->pos()))
        QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(point->title.toHtmlEscaped()),
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace moothall::ui
