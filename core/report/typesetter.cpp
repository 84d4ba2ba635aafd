// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typesetter.h"

#include "core/pdf/page.h"
#include "core/report/figurelayout.h"
#include "core/report/figureparts.h"
#include "core/report/keeping.h"
#include "core/report/plaintext.h"
#include "core/report/textdocument.h"
#include "core/report/wording.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// From base line to base line, in sizes of the letters.
constexpr double leading = 1.3;
constexpr double leadingOfHeadings = 1.22;
constexpr double leadingOfTitle = 1.14;

} // namespace

Typesetter::Typesetter(QTextDocument& document, const PageStyle& style)
    : m_document(document), m_style(style), m_cursor(&document)
{
    document.setIndentWidth(pixels(style.text * 1.5));
}

// Qt takes most lengths in formats for pixels of the screen; only the margins to the left and right
// of a block and its text indent are left as they are.
double Typesetter::pixels(double points) { return points * pdf::pixelsPerPoint(); }

QString Typesetter::wordsOf(const Text& text)
{
    QString words;
    for (const Span& span : text)
        words += span.text;
    return words;
}

void Typesetter::setCover(const Document& document)
{
    setCoverLine(plainLine(document.status), plainLine(document.organisation));
    QTextBlockFormat title = blockFormat(22, 4);
    title.setHeadingLevel(1);
    setLeading(title, m_style.title, leadingOfTitle);
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
    if (heading.startsPage)
        format.setProperty(StartsPageProperty, true);
    const double size = section ? m_style.heading2 : m_style.heading3;
    setLeading(format, size, leadingOfHeadings);
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

void Typesetter::operator()(const List& list)
{
    QTextListFormat listFormat;
    listFormat.setStyle(list.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    listFormat.setIndent(1);
    QTextList* target = nullptr; // owned by the document
    if (!m_blockIsFresh && !list.items.empty())
        keepLastBlockWithNext();
    const size_t count = list.items.size();
    for (size_t i = 0; i < count; ++i) {
        const bool last = i + 1 == count;
        QTextBlockFormat format = blockFormat(0, m_style.text * (last ? 0.8 : 0.3));
        if (!m_around.box)
            format.setLeftMargin(format.leftMargin() + m_style.numberWidth - m_style.text);
        if (!last && (i == 0 || i + 2 == count)) // neither the first nor the last stands alone
            keepWithNext(format);
        startBlock(format, letters(m_style.text));
        if (target)
            target->add(m_cursor.block());
        else
            target = m_cursor.createList(listFormat);
        insert(list.items[i], letters(m_style.text));
    }
}

// The sentence that announces a list stays with its first item.
void Typesetter::keepLastBlockWithNext()
{
    QTextBlockFormat format;
    keepWithNext(format);
    m_cursor.mergeBlockFormat(format);
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
    const FigureLayout layout = layOutFigure(figure, width / scale);
    double height = layout.size.height() * scale;
    // A figure never takes more than its page has beside its title; drawn smaller, it still fits.
    height = std::min(height, mostFigureHeight(m_style));
    QTextBlockFormat place = blockFormat(0, 12);
    place.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    place.setProperty(SpareHeightProperty, std::max(0.0, height - layout.leastHeight * scale));
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
    format.setLayoutDirection(Qt::LeftToRight); // our sentences; people's words are set apart
    format.setTopMargin(pixels(above));
    format.setBottomMargin(pixels(below));
    format.setLeftMargin(m_around.left);
    format.setRightMargin(m_around.right);
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

void Typesetter::keepWithNext(QTextBlockFormat& format)
{
    format.setProperty(KeepWithNextProperty, true);
}

QTextCharFormat Typesetter::letters(double points, bool bold, const QColor& color) const
{
    QTextCharFormat format; // the document has the family and all else of the font
    format.setFontPointSize(points);
    if (bold)
        format.setFontWeight(QFont::Bold);
    format.setForeground(color);
    return format;
}

// Lines keep their distance whichever font a letter has to be taken from. Whole points, because Qt
// rounds the rows of tables.
void Typesetter::setLeading(QTextBlockFormat& format, double points, double ratio)
{
    format.setLineHeight(pixels(std::round(points * ratio)), QTextBlockFormat::FixedHeight);
}

void Typesetter::startBlock(QTextBlockFormat format, const QTextCharFormat& characters)
{
    if (format.lineHeightType() == QTextBlockFormat::SingleHeight)
        setLeading(format, characters.fontPointSize(), leading);
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
        m_cursor.insertText(setApart(plainText(span.text)), format);
    }
    m_cursor.setCharFormat(characters);
}

} // namespace moothall::report
