// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typesetter.h"

#include "core/pdf/page.h"
#include "core/report/figurelayout.h"
#include "core/report/keeping.h"
#include "core/report/plaintext.h"
#include "core/report/textdocument.h"
#include "core/report/wording.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;
using pdf::Box;

namespace {

constexpr int lineHeightPercent = 112; // of what the font itself asks for

// A box of its look, with the room its text keeps to the left and right.
struct BoxLook
{
    Box box;
    double left = 12;
    double right = 12;
};

BoxLook lookOf(Callout::Kind kind)
{
    BoxLook look;
    Box& box = look.box;
    switch (kind) {
    case Callout::Kind::Key:
        box.fill = pagecolor::keyFill;
        box.bar = pagecolor::accent;
        box.barWidth = 3.5;
        box.padding = 9;
        look.left = 15;
        break;
    case Callout::Kind::Evidence:
        box.fill = pagecolor::evidenceFill;
        box.border = pagecolor::rule;
        box.borderWidth = 0.75;
        box.padding = 7;
        break;
    case Callout::Kind::Disagreement:
    case Callout::Kind::Concern:
        box.fill = pagecolor::plumFill;
        box.border = pagecolor::plum;
        box.borderWidth = 0.75;
        box.bar = pagecolor::plum;
        box.barWidth = 3.5;
        box.padding = 9;
        look.left = 15;
        break;
    }
    return look;
}

} // namespace

Typesetter::Typesetter(QTextDocument& document, const PageStyle& style)
    : m_document(document), m_style(style), m_cursor(&document)
{
    document.setIndentWidth(pixels(style.text * 1.5));
}

// Qt takes most lengths in formats for pixels of the screen; only the margins to the left and right
// of a block and its text indent are left as they are.
double Typesetter::pixels(double points) { return points * pdf::pixelsPerPoint(); }

void Typesetter::setCover(const Document& document)
{
    setCoverLine(plainLine(document.status), plainLine(document.organisation));
    QTextBlockFormat title = blockFormat(22, 4);
    title.setHeadingLevel(1);
    title.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    const QTextCharFormat characters = letters(m_style.title, true, pagecolor::accent);
    startBlock(title, characters);
    insert({{document.title, false, {}, document.titleLanguage}}, characters);
    if (!document.subtitle.isEmpty()) {
        startBlock(blockFormat(6, 16), letters(m_style.subtitle, false, pagecolor::quiet));
        m_cursor.insertText(plainText(document.subtitle));
    }
}

// Status at the left, publisher at the right; on two lines where one is too short for both. A tab
// to the left edge of the right text is used because Qt wraps text behind right tabs that end a
// line.
void Typesetter::setCoverLine(const QString& status, const QString& organisation)
{
    const QTextCharFormat quiet = letters(m_style.quiet, false, pagecolor::quiet);
    const double right = pageTextWidth(organisation, pageFont(m_style.quiet));
    const double left = pageTextWidth(status, pageFont(m_style.quiet, true));
    const bool oneLine = left + right + 2 * m_style.text < m_style.textWidth();
    QTextBlockFormat line = blockFormat(0, 0);
    if (!status.isEmpty()) {
        line.setTabPositions(
            {QTextOption::Tab(pixels(m_style.textWidth() - right - 1), QTextOption::LeftTab)});
        startBlock(line, quiet);
        m_cursor.insertText(status, letters(m_style.quiet, true));
    }
    if (organisation.isEmpty())
        return;
    if (status.isEmpty() || !oneLine) {
        startBlock(blockFormat(0, 0), quiet);
        m_cursor.insertText(organisation, quiet);
    } else {
        m_cursor.insertText(u"\t"_s + organisation, quiet);
    }
}

void Typesetter::set(const std::vector<Block>& blocks)
{
    for (const Block& block : blocks)
        std::visit(*this, static_cast<const AnyBlock&>(block));
}

void Typesetter::operator()(const Heading& heading)
{
    const bool section = heading.level == 2;
    if (section)
        m_section = heading.anchor;
    m_around.part = heading.anchor.isEmpty() ? m_section : heading.anchor;
    QTextBlockFormat format = section ? blockFormat(24, 8) : blockFormat(18, 6);
    format.setHeadingLevel(heading.level);
    if (!heading.anchor.isEmpty())
        format.setProperty(pdf::AnchorProperty, anchorName(heading.anchor));
    keepWithNext(format);
    const double size = section ? m_style.heading2 : m_style.heading3;
    const auto characters = letters(size, true, section ? pagecolor::accent : pagecolor::text);
    startBlock(format, characters);
    if (!heading.number.isEmpty())
        m_cursor.insertText(plainText(heading.number + u' '), characters);
    insert({{heading.text, false, {}, heading.language}}, characters);
}

