// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/wallcards.h"

#include "core/pdf/pdf.h"
#include "ui/style/tokens.h"
#include "ui/widgets/badges.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <array>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

constexpr double titlePoints = 28;
constexpr double smallPoints = 12;
constexpr std::array wordsPoints{18.0, 16.0, 14.0}; // the largest with which a theme fits its page
constexpr double wordsOfMany = 16;                  // where it fits with none of them
constexpr std::size_t mostToMeasure = 60;           // cards, of which a page has no room anyway

class CardWriter
{
public:
    explicit CardWriter(QTextDocument& document) : m_cursor(&document) {}

    void addTitle(const QString& title)
    {
        QTextBlockFormat heading;
        heading.setHeadingLevel(1);
        heading.setBottomMargin(4 * m_unit);
        write(heading, {{title, smallPoints, QFont::DemiBold}});
    }

    // The head of a pile, and of each further page of it.
    void addHead(const Pile& pile, bool isFirst, bool onNewPage)
    {
        QTextBlockFormat heading;
        if (isFirst)
            heading.setHeadingLevel(2);
        heading.setBottomMargin(8 * m_unit);
        if (onNewPage)
            heading.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        const bool isTheme = pile.id.kind == PileKind::Theme && pile.number > 0;
        const QString name =
            isTheme ? u"%1  %2"_s.arg(themeLetter(pile.number), pile.title) : pile.title;
        write(heading,
              {{isFirst ? name : Cards::tr("%1, continued").arg(name), titlePoints, QFont::Bold}});
        QTextBlockFormat count;
        count.setBottomMargin(16 * m_unit);
        if (isFirst)
            write(count, {{Cards::tr("%Ln idea(s)", nullptr, int(pile.notes.size())), smallPoints,
                           QFont::Normal}});
    }

    // One block, which stays on one page unless its words are very long.
    void addNote(const NoteFace& face, const Pile& pile, double points)
    {
        const Tint& tint = lightTokens().tintOf(pile.number);
        const bool tinted = pile.number > 0;
        pdf::Box box;
        box.id = ++m_boxes;
        box.fill = tinted ? tint.fill : lightTokens().unsorted;
        box.border = tinted ? tint.edge : lightTokens().unsortedEdge;
        box.padding = 8;
        QTextBlockFormat card;
        card.setLeftMargin(12 * m_unit);
        card.setRightMargin(12 * m_unit);
        card.setTopMargin(26 * m_unit); // the padding of two boxes, and air between them
        QString words = wordsOn(face);
        card.setProperty(pdf::BoxProperty, QVariant::fromValue(box));
        if (words.isRightToLeft())
            card.setLayoutDirection(Qt::RightToLeft);
        QStringList about;
        if (face.card.table)
            about.append(Cards::tr("Table %1").arg(*face.card.table));
        if (face.card.agreeCount > 0)
            about.append(Cards::tr("same here %1").arg(face.card.agreeCount));
        std::vector<Piece> pieces{
            {words.replace(u'\n', QChar::LineSeparator), points, QFont::Normal}};
        if (!about.isEmpty())
            pieces.push_back(
                {QChar(QChar::LineSeparator) + about.join(u" · "_s), smallPoints, QFont::Normal});
        write(card, pieces);
    }

private:
    struct Piece
    {
        QString text;
        double points = 0;
        QFont::Weight weight = QFont::Normal;
    };

    void write(const QTextBlockFormat& block, const std::vector<Piece>& pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            QTextCharFormat letters;
            letters.setFontPointSize(pieces[i].points);
            letters.setFontWeight(pieces[i].weight);
            letters.setForeground(lightTokens().text);
            if (i == 0 && m_isFirst) {
                m_cursor.setBlockFormat(block);
                m_cursor.setCharFormat(letters);
            } else if (i == 0) {
                m_cursor.insertBlock(block, letters);
            }
            m_isFirst = false;
            m_cursor.insertText(pieces[i].text, letters);
        }
    }

    QTextCursor m_cursor;
    double m_unit = pdf::pixelsPerPoint();
    int m_boxes = 0;
    bool m_isFirst = true;
};

