// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample/files.h"

#include "core/report/fitting.h"
#include "ui/charts/paintfigure.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000); // of a busy machine
    return process.readAllStandardOutput();
}

} // namespace

void drawFigure(const Figure& figure, QPainter& painter, const QRectF& area)
{
    charts::paintFigure(figure, painter, area);
}

Document SampleFiles::made(Variant variant, const PageStyle& style)
{
    const auto built =
        buildReport(*workspace, project, {.variant = variant, .made = QDate(2026, 7, 10)});
    EXPECT_TRUE(built);
    return fitted(built.value_or(Document()), style);
}

QString wordsInTagOrder(const QString& pdf)
{
    const QString output = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-struct-text"_s, pdf}));
    QString words;
    int figureDepth = -1;
    for (const QString& line : output.split(u'\n')) {
        const QString content = line.trimmed();
        const auto depth = int(line.size() - line.trimmed().size());
        if (content.startsWith(u'"')) {
            if (figureDepth < 0)
                words += content.mid(1, content.size() - 2);
            continue;
        }
        if (figureDepth >= 0 && depth <= figureDepth)
            figureDepth = -1;
        if (content.startsWith(u"Figure"_s))
            figureDepth = depth;
        const bool inLine = content.startsWith(u"Link"_s) || content.startsWith(u"Span"_s);
        words += inLine ? QString() : u" "_s;
    }
    return words;
}

QString wordsOfOdt(const QString& odt)
{
    QXmlStreamReader xml(outputOf(u"unzip"_s, {u"-p"_s, odt, u"content.xml"_s}));
    QString words;
    int inPicture = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            inPicture += xml.name() == u"frame";
            if (xml.name() == u"p" || xml.name() == u"h" || xml.name() == u"tab" ||
                xml.name() == u"line-break" || xml.name() == u"s")
                words += u' ';
            break;
        case QXmlStreamReader::EndElement:
            inPicture -= xml.name() == u"frame";
            break;
        case QXmlStreamReader::Characters:
            if (inPicture == 0)
                words += xml.text();
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? xml.errorString() : words;
}

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression number(u"\\d+(?:[.,:]\\d+)*"_s);
    QStringList numbers;
    for (const auto& match : number.globalMatch(text))
        numbers.append(match.captured());
    return numbers;
}

QString lettersOf(QString text)
{
    static const QRegularExpression own(u"[•\\s\u2028]"_s);
    return text.remove(own);
}

} // namespace moothall::report
