// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/wallcards.h"

#include "core/pdf/pdf.h"
#include "ui/style/tokens.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

constexpr double titlePoints = 28;
constexpr double wordsPoints = 18;
constexpr double smallPoints = 12;

class CardWriter
{
public:
    explicit CardWriter(QTextDocument& document) : m_cursor(&document) {}

    void addPile(const Pile& pile, const WallCards& cards)
    {
        QTextBlockFormat heading;
        heading.setHeadingLevel(1);
        heading.setBottomMargin(8 * m_unit);
        if (!m_isFirst)
            heading.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        const bool isTheme = pile.id.kind == PileKind::Theme && pile.number > 0;
        write(heading, isTheme ? u"%1  %2"_s.arg(themeLetter(pile.number), pile.title) : pile.title,
              titlePoints, QFont::Bold);
        QTextBlockFormat count;
        count.setBottomMargin(16 * m_unit);
        write(count, Cards::tr("%n idea(s)", nullptr, int(pile.notes.size())), smallPoints,
              QFont::Normal);
        for (const int note : pile.notes)
            if (const NoteFace face = printed(cards.faceOf(note)); !face.card.withheld)
                addNote(face, pile);
    }

private:
    void addNote(const NoteFace& face, const Pile& pile)
    {
        const Tint& tint = lightTokens().tintOf(pile.number);
        const bool tinted = pile.number > 0;
        pdf::Box box;
        box.id = ++m_boxes;
        box.fill = tinted ? tint.fill : lightTokens().unsorted;
        box.border = tinted ? tint.edge : lightTokens().unsortedEdge;
        box.padding = 8;
        QTextBlockFormat words;
        words.setLeftMargin(12 * m_unit);
        words.setRightMargin(12 * m_unit);
        words.setTopMargin(26 * m_unit); // the padding of two boxes, and air between them
        words.setNonBreakableLines(false);
        words.setProperty(pdf::BoxProperty, QVariant::fromValue(box));
        if (face.card.words.isRightToLeft())
            words.setLayoutDirection(Qt::RightToLeft);
        QString text = face.card.words;
        write(words, text.replace(u'\n', QChar::LineSeparator), wordsPoints, QFont::Normal);
        QStringList about;
        if (face.card.table)
            about.append(Cards::tr("Table %1").arg(*face.card.table));
        if (face.card.agreeCount > 0)
            about.append(Cards::tr("same here %1").arg(face.card.agreeCount));
        if (about.isEmpty())
            return;
        QTextBlockFormat foot = words;
        foot.setTopMargin(4 * m_unit);
        foot.setLayoutDirection(Qt::LayoutDirectionAuto);
        write(foot, about.join(u" · "_s), smallPoints, QFont::Normal);
    }

    void write(const QTextBlockFormat& block, const QString& text, double points,
               QFont::Weight weight)
    {
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(weight);
        letters.setForeground(lightTokens().text);
        if (m_isFirst) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        m_isFirst = false;
        m_cursor.insertText(text, letters);
    }

    QTextCursor m_cursor;
    double m_unit = pdf::pixelsPerPoint();
    int m_boxes = 0;
    bool m_isFirst = true;
};

} // namespace

Result<> writeWallCards(const WallCards& cards, const QString& path)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(wordsPoints);
    document.setDefaultFont(font);
    CardWriter writer(document);
    for (const Pile& pile : cards.piles)
        if (!pile.notes.empty())
            writer.addPile(pile, cards);

    pdf::PageSetup setup;
    setup.furniture.left = cards.title;
    setup.furniture.pageNumber = Cards::tr("Page %1 of %2");
    setup.furniture.font = font;
    setup.furniture.font.setPointSizeF(10);
    pdf::layOut(document, setup);
    pdf::Metadata metadata;
    metadata.title = Cards::tr("Cards of the wall: %1").arg(cards.title);
    metadata.language = cards.language;
    metadata.created = cards.made;
    return pdf::write(pdf::walk(document, setup), metadata, path).map([](auto&&) {});
}

} // namespace moothall::ui
