// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/wallpdf.h"

#include "core/pdf/pdf.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/framepainter.h"
#include "ui/synthesise/board/paperwall.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

struct WallPdf
{
    Q_DECLARE_TR_FUNCTIONS(WallPdf)
};

constexpr double pointsPerUnit = 0.75; // words of 10 points
constexpr double longestSide = 14000;  // of a page, in points; readers refuse more
constexpr double margin = 24;          // units

// What somebody hears who does not see the sheet: all of the words, and who said them.
QString spoken(const NoteFace& face)
{
    QStringList parts{wordsOn(face)};
    if (!face.card.groupName.isEmpty())
        parts.append(face.card.groupName);
    if (face.card.table)
        parts.append(WallPdf::tr("table %1").arg(*face.card.table));
    if (face.card.agreeCount > 0)
        parts.append(WallPdf::tr("same here %1").arg(face.card.agreeCount));
    if (const QString flag = flagOn(face); !flag.isEmpty())
        parts.append(flag);
    return parts.join(QStringLiteral(" · "));
}

// Fills the one page: what is painted is vectors and text, and each piece belongs to what it means.
// Places are given in units.
class Sheet
{
public:
    Sheet(QSizeF units, double points) : m_points(points)
    {
        m_list.pageSize = units * points;
        m_list.pages.resize(1);
    }

    using Draw = std::function<void(QPainter&, const QRectF&)>; // in units

    void addHeading(const char* role, const QString& words, const QRectF& area, const Draw& draw)
    {
        const pdf::ElementId heading = m_list.structure.add(0, role);
        m_list.structure.at(heading).actualText = words;
        m_list.outline.push_back({role[1] - '0', words, {0, area.top() * m_points}, heading});
        paint(heading, area, draw);
    }

    void addNote(const NoteFace& face, const QRectF& area)
    {
        const pdf::ElementId note = m_list.structure.add(0, "P");
        m_list.structure.at(note).actualText = spoken(face);
        paint(note, area, [face](QPainter& painter, const QRectF& units) {
            paintWholeNote(painter, units, face);
        });
    }

    void addDecoration(const QRectF& area, const Draw& draw)
    {
        page().operations.emplace_back(pdf::BeginArtifact{});
        drawn(area, draw);
    }

    const pdf::DisplayList& list() const { return m_list; }

private:
    pdf::DisplayPage& page() { return m_list.pages.front(); }

    void paint(pdf::ElementId element, const QRectF& area, const Draw& draw)
    {
        const int number = int(page().owners.size());
        page().owners.push_back(element);
        m_list.structure.at(element).children.emplace_back(pdf::ContentPart{0, number});
        page().operations.emplace_back(pdf::BeginContent{element, number});
        drawn(area, draw);
    }

    void drawn(const QRectF& area, const Draw& draw)
    {
        const QRectF onPage(area.topLeft() * m_points, area.size() * m_points);
        page().operations.emplace_back(pdf::DrawPicture{
            onPage, [draw, points = m_points](QPainter& painter, const QRectF& at) {
                painter.translate(at.topLeft());
                painter.scale(points, points);
                draw(painter, QRectF(QPointF(), at.size() / points));
            }});
        page().operations.emplace_back(pdf::EndContent{});
    }

    double m_points;
    pdf::DisplayList m_list;
};

void addTitle(Sheet& sheet, const char* role, const QString& words, const QRectF& area,
              TypeRole type)
{
    sheet.addHeading(role, words, area, [words, type](QPainter& painter, const QRectF& units) {
        painter.setFont(fontOf(type));
        painter.setPen(tokens().text);
        painter.drawText(units, int(Qt::AlignLeft | Qt::AlignVCenter), words);
    });
}

