// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a report says the words of the report in the order of its tags.
#include "core/pdf/audit.h"
#include "core/report/drawable.h"
#include "core/report/pdf.h"
#include "tests/support/demodocument.h"
#include "tests/support/documentwords.h"
#include "tests/support/offscreen.h"
#include "ui/charts/paintfigure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <iostream>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

void paintCharts(const Figure& figure, QPainter& painter, const QRectF& area)
{
    charts::paintFigure(figure, painter, area);
}

QString placeFor(const QTemporaryDir& folder, const QString& name)
{
    return test::keptOutput(name).value_or(folder.filePath(name));
}

Document aboutBuses()
{
    Document document;
    document.title = u"Line two 🚌"_s;
    document.runningTitle = u"Line two 🚌"_s;
    document.blocks = {
        Heading{2, u"1."_s, u"Who rides the 🚌"_s, u"who"_s},
        Quote{u"The 🚌🚌 is late 👩‍👩‍👧, \U000F1234"_s, u"한국 사람"_s, {}},
        Heading{2, {}, u"Annex D"_s, u"accessibility"_s}, Paragraph{{}, {{u"It reads aloud."_s}}}};
    return document;
}

// What `pdfinfo -struct-text` prints: roles and attributes, and the text in double quotes.
QString wordsInTagOrder(const QString& path)
{
    QProcess reader;
    reader.start(u"pdfinfo"_s, {u"-struct-text"_s, path});
    if (!reader.waitForFinished(120'000))
        return u"pdfinfo did not finish"_s;
    const QString output = QString::fromUtf8(reader.readAllStandardOutput());
    QString words;
    bool inFigure = false;
    int figureDepth = 0;
    for (const QString& line : output.split(u'\n')) {
        const QString content = line.trimmed();
        const int depth = int(line.size() - line.trimmed().size());
        if (content.startsWith(u'"')) {
            if (!inFigure)
                words += content.mid(1, content.size() - 2);
            continue;
        }
        inFigure = content.startsWith(u"Figure"_s) || (inFigure && depth > figureDepth);
        if (content.startsWith(u"Figure"_s))
            figureDepth = depth;
        const bool inLine = content.startsWith(u"Link"_s) || content.startsWith(u"Span"_s);
        words += inLine ? QString() : u" "_s;
    }
    return words;
}

// The signs of lists, the hanging of numbers and the spaces at line ends are the page's own.
QString lettersOnly(QString text)
{
    static const QRegularExpression marker(u"[•\\s]"_s);
    return text.remove(marker);
}

QString bothPlain(const QString& words)
{
    QString plain = words;
    for (const QString& number : {u"1."_s, u"2."_s, u"3."_s}) {
        for (const QString& item : {u"Read the summary."_s, u"Read what"_s, u"Ask for another"_s})
            plain.replace(number + item, item).replace(number + u" "_s + item, item);
    }
    return lettersOnly(plain);
}

TEST(Pdf, SaysTheWordsOfTheDocumentInTheOrderOfItsTags)
{
    const QTemporaryDir folder;
    Document document = test::demoDocument();
    for (const bool large : {false, true}) {
        QElapsedTimer timer;
        timer.start();
        const PageStyle style = large ? PageStyle::largePrint() : PageStyle::standard();
        const QString path = placeFor(folder, large ? u"large.pdf"_s : u"demo.pdf"_s);
        const auto outcome = writePdf(document, paintCharts, style, path);
        ASSERT_TRUE(outcome) << outcome.error().sentence.toStdString();
        std::cout << outcome->pages << " pages: " << timer.elapsed() << " ms\n";
        EXPECT_EQ(outcome->danglingLinks, 0);
        pdf::UnshownCharacters told;
        EXPECT_EQ(bothPlain(wordsInTagOrder(path)).toStdString(),
                  bothPlain(test::wordsOf(drawable(document, told))).toStdString());
    }
}

TEST(Pdf, PassesTheAudit)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audited.pdf"_s);
    ASSERT_TRUE(writePdf(test::demoDocument(), paintCharts, PageStyle::standard(), path));
    const auto findings = pdf::audit(path);
    ASSERT_TRUE(findings) << findings.error().sentence.toStdString();
    for (const pdf::Finding& finding : *findings)
        ADD_FAILURE() << finding.rule.toStdString() << ": " << finding.sentence.toStdString();
}

TEST(Pdf, CannotBeWrittenWhereThereIsNoFolder)
{
    const auto outcome =
        writePdf(test::smallDocument(), paintCharts, {}, u"/no/such/folder/report.pdf"_s);
    ASSERT_FALSE(outcome);
    EXPECT_FALSE(outcome.error().sentence.isEmpty());
}

TEST(ReportPdf, TellsInWordsWhatNoFontCanDraw)
{
    pdf::UnshownCharacters told;
    const Document drawn = drawable(aboutBuses(), told);
    EXPECT_EQ(drawn.title, u"Line two [bus]"_s);
    EXPECT_EQ(std::get<Quote>(drawn.blocks[1]).words,
              u"The [bus, 2 times] is late [woman, woman, girl], [sign]"_s);
    EXPECT_EQ(told.at(0x1F68C), 5);
    const auto& sentence = std::get<Paragraph>(drawn.blocks.back());
    EXPECT_TRUE(sentence.text.front().text.contains(u"bus"_s));

    const QTemporaryDir folder;
    const QString path = placeFor(folder, u"buses.pdf"_s);
    const auto outcome = writePdf(aboutBuses(), paintCharts, PageStyle::standard(), path);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->unshown.empty());
    EXPECT_TRUE(outcome->warnings().join(u' ').contains(u"told in words"_s));
    EXPECT_TRUE(pdf::audit(path)->empty());
    const QString words = wordsInTagOrder(path);
    EXPECT_TRUE(words.contains(u"Line two [bus]"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"1. Who rides the [bus]"_s));
    EXPECT_FALSE(words.contains(u"🚌"_s));
}

// Letters of another font are higher: the lines stay where they are.
TEST(ReportPdf, LinesKeepTheirDistanceWhateverTheLettersAre)
{
    const auto heightOf = [](const QString& word) {
        Document document;
        document.title = u"A title"_s;
        document.blocks = {Paragraph{u"1.1"_s, {{(u"some words "_s + word).repeated(12)}}},
                           Paragraph{{}, {{u"The end"_s}}, {}, u"end"_s}};
        const pdf::DisplayList pages = toPages(document, paintCharts, PageStyle::standard());
        return pages.parts.back().top;
    };
    EXPECT_NEAR(heightOf(u"xy "_s), heightOf(u"中文 "_s), 0.5);
    EXPECT_NEAR(heightOf(u"xy "_s), heightOf(u"ནུ "_s), 0.5);
}

} // namespace
} // namespace moothall::report
