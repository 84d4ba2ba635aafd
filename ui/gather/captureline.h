// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that always has the cursor: words and Enter, nothing else is asked.
#pragma once

#include <QPlainTextEdit>

namespace moothall::ui {

// Grows to three lines, then scrolls. Keeps what was typed until `clear` is called: the page does
// so once it is on disk. Keys that the line has no use for go to the window.
class CaptureLine : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptureLine(QWidget* parent = nullptr);

    // The ideas in the line: one, or one for each pasted line.
    QStringList ideas() const;

signals:
    void entered();
    void left(); // Escape: to the list

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();
};

} // namespace moothall::ui
