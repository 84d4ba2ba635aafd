// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/underway.h"

#include "core/involve/runsheet.h"
#include "core/involve/walltime.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t longest = 12 * 60 * minute;

bool hasBegun(const AgendaItem& item) { return item.actualStart.isValid(); }

// The moment of that time of day on the day of the session.
Timestamp momentOf(runsheet::Minute time, const Session& session, Timestamp now)
{
    QDateTime midnight = onTheWall(now, session);
    midnight.setTime(QTime(0, 0));
    return Timestamp::from(midnight.addSecs(std::int64_t(time.value) * 60));
}

bool isDayOf(const Session& session, Timestamp now)
{
    return !session.date.isValid() || session.date == onTheWall(now, session).date();
}

UnderWay read(const Reader& reader, const AgendaItem& item, const Session& session,
              const std::vector<AgendaItem>& items, Timestamp now)
{
    UnderWay underWay;
    underWay.item = item;
    underWay.rounds = roundTimes::roundsOf(reader, item);
    const auto times = roundTimes::all(reader, item.id);
    const auto begun = runsheet::minuteOf(item.actualStart);
    underWay.begun = times.empty() ? momentOf(begun, session, now) : times.back().begunAt;
    if (underWay.rounds.empty()) {
        underWay.minutes = std::max(item.plannedMinutes + item.extraMinutes, 0);
    } else {
        const int last = int(underWay.rounds.size()) - 1;
        underWay.round = times.empty() ? 0 : std::clamp(times.back().number - 1, 0, last);
        underWay.minutes =
            std::max(underWay.here().minutes + (times.empty() ? 0 : times.back().extraMinutes), 0);
        for (int round = underWay.round + 1; round <= last; ++round)
            underWay.minutesAfter += underWay.rounds[std::size_t(round)].minutes;
    }
    const auto plan = runsheet::planned(items, session);
    const auto row = std::ranges::find(plan.rows, item.id, &runsheet::Row::item);
    if (isDayOf(session, now))
        underWay.plannedEnd = momentOf(row->ends, session, now);
    return underWay;
}

std::optional<AgendaItem> nextOf(const std::vector<AgendaItem>& items)
{
    const auto last = std::ranges::find_if(items.rbegin(), items.rend(), hasBegun);
    const auto next = last != items.rend()
                          ? last.base()
                          : std::ranges::find_if(items, [](const AgendaItem& item) {
                                return item.kind != AgendaKind::BeforeStart;
                            });
    return next == items.end() ? std::nullopt : std::optional(*next);
}

} // namespace

int UnderWay::secondsLeft(Timestamp now) const
{
    const std::int64_t ends = begun.milliseconds + minutes * minute;
    return int((ends - now.milliseconds) / 1000);
}

bool UnderWay::wasLeftRunning(Timestamp now) const
{
    const std::int64_t since = now.milliseconds - begun.milliseconds;
    return since < -minute || since >= longest;
}

int UnderWay::minutesBehind(Timestamp now) const
{
    if (!plannedEnd)
        return 0;
    const int toCome = std::max(secondsLeft(now), 0) + minutesAfter * 60;
    const std::int64_t late =
        now.milliseconds + toCome * std::int64_t(1000) - plannedEnd->milliseconds;
    return int(late >= 0 ? late / minute : -(-late / minute));
}

AgendaProgress agendaProgress(const Reader& reader, Id<Session> id, Timestamp now)
{
    const auto session = id ? reader.find(id) : std::nullopt;
    const auto items = agenda::all(reader, id);
    if (!session || items.empty())
        return {};
    AgendaProgress found{Progress::Ended, nextOf(items), std::nullopt, false};
    const bool isToday = isDayOf(*session, now);
    found.canGoBack = isToday && std::ranges::any_of(items, hasBegun);
    if (const auto item = runsheet::underWay(items)) {
        UnderWay underWay = read(reader, *item, *session, items, now);
        if (!underWay.wasLeftRunning(now)) {
            found.progress = Progress::Running;
            found.canGoBack = true;
            found.underWay = std::move(underWay);
        }
    } else if (isToday && found.next) {
        found.progress = Progress::Ready;
    }
    return found;
}

} // namespace moothall
