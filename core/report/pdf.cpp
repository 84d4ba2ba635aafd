// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf.h"

#include "core/pdf/walk.h"
#include "core/report/drawable.h"
#include "core/report/plaintext.h"
#include "core/report/textdocument.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

#include <map>

namespace moothall::report {
namespace {

// Larger letters come from a larger painter: figures are laid out in points of their own.
pdf::Painter scaled(const Figure& figure, const FigurePainter& painter, double scale)
{
    return [figure, painter, scale](QPainter& target, const QRectF& area) {
        target.save();
        target.translate(area.topLeft());
        target.scale(scale, scale);
        painter(figure, target, QRectF(QPointF(), area.size() / scale));
        target.restore();
    };
}

pdf::PictureSource picturesOf(const Document& document, const FigurePainter& painter, double scale)
{
    std::map<QString, pdf::Painter> pictures;
    for (const Figure* figure : figuresOf(document))
        pictures.emplace(figureName(int(pictures.size())), scaled(*figure, painter, scale));
    return [pictures](const QString& name) {
        const auto found = pictures.find(name);
        return found == pictures.end() ? pdf::Painter() : found->second;
    };
}

// As on the pages.
QString lineOf(const QString& text)
{
    pdf::UnshownCharacters told;
    return plainLine(drawable(text, told));
}

pdf::Metadata metadataOf(const Document& document)
{
    pdf::Metadata metadata;
    metadata.title = lineOf(document.title);
    metadata.subject = lineOf(document.subtitle);
    metadata.author = lineOf(document.organisation);
    metadata.language = document.language;
    metadata.producer = document.producer;
    metadata.created = document.date.startOfDay(Qt::UTC);
    return metadata;
}

} // namespace

namespace {

pdf::DisplayList pagesOf(const Document& document, const FigurePainter& painter,
                         const PageStyle& style, const QString& pageNumber = {})
{
    pdf::UnshownCharacters inWords;
    const Document printed = asPrinted(document, style, &inWords);
    pdf::PageSetup setup = pageSetup(printed, style);
    if (!pageNumber.isEmpty())
        setup.furniture.pageNumber = pageNumber;
    const auto text = typeset(printed, style);
    layOutPages(*text, setup);
    pdf::DisplayList pages =
        pdf::walk(*text, setup, picturesOf(printed, painter, style.figureScale));
    pages.inWords = std::move(inWords);
    return pages;
}

} // namespace

pdf::DisplayList toPages(const Document& document, const FigurePainter& painter,
                         const PageStyle& style)
{
    return pagesOf(document, painter, style);
}

// Where a page ends hangs on what stands before it and on the few blocks behind: the last page of
// the part that is laid out is left away.
pdf::DisplayList toFirstPages(const Document& document, const FigurePainter& painter,
                              const PageStyle& style, int least)
{
    constexpr size_t blocksOnAPage = 12;
    const QString pageNumber = QCoreApplication::translate("Report", "Page %1");
    for (size_t count = blocksOnAPage * size_t(least + 1);; count *= 2) {
        if (count >= document.blocks.size())
            return toPages(document, painter, style);
        Document beginning = document;
        beginning.blocks.resize(count);
        pdf::DisplayList pages = pagesOf(beginning, painter, style, pageNumber);
        if (int(pages.pages.size()) <= least)
            continue;
        pages.pages.pop_back();
        return pages;
    }
}

Result<pdf::WriteOutcome> writePdf(const Document& document, const FigurePainter& painter,
                                   const PageStyle& style, const QString& path,
                                   const std::vector<pdf::Attachment>& attachments)
{
    return writePdf(document, toPages(document, painter, style), path, attachments);
}

Result<pdf::WriteOutcome> writePdf(const Document& document, const pdf::DisplayList& pages,
                                   const QString& path,
                                   const std::vector<pdf::Attachment>& attachments)
{
    pdf::Metadata metadata = metadataOf(document);
    metadata.attachments = attachments;
    return pdf::write(pages, metadata, path);
}

} // namespace moothall::report
