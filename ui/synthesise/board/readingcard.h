// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All the words of a note that shows only a part of them, beside it and over everything else.
#pragma once

#include "ui/synthesise/board/noteface.h"

#include <QWidget>

#include <optional>

namespace moothall::ui {

class ReadingCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingCard(QWidget* parent);

    // Beside the note where there is room, under or over it otherwise, where all of it is seen.
    void showNote(const NoteFace& face, const QRectF& note);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<NoteFace> m_face;
};

// The whole of it, as large as it needs; returns the size. Where there is no room for all of it,
// the last line says that there is more.
QSizeF paintReadingCard(QPainter* painter, QPointF topLeft, const NoteFace& face,
                        const QSizeF& room);

} // namespace moothall::ui
