// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardview.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardaccess.h"
#include "ui/synthesise/board/readingcard.h"

#include <QApplication>
#include <QScrollBar>

namespace moothall::ui {

BoardView::BoardView(BoardModel& model, BoardSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_selection(selection),
      m_readingCard(new ReadingCard(this)),
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

void BoardView::arrangeAnew()
{
    layOutAll(true);
    setCamera(m_wall.camera);
}

// Other content: what was looked at stays where it was on the screen.
void BoardView::follow()
{
    const bool wasEmpty = m_wall.base.frames().empty();
    const auto before = held();
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
    if (wasEmpty) {
        const QPointF tray = m_tray.camera.origin;
        startingView();
        setTrayOrigin(tray);
    } else {
        keepInSight(before);
    }
    keepSelectionSound();
    emit currentChanged();
}

// Notes have other numbers in other content.
void BoardView::forgetNotes()
{
    m_found.clear();
    m_hovered.reset();
    m_reading.reset();
    m_toChooseAlone.reset();
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