void Typesetter::operator()(const Paragraph& paragraph)
{
    QTextCharFormat characters = letters(m_style.text);
    if (paragraph.tone == Paragraph::Tone::Quiet)
        characters = letters(m_style.quiet, false, pagecolor::quiet);
    else if (paragraph.tone == Paragraph::Tone::Lead)
        characters = letters(m_style.lead);
    QTextBlockFormat format = blockFormat(0, m_style.text * 0.6);
    if (!paragraph.about.isEmpty())
        format.setProperty(pdf::PartProperty, paragraph.about);
    if (!paragraph.number.isEmpty()) {
        insertNumber(paragraph.number, format);
    } else {
        startBlock(format, characters);
    }
    insert(paragraph.text, characters);
}

// The number hangs in the margin of its paragraph, a tab away from the text.
void Typesetter::insertNumber(const QString& number, QTextBlockFormat& format)
{
    const double width = m_style.numberWidth;
    format.setLeftMargin(format.leftMargin() + width);
    format.setTextIndent(-width);
    format.setTabPositions({QTextOption::Tab(pixels(width), QTextOption::LeftTab)});
    startBlock(format, letters(m_style.text));
    m_cursor.insertText(plainLine(number) + u"\t"_s,
                        letters(m_style.text, false, pagecolor::quiet));
}

void Typesetter::operator()(const Statement& statement)
{
    Box box;
    box.id = ++m_boxes;
    box.bar = pagecolor::accent;
    box.barWidth = 3.5;
    box.left = m_around.left;
    box.padding = 0;
    QTextBlockFormat format = blockFormat(2, 10);
    format.setLeftMargin(format.leftMargin() + 15);
    putInBox(format, box, {});
    format.setProperty(KeepGroupProperty, ++m_groups);
    keepWithNext(format);
    const QTextCharFormat characters = letters(m_style.statement, true);
    startBlock(format, characters);
    insert(statement.text, characters);
}

void Typesetter::operator()(const Quote& quote)
{
    const double indent = m_around.box ? 0 : m_style.numberWidth;
    keepAnnouncement();
    Box box;
    box.id = ++m_boxes;
    box.bar = m_around.quoteBar;
    box.barWidth = 1.75;
    box.left = m_around.left + indent;
    box.padding = 1;
    QTextBlockFormat words = blockFormat(6, 1);
    words.setLeftMargin(words.leftMargin() + indent + 11);
    putInBox(words, box, u"BlockQuote"_s);
    if (m_around.keepGroup == 0)
        words.setProperty(KeepGroupProperty, ++m_groups);
    QTextBlockFormat attribution = words;
    if (!quote.language.isEmpty())
        words.setProperty(pdf::LanguageProperty, quote.language);
    if (quote.attribution.isEmpty()) {
        words.setBottomMargin(pixels(8));
        startBlock(words, letters(m_style.text));
        m_cursor.insertText(plainText(quoted(quote.words)));
        return;
    }
    keepWithNext(words);
    startBlock(words, letters(m_style.text));
    m_cursor.insertText(plainText(quoted(quote.words)));
    attribution.setTopMargin(0);
    if (!quote.attributionLanguage.isEmpty())
        attribution.setProperty(pdf::LanguageProperty, quote.attributionLanguage);
    attribution.setBottomMargin(pixels(8));
    startBlock(attribution, letters(m_style.quiet, false, pagecolor::quiet));
    m_cursor.insertText(plainText(quote.attribution));
}

