// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line with some things at its start and some at its end, that goes on in a second line where the
// first is full: the head of a screen at any size of text.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace moothall::ui {

class EndsLayout : public QLayout
{
    Q_OBJECT

public:
    EndsLayout(int between, int lines);

    void turn(); // what is added from now on stands at the end of its line

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& area) override;

private:
    struct Line
    {
        std::vector<std::size_t> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    QSize around() const; // the margins

    int m_between;
    int m_lines;
    std::size_t m_atStart = 0;
    bool m_turned = false;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace moothall::ui
