// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the lines of one block: text, links, changes of language, pictures between the words.
#include "core/pdf/walkstate.h"

#include <QTextDocument>
#include <QTextFragment>
#include <QTextLayout>
#include <QTextList>

#include <utility>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;

// The characters of one fragment that stand in one line.
struct Piece
{
    QTextLine line;
    QTextCharFormat format;
    int from = 0;
    int to = 0;
    int page = 0;
    QPointF shift; // from positions in the layout to positions on the page
};

bool endsLineUnseen(QChar character)
{
    return character == u' ' || character == QChar::LineSeparator || character == u'\n';
}

bool isControl(QChar character)
{
    return character == u'\t' || character == QChar::LineSeparator ||
           character.category() == QChar::Other_Control;
}

class TextWalk
{
public:
    TextWalk(WalkState& state, const QTextBlock& block)
        : m_state(state), m_block(block), m_text(block.text()), m_origin(state.origin(block))
    {}

    void into(ElementId element)
    {
        m_element = element;
        m_language = m_state.list.structure.at(element).language;
        forEachPiece(std::nullopt, [this](const Piece& piece) {
            if (piece.format.isImageFormat())
                picture(piece);
            else
                meaningful(piece);
        });
    }

    void asArtifact(int page, double shift)
    {
        forEachPiece(shift, [&](Piece piece) {
            piece.page = page;
            m_state.recorder.aimAtArtifact(page, BeginArtifact::Kind::Pagination);
            if (!piece.format.isImageFormat())
                text(piece);
        });
    }

private:
    // Positions are taken on the page they fall on, or, for a repeated header, all shifted alike.
    template <class Visitor>
    void forEachPiece(std::optional<double> shift, Visitor visit)
    {
        const QTextLayout* layout = m_block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            Piece piece;
            piece.line = layout->lineAt(i);
            piece.page = m_state.pageOf(piece.line, m_origin.y());
            piece.shift = m_origin + QPointF(0, shift.value_or(-m_state.pageTop(piece.page)));
            const int lineFrom = piece.line.textStart();
            const int lineTo = lineFrom + piece.line.textLength();
            for (auto it = m_block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                const int start = fragment.position() - m_block.position();
                piece.from = std::max(start, lineFrom);
                piece.to = std::min(start + fragment.length(), lineTo);
                piece.format = fragment.charFormat();
                if (piece.from < piece.to)
                    visit(piece);
            }
        }
    }

    void meaningful(const Piece& piece)
    {
        const ElementId element = elementFor(piece.format);
        m_state.recorder.aimAt(element, piece.page);
        text(piece);
        if (m_link)
            extendLinkArea(piece);
    }

    ElementId elementFor(const QTextCharFormat& format)
    {
        StructureTree& structure = m_state.list.structure;
        enterLink(format.isAnchor() ? format.anchorHref() : QString());
        const ElementId around = m_link ? *m_link : m_element;
        const QString language = format.stringProperty(LanguageProperty);
        if (language.isEmpty() || language == m_language) {
            m_span.reset();
            return around;
        }
        const bool goesOn = m_span && structure.at(*m_span).language == language &&
                            structure.at(*m_span).parent == around;
        if (!goesOn) {
            m_span = structure.add(around, "Span");
            structure.at(*m_span).language = language;
        }
        return *m_span;
    }

    void enterLink(const QString& address)
    {
        if (address == m_address)
            return;
        m_address = address;
        m_link.reset();
        if (address.isEmpty())
            return;
        if (address.startsWith(u'#') && !m_state.anchors.contains(address.mid(1)))
            ++m_state.list.danglingLinks;
        else
            m_link = m_state.list.structure.add(m_element, "Link");
    }

    void extendLinkArea(const Piece& piece)
    {
        const double a = piece.line.cursorToX(piece.from);
        const double b = piece.line.cursorToX(piece.to);
        const QRectF area(QPointF(std::min(a, b), piece.line.y()) + piece.shift,
                          QSizeF(std::abs(b - a), piece.line.height()));
        const QString words = readable(m_text.mid(piece.from, piece.to - piece.from));
        std::vector<Link>& links = m_state.list.links;
        if (!links.empty() && links.back().element == *m_link) {
            describe(*m_link, words);
            Link& last = links.back();
            if (last.page == piece.page && std::abs(last.area.top() - area.top()) < 0.1) {
                last.area |= area;
                return;
            }
        }
        Link link{piece.page, area, {}, {}, words, *m_link};
        if (!links.empty() && links.back().element == *m_link)
            link.description = links.back().description;
        if (m_address.startsWith(u'#'))
            link.target = m_state.anchors.at(m_address.mid(1));
        else
            link.address = m_address;
        m_state.list.structure.at(*m_link).children.emplace_back(LinkPart{int(links.size())});
        links.push_back(std::move(link));
    }

    // A link over two lines has two areas; each is told with all its words.
    void describe(ElementId element, const QString& words)
    {
        std::vector<Link>& links = m_state.list.links;
        for (size_t i = links.size(); i-- > 0 && links[i].element == element;)
            links[i].description += words;
    }

    void text(const Piece& piece)
    {
        const QBrush brush = piece.format.foreground();
        m_color = brush.style() == Qt::NoBrush ? QColor(Qt::black) : brush.color();
        int visible = piece.to;
        if (piece.to == piece.line.textStart() + piece.line.textLength()) {
            while (visible > piece.from && endsLineUnseen(m_text[visible - 1]))
                --visible;
        }
        for (int start = piece.from; start < visible;) {
            int next = start;
            while (next < visible && !isControl(m_text[next]))
                ++next;
            for (const ShapedRun& run : shape(piece.line, m_text, start, next - start)) {
                m_state.recorder.text(run, piece.shift, m_color);
                m_font = run.font;
            }
            if (next < visible && !readable(m_text[next]).isEmpty())
                space(piece, next);
            start = next + 1;
        }
        // Qt paints nothing for spaces at the end of a line; without them words would fuse.
        for (int i = visible; i < piece.to; ++i)
            space(piece, i);
        decorate(piece, visible);
    }

    // Stands for a tab, too: paragraph numbers hang in the margin by tabs.
    void space(const Piece& piece, int position)
    {
        if (!m_font.isValid()) {
            const auto runs = SingleLine(u" "_s, m_state.font(piece.format)).runs();
            if (!runs.empty())
                m_font = runs[0].font;
        }
        const QPointF place(piece.line.cursorToX(position), piece.line.y() + piece.line.ascent());
        if (const auto run = spaceRun(m_font, place, u" "_s))
            m_state.recorder.text(*run, piece.shift, m_color);
    }

    void decorate(const Piece& piece, int visible)
    {
        if (visible <= piece.from || !m_font.isValid())
            return;
        const double baseline = piece.line.y() + piece.line.ascent();
        const double thickness = std::max(0.5, m_font.lineThickness());
        const auto rule = [&](double y) {
            const double a = piece.line.cursorToX(piece.from);
            const double b = piece.line.cursorToX(visible);
            QPainterPath path;
            path.addRect(QRectF(std::min(a, b), y - thickness / 2, std::abs(b - a), thickness));
            m_state.recorder.paint(FillShape{path.translated(piece.shift), m_color});
        };
        if (piece.format.fontUnderline())
            rule(baseline + m_font.underlinePosition());
        if (piece.format.fontStrikeOut())
            rule(baseline - m_font.xHeight() / 2);
    }

    void picture(const Piece& piece)
    {
        const QTextImageFormat format = piece.format.toImageFormat();
        const Painter painter = m_state.pictures ? m_state.pictures(format.name()) : Painter();
        if (!painter)
            return;
        const QSizeF size = QSizeF(format.width(), format.height()) * m_state.points;
        for (int position = piece.from; position < piece.to; ++position) {
            const QPointF corner(piece.line.cursorToX(position),
                                 piece.line.y() + piece.line.ascent() - size.height());
            const QRectF area(corner + piece.shift, size);
            aimAtFigure(readable(format.stringProperty(QTextFormat::ImageAltText)), area,
                        piece.page);
            m_state.recorder.paint(DrawPicture{area, painter});
        }
    }

    // A picture nobody described is decoration to a screen reader.
    void aimAtFigure(const QString& alternative, const QRectF& area, int page)
    {
        if (alternative.trimmed().isEmpty()) {
            ++m_state.list.undescribedPictures;
            m_state.recorder.aimAtArtifact(page);
            return;
        }
        const ElementId figure = m_state.list.structure.add(m_element, "Figure");
        Element& element = m_state.list.structure.at(figure);
        element.alternative = alternative;
        element.bounds = area;
        m_state.recorder.aimAt(figure, page);
    }

    WalkState& m_state;
    const QTextBlock& m_block;
    QString m_text;
    QPointF m_origin;
    ElementId m_element = 0;
    QString m_language; // of the block, where it differs from the document's
    QString m_address;  // of the link the walk is in
    std::optional<ElementId> m_link;
    std::optional<ElementId> m_span;
    QRawFont m_font; // of the latest text
    QColor m_color;
};

