// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/wallpdf.h"

#include "core/pdf/pdf.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/framepainter.h"
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
            paintNote(painter, units, face, 1);
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
void addPiles(Sheet& sheet, const BoardLayout& layout, const WallPicture& picture, bool framed,
              QPointF shift)
{
    std::vector<std::vector<std::pair<int, QRectF>>> notes(layout.piles().size());
    layout.forEachNoteIn(layout.bounds().adjusted(-1, -1, 1, 1),
                         [&](Spot spot, const QRectF& area) {
                             notes[std::size_t(spot.pile)].emplace_back(layout.noteAt(spot), area);
                         });
    for (std::size_t pile = 0; pile < notes.size(); ++pile) {
        if (framed)
            addFrame(sheet, layout.frames()[pile].area.translated(shift), layout.piles()[pile]);
        for (const auto& [note, area] : notes[pile])
            sheet.addNote(printed(picture.faceOf(note)), area.translated(shift));
    }
}

} // namespace

NoteFace printed(NoteFace face)
{
    if (face.card.needsSafeWording)
        face.card.words = WallPdf::tr("Not shown before it has safe wording");
    return face;
}

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

    const QRectF wall = picture.wall.bounds();
    const int columns = std::max(
        3, int((wall.width() + units::betweenNotes) / (units::note.width() + units::betweenNotes)));
    const BoardLayout unsorted = BoardLayout::ofOne(
        picture.unsorted, std::min(columns, std::max(1, int(picture.unsorted.notes.size()))));
    const bool hasUnsorted = !picture.unsorted.notes.empty();
    const double caption = hasUnsorted ? units::header : 0;
    const QSizeF size(std::max({wall.width(), unsorted.bounds().width(), units::note.width()}),
                      wall.height() + (hasUnsorted ? units::betweenFrames : 0) + caption +
                          unsorted.bounds().height());
    const QSizeF page(size.width() + 2 * margin, size.height() + 2 * margin + units::header);
    const double points =
        std::min(pointsPerUnit, longestSide / std::max(page.width(), page.height()));

    Sheet sheet(page, points);
    const QRectF line(margin, margin, size.width(), units::header);
    addTitle(sheet, "H1", picture.title, line, TypeRole::Title);
    const QPointF origin(margin, margin + units::header);
    addPiles(sheet, picture.wall, picture, true, origin - wall.topLeft());
    if (hasUnsorted) {
        const QPointF below(0, units::header + wall.height() + units::betweenFrames);
        addTitle(sheet, "H2", picture.unsorted.title, line.translated(below), TypeRole::Heading);
        addPiles(sheet, unsorted, picture, false,
                 line.topLeft() + below + QPointF(0, caption) - unsorted.bounds().topLeft());
    }
    pdf::Metadata metadata;
    metadata.title = WallPdf::tr("The wall: %1").arg(picture.title);
    metadata.language = picture.language;
    metadata.created = picture.made;
    return pdf::write(sheet.list(), metadata, path).map([](auto&&) {});
}

} // namespace moothall::ui
