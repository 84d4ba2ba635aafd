// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, tables, boxes, links and pictures as the walk records them.
#include "tests/core/pdf/documentbuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

// "Table(Caption,THead(TR(TH,TH)))" for the element and all below it.
QByteArray outline(const DisplayList& list, ElementId id = 0)
{
    QByteArrayList inside;
    for (const Child& child : list.structure.at(id).children) {
        if (const auto* element = std::get_if<ElementId>(&child))
            inside.append(outline(list, *element));
        else if (std::holds_alternative<LinkPart>(child))
            inside.append("area");
    }
    const QByteArray role = list.structure.at(id).role;
    return inside.isEmpty() ? role : role + '(' + inside.join(',') + ')';
}

int fillsOf(const DisplayPage& page, const QColor& color)
{
    return int(std::count_if(page.operations.begin(), page.operations.end(),
                             [&](const Operation& operation) {
                                 const auto* shape = std::get_if<FillShape>(&operation);
                                 return shape && shape->color == color;
                             }));
}

// The text painted as decoration, which nobody hears.
QString artifactText(const DisplayPage& page)
{
    QString text;
    bool artifact = false;
    for (const Operation& operation : page.operations) {
        if (std::holds_alternative<BeginArtifact>(operation))
            artifact = true;
        else if (std::holds_alternative<BeginContent>(operation))
            artifact = false;
        const auto* run = std::get_if<GlyphRun>(&operation);
        for (size_t i = 0; artifact && run && i < run->glyphs.size(); ++i)
            text += run->text(run->glyphs[i]);
    }
    return text;
}

QList<QStringList> rows(int count)
{
    QList<QStringList> all{{u"Idea"_s, u"Marks"_s}};
    for (int row = 1; row <= count; ++row)
        all.append({u"Idea %1"_s.arg(row), QString::number(row)});
    return all;
}

TEST(PdfWalk, PutsTheCaptionFirstInItsTable)
{
    DocumentBuilder builder;
    builder.caption(u"Table A"_s).table(rows(1), true);
    EXPECT_EQ(outline(laidOutAndWalked(builder.document())),
              "Document(Table(Caption,THead(TR(TH,TH)),TBody(TR(TH,TD))))");
}

TEST(PdfWalk, SaysWhatHeaderCellsHead)
{
    DocumentBuilder builder;
    builder.table(rows(1), true);
    std::vector<QByteArray> scopes;
    const DisplayList list = laidOutAndWalked(builder.document());
    for (const Element& element : list.structure.elements) {
        if (element.role == "TH")
            scopes.push_back(element.scope);
    }
    EXPECT_THAT(scopes, ElementsAre("Column", "Column", "Row"));
}

TEST(PdfWalk, RepeatsTableHeadersForTheEyeOnly)
{
    DocumentBuilder builder;
    builder.table(rows(120));
    const DisplayList list = laidOutAndWalked(builder.document());
    ASSERT_GE(list.pages.size(), 3u);
    EXPECT_FALSE(artifactText(list.pages[0]).contains(u"Idea"_s));
    EXPECT_TRUE(artifactText(list.pages[1]).startsWith(u"IdeaMarks"_s));
    EXPECT_TRUE(artifactText(list.pages[2]).startsWith(u"IdeaMarks"_s));
    EXPECT_EQ(outline(list).count("TH)"), 1);
}

TEST(PdfWalk, RulesTablesFromMarginToMargin)
{
    DocumentBuilder builder;
    builder.table(rows(2));
    const PageSetup setup = pageSetup();
    const DisplayList list = laidOutAndWalked(builder.document());
    const auto* rule = std::get_if<StrokeLine>(&list.pages[0].operations[1]);
    ASSERT_NE(rule, nullptr);
    EXPECT_DOUBLE_EQ(rule->width, 1.25);
    const QRectF extent = rule->path.boundingRect();
    EXPECT_NEAR(extent.left(), setup.margins.left(), 0.1);
    EXPECT_NEAR(extent.right(), setup.size.width() - setup.margins.right(), 0.5);
}

TEST(PdfWalk, KeepsHeadersInATableWithoutRows)
{
    DocumentBuilder builder;
    builder.table(rows(0));
    EXPECT_EQ(outline(laidOutAndWalked(builder.document())), "Document(Table(THead(TR(TH,TH))))");
}

TEST(PdfWalk, NestsLists)
{
    DocumentBuilder builder;
    builder.list({u"One"_s, u"Two"_s}).list({u"Inside"_s}, 2, QTextListFormat::ListDecimal);
    EXPECT_EQ(outline(laidOutAndWalked(builder.document())),
              "Document(L(LI(Lbl,LBody),LI(Lbl,LBody(L(LI(Lbl,LBody))))))");
}

TEST(PdfWalk, WrapsTheBlocksOfABox)
{
    Box first{1, QColor(Qt::yellow)};
    Box second{2, QColor(Qt::yellow)};
    DocumentBuilder builder;
    builder.boxed(u"One"_s, first, u"BlockQuote"_s)
        .boxed(u"Two"_s, first, u"BlockQuote"_s)
        .boxed(u"Three"_s, second, u"Note"_s)
        .paragraph(u"After"_s);
    const DisplayList list = laidOutAndWalked(builder.document());
    EXPECT_EQ(outline(list), "Document(BlockQuote(P,P),Note(P),P)");
    EXPECT_EQ(fillsOf(list.pages[0], QColor(Qt::yellow)), 2);
}

