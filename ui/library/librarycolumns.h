// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a row stand at a width, and the line of headings above the list.
#pragma once

#include <QWidget>

class QAbstractItemView;

namespace moothall::ui {

// Positions from the left edge; right-aligned columns give their right edge. Below 0: no room, the
// inspector says it.
struct LibraryColumns
{
    double number = 0;
    double title = 0;
    double titleWidth = 0;
    double area = -1; // else under the title
    double areaWidth = 0;
    double peopleRight = -1;
    double ideasRight = -1;
    double solutions = 0;
    double influence = -1;
    double influenceRight = 0;
};
LibraryColumns libraryColumns(double width);

class LibraryHeadings : public QWidget
{
    Q_OBJECT

public:
    // Stands over the columns of `list`, also beside its scroll bar.
    explicit LibraryHeadings(const QAbstractItemView& list, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QAbstractItemView& m_list;
};

} // namespace moothall::ui
