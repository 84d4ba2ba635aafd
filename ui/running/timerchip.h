// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under way, the time it has left, and how the day stands against the plan. Silent: the end
// shows by colour and words.
#pragma once

#include "ui/running/sessionclock.h"

#include <QAbstractButton>

namespace moothall::ui {

// A click, or Enter, asks how the day could still end in time.
class TimerChip : public QAbstractButton
{
    Q_OBJECT

public:
    // How much of it there is room for.
    enum class Detail
    {
        Full,
        NoBar,
        ShortName,
        TimeAndPlan,
        TimeAlone,
    };

    explicit TimerChip(SessionClock& clock, QWidget* parent = nullptr);

    bool hasSomethingToShow() const;
    void setDetail(Detail detail);
    int widthFor(Detail detail) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void widthChanged(); // it needs another width than before

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Words
    {
        QString name;
        QString time;  // "5:30", "+2:10"; before the start the minutes planned
        QString after; // "left", "left, soon", "over", "min"
        QString plan;  // "3 min behind"
        friend bool operator==(const Words&, const Words&) = default;
    };
    Words words() const;
    void show();
    QString nameFor(Detail detail) const;
    QColor ink() const;
    double paintContent(QPainter* painter, Detail detail) const;

    SessionClock& m_clock;
    Detail m_detail = Detail::Full;
    Words m_words;
    int m_width = 0;
};

} // namespace moothall::ui
