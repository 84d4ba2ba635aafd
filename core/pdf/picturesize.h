// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the layout of a document how much room its pictures take.
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QObject>

namespace moothall::pdf {

// Qt's own handler scales a picture only if it can load a file of that name, so the same document
// would be laid out differently from one program to the next.
class PictureSize : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static void useFor(QTextDocument& document);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    // Pictures are painted from the display list, never by the layout.
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    using QObject::QObject;
};

} // namespace moothall::pdf
