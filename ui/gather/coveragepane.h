// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage, over any screen: who is here and was heard in the whole session, whose chair is empty,
// and what is left before Gather can close. For the facilitator alone; never for the room.
#pragma once

#include "core/gather/heard.h"
#include "ui/models/desk.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class CloseLine;
class Label;
class ShareBars;

class CoveragePane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int widthAtBase13 = 320;

    explicit CoveragePane(Desk& desk, QWidget* parent = nullptr);

signals:
    void typed(const QString& words); // meant for the line, which never rests

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // Bars with their caption, both away while there is nothing to show.
    struct Bars
    {
        Label* caption = nullptr;
        ShareBars* lines = nullptr;
    };
    Bars addBars(const QString& caption);
    QVBoxLayout* addList(const QString& caption);
    void read();

    Desk& m_desk;
    QTimer m_soon;
    QVBoxLayout* m_column;
    Label* m_advice;
    Bars m_targets;
    Bars m_tables;
    Bars m_broad;
    Bars m_groups;
    QVBoxLayout* m_chairs;
    QVBoxLayout* m_checks;
    CloseLine* m_close;
    GatherChecks m_known; // what was read last
};

} // namespace moothall::ui
