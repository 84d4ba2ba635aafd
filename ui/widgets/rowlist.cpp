// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/style/look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace moothall::ui {

RowList::RowList(QWidget* parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&Look::now(), &Look::changed, this, [this] { doItemsLayout(); });
}

void RowList::setModel(QAbstractItemModel* model)
{
    if (QAbstractItemModel* before = this->model())
        disconnect(before, nullptr, this, nullptr);
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, this, &RowList::forgetHeights);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowList::forgetHeights);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowList::forgetHeights);
    forgetHeights();
}

void RowList::reset()
{
    QListView::reset();
    forgetHeights();
}

void RowList::doItemsLayout()
{
    forgetHeights();
    QAbstractItemView::doItemsLayout(); // not that of QListView, which measures every row
}

void RowList::forgetHeights()
{
    // What was measured is the best guess until it is measured again: the list keeps its place.
    m_rows.resize(std::size_t(model() ? model()->rowCount(rootIndex()) : 0));
    for (Row& row : m_rows)
        row.measured = false;
    m_tops.clear();
    updateGeometries();
    viewport()->update();
}

int RowList::usualHeight() const { return px(46); }

int RowList::top(int row) const
{
    if (m_tops.empty()) {
        m_tops.reserve(m_rows.size() + 1);
        int y = 0;
        const int usual = usualHeight();
        for (const Row& each : m_rows) {
            m_tops.push_back(y);
            y += each.height > 0 ? each.height : usual;
        }
        m_tops.push_back(y);
    }
    return m_tops[std::size_t(row)];
}

int RowList::rowAt(int y) const
{
    if (y < 0 || y >= total())
        return -1;
    return int(std::ranges::upper_bound(m_tops, y) - m_tops.begin()) - 1;
}

void RowList::measure(int row)
{
    Row& measured = m_rows[std::size_t(row)];
    if (measured.measured)
        return;
    const int guessed = measured.height > 0 ? measured.height : usualHeight();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = model()->index(row, 0, rootIndex());
    measured = {itemDelegateForIndex(index)->sizeHint(option, index).height(), true};
    if (measured.height != guessed)
        m_tops.clear();
}

// What is seen is exact: measured from the first row down until the window is full.
void RowList::measureSeen()
{
    const int offset = verticalOffset();
    for (int row = std::max(rowAt(offset), 0);
         row < count() && top(row) < offset + viewport()->height(); ++row)
        measure(row);
    updateGeometries();
}

QRect RowList::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    return {0, top(index.row()) - verticalOffset(), viewport()->width(),
            top(index.row() + 1) - top(index.row())};
}

QModelIndex RowList::indexAt(const QPoint& point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

void RowList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= count())
        return;
    // With the rows above it that will be seen: measured later they would push it out again.
    for (int row = index.row(), seen = 0; row >= 0 && seen < viewport()->height(); --row) {
        measure(row);
        seen += m_rows[std::size_t(row)].height;
    }
    updateGeometries();
    const QRect rect = visualRect(index);
    const int offset = verticalOffset();
    const int window = viewport()->height();
    if (hint == PositionAtTop || rect.top() < 0)
        verticalScrollBar()->setValue(offset + rect.top());
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(offset + rect.center().y() - window / 2);
    else if (rect.bottom() >= window)
        verticalScrollBar()->setValue(offset + std::min(rect.top(), rect.bottom() + 1 - window));
    viewport()->update();
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int now = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto pageFrom = [&](int direction) {
        const int y = top(std::max(now, 0)) + direction * viewport()->height();
        return std::clamp(rowAt(std::clamp(y, 0, total() - 1)), 0, count() - 1);
    };
    int row = now;
    int direction = 1; // in which rows that cannot be chosen are passed over
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row = now - 1;
        direction = -1;
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row = now + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count() - 1;
        direction = -1;
        break;
    case MovePageUp:
        row = pageFrom(-1);
        direction = -1;
        break;
    case MovePageDown:
        row = pageFrom(1);
        break;
    }
    for (row = std::clamp(row, 0, count() - 1); row >= 0 && row < count(); row += direction) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (index.flags() & Qt::ItemIsEnabled)
            return index;
    }
    return currentIndex();
}

int RowList::verticalOffset() const { return verticalScrollBar()->value(); }

void RowList::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command)
{
    const int first = rowAt(std::max(area.top() + verticalOffset(), 0));
    if (first < 0)
        return selectionModel()->select(QItemSelection(), command);
    const int last = rowAt(std::min(area.bottom() + verticalOffset(), total() - 1));
    selectionModel()->select(QItemSelection(model()->index(first, 0, rootIndex()),
                                            model()->index(std::max(first, last), 0, rootIndex())),
                             command);
}

QRegion RowList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region & viewport()->rect();
}

void RowList::paintEvent(QPaintEvent* event)
{
    measureSeen();
    QPainter painter(viewport());
    const int offset = verticalOffset();
    for (int row = rowAt(std::max(event->rect().top() + offset, 0));
         row >= 0 && row < count() && top(row) <= event->rect().bottom() + offset; ++row)
        paintRow(painter, row);
}

void RowList::paintRow(QPainter& painter, int row) const
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    tellScreenReaders(QAccessible::Focus, currentIndex());
}

// Not those of QListView, which look for the row in a layout that stays empty here, and then tell
// screen readers of the list instead.
void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tellScreenReaders(QAccessible::Focus, current);
}

void RowList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!deselected.isEmpty())
        tellScreenReaders(QAccessible::SelectionRemove, deselected.front().topLeft());
    if (!selected.isEmpty())
        tellScreenReaders(QAccessible::SelectionAdd, selected.front().topLeft());
}

void RowList::tellScreenReaders(QAccessible::Event what, const QModelIndex& row)
{
    if (!QAccessible::isActive() || !row.isValid())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(row.row());
    QAccessible::updateAccessibility(&event);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        forgetHeights();
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    QAbstractItemView::mouseMoveEvent(event);
    const int hovered = rowAt(event->pos().y() + verticalOffset());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

void RowList::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

void RowList::scrollContentsBy(int, int)
{
    // More rows may have to be read where the list ends.
    if (model() && verticalOffset() + 2 * viewport()->height() > total() &&
        model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
    updateEditorGeometries();
    viewport()->update();
}

void RowList::updateGeometries()
{
    verticalScrollBar()->setSingleStep(usualHeight());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, total() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void RowList::rowsInserted(const QModelIndex& parent, int first, int last)
{
    const bool above = first < count() && verticalOffset() > 0 && top(first) <= verticalOffset();
    m_rows.insert(m_rows.begin() + first, std::size_t(last - first + 1), Row());
    m_tops.clear();
    constexpr int fewRows = 50;
    for (int row = first; above && row <= std::min(last, first + fewRows); ++row)
        measure(row);
    updateGeometries();
    if (above)
        verticalScrollBar()->setValue(verticalOffset() + top(last + 1) - top(first));
    QAbstractItemView::rowsInserted(parent, first, last);
    viewport()->update();
}

void RowList::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_tops.clear();
    m_hovered = -1;
}

void RowList::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                          const QList<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row() && row < count(); ++row)
        m_rows[std::size_t(row)].measured = false;
    m_tops.clear();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

} // namespace moothall::ui
