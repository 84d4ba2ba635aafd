// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An import looked at before it is done: what was understood, what comes in, what does not.
#pragma once

#include "core/exchange/importfile.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <memory>

class QProgressBar;
class QThread;
class QVBoxLayout;

namespace moothall::ui {

class KeyButton;
class Label;

// Reads on a worker, so that the window stays awake; writes in slices, and goes on serving the
// window between them.
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPane(Desk& desk, QWidget* parent = nullptr);
    ~ImportPane() override;

    // Reads the file for the session on the desk; a whole workshop or conversation comes as a
    // project of its own.
    void read(const QString& path);

signals:
    void finished(); // imported, failed or left

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPlan(Result<exchange::ImportPlan> plan);
    void showRows();
    void import();
    void leave();
    void clear();

    Desk& m_desk;
    std::unique_ptr<QThread> m_reading;
    exchange::ImportPlan m_plan;
    bool m_stopped = false;
    bool m_running = false;
    Label* m_title;
    QVBoxLayout* m_findings;
    QVBoxLayout* m_rows;
    QProgressBar* m_progress;
    KeyButton* m_import;
    KeyButton* m_leave;
};

} // namespace moothall::ui
