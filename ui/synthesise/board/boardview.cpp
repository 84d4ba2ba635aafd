// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardview.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardaccess.h"

#include <QApplication>
#include <QScrollBar>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double aroundWall = 16;  // pixels between the wall and the edge of the window
constexpr double usualZoom = 0.85; // as much larger than the text is as the text itself
constexpr double zoomInLargeText = 0.75;
constexpr int lowWindow = 560; // below this height, at a base of 13, the tray is lower

} // namespace

BoardView::BoardView(BoardModel& model, BoardSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_selection(selection),
      m_acrossWall(new QScrollBar(Qt::Horizontal, this)),
      m_downWall(new QScrollBar(Qt::Vertical, this)),
      m_alongTray(new QScrollBar(Qt::Horizontal, this))
{
    installBoardAccess(); // before anybody asks for the wall
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("drawsFocus", true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Wall of ideas"));
    m_settles.setSingleShot(true);
    m_settles.setInterval(120);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(450);
    m_edgeTimer.setInterval(16);
    connect(&m_settles, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_hoverTimer, &QTimer::timeout, this, [this] {
        m_reading = m_hovered;
        update();
    });
    connect(&m_edgeTimer, &QTimer::timeout, this, &BoardView::scrollAtEdges);
    connect(&model, &BoardModel::changed, this, &BoardView::follow);
    connect(&model, &BoardModel::arranged, this, [this] {
        m_carry.reset();
        m_carriedTheme.reset();
        m_grip = Grip::None;
        forgetNotes();
        layOutAll(true);
        keepSelectionSound();
        startingView();
    });
    connect(&model, &BoardModel::looksChanged, this, qOverload<>(&QWidget::update));
    connect(&selection, &BoardSelection::changed, this, [this] {
        if (m_selection.current())
            m_currentPile.reset();
        update();
        emit currentChanged();
    });
    connect(&Look::now(), &Look::changed, this, [this] {
        m_cache.clear();
        layOutAll(false);
        startingView();
    });
    for (QScrollBar* bar : {m_acrossWall, m_downWall, m_alongTray}) {
        bar->setFocusPolicy(Qt::NoFocus);
        bar->hide();
    }
    connect(m_acrossWall, &QScrollBar::valueChanged, this, [this](int value) {
        setCamera({m_wall.camera.scale, {value / m_wall.camera.scale, m_wall.camera.origin.y()}});
    });
    connect(m_downWall, &QScrollBar::valueChanged, this, [this](int value) {
        setCamera({m_wall.camera.scale, {m_wall.camera.origin.x(), value / m_wall.camera.scale}});
    });
    connect(m_alongTray, &QScrollBar::valueChanged, this, [this](int value) {
        const double at = value / m_tray.camera.scale;
        setTrayOrigin(m_alongTray->orientation() == Qt::Horizontal
                          ? QPointF(at, m_tray.camera.origin.y())
                          : QPointF(m_tray.camera.origin.x(), at));
    });
    announceChanges(*this);
    forgetNotes();
    layOutAll(true);
}

QSize BoardView::minimumSizeHint() const { return {px(320), px(240)}; }

double BoardView::textScale() const { return px(1000) / 1000.0; }

double BoardView::zoom() const { return m_wall.camera.scale / textScale(); }

void BoardView::setZoom(double zoom)
{
    // What is current stays where it is; otherwise the middle does.
    QPointF pivot = QRectF(QPointF(), QSizeF(m_wall.area.size())).center();
    if (const auto note = m_model.noteOf(m_selection.current()))
        if (const auto area = areaOfNote(*note);
            area && regionOf(*note) == &m_wall && area->intersects(QRectF(m_wall.area)))
            pivot = area->center() - m_wall.area.topLeft();
    setCamera(m_wall.camera.zoomedAt(pivot, clampedZoom(zoom) * textScale()));
}

void BoardView::zoomBy(bool larger) { setZoom(nextZoom(zoom(), larger)); }

void BoardView::fit()
{
    const QSizeF window = QSizeF(m_wall.area.size()) - QSizeF(2 * aroundWall, 2 * aroundWall);
    Camera camera = m_wall.camera;
    for (int round = 0; round < 3; ++round) // names need more of a smaller wall
        camera = Camera::showing(wallBounds(camera.scale), window, textScale(), 0.01 * textScale());
    camera.origin -= QPointF(aroundWall, aroundWall) / camera.scale;
    setCamera(camera);
}

void BoardView::zoomTo(PileId pile)
{
    const auto place = pileWithId(m_wall.shown.piles(), pile);
    if (!place)
        return;
    const QRectF area = m_wall.shown.frames()[std::size_t(*place)].area.adjusted(-12, -12, 12, 12);
    setCamera(Camera::showing(area, m_wall.area.size(), 1.5 * textScale(), 0.4 * textScale()));
}

void BoardView::arrangeAnew()
{
    layOutAll(true);
    setCamera(m_wall.camera);
}

// With the names that go over the upper edges of small frames.
QRectF BoardView::wallBounds(double scale) const
{
    const double over = std::max(0.0, px(26) / scale - units::header);
    return m_wall.shown.bounds().adjusted(0, -over, 0, 0);
}

// The wall as one comes to it: legible, from its upper left corner.
void BoardView::startingView()
{
    if (m_wall.area.isEmpty())
        return;
    m_started = true;
    const double zoom = Look::now().isLarge() ? zoomInLargeText : usualZoom;
    const double scale = zoom * textScale();
    const double margin = aroundWall / scale;
    m_tray.camera.origin = m_tray.shown.bounds().topLeft() - QPointF(margin, margin);
    setCamera({scale, m_wall.shown.bounds().topLeft() - QPointF(margin, margin)});
}

// Other content: what was looked at stays where it was on the screen.
void BoardView::follow()
{
    const bool wasEmpty = m_wall.base.frames().empty();
    const Anchor before = anchor();
    forgetNotes();
    if (m_carry) {
        std::erase_if(m_carriedIdeas,
                      [&](Id<Idea> idea) { return !m_model.noteOf(idea).has_value(); });
        m_carry->notes.clear();
        for (const Id<Idea> idea : m_carriedIdeas)
            m_carry->notes.push_back(*m_model.noteOf(idea));
        if (m_carriedIdeas.empty())
            m_carry.reset();
    }
    layOutAll(wasEmpty);
    if (wasEmpty)
        startingView();
    else
        bringBack(before);
    keepSelectionSound();
    emit currentChanged();
}

void BoardView::layOutAll(bool anew)
{
    std::vector<Pile> piles = m_model.piles();
    Pile unsorted{{PileKind::Unsorted}};
    if (!piles.empty() && piles.back().id.kind == PileKind::Unsorted) {
        unsorted = std::move(piles.back());
        piles.pop_back();
    }
    if (m_currentPile && *m_currentPile != unsorted.id && !pileWithId(piles, *m_currentPile))
        m_currentPile.reset();
    const double ratio = height() > 0 ? std::clamp(double(width()) / height(), 0.6, 2.5) : 1.5;
    m_wall.base = anew ? BoardLayout::arranged(std::move(piles), ratio)
                       : m_wall.base.changedTo(std::move(piles));
    m_tray.base = BoardLayout::ofOne(std::move(unsorted), 1);
    placeRegions();
    layOutTray();
    showCarried();
}

void BoardView::layOutTray()
{
    m_tray.base = BoardLayout::ofOne(m_tray.base.piles().front(), trayColumns());
    m_tray.camera.scale = trayScale();
}

// What the wall looks like with the notes in the hand where they would fall.
void BoardView::showCarried()
{
    m_wall.shown = m_wall.base;
    m_tray.shown = m_tray.base;
    m_carriedNotes.clear();
    if (m_carry) {
        m_carriedNotes.insert(m_carry->notes.begin(), m_carry->notes.end());
        m_wall.shown = m_wall.base.changedTo(withCarried(m_wall.base.piles(), *m_carry));
        m_tray.shown =
            BoardLayout::ofOne(withCarried(m_tray.base.piles(), *m_carry).front(), trayColumns());
    }
    showScrollBars();
    update();
    emit layoutChanged();
}

int BoardView::trayHeight() const
{
    if (!hasTray())
        return 0;
    const int header = m_trayHeader ? m_trayHeader->sizeHint().height() : 0;
    const auto& unsorted = m_tray.base.piles().front().notes;
    if (unsorted.empty())
        return header;
    if (m_wantedTrayHeight > 0)
        return std::clamp(m_wantedTrayHeight, header + px(60), std::max(height() - px(60), 1));
    // Before there are themes, what is unsorted is all there is to look at.
    if (m_wall.base.frames().empty())
        return std::max(height() - px(96), header + px(60));
    const bool low = height() < px(lowWindow);
    return header + px(low ? 96 : 114);
}

double BoardView::trayScale() const
{
    const double zoom = Look::now().isLarge() ? zoomInLargeText : usualZoom;
    const double usual = zoom * textScale();
    const int header = m_trayHeader ? m_trayHeader->sizeHint().height() : 0;
    const double room =
        m_tray.area.isEmpty() ? usual * units::note.height() : trayHeight() - header - px(16);
    return std::clamp(room / units::note.height(), 0.4, usual);
}

// One row, or as many notes in a row as there is room for where there is room for several rows.
int BoardView::trayColumns() const
{
    const int count = int(m_tray.base.piles().front().notes.size());
    const double scale = trayScale();
    const double row = (units::note.height() + units::betweenNotes) * scale;
    if (m_tray.area.height() < 1.8 * row)
        return std::max(count, 1);
    const double note = (units::note.width() + units::betweenNotes) * scale;
    return std::max(1, int((m_tray.area.width() - px(16)) / note));
}

void BoardView::placeRegions()
{
    const int below = trayHeight();
    const int header = m_trayHeader && hasTray() ? m_trayHeader->sizeHint().height() : 0;
    m_wall.area = QRect(0, 0, width(), std::max(0, height() - below));
    if (m_trayHeader) {
        m_trayHeader->setVisible(hasTray());
        m_trayHeader->setGeometry(0, m_wall.area.bottom() + 1, width(), header);
    }
    m_tray.area = QRect(0, m_wall.area.bottom() + 1 + header, width(), below - header);
}

void BoardView::setTrayHeader(QWidget* header)
{
    m_trayHeader = header;
    header->setParent(this);
    header->setFocusProxy(nullptr);
    layOutAll(false);
}

void BoardView::setCamera(const Camera& camera)
{
    const bool zoomed = camera.scale != m_wall.camera.scale;
    m_wall.camera = camera.within(wallBounds(camera.scale), m_wall.area.size(), aroundWall);
    if (zoomed) {
        m_settles.start();
        m_reading.reset();
        emit zoomChanged();
    }
    showScrollBars();
    update();
    emit layoutChanged();
}

void BoardView::setTrayOrigin(QPointF origin)
{
    m_tray.camera.origin = origin;
    showScrollBars();
    update();
    emit layoutChanged();
}

void BoardView::showScrollBars()
{
    const auto show = [](QScrollBar* bar, double from, double to, double window, double scale,
                         double at, const QRect& place, double margin) {
        const QSignalBlocker blocker(bar);
        const int least = int(std::floor(from * scale - margin));
        const int most = int(std::ceil(to * scale + margin - window));
        bar->setVisible(most > least + 2); // not for what rounding leaves over
        bar->setRange(std::min(least, int(at * scale)), std::max(most, int(at * scale)));
        bar->setPageStep(std::max(1, int(window)));
        bar->setSingleStep(px(40));
        bar->setValue(int(at * scale));
        bar->setGeometry(place);
    };
    const int thick = px(10);
    const QRectF wall = wallBounds(m_wall.camera.scale);
    const QRect& area = m_wall.area;
    const Camera& camera = m_wall.camera;
    show(m_acrossWall, wall.left(), wall.right(), area.width(), camera.scale, camera.origin.x(),
         {area.left(), area.bottom() + 1 - thick, area.width() - thick, thick}, aroundWall);
    show(m_downWall, wall.top(), wall.bottom(), area.height(), camera.scale, camera.origin.y(),
         {area.right() + 1 - thick, area.top(), thick, area.height() - thick}, aroundWall);

    const QRectF notes = m_tray.shown.bounds();
    const QRect& strip = m_tray.area;
    const double margin = px(14);
    const bool across = m_tray.shown.frames().front().notes.rows() <= 1;
    m_alongTray->setOrientation(across ? Qt::Horizontal : Qt::Vertical);
    Camera& tray = m_tray.camera;
    const auto kept = [&](double at, double length, double window) {
        const double most = std::max(-margin, length * tray.scale + margin - window);
        return std::clamp(at, -margin / tray.scale, most / tray.scale);
    };
    tray.origin = {
        across ? kept(tray.origin.x(), notes.width(), strip.width()) : -margin / tray.scale,
        across ? -px(6) / tray.scale : kept(tray.origin.y(), notes.height(), strip.height())};
    if (across)
        show(m_alongTray, 0, notes.width(), strip.width(), tray.scale, tray.origin.x(),
             {strip.left(), strip.bottom() + 1 - thick, strip.width(), thick}, margin);
    else
        show(m_alongTray, 0, notes.height(), strip.height(), tray.scale, tray.origin.y(),
             {strip.right() + 1 - thick, strip.top(), thick, strip.height()}, margin);
    if (strip.height() <= 0)
        m_alongTray->hide();
}

// The note nearest to the middle that is seen; without one, a frame.
BoardView::Anchor BoardView::anchor() const
{
    Anchor anchor;
    const QPointF middle = m_wall.seen().center();
    double least = std::numeric_limits<double>::max();
    m_wall.base.forEachNoteIn(m_wall.seen(), [&](Spot spot, const QRectF& area) {
        const double distance = QLineF(area.center(), middle).length();
        const int note = m_wall.base.noteAt(spot);
        const PileId pile = m_wall.base.piles()[std::size_t(spot.pile)].id;
        // Only what stays in its pile can hold the wall; the model has changed already.
        if (distance >= least || note >= int(m_anchors.size()))
            return;
        const Id<Idea> idea = m_anchors[std::size_t(note)];
        const auto now = m_model.noteOf(idea);
        if (!now)
            return;
        const IdeaCard& card = m_model.cardAt(*now);
        const bool stays = pile.kind == PileKind::Parked ? card.parked
                           : pile.kind == PileKind::Theme
                               ? !card.parked && card.theme && card.theme->value == pile.value
                               : !card.parked;
        if (!stays)
            return;
        least = distance;
        anchor = {idea, pile, m_wall.camera.toScreen(area.topLeft())};
    });
    if (anchor.idea)
        return anchor;
    for (std::size_t i = 0; i < m_wall.base.frames().size(); ++i)
        if (const QRectF& area = m_wall.base.frames()[i].area; area.intersects(m_wall.seen()))
            if (const double distance = QLineF(area.center(), middle).length(); distance < least) {
                least = distance;
                anchor.pile = m_wall.base.piles()[i].id;
                anchor.pixel = m_wall.camera.toScreen(area.topLeft());
            }
    return anchor;
}

void BoardView::bringBack(const Anchor& anchor)
{
    std::optional<QPointF> now;
    if (const auto note = m_model.noteOf(anchor.idea); anchor.idea && note)
        if (const auto area = m_wall.shown.areaOf(*note))
            now = area->topLeft();
    if (!now && anchor.pile)
        if (const auto pile = pileWithId(m_wall.shown.piles(), *anchor.pile))
            now = m_wall.shown.frames()[std::size_t(*pile)].area.topLeft();
    Camera camera = m_wall.camera;
    if (now)
        camera.origin = *now - anchor.pixel / camera.scale;
    setCamera(camera);
}

// Notes have other numbers in other content.
void BoardView::forgetNotes()
{
    m_found.clear();
    m_hovered.reset();
    m_reading.reset();
    m_toChooseAlone.reset();
    m_anchors.clear();
    m_anchors.reserve(std::size_t(m_model.count()));
    for (int note = 0; note < m_model.count(); ++note)
        m_anchors.push_back(m_model.cardAt(note).id);
}

// Only what is still there stays chosen.
void BoardView::keepSelectionSound()
{
    BoardSelection::Ideas staying;
    for (const Id<Idea> idea : m_selection.ideas())
        if (m_model.noteOf(idea))
            staying.insert(idea);
    const bool currentStays = m_model.noteOf(m_selection.current()).has_value();
    m_selection.choose(std::move(staying), currentStays ? m_selection.current() : Id<Idea>());
}

const BoardRegion* BoardView::regionOf(int note) const
{
    if (m_wall.shown.spotOf(note))
        return &m_wall;
    return m_tray.shown.spotOf(note) ? &m_tray : nullptr;
}

BoardRegion& BoardView::regionAt(QPointF pixel)
{
    return pixel.y() >= m_tray.area.top() ? m_tray : m_wall;
}

const BoardRegion& BoardView::regionWith(PileId pile) const
{
    return pile.kind == PileKind::Unsorted ? m_tray : m_wall;
}

std::optional<QRectF> BoardView::areaOfNote(int note) const
{
    const BoardRegion* region = regionOf(note);
    return region ? std::optional(region->onWidget(*region->shown.areaOf(note))) : std::nullopt;
}

std::optional<QRectF> BoardView::areaOfPile(PileId pile) const
{
    if (pile.kind == PileKind::Unsorted)
        return QRectF(m_tray.area);
    const auto place = pileWithId(m_wall.shown.piles(), pile);
    return place ? std::optional(m_wall.onWidget(m_wall.shown.frames()[std::size_t(*place)].area))
                 : std::nullopt;
}

void BoardView::reveal(int note)
{
    const BoardRegion* region = regionOf(note);
    if (!region)
        return;
    const Camera moved =
        region->camera.revealing(*region->shown.areaOf(note), region->area.size(), px(14));
    if (region == &m_wall)
        setCamera(moved);
    else
        setTrayOrigin(moved.origin);
}

std::optional<PileId> BoardView::pileAround() const
{
    if (m_currentPile)
        return m_currentPile;
    const auto note = m_model.noteOf(m_selection.current());
    const BoardRegion* region = note ? regionOf(*note) : nullptr;
    if (!region)
        return std::nullopt;
    return region->shown.piles()[std::size_t(region->shown.spotOf(*note)->pile)].id;
}

std::optional<Id<Theme>> BoardView::themeAround() const
{
    const auto pile = pileAround();
    if (!pile || pile->kind != PileKind::Theme)
        return std::nullopt;
    return Id<Theme>{pile->value};
}

void BoardView::chooseFrame(PileId pile)
{
    m_selection.clear();
    m_currentPile = pile;
    if (const auto area = areaOfPile(pile); area && pile.kind != PileKind::Unsorted) {
        const auto place = pileWithId(m_wall.shown.piles(), pile);
        setCamera(m_wall.camera.revealing(m_wall.shown.frames()[std::size_t(*place)].area,
                                          m_wall.area.size(), px(14)));
    }
    update();
    emit currentChanged();
}

std::vector<Id<Idea>> BoardView::chosen() const
{
    std::vector<Id<Idea>> ideas;
    for (const BoardRegion* region : {&m_wall, &m_tray})
        for (const Pile& pile : region->base.piles())
            for (const int note : pile.notes)
                if (const Id<Idea> idea = m_model.cardAt(note).id; m_selection.contains(idea))
                    ideas.push_back(idea);
    return ideas;
}

BoardView::Place BoardView::placeOfChosen() const
{
    const auto first = chosen();
    const auto note = m_model.noteOf(m_selection.current() ? m_selection.current()
                                     : first.empty()       ? Id<Idea>()
                                                           : first.front());
    const BoardRegion* region = note ? regionOf(*note) : nullptr;
    if (!region)
        return {m_currentPile, 0};
    const int pile = region->base.spotOf(*note)->pile;
    const Pile& around = region->base.piles()[std::size_t(pile)];
    for (int place = 0; place < int(around.notes.size()); ++place)
        if (m_selection.contains(m_model.cardAt(around.notes[std::size_t(place)]).id))
            return {around.id, place};
    return {around.id, 0};
}

void BoardView::goOnFrom(const Place& place)
{
    if (!place.pile)
        return;
    const BoardRegion& region = regionWith(*place.pile);
    const auto pile = pileWithId(region.base.piles(), *place.pile);
    if (!pile)
        return m_selection.clear();
    const auto& notes = region.base.piles()[std::size_t(*pile)].notes;
    if (notes.empty())
        return m_selection.clear();
    const auto next = std::size_t(std::clamp(place.place, 0, int(notes.size()) - 1));
    goToNote(notes[next]);
}

void BoardView::setFound(std::vector<int> notes)
{
    m_found = {notes.begin(), notes.end()};
    update();
}

void BoardView::goToNote(int note)
{
    m_selection.choose(m_model.cardAt(note).id);
    reveal(note);
}

QString BoardView::positionOf(int note) const
{
    const BoardRegion* region = regionOf(note);
    if (!region)
        return {};
    const Spot spot = *region->shown.spotOf(note);
    const Pile& pile = region->shown.piles()[std::size_t(spot.pile)];
    return tr("%1 of %2 in %3").arg(spot.place + 1).arg(pile.notes.size()).arg(pile.title);
}

void BoardView::resizeEvent(QResizeEvent*)
{
    layOutAll(!m_started);
    if (!m_started)
        startingView();
    else
        setCamera(m_wall.camera);
}

void BoardView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_isFirstFrame = true;
}

} // namespace moothall::ui
