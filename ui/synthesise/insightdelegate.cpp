// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/insightdelegate.h"

#include "ui/style/look.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/widgets/badges.h"

#include <QPainter>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;
constexpr int badge = 20;
constexpr int padding = 9;

// Large text leaves room for one line and no figures.
int lines() { return Look::now().isLarge() ? 1 : 2; }

double wordsWidth(double width) { return width - px(edge + badge + 10) - px(edge); }

} // namespace

InsightDelegate::InsightDelegate(const InsightsModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

QSize InsightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    double height = layouts().heightOf(m_model.at(index).statement, fontOf(TypeRole::Base),
                                       wordsWidth(widthOf(option)), lines());
    if (!Look::now().isLarge())
        height += px(18);
    return {px(120), int(std::ceil(height)) + 2 * px(padding)};
}

void InsightDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const InsightRow& row = m_model.at(index);
    const QRectF area = option.rect;
    const double side = px(badge);
    const QRectF mark(area.left() + px(edge), area.top() + px(padding), side, side);
    if (row.theme > 0)
        paintThemeBadge(painter, mark, row.theme);
    else
        paintNumberBadge(painter, mark, row.number);
    const double x = area.left() + px(edge + badge + 10);
    double y = area.top() + px(padding);
    y += layouts().paint(painter, {x, y}, row.statement, fontOf(TypeRole::Base),
                         wordsWidth(area.width()), tokens().text, lines());
    if (Look::now().isLarge())
        return;
    const QFont caption = fontOf(TypeRole::Caption);
    const QRectF strip(x, y, wordsWidth(area.width()), px(18));
    painter.setFont(caption);
    painter.setPen(tokens().text2);
    const QString challenges = challengesOf(row);
    const QString figures = challenges.isEmpty() ? shortStrip(row) : shortStrip(row) + u" · "_s;
    painter.drawText(strip, Qt::AlignLeft | Qt::AlignVCenter, figures);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tokens().challenge.ink);
    painter.drawText(strip.adjusted(QFontMetricsF(caption).horizontalAdvance(figures), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, challenges);
}

} // namespace moothall::ui
