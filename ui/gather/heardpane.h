// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has been heard on this prompt, by table and by group. For the facilitator alone. Follows a
// moment after the idea, which comes first, and only while it is seen.
#pragma once

#include "core/gather/heard.h"
#include "ui/models/desk.h"
#include "ui/models/worker.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class CloseLine;
class Label;
class KeyButton;
class ShareBars;

class HeardPane : public QWidget
{
    Q_OBJECT

public:
    explicit HeardPane(Desk& desk, QWidget* parent = nullptr);

    void showPrompt(std::optional<Id<Prompt>> prompt);

signals:
    void finished(); // Gather was closed or opened again
    void wantsSafeWording();
    void typed(const QString& words); // meant for the line, which never rests

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void readSoon();
    // What is counted, away from the window: a session may have many ideas.
    struct Reading
    {
        Heard heard;
        GatherChecks checks;
    };
    void read();
    void show(const Reading& reading);

    Desk& m_desk;
    std::optional<Id<Prompt>> m_prompt;
    QTimer m_soon;
    Worker m_worker;
    GatherChecks m_known; // what was read last
    ShareBars* m_tables;
    Label* m_advice;
    Label* m_groupTitle;
    ShareBars* m_groups;
    QVBoxLayout* m_checks;
    KeyButton* m_writeSafely;
    CloseLine* m_close;
};

} // namespace moothall::ui
