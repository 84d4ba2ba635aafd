// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/running.h"

#include "core/involve/roundtimes.h"
#include "core/involve/walltime.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall::running {

namespace {

using Items = std::vector<AgendaItem>;

QTime wallTime(const Edit& edit, Id<Session> id)
{
    const auto session = edit.reader().find(id);
    if (!session)
        throw RowIsGone("session");
    const QTime now = onTheWall(edit.now(), *session).time();
    return QTime(now.hour(), now.minute());
}

bool hasBegun(const AgendaItem& item) { return item.actualStart.isValid(); }

bool isUnderWay(const AgendaItem& item) { return hasBegun(item) && !item.actualMinutes; }

// Minutes on the clock, also past midnight.
int minutesBetween(QTime earlier, QTime later)
{
    const int minutes = earlier.secsTo(later) / 60;
    return minutes < 0 ? minutes + 24 * 60 : minutes;
}

void end(Edit& edit, Items& items, QTime now)
{
    for (AgendaItem& item : items)
        if (isUnderWay(item)) {
            item.actualMinutes = minutesBetween(item.actualStart, now);
            edit.update(item);
        }
}

void begin(Edit& edit, AgendaItem& item, QTime now)
{
    item.actualStart = now;
    item.actualMinutes.reset();
    edit.update(item);
    roundTimes::forget(edit, item.id);
    roundTimes::begin(edit, item.id, 1);
}

// Whether another round of the item was left, and has begun.
bool beginNextRound(Edit& edit, const std::optional<AgendaItem>& item)
{
    if (!item)
        return false;
    const auto rounds = roundTimes::roundsOf(edit, *item);
    const auto times = roundTimes::all(edit, item->id);
    const int under = times.empty() ? 1 : times.back().number;
    if (under >= int(rounds.size()))
        return false;
    roundTimes::begin(edit, item->id, under + 1);
    return true;
}

// Whether the item was in a later round than its first, and is in the one before it again.
bool takeRoundBack(Edit& edit, const std::optional<AgendaItem>& item)
{
    const auto times = item ? roundTimes::all(edit, item->id) : std::vector<RoundTime>();
    if (times.empty() || times.back().number == 1)
        return false;
    AgendaItem without = *item;
    without.extraMinutes -= times.back().extraMinutes;
    edit.remove(times.back().id);
    if (without != *item)
        edit.update(without);
    return true;
}

// The first item after all that have begun; at the very start, after those before the start.
Items::iterator nextOf(Items& items)
{
    const auto last = std::ranges::find_if(items.rbegin(), items.rend(), hasBegun);
    if (last != items.rend())
        return last.base();
    const auto first = std::ranges::find_if(
        items, [](const AgendaItem& item) { return item.kind != AgendaKind::BeforeStart; });
    return first == items.end() ? items.begin() : first;
}

// How many of the minutes the round under way can take.
int giveToRound(Edit& edit, const AgendaItem& item, int minutes)
{
    auto times = roundTimes::all(edit, item.id);
    if (times.empty())
        return minutes;
    RoundTime& round = times.back();
    const auto rounds = roundTimes::roundsOf(edit, item);
    const auto at = std::size_t(round.number - 1);
    const int planned = at < rounds.size() ? rounds[at].minutes : item.plannedMinutes;
    const int before = round.extraMinutes;
    round.extraMinutes = std::max(before + minutes, -planned);
    edit.update(round);
    return round.extraMinutes - before;
}

int givenWhileItRan(Edit& edit, const AgendaItem& item)
{
    int minutes = 0;
    for (const RoundTime& round : roundTimes::all(edit, item.id))
        minutes += round.extraMinutes;
    return minutes;
}

Error noAgenda()
{
    return {Error::Kind::NotFound, Label::tr("This session has no agenda yet."), {}};
}

} // namespace

Result<std::optional<AgendaItem>> goOn(Workspace& workspace, Id<Session> session)
{
    return workspace.act(Label::tr("Go on in the agenda"),
                         [&](Edit& edit) -> Result<std::optional<AgendaItem>> {
                             Items items = agenda::all(edit, session);
                             if (items.empty())
                                 return tl::make_unexpected(noAgenda());
                             const auto underWay = runsheet::underWay(items);
                             if (beginNextRound(edit, underWay))
                                 return underWay;
                             const QTime now = wallTime(edit, session);
                             auto next = nextOf(items);
                             end(edit, items, now);
                             if (next == items.end())
                                 return std::optional<AgendaItem>();
                             const auto begun = next;
                             do {
                                 begin(edit, *next, now);
                                 ++next;
                             } while (next != items.end() && next->alongside);
                             return std::optional(*begun);
                         });
}

Result<std::optional<AgendaItem>> goBack(Workspace& workspace, Id<Session> session)
{
    return workspace.act(
        Label::tr("Go back in the agenda"), [&](Edit& edit) -> Result<std::optional<AgendaItem>> {
            Items items = agenda::all(edit, session);
            const auto underWay = runsheet::underWay(items);
            if (takeRoundBack(edit, underWay))
                return edit.reader().find(underWay->id);
            for (AgendaItem& item : items)
                if (isUnderWay(item)) {
                    item.actualStart = {};
                    item.extraMinutes -= givenWhileItRan(edit, item);
                    edit.update(item);
                    roundTimes::forget(edit, item.id);
                }
            const auto before = std::ranges::find_if(items.rbegin(), items.rend(), hasBegun);
            if (before == items.rend())
                return std::optional<AgendaItem>();
            auto again = std::prev(before.base());
            while (again->alongside && again != items.begin())
                --again;
            const auto first = again;
            for (; again != items.end() && hasBegun(*again); ++again) {
                again->actualMinutes.reset();
                edit.update(*again);
            }
            return std::optional(*first);
        });
}

Result<AgendaItem> give(Workspace& workspace, Id<Session> session, int minutes)
{
    return workspace.act(Label::tr("Give time"), [&](Edit& edit) -> Result<AgendaItem> {
        auto item = runsheet::underWay(agenda::all(edit, session));
        if (!item)
            return fail(Error::Kind::NotFound, Label::tr("Nothing of the agenda is under way."));
        const int given = giveToRound(edit, *item, minutes);
        item->extraMinutes = std::max(item->extraMinutes + given, -item->plannedMinutes);
        edit.update(*item);
        return *item;
    });
}

Result<> shorten(Workspace& workspace, const std::vector<runsheet::Shortened>& items)
{
    return workspace.act(Label::tr("Shorten %n agenda item(s)", nullptr, int(items.size())),
                         [&](Edit& edit) {
                             for (const runsheet::Shortened& item : items)
                                 edit.run("UPDATE agenda_item SET extra_minutes = extra_minutes + "
                                          "? WHERE id = ?",
                                          item.to - item.from, item.item);
                         });
}

} // namespace moothall::running