QString markerText(const QTextBlock& block)
{
    switch (block.textList()->format().style()) {
    case QTextListFormat::ListDisc:
        return u"•"_s;
    case QTextListFormat::ListCircle:
        return u"◦"_s;
    case QTextListFormat::ListSquare:
        return u"▪"_s;
    default:
        return block.textList()->itemText(block);
    }
}

} // namespace

void walkText(WalkState& state, const QTextBlock& block, ElementId element)
{
    TextWalk(state, block).into(element);
}

void repeatText(WalkState& state, const QTextBlock& block, int page, double shift)
{
    TextWalk(state, block).asArtifact(page, shift);
}

void walkListMarker(WalkState& state, const QTextBlock& block, ElementId label)
{
    if (block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QTextCharFormat format =
        block.begin().atEnd() ? block.charFormat() : block.begin().fragment().charFormat();
    const SingleLine marker(markerText(block), state.font(format));
    const QPointF origin = state.origin(block) + line.position();
    const int page = state.pageOf(line, state.origin(block).y());
    const double gap = 0.45 * line.ascent();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const double x =
        rightToLeft ? origin.x() + line.width() + gap : origin.x() - marker.width() - gap;
    state.recorder.aimAt(label, page);
    for (const ShapedRun& run : marker.runs()) {
        state.recorder.text(
            run, {x, origin.y() + line.ascent() - marker.ascent() - state.pageTop(page)},
            format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color()
                                                             : QColor(Qt::black));
    }
}

} // namespace moothall::pdf
