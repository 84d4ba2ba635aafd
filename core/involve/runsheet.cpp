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
    return !hasBegun(item) && !item.keepsLength && !item.lockedStart && !item.alongside &&
           (item.kind == AgendaKind::Activity || item.kind == AgendaKind::Buffer);
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
    const int over = expected(items, session, now).over;
    std::vector<AgendaItem> shrinking;
    std::ranges::copy_if(items, std::back_inserter(shrinking), canBeShorter);
    int left = over;
    int spread = 0; // minutes of the items still to come
    for (const AgendaItem& item : shrinking)
        spread += givenMinutes(item);
    std::vector<Shortened> shortened;
    for (const AgendaItem& item : shrinking) {
        const int given = givenMinutes(item);
        if (left <= 0 || spread <= 0)
            break;
        const int share = (left * given + spread / 2) / spread;
        const int away = std::clamp(share, 0, std::max(given - (item.plannedMinutes + 1) / 2, 0));
        spread -= given;
        left -= away;
        if (away > 0)
            shortened.push_back({item.id, given, given - away});
    }
    return shortened;
}

} // namespace moothall::runsheet
