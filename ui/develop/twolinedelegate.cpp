// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/twolinedelegate.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

constexpr int wordsAt = 54;
constexpr int edge = 18;
constexpr int padding = 9;

} // namespace

TwoLineDelegate::TwoLineDelegate(Read read, QObject* parent)
    : RowDelegate(parent), m_read(std::move(read))
{}

double TwoLineDelegate::pillsWidth(const TwoLines& lines)
{
    double width = 0;
    for (const TwoLines::Pill& pill : lines.pills)
        width = std::max(width, paintPill(nullptr, {}, pill.words, pill.tone));
    return width;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TwoLines lines = m_read(index);
    const double width = widthOf(option) - px(wordsAt) - px(edge) - px(14) - pillsWidth(lines);
    const double text = layouts().heightOf(lines.words, fontOf(TypeRole::Idea), width) + px(3) +
                        layouts().heightOf(lines.quietly, fontOf(TypeRole::Caption), width);
    const double pills = double(lines.pills.size()) * (pillHeight() + px(4));
    return {px(200), int(std::ceil(std::max(text, pills))) + 2 * px(padding)};
}

void TwoLineDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const TwoLines lines = m_read(index);
    const QRectF area = option.rect;
    const double x = area.left() + px(wordsAt);
    const double width = area.width() - px(wordsAt) - px(edge) - px(14) - pillsWidth(lines);
    double y = area.top() + px(padding);
    const double side = px(24);
    if (lines.number > 0)
        paintNumberBadge(painter,
                         {area.left() + px(edge), area.center().y() - side / 2, side, side},
                         lines.number);
    double pillY = y;
    for (const TwoLines::Pill& pill : lines.pills) {
        const double wide = paintPill(nullptr, {}, pill.words, pill.tone);
        paintPill(&painter, {area.right() - px(edge) - wide, pillY}, pill.words, pill.tone);
        pillY += pillHeight() + px(4);
    }
    y += layouts().paint(painter, {x, y}, lines.words, fontOf(TypeRole::Idea), width,
                         tokens().text) +
         px(3);
    layouts().paint(painter, {x, y}, lines.quietly, fontOf(TypeRole::Caption), width,
                    tokens().text2);
}

} // namespace moothall::ui
