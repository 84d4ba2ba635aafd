// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/carry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moothall::ui {

namespace {

int countWithout(const Pile& pile, const Carry& carry)
{
    const std::unordered_set<int> carried(carry.notes.begin(), carry.notes.end());
    return int(
        std::ranges::count_if(pile.notes, [&](int note) { return !carried.contains(note); }));
}

int stepFor(Direction direction, int columns)
{
    switch (direction) {
    case Direction::Left:
        return -1;
    case Direction::Right:
        return 1;
    case Direction::Up:
        return -columns;
    case Direction::Down:
        return columns;
    }
    return 0;
}

} // namespace

std::vector<Pile> withCarried(std::vector<Pile> piles, const Carry& carry)
{
    const std::unordered_set<int> carried(carry.notes.begin(), carry.notes.end());
    for (Pile& pile : piles)
        std::erase_if(pile.notes, [&](int note) { return carried.contains(note); });
    if (const auto target = pileWithId(piles, carry.pile)) {
        auto& notes = piles[std::size_t(*target)].notes;
        const int place = std::clamp(carry.place, 0, int(notes.size()));
        notes.insert(notes.begin() + place, carry.notes.begin(), carry.notes.end());
    }
    return piles;
}

int placeWithout(const Carry& carry, const Pile& shown, int gap)
{
    const std::unordered_set<int> carried(carry.notes.begin(), carry.notes.end());
    const auto end = shown.notes.begin() + std::clamp(gap, 0, int(shown.notes.size()));
    return int(
        std::count_if(shown.notes.begin(), end, [&](int note) { return !carried.contains(note); }));
}

std::optional<int> nearestPile(const BoardLayout& layout, const QRectF& from, Direction direction)
{
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    std::optional<int> best;
    double least = std::numeric_limits<double>::max();
    for (int pile = 0; pile < int(layout.frames().size()); ++pile) {
        const QRectF& area = layout.frames()[std::size_t(pile)].area;
        const QPointF way = area.center() - from.center();
        const double ahead = sign * (sideways ? way.x() : way.y());
        // What overlaps sideways is not aside at all.
        const double aside =
            sideways ? std::max({0.0, area.top() - from.bottom(), from.top() - area.bottom()})
                     : std::max({0.0, area.left() - from.right(), from.left() - area.right()});
        if (ahead <= 1 || area.contains(from.center()))
            continue;
        if (const double cost = ahead + 3 * aside; cost < least) {
            least = cost;
            best = pile;
        }
    }
    return best;
}

std::optional<Carry> moved(const Carry& carry, const BoardLayout& shown, Direction direction)
{
    const auto pile = pileWithId(shown.piles(), carry.pile);
    if (!pile)
        return std::nullopt;
    const Frame& frame = shown.frames()[std::size_t(*pile)];
    const int last = countWithout(shown.piles()[std::size_t(*pile)], carry);
    const int next = carry.place + stepFor(direction, frame.notes.columns);
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    if (next >= 0 && next <= last && (carry.place != next))
        return Carry{carry.notes, carry.pile, next};
    if (sideways ? direction == Direction::Right && carry.place < last
                 : direction == Direction::Down && carry.place < last)
        return Carry{carry.notes, carry.pile, last};
    const QRectF from = frame.notes.at(std::min(carry.place, std::max(frame.notes.count - 1, 0)));
    const auto other = nearestPile(shown, from, direction);
    if (!other)
        return std::nullopt;
    const Pile& target = shown.piles()[std::size_t(*other)];
    const int end = int(target.notes.size());
    return Carry{carry.notes, target.id, direction == Direction::Down ? 0 : end};
}

} // namespace moothall::ui
