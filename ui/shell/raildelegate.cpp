// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/raildelegate.h"

#include "ui/shell/stepsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace moothall::ui {

namespace {

Glyph glyphOf(Screen screen)
{
    switch (screen) {
    case Screen::Library:
        return Glyph::Library;
    case Screen::Involve:
        return Glyph::Involve;
    case Screen::Gather:
        return Glyph::Gather;
    case Screen::Synthesise:
        return Glyph::Synthesise;
    case Screen::Develop:
        return Glyph::Develop;
    case Screen::Assess:
        return Glyph::Assess;
    case Screen::Report:
        return Glyph::Report;
    }
    return Glyph::Library;
}

constexpr double foldedGap = 3; // between icon, name and edges, at the least

// Hollow: not started. Filled: open. A tick: closed; with a dot: its rule was set aside.
void paintRing(QPainter& painter, const QRectF& area, const RailRow& row)
{
    const bool closed = row.ring == Ring::Closed || row.ring == Ring::ClosedByOverride;
    const bool filled = row.ring == Ring::Open || closed;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(tokens().edge, 1.2));
    painter.setBrush(!filled                  ? QBrush(Qt::NoBrush)
                     : row.ring == Ring::Open ? QBrush(tokens().accent)
                                              : QBrush(tokens().pass.ink));
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5));
    const QColor ink = filled ? tokens().onAccent : tokens().text;
    if (closed)
        paintGlyph(painter, Glyph::Tick, area.adjusted(3, 3, -3, -3), ink);
    if (row.ring == Ring::ClosedByOverride) {
        const double radius = area.width() / 6;
        painter.setPen(QPen(tokens().window, 1));
        painter.setBrush(tokens().warn.ink);
        painter.drawEllipse(area.bottomRight() - QPointF(radius, radius), radius, radius);
    }
    if (closed)
        return;
    QFont font = fontOf(TypeRole::KeyCap, QFont::DemiBold);
    font.setPixelSize(std::max(1, int(area.height() * 0.55)));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, QString::number(row.number));
}

} // namespace

RailDelegate::RailDelegate(const StepsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_layouts(new TextLayouts(this))
{}

int RailDelegate::foldedHeightIn(int room)
{
    const int screens = int(Screen::Report) + 1;
    const double words = QFontMetricsF(fontOf(TypeRole::KeyCap)).height();
    const int least = int(words + 22 + 3 * foldedGap);
    return std::clamp((room - px(12)) / screens, least, std::max(least, px(54)));
}

int RailDelegate::foldedWidth()
{
    double words = 0;
    for (int screen = int(Screen::Library); screen <= int(Screen::Report); ++screen)
        words = std::max(
            words,
            QFontMetricsF(fontOf(TypeRole::KeyCap)).horizontalAdvance(nameOf(Screen(screen))));
    return std::max(px(84 - 18), int(words) + px(8));
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RailRow& row = m_model.at(index);
    if (row.kind != RailRow::Kind::Place)
        return {px(10), m_folded ? m_foldedHeight : px(38)};
    if (m_folded)
        return {px(10), px(12)};
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const double width = (list ? list->viewport()->width() : px(170)) - px(20);
    const double height =
        m_layouts->heightOf(row.name, fontOf(TypeRole::Idea, QFont::DemiBold), width) +
        m_layouts->heightOf(row.count, fontOf(TypeRole::Caption), width);
    return {px(10), int(height) + px(30)};
}

// What is open, below a line that parts it from the library.
void RailDelegate::paintPlace(QPainter& painter, const QRectF& area, const RailRow& row) const
{
    painter.fillRect(QRectF(area.left(), area.top() + px(5), area.width(), 1), tokens().line);
    if (m_folded)
        return;
    const double left = area.left() + px(10);
    const double width = area.width() - px(18);
    double y = area.top() + px(14);
    y += m_layouts->paint(painter, {left, y}, row.name, fontOf(TypeRole::Idea, QFont::DemiBold),
                          width, tokens().text);
    m_layouts->paint(painter, {left, y + 1}, row.count, fontOf(TypeRole::Caption), width,
                     tokens().text2);
}

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (m_model.at(index).kind == RailRow::Kind::Place) {
        paintPlace(*painter, area, m_model.at(index));
        painter->restore();
        return;
    }
    const bool chosen = m_model.at(index).screen == m_shown;
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? tokens().tint2 : tokens().tint);
        painter->drawRoundedRect(area, 5, 5);
    }
    if (chosen)
        painter->fillRect(QRectF(area.left(), area.top() + 6, 3, area.height() - 12),
                          tokens().accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5);
    }
    if (m_folded)
        paintFolded(*painter, area, m_model.at(index));
    else
        paintOpen(*painter, area, m_model.at(index));
    painter->restore();
}

void RailDelegate::paintOpen(QPainter& painter, const QRectF& area, const RailRow& row) const
{
    const double side = px(20);
    const QRectF ring(area.left() + px(9), area.center().y() - side / 2, side, side);
    if (row.ring == Ring::None)
        paintGlyph(painter, glyphOf(row.screen), ring, tokens().text);
    else
        paintRing(painter, ring, row);
    const QFont countFont = fontOf(TypeRole::Caption);
    painter.setFont(countFont);
    const double countWidth = QFontMetricsF(countFont).horizontalAdvance(row.count);
    // Quiet, but where the ground of the chosen one leaves too little contrast for that.
    painter.setPen(row.screen == m_shown ? tokens().text : tokens().text2);
    painter.drawText(area.adjusted(0, 0, -px(10), 0), Qt::AlignRight | Qt::AlignVCenter, row.count);
    painter.setPen(tokens().text);
    painter.setFont(fontOf(TypeRole::Base, QFont::Medium));
    const QRectF name(ring.right() + px(10), area.top(),
                      area.right() - ring.right() - countWidth - px(24), area.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(name.width())));
}

void RailDelegate::paintFolded(QPainter& painter, const QRectF& area, const RailRow& row) const
{
    const QFont font = fontOf(TypeRole::KeyCap);
    const double words = QFontMetricsF(font).height();
    const double side = std::clamp(area.height() - words - 3.0 * foldedGap, 12.0, double(px(20)));
    const double gap = std::max(1.0, (area.height() - words - side) / 3);
    const QRectF icon(area.center().x() - side / 2, area.top() + gap, side, side);
    paintGlyph(painter, glyphOf(row.screen), icon, tokens().text);
    painter.setFont(font);
    painter.setPen(tokens().text);
    painter.drawText(QRectF(area.left(), area.bottom() - gap - words, area.width(), words),
                     Qt::AlignCenter, row.name);
    const double ring = side * 0.8;
    if (row.ring != Ring::None)
        paintRing(painter, {icon.right() + 2, area.top() + 3, ring, ring}, row);
}

} // namespace moothall::ui
