// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has been heard, a line for each table or group: a name, a bar with the fair share as its
// tick, the number.
#pragma once

#include "core/gather/heard.h"

#include <QWidget>

#include <vector>

namespace moothall::ui {

// One widget for all lines: hundreds of groups are as quick as seven.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        int group = 0; // its number, for the badge; 0: none
        Share share;
        double fair = 0; // ideas that its share of people would have
        double whole = 1;
        QString after; // words after the number

        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit ShareBars(const QString& name, QWidget* parent = nullptr);

    void show(std::vector<Line> lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    // Where the parts stand: a long name takes a second line rather than an ellipsis.
    struct Places
    {
        double nameLeft = 0;
        double nameWidth = 0;
        double barLeft = 0;
        double barWidth = 0;
        double numberWidth = 0;
        double afterWidth = 0;
    };
    static Places placesIn(const Line& line, double width);
    void measure(int width) const;
    void forget();
    std::size_t lineAt(int y) const;
    void paintLine(QPainter& painter, const Line& line, const QRectF& area) const;

    std::vector<Line> m_lines;
    // Where each line begins at a width, and where the last one ends.
    mutable std::vector<int> m_tops;
    mutable int m_measuredWidth = -1;
};

} // namespace moothall::ui
