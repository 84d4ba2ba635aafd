// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in as text comes out as the same text, whatever the script and whatever the font lacks.
#include "tests/core/pdf/documentbuilder.h"
#include "tests/core/pdf/readback.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

QString heardParagraph(const QString& text)
{
    DocumentBuilder builder;
    builder.paragraph(text);
    return heardTexts(rendered(builder.document()).bytes).join(QString());
}

TEST(PdfText, ReadsARichDocumentInOrder)
{
    DocumentBuilder builder;
    builder.heading(1, u"What people told us"_s)
        .paragraph(u"1.1\tThe bus is late."_s)
        .list({u"One"_s, u"Two"_s})
        .list({u"Inside"_s}, 2, QTextListFormat::ListDecimal)
        .caption(u"Table A"_s)
        .table({{u"Idea"_s, u"Marks"_s}, {u"Ring the bell"_s, u"7"_s}, {u"Wait"_s, u""_s}})
        .paragraph(u"See "_s)
        .link(u"the site"_s, u"https://example.org/"_s)
        .text(u" for more."_s);
    EXPECT_THAT(heardTexts(rendered(builder.document()).bytes),
                ElementsAre(u"What people told us"_s, u"1.1 The bus is late."_s, u"•"_s, u"One"_s,
                            u"•"_s, u"Two"_s, u"1."_s, u"Inside"_s, u"Table A"_s, u"Idea"_s,
                            u"Marks"_s, u"Ring the bell"_s, u"7"_s, u"Wait"_s, u"See "_s,
                            u"the site"_s, u" for more."_s));
}

class PdfScripts : public testing::TestWithParam<QString>
{};

TEST_P(PdfScripts, ReadBackExactly) { EXPECT_EQ(heardParagraph(GetParam()), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, PdfScripts,
                         testing::Values(u"An efficient office file flows"_s, // ligatures
                                         u"مرحبا بكم"_s,                      // right to left
                                         u"cafe\u0301 e\u0301te\u0301"_s,     // combining accents
                                         u"नमस्ते किताब"_s,                     // reordered vowels
                                         u"ব্যাকরণ কোনো"_s,                    // split vowels
                                         u"Zażółć gęślą jaźń, Ελλάδα, Київ"_s,
                                         u"ride 🚌 on"_s, // seldom has a font that can be embedded
                                         u"東京の図書館"_s, u"private \uE000 sign"_s,
                                         u"10 € – “quoted” … ‘more’"_s));

TEST(PdfText, KeepsTheSpacesAtSoftLineEnds)
{
    const QString text = u"Word by word this goes on and on. "_s.repeated(300).left(10'000);
    EXPECT_EQ(heardParagraph(text), text);
}

TEST(PdfText, KeepsOneParagraphOverAPageBreak)
{
    DocumentBuilder builder;
    builder.paragraph(u"Filler for the page. "_s.repeated(500));
    const DisplayList list = laidOutAndWalked(builder.document());
    ASSERT_GT(list.pages.size(), 1u);
    ASSERT_EQ(list.structure.at(0).children.size(), 1u);
    const ElementId paragraph = std::get<ElementId>(list.structure.at(0).children[0]);
    EXPECT_EQ(list.structure.at(paragraph).children.size(), list.pages.size());
}

TEST(PdfText, CountsCharactersWithoutAFontButNeverTellsTheWords)
{
    DocumentBuilder builder;
    builder.paragraph(u"secret \U0010FFFD\uE123 words"_s);
    const WriteOutcome outcome = rendered(builder.document()).outcome;
    EXPECT_EQ(outcome.unshown.at(0xE123), 1);
    const QString warnings = outcome.warnings().join(u' ');
    EXPECT_TRUE(warnings.contains(u"2 characters"_s) && warnings.contains(u"U+E123"_s));
    EXPECT_FALSE(warnings.contains(u"secret"_s));
}

TEST(PdfText, SurvivesCharactersNobodyCanSee)
{
    const QString lone(QChar(0xD83D));
    const QString text =
        u"a\u0001b\u200Ec\u202Ed\u2066e\uFFFEf\u00ADg\uFEFFh\u2028i"_s + lone + u"j"_s;
    const QString heard = heardParagraph(text);
    for (const QChar letter : u"abcdefghij"_s)
        EXPECT_TRUE(heard.contains(letter)) << letter.toLatin1();
    EXPECT_TRUE(heard.contains(u"h i"_s)) << "a line separator parts words";
}

TEST(PdfText, TellsTheLanguageOfAPhrase)
{
    DocumentBuilder builder;
    QTextCharFormat welsh;
    welsh.setProperty(LanguageProperty, u"cy"_s);
    builder.paragraph(u"The word for it is "_s).text(u"hwyl"_s, welsh).text(u"."_s);
    const DisplayList list = laidOutAndWalked(builder.document());
    const auto& elements = list.structure.elements;
    const auto span = std::find_if(elements.begin(), elements.end(),
                                   [](const Element& element) { return element.role == "Span"; });
    ASSERT_NE(span, elements.end());
    EXPECT_EQ(span->language, u"cy"_s);
    EXPECT_EQ(heardTexts(rendered(builder.document()).bytes).join(QString()),
              u"The word for it is hwyl."_s);
}

} // namespace
} // namespace moothall::pdf::test
