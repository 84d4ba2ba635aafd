// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/wallpdf.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/framepainter.h"

#include <QPdfWriter>

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

struct WallPdf
{
    Q_DECLARE_TR_FUNCTIONS(WallPdf)
};

constexpr double pointsPerUnit = 0.75; // words of 10 points
constexpr double longestSide = 14000;  // of a page, in points; readers refuse more
constexpr double margin = 24;          // units

tl::unexpected<Error> cannotWrite(const QString& detail)
{
    return fail(Error::Kind::Unavailable,
                WallPdf::tr("The file could not be written to that folder."), detail);
}

void paintPiles(QPainter& painter, const BoardLayout& layout, const WallPicture& picture,
                bool framed)
{
    const auto& frames = layout.frames();
    if (framed)
        for (std::size_t i = 0; i < frames.size(); ++i) {
            paintFrame(painter, frames[i].area, layout.piles()[i], FrameLook::Plain);
            paintHeader(painter, frames[i].area, layout.piles()[i], 1);
        }
    layout.forEachNoteIn(
        layout.bounds().adjusted(-1, -1, 1, 1), [&](Spot spot, const QRectF& area) {
            paintNote(painter, area, printed(picture.faceOf(layout.noteAt(spot))), 1);
        });
}

} // namespace

NoteFace printed(NoteFace face)
{
    if (face.card.needsSafeWording)
        face.card.words = WallPdf::tr("Not shown before it has safe wording");
    return face;
}

Result<> writeWallPdf(const WallPicture& picture, const QString& path)
{
    // Paper is light; every colour of the program comes from the look of the moment.
    Look& look = Look::now();
    const Scheme before = look.scheme();
    const bool wasDark = look.tokens().dark;
    if (wasDark)
        look.setScheme(Scheme::Light);
    const auto restored = qScopeGuard([&] {
        if (wasDark)
            look.setScheme(before);
    });

    const QRectF wall = picture.wall.bounds();
    const int columns = std::max(
        3, int((wall.width() + units::betweenNotes) / (units::note.width() + units::betweenNotes)));
    const BoardLayout unsorted = BoardLayout::ofOne(
        picture.unsorted, std::min(columns, std::max(1, int(picture.unsorted.notes.size()))));
    const bool hasUnsorted = !picture.unsorted.notes.empty();
    const double caption = hasUnsorted ? units::header : 0;
    const QSizeF size(std::max({wall.width(), unsorted.bounds().width(), units::note.width()}),
                      wall.height() + (hasUnsorted ? units::betweenFrames : 0) + caption +
                          unsorted.bounds().height());
    const QSizeF page(size.width() + 2 * margin, size.height() + 2 * margin + units::header);
    const double points =
        std::min(pointsPerUnit, longestSide / std::max(page.width(), page.height()));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(picture.title);
        writer.setCreator(QStringLiteral("Moothall"));
        writer.setPageSize(QPageSize(page * points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        const double scale = points / 72 * writer.resolution();
        painter.scale(scale, scale);
        painter.translate(margin, margin);
        painter.setFont(fontOf(TypeRole::Title));
        painter.setPen(tokens().text);
        painter.drawText(QRectF(0, 0, size.width(), units::header),
                         int(Qt::AlignLeft | Qt::AlignVCenter), picture.title);
        painter.translate(-wall.left(), units::header - wall.top());
        paintPiles(painter, picture.wall, picture, true);
        if (hasUnsorted) {
            painter.translate(wall.left(), wall.bottom() + units::betweenFrames);
            painter.setFont(fontOf(TypeRole::Heading));
            painter.setPen(tokens().text);
            painter.drawText(QRectF(0, 0, size.width(), units::header),
                             int(Qt::AlignLeft | Qt::AlignVCenter), picture.unsorted.title);
            painter.translate(0, caption);
            paintPiles(painter, unsorted, picture, false);
        }
        painter.end();
    }
    return file.commit() ? Result<>() : cannotWrite(file.errorString());
}

} // namespace moothall::ui
