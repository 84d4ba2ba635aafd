// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/room/roomview.h"

#include "ui/room/roompainter.h"
#include "ui/style/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace moothall::ui {

RoomView::RoomView()
{
    setWindowTitle(tr("Room view"));
    setAccessibleName(tr("Room view"));
    setAttribute(Qt::WA_ShowWithoutActivating); // the cursor stays in the capture line
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 180);
    resize(960, 540);
    connect(&Look::now(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void RoomView::show(const RoomContents& contents)
{
    if (contents == m_contents)
        return;
    m_contents = contents;
    tellWords();
    update();
}

void RoomView::setBlank(bool blank, QTime now)
{
    const QTime minute(now.hour(), now.minute());
    if (m_blank == blank && m_now == minute)
        return;
    m_blank = blank;
    m_now = minute;
    tellWords();
    update();
}

void RoomView::tellWords()
{
    setAccessibleDescription(m_blank ? tr("Blank") : m_contents.spoken());
}

void RoomView::setDark(bool dark)
{
    m_dark = dark;
    update();
}

void RoomView::paint(QPainter& painter, const QSizeF& size) const
{
    const bool strong = Look::now().highContrast();
    const Tokens& tokens = m_dark ? (strong ? strongDarkTokens() : darkTokens())
                                  : (strong ? strongLightTokens() : lightTokens());
    RoomPainter room(painter, size, tokens, Look::now().textScale());
    if (m_blank)
        room.paintBlank(m_now);
    else
        room.paint(m_contents);
}

void RoomView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
}

// Where the room view lies over the program, on the one display there is, every key still does
// what it does there.
void RoomView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (const auto pressed = commandOf(event->keyCombination()))
        emit wants(pressed->command, pressed->number);
    else
        emit typed(event);
}

void RoomView::mouseDoubleClickEvent(QMouseEvent*)
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void RoomView::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace moothall::ui
