// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of what is under way, side by side: what is done, where we are, what comes.
#pragma once

#include "ui/running/sessionclock.h"

#include <QWidget>

namespace moothall::ui {

// As wide as the rounds are long where the words leave room for it. Hidden where the item under
// way has no rounds.
class RoundsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RoundsStrip(SessionClock& clock, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    double shareDone(int round) const;
    int minutesOf(int round) const;
    QString words(int round, bool briefly = false) const;
    QFont fontFor(int round) const;
    struct Laid
    {
        std::vector<double> widths;
        bool tellsAll = true; // else only the round under way, and briefly
    };
    Laid laid() const;

    SessionClock& m_clock;
};

// Each as wide as `least` says, and wider in proportion to the weights as far as the room goes.
std::vector<double> shareRoom(double room, const std::vector<double>& least,
                              const std::vector<int>& weights);

} // namespace moothall::ui
