// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/carddelegate.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/cardwords.h"
#include "ui/synthesise/cardsmodel.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; // below each card
constexpr int padding = 10;
constexpr int left = 14;
constexpr int cross = 26;
constexpr int footer = 20;

double wordsWidth(double width) { return width - px(left) - px(cross) - px(6); }

} // namespace

CardDelegate::CardDelegate(const CardsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_layouts(new TextLayouts(this))
{}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    double height =
        m_layouts->heightOf(index.data().toString(), fontOf(TypeRole::Idea), wordsWidth(width)) +
        px(4 + footer);
    if (!flagsOf(m_model.at(index)).isEmpty())
        height += pillHeight() + px(4);
    return {px(160), int(std::ceil(height)) + px(2 * padding + gap)};
}

QRect CardDelegate::crossOf(const QRect& card) const
{
    if (!m_model.relation())
        return {};
    return {card.right() - px(cross) - px(2), card.top() + px(4), px(cross), px(cross)};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const IdeaCard& card = m_model.at(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRectF area = QRectF(option.rect).adjusted(0, 0, 0, -px(gap));
    const double x = area.left() + px(left);
    double y = area.top() + px(padding);
    y +=
        m_layouts->paint(*painter, {x, y}, index.data().toString(), fontOf(TypeRole::Idea),
                         wordsWidth(area.width()), card.withheld ? tokens().text2 : tokens().text) +
        px(4);
    paintFooter(*painter, {x, y, area.right() - px(left) - x, double(px(footer))}, index);
    double pillX = x;
    for (const QString& flag : flagsOf(card))
        pillX += paintPill(painter, {pillX, y + px(footer + 4)}, flag, tokens().unknown) + px(6);
    const bool near = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (const QRect place = crossOf(option.rect); near && !place.isNull())
        paintGlyph(*painter, Glyph::Cross, QRectF(place).adjusted(px(6), px(6), -px(6), -px(6)),
                   tokens().text2);
    painter->restore();
}

void CardDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5 - px(gap));
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    painter.setPen(focused ? QPen(tokens().accent, 2) : QPen(tokens().line, 1));
    painter.setBrush(chosen && focused ? tokens().tint : tokens().base);
    painter.drawRoundedRect(focused ? area.adjusted(1, 1, -1, -1) : area, 3, 3);
    if (!m_model.relation())
        return;
    const bool challenges = m_model.relation() == IdeaRelation::ChallengedBy;
    QPen bar(challenges ? tokens().challenge.ink : tokens().accent, 3);
    bar.setCapStyle(Qt::FlatCap);
    if (challenges)
        bar.setDashPattern({1.6, 1.2});
    painter.setPen(bar);
    painter.drawLine(QPointF(area.left() + 1, area.top()), QPointF(area.left() + 1, area.bottom()));
}

void CardDelegate::paintFooter(QPainter& painter, const QRectF& line,
                               const QModelIndex& index) const
{
    const IdeaCard& card = m_model.at(index);
    double right = line.right();
    if (card.agreeCount > 0 && !card.byDecider) {
        const QFont strong = fontOf(TypeRole::Caption, QFont::DemiBold);
        const QString same = tr("same here +%1").arg(card.agreeCount);
        right -= QFontMetricsF(strong).horizontalAdvance(same) + px(10);
        painter.setFont(strong);
        painter.setPen(tokens().text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, same);
    }
    double x = line.left();
    if (card.table)
        right -= px(34);
    if (card.group > 0) {
        paintGroupBadge(painter, {x, line.top() + px(2), double(px(16)), double(px(16))},
                        card.group);
        x += px(22);
        const QFont caption = fontOf(TypeRole::Caption);
        const QString name =
            QFontMetricsF(caption).elidedText(card.groupName, Qt::ElideRight, right - x);
        painter.setFont(caption);
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(x, line.top(), right - x, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += QFontMetricsF(caption).horizontalAdvance(name) + px(8);
    }
    paintTableMark(painter, {x, line.top() + px(1), double(px(26)), double(px(18))}, card.table);
}

} // namespace moothall::ui
