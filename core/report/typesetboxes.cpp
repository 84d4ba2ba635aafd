// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the typesetter that sets what stands in boxes or beside bars: findings, quotations,
// evidence, disagreement.
#include "core/report/keeping.h"
#include "core/report/plaintext.h"
#include "core/report/typesetter.h"
#include "core/report/wording.h"

#include <QTextBlock>
#include <QTextDocument>

namespace moothall::report {

using namespace Qt::StringLiterals;
using pdf::Box;

namespace {

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

// Of what somebody said: that of its first letter that has one.
Qt::LayoutDirection directionOf(const QString& words)
{
    return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

void Typesetter::operator()(const Statement& statement)
{
    Box box;
    box.id = ++m_boxes;
    box.bar = pagecolor::accent;
    box.barWidth = 3.5;
    box.left = m_around.left;
    box.padding = 0;
    QTextBlockFormat format = blockFormat(2, 10);
    format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // beside its bar, in any direction
    format.setLeftMargin(format.leftMargin() + 15);
    putInBox(format, box, {});
    format.setProperty(KeepGroupProperty, ++m_groups);
    keepWithNext(format);
    format.setLayoutDirection(directionOf(wordsOf(statement.text)));
    const QTextCharFormat characters = letters(m_style.statement, true);
    startBlock(format, characters);
    insert(statement.text, characters);
}

void Typesetter::operator()(const Quote& quote)
{
    const double indent = m_around.box ? 0 : m_style.numberWidth;
    keepWhatIsQuoted();
    Box box;
    box.id = ++m_boxes;
    box.bar = m_around.quoteBar;
    box.barWidth = 1.75;
    box.left = m_around.left + indent;
    box.padding = 1;
    QTextBlockFormat words = blockFormat(6, 1);
    words.setLeftMargin(words.leftMargin() + indent + 11);
    putInBox(words, box, quote.retold.isEmpty() ? u"BlockQuote"_s : u"Div"_s);
    if (m_around.keepGroup == 0)
        words.setProperty(KeepGroupProperty, ++m_groups);
    QTextBlockFormat attribution = words;
    words.setLayoutDirection(directionOf(quote.words));
    if (!quote.language.isEmpty())
        words.setProperty(pdf::LanguageProperty, quote.language);
    const Text source = sourceOf(quote);
    if (source.empty())
        words.setBottomMargin(pixels(8));
    else
        keepWithNext(words);
    startBlock(words, letters(m_style.text));
    m_cursor.insertText(plainText(quoted(quote.words, quote.retold)));
    if (source.empty())
        return;
    attribution.setTopMargin(0);
    attribution.setBottomMargin(pixels(8));
    const QTextCharFormat characters = letters(m_style.quiet, false, pagecolor::quiet);
    startBlock(attribution, characters);
    insert(source, characters);
}

// What somebody says is told before: that stays with the first of the quotations.
void Typesetter::keepWhatIsQuoted()
{
    if (!m_blockIsFresh && !m_cursor.blockFormat().hasProperty(pdf::BoxProperty))
        keepLastBlockWithNext();
}

// "The agenda, planned and as it went:" stays with its table.
void Typesetter::keepAnnouncement()
{
    if (!m_blockIsFresh && m_cursor.block().text().trimmed().endsWith(u':'))
        keepLastBlockWithNext();
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

// Callouts are outer boxes, so that what is inside them can have boxes of its own.
void Typesetter::putInBox(QTextBlockFormat& format, const Box& box, const QString& role)
{
    format.setProperty(pdf::BoxProperty, QVariant::fromValue(box));
    format.setProperty(pdf::GroupRoleProperty, role);
}

} // namespace moothall::report