TEST(PdfWalk, SplitsABoxAtThePageBreak)
{
    const Box box{1, QColor(Qt::yellow)};
    DocumentBuilder builder;
    builder.paragraph(u"Filler for the page. "_s.repeated(200));
    for (int i = 0; i < 40; ++i)
        builder.boxed(u"A point that stays with the others."_s, box);
    const DisplayList list = laidOutAndWalked(builder.document());
    ASSERT_EQ(list.pages.size(), 2u);
    EXPECT_EQ(fillsOf(list.pages[0], QColor(Qt::yellow)), 1);
    EXPECT_EQ(fillsOf(list.pages[1], QColor(Qt::yellow)), 1);
}

TEST(PdfWalk, LeadsInternalLinksToTheirBlock)
{
    DocumentBuilder builder;
    builder.paragraph(u"Go to "_s).link(u"the end"_s, u"#end"_s).link(u"nowhere"_s, u"#lost"_s);
    builder.paragraph(u"Filler for the page. "_s.repeated(400));
    QTextBlockFormat anchored;
    anchored.setProperty(AnchorProperty, u"end"_s);
    builder.paragraph(u"The end"_s, anchored);
    const DisplayList list = laidOutAndWalked(builder.document());
    ASSERT_EQ(list.links.size(), 1u);
    ASSERT_TRUE(list.links[0].target);
    EXPECT_EQ(list.links[0].target->page, int(list.pages.size()) - 1);
    EXPECT_EQ(list.links[0].description, u"the end"_s);
    EXPECT_EQ(list.danglingLinks, 1);
    EXPECT_EQ(outline(list), "Document(P(Link(area)),P,P)");
}

TEST(PdfWalk, GivesALinkOverTwoLinesTwoAreasAndAllItsWords)
{
    DocumentBuilder builder;
    const QString words = u"a link that goes on and on, further than one line is long, so "_s;
    builder.paragraph(u"See "_s).link(words.repeated(2), u"https://example.org/"_s);
    const DisplayList list = laidOutAndWalked(builder.document());
    ASSERT_EQ(list.links.size(), 2u);
    EXPECT_EQ(list.links[0].description, words.repeated(2));
    EXPECT_EQ(list.links[1].description, words.repeated(2));
}

TEST(PdfWalk, PassesOverPicturesNobodyDescribed)
{
    DocumentBuilder builder;
    builder.picture(u"chart"_s, u"Bars"_s).picture(u"chart"_s, u" "_s);
    const DisplayList list = laidOutAndWalked(builder.document());
    EXPECT_EQ(outline(list), "Document(Figure)");
    EXPECT_EQ(list.undescribedPictures, 1);
}

TEST(PdfWalk, SizesPicturesInPoints)
{
    DocumentBuilder builder;
    builder.picture(u"chart"_s, u"Bars"_s, QSizeF(300, 120));
    const DisplayList list = laidOutAndWalked(builder.document());
    const QRectF bounds = list.structure.elements.back().bounds;
    EXPECT_NEAR(bounds.width(), 300, 0.01);
    EXPECT_NEAR(bounds.height(), 120, 0.01);
    EXPECT_NEAR(bounds.left(), pageSetup().margins.left(), 0.01);
    EXPECT_NEAR(bounds.top(), pageSetup().margins.top(), 0.01);
}

TEST(PdfWalk, DropsParagraphsWithoutContent)
{
    DocumentBuilder builder;
    builder.paragraph(QString()).paragraph(u"  "_s).paragraph(u"\u200E"_s).paragraph(u"text"_s);
    EXPECT_EQ(outline(laidOutAndWalked(builder.document())), "Document(P)");
}

TEST(PdfWalk, ListsHeadingsInTheOutline)
{
    DocumentBuilder builder;
    builder.heading(1, u"Title"_s).heading(2, u"Part"_s);
    const DisplayList list = laidOutAndWalked(builder.document());
    ASSERT_EQ(list.outline.size(), 2u);
    EXPECT_EQ(list.outline[1].title, u"Part"_s);
    EXPECT_EQ(list.outline[1].level, 2);
}

TEST(PdfWalk, KeepsTheTextWithinTheMargins)
{
    DocumentBuilder builder;
    builder.paragraph(u"Filler for the page. "_s.repeated(600));
    const PageSetup setup = pageSetup();
    const DisplayList list = laidOutAndWalked(builder.document());
    const auto* run = std::get_if<GlyphRun>(&list.pages[1].operations[1]);
    ASSERT_NE(run, nullptr);
    EXPECT_NEAR(run->glyphs[0].position.x(), setup.margins.left(), 0.1);
    EXPECT_GT(run->glyphs[0].position.y(), setup.margins.top());
    for (const GlyphRun::Glyph& glyph : run->glyphs) {
        EXPECT_LT(glyph.position.x(), setup.size.width() - setup.margins.right() + 0.1);
        EXPECT_LT(glyph.position.y(), setup.size.height() - setup.margins.bottom());
    }
}

TEST(PdfWalk, PaintsThePreviewFromTheSameList)
{
    DocumentBuilder builder;
    builder.heading(1, u"Title"_s).picture(u"chart"_s, u"Bars"_s);
    const DisplayList list = laidOutAndWalked(builder.document());
    QImage image(list.pageSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(list.pages[0], painter);
    painter.end();
    const QRect title(46, 50, 60, 40);
    const QImage part = image.copy(title);
    QImage blank(part.size(), part.format());
    blank.fill(Qt::white);
    EXPECT_NE(part, blank);
}

} // namespace
} // namespace moothall::pdf::test
