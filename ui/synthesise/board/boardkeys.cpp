// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wall does by keyboard: everything.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"

#include <QKeyEvent>

namespace moothall::ui {

using namespace Qt::StringLiterals;

// Keys that are commands elsewhere are the wall's own while it has the keyboard.
bool BoardView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool isCopy =
            key.key() == Qt::Key_C && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        const bool isPlain =
            !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) &&
            (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Delete || directionOf(key.key()) ||
             (!key.text().isEmpty() && key.text()[0].isPrint()));
        if (isCopy || isPlain) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (m_carry ? takesCarryingKey(*event) : takesKey(*event) || takesLetter(*event))
        return;
    QWidget::keyPressEvent(event);
}

bool BoardView::takesKey(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_A && modifiers == Qt::ControlModifier) {
        chooseAll();
        return true;
    }
    if (key.key() == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        if (m_selection.current())
            m_selection.toggle(m_selection.current());
        return true;
    }
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    if (const auto direction = directionOf(key.key())) {
        step(*direction, modifiers & Qt::ShiftModifier);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        stepPile(key.key() == Qt::Key_PageDown);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const auto pile = pileAround()) {
            const BoardRegion& region = regionWith(*pile);
            if (const auto place = pileWithId(region.shown.piles(), *pile))
                if (const auto& notes = region.shown.piles()[std::size_t(*place)].notes;
                    !notes.empty())
                    goToNote(key.key() == Qt::Key_Home ? notes.front() : notes.back());
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentPile) {
            zoomTo(*m_currentPile);
        } else if (const auto note = m_model.noteOf(m_selection.current())) {
            m_reading = m_reading == note ? std::nullopt : note;
            update();
        }
        return true;
    case Qt::Key_Space:
        pickUp();
        return true;
    case Qt::Key_Escape:
        if (m_reading)
            m_reading.reset();
        else if (m_selection.count() > 1)
            m_selection.choose(m_selection.current());
        else
            emit escaped();
        update();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(true);
        return true;
    case Qt::Key_Minus:
        zoomBy(false);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_1:
        setZoom(1);
        return true;
    case Qt::Key_2:
        if (const auto pile = pileAround())
            zoomTo(*pile);
        return true;
    default:
        return false;
    }
}

bool BoardView::takesLetter(const QKeyEvent& key)
{
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (isPlain ? key.key() : 0) {
    case Qt::Key_S:
    case Qt::Key_J:
    case Qt::Key_R:
    case Qt::Key_X:
    case Qt::Key_L:
        emit suggestionKeyPressed(key.key());
        return true;
    default:
        break;
    }
    const auto sorting = sortingKeyOf(key, m_currentPile.has_value());
    if (sorting)
        emit sortingWanted(*sorting);
    return sorting.has_value();
}

// The first of the tray, where sorting begins, or else of the wall.
std::optional<int> BoardView::firstNote() const
{
    for (const BoardRegion* region : {&m_tray, &m_wall})
        for (const Pile& pile : region->shown.piles())
            if (!pile.notes.empty())
                return pile.notes.front();
    return std::nullopt;
}

// From one region into the other: what is seen there and lies nearest.
std::optional<int> BoardView::firstSeen(const BoardRegion& region, const QRectF& from) const
{
    std::optional<int> best;
    double least = std::numeric_limits<double>::max();
    const auto weigh = [&](Spot spot, const QRectF& area) {
        const QPointF way = region.onWidget(area).center() - from.center();
        if (const double cost = std::abs(way.x()) + std::abs(way.y()); cost < least) {
            least = cost;
            best = region.shown.noteAt(spot);
        }
    };
    region.shown.forEachNoteIn(region.seen(), weigh);
    if (!best)
        region.shown.forEachNoteIn(region.shown.bounds(), weigh);
    return best;
}

