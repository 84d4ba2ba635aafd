// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas in the hand: picked up, moved by keys, and let go.
#include "ui/synthesise/board/boardview.h"

#include <QKeyEvent>

namespace moothall::ui {

bool BoardView::takesCarryingKey(const QKeyEvent& key)
{
    if (const auto direction = directionOf(key.key())) {
        carryStep(*direction);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        stepPile(key.key() == Qt::Key_PageDown);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        letGo(true);
        return true;
    case Qt::Key_Escape:
        letGo(false);
        return true;
    default:
        return key.modifiers() == Qt::NoModifier; // nothing else while something is in the hand
    }
}

void BoardView::pickUp()
{
    if (m_model.arrangement() != Arrangement::Theme)
        return emit refused(tr("Ideas are moved where the wall is arranged by theme. A letter "
                               "sends them to a theme from here."));
    const auto ideas = chosen();
    const auto note = m_model.noteOf(m_selection.current());
    const BoardRegion* region = note ? regionOf(*note) : nullptr;
    if (ideas.empty() || !region)
        return emit refused(tr("Choose an idea first."));
    Carry carry;
    for (const Id<Idea> idea : ideas)
        carry.notes.push_back(*m_model.noteOf(idea));
    const Spot spot = *region->base.spotOf(*note);
    const Pile& pile = region->base.piles()[std::size_t(spot.pile)];
    carry.pile = pile.id;
    carry.place = placeWithout(carry, pile, spot.place);
    m_carry = carry;
    m_carriedIdeas = ideas;
    m_carriedByKeyboard = m_grip == Grip::None;
    m_target = carry.pile;
    m_reading.reset();
    showCarried();
    emit currentChanged();
}

void BoardView::carryStep(Direction direction)
{
    const BoardRegion& region = regionWith(m_carry->pile);
    auto next = moved(*m_carry, region.shown, direction);
    if (!next && &region == &m_tray && direction == Direction::Up &&
        !m_wall.shown.piles().empty()) {
        const auto note =
            firstSeen(m_wall, m_tray.onWidget(*region.shown.areaOf(m_carry->notes.front())));
        const int pile = note ? m_wall.shown.spotOf(*note)->pile : 0;
        const Pile& target = m_wall.shown.piles()[std::size_t(pile)];
        next = Carry{m_carry->notes, target.id, int(target.notes.size())};
    }
    if (!next && &region == &m_wall && direction == Direction::Down)
        next = Carry{m_carry->notes, {PileKind::Unsorted}, 0};
    if (!next)
        return;
    m_carry = next;
    m_target = m_carry->pile;
    showCarried();
    reveal(m_carry->notes.front());
    emit currentChanged();
}

void BoardView::letGo(bool drop)
{
    if (!m_carry)
        return;
    const Carry carry = *m_carry;
    const std::vector<Id<Idea>> ideas = m_carriedIdeas;
    m_carry.reset();
    m_target.reset();
    std::optional<Id<Idea>> before;
    const BoardRegion& region = regionWith(carry.pile);
    if (const auto pile = pileWithId(region.base.piles(), carry.pile)) {
        std::vector<int> others = region.base.piles()[std::size_t(*pile)].notes;
        const std::unordered_set<int> carried(carry.notes.begin(), carry.notes.end());
        std::erase_if(others, [&](int note) { return carried.contains(note); });
        if (carry.place < int(others.size()))
            before = m_model.cardAt(others[std::size_t(carry.place)]).id;
    }
    if (!drop || !pileWithId(region.base.piles(), carry.pile))
        return showCarried();
    emit dropped(ideas, carry.pile, before);
    showCarried();
    if (const auto note = m_model.noteOf(ideas.front()); note && m_carriedByKeyboard)
        reveal(*note);
}

} // namespace moothall::ui
