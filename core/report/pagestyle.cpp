// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagestyle.h"

#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>

namespace moothall::report {

using namespace Qt::StringLiterals;

PageStyle PageStyle::of(Paper paper, Print print)
{
    PageStyle style = print == Print::Large ? largePrint() : standard();
    if (paper == Paper::Letter)
        style.size = QSizeF(612, 792);
    return style;
}

PageStyle PageStyle::largePrint()
{
    PageStyle style;
    style.text = 18;
    style.lead = 20;
    style.title = 34;
    style.subtitle = 20;
    style.heading2 = 25;
    style.heading3 = 20;
    style.statement = 20;
    style.table = 16;
    style.quiet = 16;
    style.foot = 16;
    style.numberWidth = 56;
    style.figureScale = 1.5;
    return style;
}

QFont pageFont(double points, bool bold)
{
    QFont font(u"Liberation Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString missingFont()
{
    const QFont wanted = pageFont(12);
    if (QFontDatabase::hasFamily(wanted.family()))
        return {};
    return QCoreApplication::translate("Report", "The font %1 is not installed: the pages are set "
                                                 "in %2, and may turn elsewhere.")
        .arg(wanted.family(), QFontInfo(wanted).family());
}

namespace {

// Measures as the page does: 72 units to the inch.
QFontMetricsF pageMetrics(const QFont& font)
{
    static QImage paper = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.setDotsPerMeterX(qRound(72 / 0.0254));
        image.setDotsPerMeterY(qRound(72 / 0.0254));
        return image;
    }();
    return QFontMetricsF(font, &paper);
}

} // namespace

double pageTextWidth(const QString& text, const QFont& font)
{
    return pageMetrics(font).horizontalAdvance(text);
}

pdf::PageSetup pageSetup(const Document& document, const PageStyle& style)
{
    pdf::PageSetup setup;
    setup.size = style.size;
    setup.margins = style.margins;
    setup.furniture.pageNumber = QCoreApplication::translate("Report", "Page %1 of %2");
    setup.furniture.font = pageFont(style.foot);
    setup.furniture.color = pagecolor::quiet;
    setup.furniture.rule = pagecolor::rule;

    // The foot is one line: a running title too long for it ends in an ellipsis.
    const QString title = plainLine(document.runningTitle).left(400);
    setup.furniture.left = pageMetrics(setup.furniture.font)
                               .elidedText(title, Qt::ElideRight, style.textWidth() * 0.7);
    return setup;
}

} // namespace moothall::report
