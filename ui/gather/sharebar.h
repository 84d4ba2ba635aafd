// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of who has been heard: a name, a bar with the fair share as its tick, the number.
#pragma once

#include "core/gather/heard.h"

#include <QWidget>

namespace moothall::ui {

class ShareBar : public QWidget
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

    explicit ShareBar(Line line, QWidget* parent = nullptr);

    void show(Line line);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Where the parts stand: a long name takes a second line rather than an ellipsis.
    struct Places
    {
        double nameLeft = 0;
        double nameWidth = 0;
        double barLeft = 0;
        double barWidth = 0;
        double afterWidth = 0;
    };
    Places placesIn(double width) const;

    Line m_line;
};

} // namespace moothall::ui
