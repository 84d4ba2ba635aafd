// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/style/look.h"

#include <algorithm>

namespace moothall::ui {

FlowLayout::FlowLayout(int between, int lines) : m_between(between), m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
    connect(&Look::now(), &Look::changed, this,
            [this, between, lines, scale = Look::now().textScale()] {
                m_between = px(between / scale);
                m_lines = px(lines / scale);
                invalidate();
            });
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

template <class Place>
int FlowLayout::flow(const QRect& area, Place&& place) const
{
    QPoint at = area.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > area.left() && at.x() + size.width() > area.right() + 1) {
            at = {area.left(), at.y() + lineHeight + m_lines};
            lineHeight = 0;
        }
        place(*item, QRect(at, size));
        at.rx() += size.width() + m_between;
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - area.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), [](QLayoutItem&, const QRect&) {});
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    flow(area, [](QLayoutItem& item, const QRect& place) { item.setGeometry(place); });
}

} // namespace moothall::ui
