// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The size a picture's format asks for, in points.
#include "core/pdf/picturesize.h"

#include "core/pdf/page.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

namespace moothall::pdf {

void PictureSize::useFor(QTextDocument& document)
{
    QAbstractTextDocumentLayout* layout = document.documentLayout();
    if (!layout->findChild<PictureSize*>())
        layout->registerHandler(QTextFormat::ImageObject, new PictureSize(layout));
}

QSizeF PictureSize::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const QTextImageFormat picture = format.toImageFormat();
    return QSizeF(picture.width(), picture.height()) / pixelsPerPoint();
}

void PictureSize::drawObject(QPainter*, const QRectF&, QTextDocument*, int, const QTextFormat&) {}

} // namespace moothall::pdf
