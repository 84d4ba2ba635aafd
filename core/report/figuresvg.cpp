// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figuresvg.h"

#include "core/report/figurelayout.h"
#include "core/report/plaintext.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

constexpr double width = 500;

QByteArray generated(const Figure& figure, const FigurePainter& painter, const QSizeF& size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter paper(&generator);
    paper.setFont(figuretype::plain()); // else that of whatever program this is part of
    painter(figure, paper, QRectF(QPointF(), size));
    paper.end();
    return buffer.data();
}

// What stands between <svg ...> and </svg>, without the title and description of the generator.
QString content(const QByteArray& svg)
{
    const QString all = QString::fromUtf8(svg);
    const qsizetype start = all.indexOf(u'>', all.indexOf("<svg"_L1)) + 1;
    QString inner = all.mid(start, all.lastIndexOf("</svg>"_L1) - start);
    static const QRegularExpression about(
        u"<title>.*?</title>|<desc>.*?</desc>|<defs>\\s*</defs>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    inner.remove(about);
    return inner.trimmed();
}

// Drawings on one page share one space of names.
QString withOwnIds(QString inner, const QString& prefix)
{
    static const QRegularExpression definition(u"\\bid=\"([^\"]+)\""_s);
    static const QRegularExpression use(u"url\\(#([^)]+)\\)"_s);
    inner.replace(definition, u"id=\""_s + prefix + u"\\1\""_s);
    inner.replace(use, u"url(#"_s + prefix + u"\\1)"_s);
    return inner;
}

} // namespace

QByteArray figureSvg(const Figure& figure, const FigurePainter& painter, const QString& idPrefix)
{
    const QSizeF natural = layOutFigure(figure, width).size;
    const QSizeF size(std::ceil(natural.width()), std::ceil(natural.height()));
    const QString label = plainLine(figure.alt).toHtmlEscaped();
    const QString inner = withOwnIds(content(generated(figure, painter, size)), idPrefix);
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" "
           "aria-label=\"%3\">\n%4\n</svg>"_s
               .arg(QString::number(size.width()), QString::number(size.height()), label, inner)
               .toUtf8();
}

} // namespace moothall::report
