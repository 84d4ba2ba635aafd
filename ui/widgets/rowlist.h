// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose rows have heights of their own, and that does not slow down with their number.
#pragma once

#include <QAccessible>
#include <QListView>

#include <vector>

namespace moothall::ui {

// Stands wherever a QListView would. Only rows that are seen are measured; the others count with
// the usual height until somebody comes by. What is read stays where it is when rows come in above.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    struct Row
    {
        int height = 0;
        bool measured = false;
    };

    int count() const { return int(m_rows.size()); }
    int usualHeight() const;
    int top(int row) const; // in the whole list
    int total() const { return top(count()); }
    int rowAt(int y) const; // in the whole list; -1 below it
    void measure(int row);
    void measureSeen();
    void forgetHeights();
    void paintRow(QPainter& painter, int row) const;
    void tellScreenReaders(QAccessible::Event what, const QModelIndex& row);

    std::vector<Row> m_rows;
    mutable std::vector<int> m_tops; // empty: to be summed up
    int m_hovered = -1;
};

} // namespace moothall::ui
