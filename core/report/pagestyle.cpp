// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagestyle.h"

#include "core/pdf/pointdevice.h"
#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRegularExpression>

#include <map>

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
    style.print = Print::Large;
    style.text = 18;
    style.lead = 20;
    style.title = 36;
    style.subtitle = 21;
    style.heading2 = 27;
    style.heading3 = 21;
    style.statement = 20;
    style.table = 18;
    style.quiet = 18;
    style.foot = 18;
    style.partsWideTables = true;
    style.numberWidth = 62;
    style.figureScale = 1.8;
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
    const QString instead = QFontInfo(wanted).family();
    if (instead.isEmpty())
        return QCoreApplication::translate("Report", "No font is installed: nothing can be read on "
                                                     "the pages. Install %1.")
            .arg(wanted.family());
    return QCoreApplication::translate("Report", "The font %1 is not installed: the pages are set "
                                                 "in %2, and may turn elsewhere.")
        .arg(wanted.family(), instead);
}

namespace {

// Measures as the page does: 72 units to the inch. To look a font up takes longer than to measure a
// word, and a report has but a handful.
const QFontMetricsF& pageMetrics(const QFont& font)
{
    thread_local std::map<QFont, QFontMetricsF> known;
    if (known.size() > 50)
        known.clear();
    const auto found = known.find(font);
    return found != known.end()
               ? found->second
               : known.emplace(font, QFontMetricsF(font, pdf::pointDevice())).first->second;
}

// A running title too long for the foot ends in an ellipsis, behind a whole word where it can.
QString onOneLine(const QString& title, const QFont& font, double width)
{
    static const QRegularExpression halfWord(u"[\\s:,;·–—-]+\\S*$"_s);
    static const QRegularExpression betweenWords(u"[\\s:,;·–—-]+$"_s);
    const QString shown = pageMetrics(font).elidedText(title, Qt::ElideRight, width);
    if (shown == title)
        return title;
    const QString room = shown.chopped(1);
    const bool cutsAWord = title[room.size()].isLetterOrNumber();
    const QString whole = QString(room).remove(cutsAWord ? halfWord : betweenWords);
    return (whole.size() > room.size() / 2 ? whole : room) + u'…';
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

    setup.furniture.left = onOneLine(plainLine(document.runningTitle).left(400),
                                     setup.furniture.font, style.textWidth() * 0.7);
    return setup;
}

} // namespace moothall::report