void Typesetter::operator()(const List& list)
{
    QTextListFormat listFormat;
    listFormat.setStyle(list.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    listFormat.setIndent(1);
    QTextList* target = nullptr; // owned by the document
    if (!m_blockIsFresh && !list.items.empty())
        keepLastBlockWithNext();
    for (size_t i = 0; i < list.items.size(); ++i) {
        const bool last = i + 1 == list.items.size();
        QTextBlockFormat format = blockFormat(0, m_style.text * (last ? 0.8 : 0.3));
        if (!m_around.box)
            format.setLeftMargin(format.leftMargin() + m_style.numberWidth - m_style.text);
        startBlock(format, letters(m_style.text));
        if (target)
            target->add(m_cursor.block());
        else
            target = m_cursor.createList(listFormat);
        insert(list.items[i], letters(m_style.text));
    }
}

// "In people's own words:" stays with the first of them.
void Typesetter::keepAnnouncement()
{
    if (!m_blockIsFresh && m_cursor.block().text().trimmed().endsWith(u':'))
        keepLastBlockWithNext();
}

// The sentence that announces a list stays with its first item.
void Typesetter::keepLastBlockWithNext()
{
    QTextBlockFormat format;
    keepWithNext(format);
    m_cursor.mergeBlockFormat(format);
}

void Typesetter::operator()(const Callout& callout)
{
    const Surroundings before = m_around;
    const BoxLook look = lookOf(callout.kind);
    Box box = look.box;
    box.id = ++m_boxes;
    box.left = m_around.left;
    m_around.box = box;
    m_around.role = u"Div"_s;
    m_around.left += look.left;
    m_around.right += look.right;
    m_around.keepGroup = ++m_groups;
    if (callout.kind == Callout::Kind::Disagreement || callout.kind == Callout::Kind::Concern) {
        m_around.quoteBar = pagecolor::plumBar;
        m_around.strong = pagecolor::plum;
    }
    const double paddingAbove = m_paddingAbove;
    const int firstBlock = m_document.blockCount() - (m_blockIsFresh ? 1 : 0);
    set(callout.blocks);
    m_around = before;
    padEnds(box, firstBlock, paddingAbove);
}

// The first and the last block of a box make room for its padding and a gap to its neighbours. Of
// two margins that meet Qt takes the larger: a box right above needs its padding counted here.
void Typesetter::padEnds(const Box& box, int firstBlock, double paddingAbove)
{
    constexpr double gap = 6;
    const QTextBlock first = m_document.findBlockByNumber(firstBlock);
    if (!first.isValid())
        return;
    QTextBlockFormat top;
    top.setTopMargin(pixels(box.padding + gap + paddingAbove));
    QTextCursor(first).mergeBlockFormat(top);
    QTextBlockFormat bottom;
    bottom.setBottomMargin(pixels(box.padding + gap + 4));
    QTextCursor(m_cursor.block()).mergeBlockFormat(bottom);
    m_paddingAbove = box.padding;
}

void Typesetter::operator()(const Figure& figure)
{
    QTextBlockFormat title = blockFormat(12, 4);
    keepWithNext(title);
    const QString name = figureTitle(figure);
    if (!name.isEmpty()) {
        startBlock(title, letters(m_style.text, true));
        m_cursor.insertText(plainText(name));
    }

    const double scale = m_style.figureScale;
    double width = m_style.textWidth() - m_around.left - m_around.right;
    double height = layOutFigure(figure, width / scale).size.height() * scale;
    // A figure never takes more than its page has beside its title; drawn smaller, it still fits.
    height = std::min(height, m_style.textHeight() - m_style.text * 5);
    QTextBlockFormat place = blockFormat(0, 12);
    place.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    startBlock(place, letters(m_style.text));
    QTextImageFormat image;
    image.setName(figureName(m_figures++));
    image.setWidth(pixels(width));
    image.setHeight(pixels(height));
    image.setProperty(QTextFormat::ImageAltText, plainLine(figure.alt));
    m_cursor.insertImage(image);
}

QTextBlockFormat Typesetter::blockFormat(double above, double below) const
{
    QTextBlockFormat format;
    format.setTopMargin(pixels(above));
    format.setBottomMargin(pixels(below));
    format.setLeftMargin(m_around.left);
    format.setRightMargin(m_around.right);
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    if (m_around.box) {
        format.setProperty(pdf::OuterBoxProperty, QVariant::fromValue(*m_around.box));
        format.setProperty(pdf::OuterGroupRoleProperty, m_around.role);
    }
    if (m_around.keepGroup > 0)
        format.setProperty(KeepGroupProperty, m_around.keepGroup);
    if (!m_around.part.isEmpty())
        format.setProperty(pdf::PartProperty, m_around.part);
    return format;
}

// Callouts are outer boxes, so that what is inside them can have boxes of its own.
void Typesetter::putInBox(QTextBlockFormat& format, const Box& box, const QString& role)
{
    format.setProperty(pdf::BoxProperty, QVariant::fromValue(box));
    format.setProperty(pdf::GroupRoleProperty, role);
}

void Typesetter::keepWithNext(QTextBlockFormat& format)
{
    format.setProperty(KeepWithNextProperty, true);
}

QTextCharFormat Typesetter::letters(double points, bool bold, const QColor& color) const
{
    QTextCharFormat format;
    format.setFont(pageFont(points, bold), QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(color);
    return format;
}

void Typesetter::startBlock(const QTextBlockFormat& format, const QTextCharFormat& characters)
{
    m_paddingAbove = 0;
    if (m_blockIsFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters);
        m_cursor.setCharFormat(characters);
    } else {
        m_cursor.insertBlock(format, characters);
    }
    m_blockIsFresh = false;
    // A block takes over the list of the one before it unless told otherwise.
    if (QTextList* list = m_cursor.currentList())
        list->remove(m_cursor.block());
}

void Typesetter::insert(const Text& text, const QTextCharFormat& characters)
{
    for (const Span& span : text) {
        QTextCharFormat format = characters;
        if (span.strong) {
            format.setFontWeight(QFont::Bold);
            if (m_around.strong.isValid())
                format.setForeground(m_around.strong);
        }
        if (!span.language.isEmpty())
            format.setProperty(pdf::LanguageProperty, span.language);
        const QString inner = innerTarget(span.link);
        if (!inner.isNull() || leadsOutside(span.link)) {
            format.setAnchor(true);
            format.setAnchorHref(inner.isNull() ? span.link : u"#"_s + inner);
            format.setForeground(pagecolor::accent);
            format.setFontUnderline(true);
        }
        m_cursor.insertText(plainText(span.text), format);
    }
    m_cursor.setCharFormat(characters);
}

} // namespace moothall::report
