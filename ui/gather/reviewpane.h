// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What would come in from a file, looked at before it is done: a title, what was found, one button
// that does it and one that leaves it.
#pragma once

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace moothall::ui {

class KeyButton;
class Label;

class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    // `what` is what a screen reader calls it, `accept` the word on the button.
    ReviewPane(const QString& what, const QString& accept, QWidget* parent = nullptr);

signals:
    void finished(); // done, failed or left

protected:
    void keyPressEvent(QKeyEvent* event) override;

    virtual void accept() = 0;
    virtual void leave();

    void setTitle(const QString& title);
    QVBoxLayout* addBlock(); // below those there are
    static void empty(QVBoxLayout& block);
    static void addHeading(QVBoxLayout& block, const QString& words);

    KeyButton& acceptButton() { return *m_accept; }
    KeyButton& leaveButton() { return *m_leave; }
    QProgressBar& progress() { return *m_progress; }

private:
    Label* m_title;
    QVBoxLayout* m_blocks;
    QProgressBar* m_progress;
    KeyButton* m_accept;
    KeyButton* m_leave;
};

} // namespace moothall::ui
