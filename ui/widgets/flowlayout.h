// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Things side by side that go on in a second line where the first is full.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace moothall::ui {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int between, int lines);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& area) override;

private:
    // Places the items where `place` says so; returns the height.
    template <class Place>
    int flow(const QRect& area, Place&& place) const;

    int m_between;
    int m_lines;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace moothall::ui
