// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a document out in points, with a sheet's margins set on the document's outermost frame.
#include "core/pdf/page.h"

#include "core/pdf/picturesize.h"
#include "core/pdf/pointdevice.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextOption>

namespace moothall::pdf {
namespace {

void setMargins(QTextDocument& document, const QMarginsF& points)
{
    const QMarginsF pixels = points * pixelsPerPoint();
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setLeftMargin(pixels.left());
    format.setTopMargin(pixels.top());
    format.setRightMargin(pixels.right());
    format.setBottomMargin(pixels.bottom());
    document.rootFrame()->setFrameFormat(format);
}

// Which glyphs a text has is found out once, not again when pages end elsewhere and once more for
// the file: that is most of the time a page takes.
void keepGlyphs(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

} // namespace

QImage* pointDevice()
{
    static QImage device = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        const int dotsPerMeter = qRound(72 / 0.0254);
        image.setDotsPerMeterX(dotsPerMeter);
        image.setDotsPerMeterY(dotsPerMeter);
        return image;
    }();
    return &device;
}

double pixelsPerPoint()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) / 72.0 : 96 / 72.0;
}

LineReach reachOf(const QTextLine& line, const QTextBlockFormat& format)
{
    if (format.lineHeightType() != QTextBlockFormat::FixedHeight)
        return {line.ascent(), line.height() - line.ascent()};
    const double height = format.lineHeight() / pixelsPerPoint();
    return {height * 4 / 5, height / 5};
}

// Whatever is changed once there is a layout is laid out at once: sizes come before it.
void layOut(QTextDocument& document, const PageSetup& setup)
{
    QFont font = document.defaultFont();
    font.setHintingPreference(QFont::PreferNoHinting);
    document.setDefaultFont(font);
    document.setUseDesignMetrics(true);
    setMargins(document, setup.margins);
    PictureSize::useFor(document);
    document.documentLayout()->setPaintDevice(pointDevice());
    keepGlyphs(document);
    document.setPageSize(setup.size);
    (void)document.pageCount(); // Qt lays out when first asked.
}

} // namespace moothall::pdf