void BoardView::step(Direction direction, bool extend)
{
    std::optional<int> next;
    const auto note = m_model.noteOf(m_selection.current());
    if (const BoardRegion* region = note ? regionOf(*note) : nullptr) {
        const QRectF from = *region->shown.areaOf(*note);
        if (const auto spot = nearest(region->shown, from, direction))
            next = region->shown.noteAt(*spot);
        else if (region == &m_wall && direction == Direction::Down)
            next = firstSeen(m_tray, m_wall.onWidget(from));
        else if (region == &m_tray && direction == Direction::Up)
            next = firstSeen(m_wall, m_tray.onWidget(from));
        if (!next)
            return reveal(*note);
    } else if (m_currentPile) {
        const BoardRegion& around = regionWith(*m_currentPile);
        const auto pile = pileWithId(around.shown.piles(), *m_currentPile);
        if (pile && !around.shown.piles()[std::size_t(*pile)].notes.empty())
            next = around.shown.piles()[std::size_t(*pile)].notes.front();
        else if (const auto area = areaOfPile(*m_currentPile))
            next = firstSeen(m_wall, *area);
    } else {
        next = firstNote();
    }
    if (!next)
        return;
    m_reading.reset();
    extend ? m_selection.add(m_model.cardAt(*next).id)
           : m_selection.choose(m_model.cardAt(*next).id);
    reveal(*next);
    if (const BoardRegion* there = regionOf(*next);
        there && detailAt(there->camera.scale) != NoteDetail::Full)
        m_reading = next; // its words are not all seen: they are given beside it
    update();
}

// The next frame, in reading order, and around; while something is carried, into it.
void BoardView::stepPile(bool forward)
{
    std::vector<PileId> all;
    for (const BoardRegion* region : {&m_wall, &m_tray})
        for (const Pile& pile : region->shown.piles())
            if (region == &m_wall || hasTray())
                all.push_back(pile.id);
    if (all.empty())
        return;
    const auto from = m_carry ? std::optional(m_carry->pile) : pileAround();
    const auto found = from ? std::ranges::find(all, *from) : all.end();
    const int count = int(all.size());
    const int place = found == all.end() ? (forward ? -1 : count) : int(found - all.begin());
    const PileId next = all[std::size_t((place + (forward ? 1 : -1) + count) % count)];
    if (!m_carry)
        return chooseFrame(next);
    const BoardRegion& region = regionWith(next);
    const Pile& pile = region.shown.piles()[std::size_t(*pileWithId(region.shown.piles(), next))];
    m_carry->place = placeWithout(*m_carry, pile, int(pile.notes.size()));
    m_carry->pile = next;
    m_target = next;
    showCarried();
    reveal(m_carry->notes.front());
    emit currentChanged();
}

// Of the pile where the current note lies; once more for all.
void BoardView::chooseAll()
{
    const auto pile = pileAround();
    BoardSelection::Ideas ideas;
    Id<Idea> current = m_selection.current();
    const auto take = [&](const Pile& each) {
        for (const int note : each.notes) {
            ideas.insert(m_model.cardAt(note).id);
            if (!current)
                current = m_model.cardAt(note).id;
        }
    };
    for (const BoardRegion* region : {&m_wall, &m_tray})
        for (const Pile& each : region->base.piles())
            if (pile && each.id == *pile)
                take(each);
    if (ideas.empty() || ideas == m_selection.ideas())
        for (const BoardRegion* region : {&m_wall, &m_tray})
            for (const Pile& each : region->base.piles())
                take(each);
    m_selection.choose(std::move(ideas), current);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() != Qt::MouseFocusReason;
    if (byKeyboard && !m_selection.current() && !m_currentPile)
        if (const auto note = firstNote())
            m_selection.choose(m_model.cardAt(*note).id);
    update();
    // Qt tells screen readers of the widget after this; the note must be the last they hear of.
    QTimer::singleShot(0, this, &BoardView::currentChanged);
}

void BoardView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_reading.reset();
    update();
}

} // namespace moothall::ui
