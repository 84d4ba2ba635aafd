// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what the room is shown, as large as the wall it is shown on.
#pragma once

#include "ui/room/roomcontents.h"
#include "ui/style/tokens.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace moothall::ui {

// Lengths are those of a wall 1920 wide and 1080 high; others are filled in proportion.
class RoomPainter
{
public:
    RoomPainter(QPainter& painter, const QSizeF& size, const Tokens& tokens, double textScale);

    void paint(const RoomContents& contents);
    void paintBlank(QTime now); // plain ground and the clock

private:
    QFont font(double size, QFont::Weight weight = QFont::Normal) const;
    double scaled(double size) const { return size * m_textScale; }
    // Words in one line from the left of the area, cut only where they are wider; returns their
    // width.
    double write(const QRectF& area, const QString& words, const QFont& font, const QColor& color,
                 int flags) const;

    void paintHeader(const RoomContents& contents);
    void paintPrompt(const RoomContents& contents);
    void paintFoot(const RoomContents& contents, const QRectF& foot);
    void paintTime(const RoomTime& time, const QRectF& area);
    void paintRounds(const RoomTime& time, const QRectF& area);
    void paintCount(int count, const QRectF& area);
    void paintColumns(const RoomContents& contents, const QRectF& area);
    double paintColumn(const std::vector<RoomLine>& lines, const QRectF& area, double size,
                       bool measureOnly) const;
    void paintIdeas(const RoomContents& contents, const QRectF& area);
    void paintBars(const RoomContents& contents, const QRectF& area);

    QPainter& m_painter;
    const Tokens& m_tokens;
    double m_unit = 1; // device pixels to one of our lengths
    double m_textScale = 1;
    double m_width = 1920;
    double m_height = 1080;
};

} // namespace moothall::ui