void addFrame(Sheet& sheet, const QRectF& area, const Pile& pile)
{
    sheet.addDecoration(area, [pile](QPainter& painter, const QRectF& units) {
        paintFrame(painter, units, pile, FrameLook::Plain);
    });
    const QRectF header(area.topLeft(), QSizeF(area.width(), units::header));
    const QString letter = pile.id.kind == PileKind::Theme ? themeLetter(pile.number) : QString();
    sheet.addHeading("H2", letter.isEmpty() ? pile.title : letter + u' ' + pile.title, header,
                     [pile, size = area.size()](QPainter& painter, const QRectF&) {
                         paintHeader(painter, QRectF(QPointF(), size), pile, 1);
                     });
}

// Frames with their notes, each pile after its own heading.
void addPiles(Sheet& sheet, const PaperWall& wall, const WallPicture& picture, bool framed,
              QPointF origin)
{
    const QPointF shift = origin - wall.bounds().topLeft();
    for (std::size_t i = 0; i < wall.piles().size(); ++i) {
        const Pile& pile = wall.piles()[i];
        const PaperPile& laid = wall.laid()[i];
        if (framed)
            addFrame(sheet, laid.frame.translated(shift), pile);
        for (std::size_t place = 0; place < laid.notes.size(); ++place)
            sheet.addNote(picture.faceOf(pile.notes[place]), laid.notes[place].translated(shift));
    }
}

// As wide as the wall, or somewhat wider than high where there is more of it than of the wall.
BoardLayout inRows(const Pile& pile, double width)
{
    const double step = units::note.width() + units::betweenNotes;
    const int count = int(pile.notes.size());
    const int columns = std::max(
        {3, int((width + units::betweenNotes) / step), int(std::ceil(std::sqrt(double(count))))});
    return BoardLayout::ofOne(pile, std::min(columns, std::max(1, count)));
}

double titleWidth(const QString& title)
{
    return std::ceil(QFontMetricsF(fontOf(TypeRole::Title)).horizontalAdvance(title)) + 1;
}

} // namespace

Result<> writeWallPdf(const WallPicture& picture, const QString& path)
{
    // Paper is light; every colour of the program comes from the look of the moment.
    Look& look = Look::now();
    const Scheme before = look.scheme();
    const bool wasDark = look.tokens().dark;
    if (wasDark)
        look.setScheme(Scheme::Light);
    const auto restored = qScopeGuard([&] {
        if (wasDark)
            look.setScheme(before);
    });

    // Notes say which group and table they come from.
    const QString title =
        WallPdf::tr("%1: the wall, for sorting and not for publishing").arg(picture.title);
    const PaperWall wall(picture.wall, picture.faceOf);
    const BoardLayout rows = inRows(picture.unsorted, wall.bounds().width());
    const PaperWall unsorted(rows, picture.faceOf);
    const bool hasUnsorted = !picture.unsorted.notes.empty();
    const double below = hasUnsorted ? units::betweenFrames + units::header : 0;
    const QSizeF size(std::max({wall.bounds().width(), unsorted.bounds().width(),
                                units::note.width(), titleWidth(title)}),
                      wall.bounds().height() + below +
                          (hasUnsorted ? unsorted.bounds().height() : 0));
    const QSizeF page(size.width() + 2 * margin, size.height() + 2 * margin + units::header);
    const double points =
        std::min(pointsPerUnit, longestSide / std::max(page.width(), page.height()));

    Sheet sheet(page, points);
    QRectF line(margin, margin, size.width(), units::header);
    addTitle(sheet, "H1", title, line, TypeRole::Title);
    addPiles(sheet, wall, picture, true, line.bottomLeft());
    if (hasUnsorted) {
        line.translate(0, units::header + wall.bounds().height() + units::betweenFrames);
        addTitle(sheet, "H2", picture.unsorted.title, line, TypeRole::Heading);
        addPiles(sheet, unsorted, picture, false, line.bottomLeft());
    }
    pdf::Metadata metadata;
    metadata.title = WallPdf::tr("The wall: %1").arg(picture.title);
    metadata.language = picture.language;
    metadata.created = picture.made;
    return pdf::write(sheet.list(), metadata, path).map([](auto&&) {});
}

} // namespace moothall::ui