void setFont(QTextDocument& document)
{
    QFont font = document.defaultFont();
    font.setPointSizeF(wordsPoints.front());
    document.setDefaultFont(font);
}

// Puts the cards of one pile on pages.
class PileOnPages
{
public:
    PileOnPages(const Pile& pile, const WallCards& cards, const pdf::PageSetup& setup)
        : m_pile(pile), m_setup(setup)
    {
        for (const int note : pile.notes)
            if (NoteFace face = cards.faceOf(note); !face.card.withheld)
                m_faces.push_back(std::move(face));
        for (const double points : wordsPoints) {
            m_points = points;
            if (m_faces.size() > mostToMeasure)
                break;
            measure();
            if (m_head + heightOf(0, m_faces.size()) <= room())
                return;
        }
        m_points = wordsOfMany;
        measure();
    }

    // `taken`: of the first page, by what stands there already.
    void write(CardWriter& writer, bool onNewPage, double taken) const
    {
        writer.addHead(m_pile, true, onNewPage);
        double left = room() - taken - m_head;
        for (std::size_t i = 0; i < m_faces.size(); ++i) {
            if (m_heights[i] > left && m_heights[i] < room() - m_head) {
                writer.addHead(m_pile, false, true);
                left = room() - m_head;
            }
            writer.addNote(m_faces[i], m_pile, m_points);
            left -= m_heights[i];
            while (left < 0) // a long one went on
                left += room();
        }
    }

private:
    double room() const
    {
        return m_setup.size.height() - m_setup.margins.top() - m_setup.margins.bottom() - 8;
    }

    double heightOf(std::size_t from, std::size_t to) const
    {
        double height = 0;
        for (std::size_t i = from; i < to; ++i)
            height += m_heights[i];
        return height;
    }

    // On one page without an end.
    void measure()
    {
        QTextDocument document;
        setFont(document);
        CardWriter writer(document);
        writer.addHead(m_pile, true, false);
        for (const NoteFace& face : m_faces)
            writer.addNote(face, m_pile, m_points);
        pdf::PageSetup endless = m_setup;
        endless.size.setHeight(1e7);
        pdf::layOut(document, endless);
        const auto* layout = document.documentLayout();
        m_heights.clear();
        QTextBlock block = document.begin().next().next(); // after the head
        double top = m_setup.margins.top();
        for (; block.isValid(); block = block.next()) {
            const double bottom = layout->blockBoundingRect(block).bottom();
            if (m_heights.empty()) {
                const QTextBlock head = block.previous();
                m_head = layout->blockBoundingRect(head).bottom() - top;
                top += m_head;
            }
            m_heights.push_back(bottom - top);
            top = bottom;
        }
    }

    const Pile& m_pile;
    const pdf::PageSetup& m_setup;
    std::vector<NoteFace> m_faces;
    std::vector<double> m_heights; // with the air above each
    double m_head = 0;
    double m_points = wordsPoints.front();
};

} // namespace

Result<> writeWallCards(const WallCards& cards, const QString& path)
{
    QTextDocument document;
    setFont(document);
    pdf::PageSetup setup;
    setup.furniture.left = cards.title;
    setup.furniture.pageNumber = Cards::tr("Page %1 of %2");
    setup.furniture.font = document.defaultFont();
    setup.furniture.font.setPointSizeF(10);
    CardWriter writer(document);
    writer.addTitle(cards.title);
    bool isFirst = true;
    for (const Pile& pile : cards.piles)
        if (!pile.notes.empty()) {
            PileOnPages(pile, cards, setup).write(writer, !isFirst, isFirst ? 2 * smallPoints : 0);
            isFirst = false;
        }

    pdf::layOut(document, setup);
    pdf::Metadata metadata;
    metadata.title = Cards::tr("Cards of the wall: %1").arg(cards.title);
    metadata.language = cards.language;
    metadata.created = cards.made;
    return pdf::write(pdf::walk(document, setup), metadata, path).map([](auto&&) {});
}

} // namespace moothall::ui
