// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/runsheet.h"

#include <algorithm>
#include <ranges>

namespace moothall::runsheet {

namespace {

bool hasBegun(const AgendaItem& item) { return item.actualStart.isValid(); }
bool hasEnded(const AgendaItem& item) { return hasBegun(item) && item.actualMinutes; }
bool isBeforeTheStart(const AgendaItem& item) { return item.kind == AgendaKind::BeforeStart; }
int givenMinutes(const AgendaItem& item) { return item.plannedMinutes + item.extraMinutes; }

Minute startOf(const Session& session, std::span<const AgendaItem> items)
{
    if (session.start.isValid())
        return minuteOf(session.start);
    const auto timed = std::ranges::find_if(items, [](const AgendaItem& item) {
        return !isBeforeTheStart(item) && item.plannedStart.isValid();
    });
    return timed == items.end() ? Minute{} : minuteOf(timed->plannedStart);
}

// What comes before the start ends with it, the last of them first.
Minute firstBegin(std::span<const AgendaItem> items, const Session& session)
{
    int before = 0;
    for (const AgendaItem& item : items | std::views::take_while(isBeforeTheStart))
        before += item.alongside ? 0 : item.plannedMinutes;
    return {startOf(session, items).value - before};
}

// Lays items one after another. `lies` says where an item lies for sure, if it does.
class Laying
{
public:
    explicit Laying(Minute begin) : m_next{begin}, m_before{begin} {}

    Row next(const AgendaItem& item, int minutes)
    {
        Row row{item.id, item.alongside ? m_before : m_next, {}, 0};
        if (item.lockedStart && item.plannedStart.isValid()) {
            const Minute locked = minuteOf(item.plannedStart);
            row.tooLate = std::max(row.begins - locked, 0);
            row.begins = std::max(row.begins, locked);
        }
        row.ends = row.begins + minutes;
        put(row);
        return row;
    }

    Row at(const AgendaItem& item, Minute begins, Minute ends)
    {
        const Row row{item.id, begins, ends, 0};
        m_next = begins; // the day goes on from what really happened
        put(row);
        return row;
    }

private:
    void put(const Row& row)
    {
        m_before = row.begins;
        m_next = std::max(m_next, row.ends);
    }

    Minute m_next;   // where the next item begins
    Minute m_before; // where the item before began
};

RunSheet closed(std::vector<Row> rows, const Session& session)
{
    RunSheet sheet{std::move(rows), {}, 0};
    for (const Row& row : sheet.rows)
        sheet.ends = std::max(sheet.ends, row.ends);
    if (session.end.isValid() && !sheet.rows.empty()) {
        Minute end = minuteOf(session.end);
        if (session.start.isValid() && session.end < session.start)
            end = end + 24 * 60; // past midnight
        sheet.over = sheet.ends - end;
    }
    return sheet;
}

bool canBeShorter(const AgendaItem& item)
{
    return !hasBegun(item) && !item.keepsLength && !item.lockedStart &&
           (item.kind == AgendaKind::Activity || item.kind == AgendaKind::Buffer) &&
           givenMinutes(item) > (item.plannedMinutes + 1) / 2;
}

// An item and those beside it, which take as long as the longest of them.
using Set = std::span<AgendaItem>;

std::vector<Set> setsOf(std::span<AgendaItem> items)
{
    std::vector<Set> sets;
    for (std::size_t first = 0, next = 0; first < items.size(); first = next) {
        for (next = first + 1; next < items.size() && items[next].alongside;)
            ++next;
        sets.push_back(items.subspan(first, next - first));
    }
    return sets;
}

int lengthOf(Set set) { return std::ranges::max(set | std::views::transform(givenMinutes)); }

// Whether each of the longest could lose a minute, which it has then.
bool loseAMinute(Set set)
{
    const int length = lengthOf(set);
    const auto isLongest = [=](const AgendaItem& item) { return givenMinutes(item) == length; };
    if (!std::ranges::all_of(set | std::views::filter(isLongest), canBeShorter))
        return false;
    for (AgendaItem& item : set)
        item.extraMinutes -= isLongest(item);
    return true;
}

double shareLeft(Set set)
{
    const int planned = std::ranges::max(set | std::views::transform(&AgendaItem::plannedMinutes));
    return planned > 0 ? double(lengthOf(set)) / planned : 0;
}

} // namespace

Minute minuteOf(QTime time) { return {time.hour() * 60 + time.minute()}; }

RunSheet planned(std::span<const AgendaItem> items, const Session& session)
{
    Laying laying(firstBegin(items, session));
    std::vector<Row> rows;
    for (const AgendaItem& item : items)
        rows.push_back(laying.next(item, item.plannedMinutes));
    return closed(std::move(rows), session);
}

RunSheet expected(std::span<const AgendaItem> items, const Session& session, Minute now)
{
    Laying laying(firstBegin(items, session));
    const bool running = std::ranges::any_of(items, hasBegun);
    std::vector<Row> rows;
    for (const AgendaItem& item : items) {
        const Minute began = minuteOf(item.actualStart);
        if (hasEnded(item))
            rows.push_back(laying.at(item, began, began + *item.actualMinutes));
        else if (hasBegun(item))
            rows.push_back(laying.at(item, began, std::max(began + givenMinutes(item), now)));
        else
            rows.push_back(laying.next(item, givenMinutes(item)));
    }
    return running ? closed(std::move(rows), session) : planned(items, session);
}

std::optional<AgendaItem> underWay(std::span<const AgendaItem> items)
{
    const auto found = std::ranges::find_if(
        items, [](const AgendaItem& item) { return hasBegun(item) && !item.actualMinutes; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

std::optional<Pace> pace(std::span<const AgendaItem> items, const Session& session, Minute now)
{
    const auto item = underWay(items);
    if (!item)
        return std::nullopt;
    const RunSheet plan = planned(items, session);
    const Minute began = minuteOf(item->actualStart);
    const auto row = std::ranges::find(plan.rows, item->id, &Row::item);
    return Pace{*item, began + givenMinutes(*item) - now, began - row->begins};
}

std::vector<Shortened> toEndInTime(std::span<const AgendaItem> items, const Session& session,
                                   Minute now)
{
    std::vector<AgendaItem> shorter(items.begin(), items.end());
    const std::vector<Set> sets = setsOf(shorter);
    const auto over = [&] { return expected(shorter, session, now).over; };
    for (int late = over(); late > 0; late = over()) {
        const Set* chosen = nullptr;
        double most = 0; // of its length would be left to it
        for (const Set& set : sets) {
            const std::vector<AgendaItem> before(set.begin(), set.end());
            const bool wins = loseAMinute(set) && over() < late;
            const double left = shareLeft(set);
            std::ranges::copy(before, set.begin());
            if (wins && left > most) {
                chosen = &set;
                most = left;
            }
        }
        if (!chosen)
            break;
        loseAMinute(*chosen);
    }
    std::vector<Shortened> shortened;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (givenMinutes(shorter[i]) < givenMinutes(items[i]))
            shortened.push_back({items[i].id, givenMinutes(items[i]), givenMinutes(shorter[i])});
    return shortened;
}

std::vector<AgendaItem> shortenedBy(std::span<const AgendaItem> items,
                                    std::span<const Shortened> shortened)
{
    std::vector<AgendaItem> then(items.begin(), items.end());
    for (const Shortened& one : shortened)
        if (const auto item = std::ranges::find(then, one.item, &AgendaItem::id);
            item != then.end())
            item->extraMinutes += one.to - one.from;
    return then;
}

} // namespace moothall::runsheet
