// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/endslayout.h"

#include <QWidget>

#include <algorithm>

namespace moothall::ui {

EndsLayout::EndsLayout(int between, int lines) : m_between(between), m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
}

void EndsLayout::turn() { m_turned = true; }

void EndsLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    if (!m_turned)
        m_atStart = m_items.size();
}

QLayoutItem* EndsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* EndsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    if (std::size_t(index) < m_atStart)
        --m_atStart;
    return taken;
}

QSize EndsLayout::around() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + margins.bottom()};
}

std::vector<EndsLayout::Line> EndsLayout::lines(int width) const
{
    std::vector<Line> all;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (all.empty() || all.back().width + m_between + size.width() > width)
            all.push_back({{i}, size.width(), size.height()});
        else {
            all.back().items.push_back(i);
            all.back().width += m_between + size.width();
            all.back().height = std::max(all.back().height, size.height());
        }
    }
    return all;
}

int EndsLayout::heightForWidth(int width) const
{
    int height = around().height();
    const std::vector<Line> all = lines(width - around().width());
    for (const Line& line : all)
        height += line.height + (&line == &all.front() ? 0 : m_lines);
    return height;
}

QSize EndsLayout::sizeHint() const
{
    QSize size;
    for (const Line& line : lines(QLAYOUTSIZE_MAX))
        size = {line.width, line.height};
    return size + around();
}

QSize EndsLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size + around();
}

void EndsLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const QRect inside = area.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int top = inside.top();
    for (const Line& line : lines(inside.width())) {
        int x = 0;
        bool atEnd = false;
        for (const std::size_t i : line.items) {
            const QSize size = m_items[i]->sizeHint();
            if (!atEnd && i >= m_atStart) {
                atEnd = true;
                x += std::max(0, inside.width() - line.width);
            }
            const int width = std::min(size.width(), inside.width());
            const int left = mirrored ? inside.width() - x - width : x;
            m_items[i]->setGeometry({inside.left() + left, top + (line.height - size.height()) / 2,
                                     width, size.height()});
            x += size.width() + m_between;
        }
        top += line.height + m_lines;
    }
}

} // namespace moothall::ui
