// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window the room looks at: on the second display where there is one. Nothing depends on it.
#pragma once

#include "ui/room/roomcontents.h"
#include "ui/shell/commands.h"

#include <QKeyEvent>
#include <QWidget>

namespace moothall::ui {

class RoomView : public QWidget
{
    Q_OBJECT

public:
    RoomView();

    void show(const RoomContents& contents);
    const RoomContents& contents() const { return m_contents; }

    // Plain ground and a clock, for a while.
    void setBlank(bool blank, QTime now = {});
    bool isBlank() const { return m_blank; }

    void setDark(bool dark);

    // Paints what is shown anywhere else, in proportion.
    void paint(QPainter& painter, const QSizeF& size) const;

signals:
    void left(); // Escape
    void closed();
    void wants(moothall::ui::Command command, int number); // a key of the window beside
    void typed(QKeyEvent* event);                          // any other key

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void tellWords();

    RoomContents m_contents;
    QTime m_now;
    bool m_blank = false;
    bool m_dark = false;
};

} // namespace moothall::ui
