// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The web page says what the document says, safely, and can be read by everybody.
#include "core/report/html.h"
#include "tests/support/demodocument.h"
#include "tests/support/documentwords.h"
#include "tests/support/golden.h"
#include "tests/support/offscreen.h"
#include "ui/charts/paintfigure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QPainter>
#include <QRegularExpression>
#include <QSet>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::OffscreenApplication);

void paintCharts(const Figure& figure, QPainter& painter, const QRectF& area)
{
    charts::paintFigure(figure, painter, area);
}

// A drawing that is the same on every machine, for the golden file.
void paintMark(const Figure&, QPainter& painter, const QRectF& area)
{
    painter.fillRect(QRectF(area.topLeft(), QSizeF(10, 10)), Qt::black);
}

Document holding(std::vector<Block> blocks)
{
    Document document;
    document.title = u"A title"_s;
    document.blocks = std::move(blocks);
    return document;
}

std::string page(const Document& document) { return toHtml(document, paintMark).toStdString(); }

// Only what a reader gets to see: the style sheet is ours.
std::string body(const Document& document)
{
    const std::string all = page(document);
    return all.substr(all.find("<body>"));
}

TEST(Html, SaysTheWordsOfTheDocumentInOrder)
{
    const Document document = test::demoDocument();
    const QByteArray html = toHtml(document, paintCharts);
    test::keepOutput(u"demo.html"_s, html);
    EXPECT_EQ(test::wordsOfPage(html).toStdString(), test::wordsOf(document).toStdString());
}

TEST(Html, IsThePageItWas)
{
    EXPECT_TRUE(test::matchesGolden(u"small-report.html"_s,
                                    test::withoutStyle(toHtml(test::smallDocument(), paintMark))));
}

TEST(Html, ShowsMarkupAsTyped)
{
    const QString attack = u"<script>alert(\"1\")</script>&amp;'"_s;
    const Document document = holding({
        Heading{2, attack, attack, attack},
        Paragraph{attack, {{attack, true, attack, attack}}},
        Statement{{{attack}}},
        Quote{attack, attack, attack},
        List{true, {{{attack}}}},
        Table{attack, {{attack}, {attack}, {attack}, {attack}}, {{{{attack}}, {{attack}}}}},
        Figure{.name = attack, .finding = attack, .alt = attack},
    });
    Document all = document;
    all.title = all.subtitle = all.organisation = all.status = all.producer = attack;
    all.language = attack;
    const std::string html = page(all);
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("alert(\"1\")")));
    EXPECT_EQ(test::wordsOfPage(QByteArray::fromStdString(html)), test::wordsOf(all));
}

TEST(Html, KeepsEmojiAndArabicAndTellsTheirDirection)
{
    const std::string html = body(holding({Quote{u"نريد أن نعرف 🚌"_s, u"A passenger"_s, u"ar"_s}}));
    EXPECT_THAT(html, HasSubstr("<blockquote dir=\"auto\" lang=\"ar\"><p>“نريد أن نعرف 🚌”</p>"));
}

TEST(Html, LeavesOutWhatOnlyMeansSomethingToMachines)
{
    const std::string html = body(
        holding({Paragraph{{}, {{QString::fromUtf16(u"a\u0001b\uFFFCc\uFDD0") + QChar(0xD800)}}},
                 Paragraph{{}, {{u"one\r\ntwo\u2028three"_s}}}}));
    EXPECT_THAT(html, HasSubstr("ab\uFFFDc\uFFFD\uFFFD"));
    EXPECT_THAT(html, HasSubstr("one<br/>two<br/>three"));
}

TEST(Html, LinksOnlyToPartsAndPages)
{
    const std::string html = body(holding({
        Heading{2, {}, u"Here"_s, u"here"_s},
        Paragraph{{}, {{u"inside"_s, false, u"#here"_s}}},
        Paragraph{{}, {{u"nowhere"_s, false, u"#gone"_s}}},
        Paragraph{{}, {{u"outside"_s, false, u"https://example.org/?a=1&b=2"_s}}},
        Paragraph{{}, {{u"script"_s, false, u"javascript:alert(1)"_s}}},
        Paragraph{{}, {{u"file"_s, false, u"file:///etc/passwd"_s}}},
    }));
    EXPECT_THAT(html, HasSubstr("<a href=\"#here\">inside</a>"));
    EXPECT_THAT(html, HasSubstr("<p dir=\"auto\">nowhere</p>"));
    EXPECT_THAT(html, HasSubstr("<a href=\"https://example.org/?a=1&amp;b=2\">outside</a>"));
    EXPECT_THAT(html, HasSubstr("<p dir=\"auto\">script</p>"));
    EXPECT_THAT(html, HasSubstr("<p dir=\"auto\">file</p>"));
}

TEST(Html, LoadsNothing)
{
    const std::string html = toHtml(test::demoDocument(), paintCharts).toStdString();
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
    for (const char* loader : {"src=\"", "<link", "@import", "<script", "<image", "url(http"})
        EXPECT_THAT(html, Not(HasSubstr(loader))) << loader;
}

TEST(Html, GivesEveryChartItsAlternativeTextAndNoIdTwice)
{
    const Document document = test::demoDocument();
    const QString html = QString::fromUtf8(toHtml(document, paintCharts));
    for (const Block& block : document.blocks) {
        if (const auto* figure = std::get_if<Figure>(&block)) {
            EXPECT_TRUE(
                html.contains(u"role=\"img\" aria-label=\""_s + figure->alt.toHtmlEscaped()));
        }
    }
    static const QRegularExpression id(u"\\bid=\"([^\"]+)\""_s);
    QSet<QString> ids;
    for (auto match = id.globalMatch(html); match.hasNext();) {
        const QString name = match.next().captured(1);
        EXPECT_FALSE(ids.contains(name)) << name.toStdString();
        ids.insert(name);
    }
}

TEST(Html, NamesTwoHeadingsOfOneAnchorApart)
{
    const std::string html =
        body(holding({Heading{2, {}, u"A"_s, u"x"_s}, Heading{2, {}, u"B"_s, u"x"_s}}));
    EXPECT_THAT(html, HasSubstr("<h2 id=\"x\">A</h2>"));
    EXPECT_THAT(html, HasSubstr("<h2 id=\"x-2\">B</h2>"));
}

TEST(Html, HeadsRowsAndColumns)
{
    const std::string html = body(holding({Table{u"Table A"_s,
                                                 {{u"Who"_s}, {u"Count"_s, Column::Align::End}},
                                                 {{{{u"Drivers"_s}}, {{u"6"_s}}}},
                                                 false,
                                                 true}}));
    EXPECT_THAT(html,
                HasSubstr("<th scope=\"col\">Who</th><th scope=\"col\" class=\"end\">Count</th>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\" dir=\"auto\">Drivers</th>"
                                "<td class=\"end\" dir=\"auto\">6</td>"));
}

TEST(Html, CutsNothingOffAShortRow)
{
    const std::string html = body(holding({Table{{}, {{u"A"_s}, {u"B"_s}}, {{{{u"only"_s}}}}}}));
    EXPECT_THAT(html, HasSubstr("<td dir=\"auto\">only</td><td dir=\"auto\"></td>"));
}

} // namespace
} // namespace moothall::report
