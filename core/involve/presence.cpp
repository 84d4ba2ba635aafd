// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/presence.h"

#include "core/involve/agenda.h"
#include "core/involve/sessions.h"

#include <algorithm>
#include <limits>

namespace moothall {

namespace {

constexpr int dayOfMinutes = 24 * 60;
constexpr int aheadOfTheStart = 12 * 60; // a time this much before it is after midnight

// From when until when, in minutes of the day of the session.
struct Period
{
    int from = std::numeric_limits<int>::max();
    int until = std::numeric_limits<int>::min();

    bool isNothing() const { return from > until; }
};

int minutesOf(QTime time, const Session& session)
{
    const int minutes = time.hour() * 60 + time.minute();
    if (!session.start.isValid())
        return minutes;
    const int start = session.start.hour() * 60 + session.start.minute();
    return minutes < start - aheadOfTheStart ? minutes + dayOfMinutes : minutes;
}

// When the prompt was asked; one still under way has no end yet.
Period periodOf(const Reader& reader, const Session& session, Id<Prompt> prompt)
{
    Period period;
    for (const AgendaItem& item : reader.all<AgendaItem>(
             "WHERE session = ? AND prompt = ? AND actual_start IS NOT NULL", session.id, prompt)) {
        const int from = minutesOf(item.actualStart, session);
        period.from = std::min(period.from, from);
        period.until = std::max(period.until, item.actualMinutes ? from + *item.actualMinutes
                                                                 : std::numeric_limits<int>::max());
    }
    return period;
}

bool wasThere(const Attendance& attendance, const Session& session, const Period& period)
{
    const bool cameInTime =
        !attendance.arrivedAt.isValid() || minutesOf(attendance.arrivedAt, session) < period.until;
    const bool hadLeft =
        attendance.leftAt.isValid() && minutesOf(attendance.leftAt, session) <= period.from;
    return cameInTime && !hadLeft;
}

} // namespace

std::vector<Voice> voicesIn(const Reader& reader, Id<Session> session,
                            std::optional<Id<Prompt>> prompt)
{
    const auto held = reader.find(session);
    const Period period = held && prompt ? periodOf(reader, *held, *prompt) : Period();
    std::vector<Voice> voices;
    for (const Attendance& attendance : reader.all<Attendance>(
             "WHERE session = ? AND " + std::string(isAVoice) + " ORDER BY id", session)) {
        const bool stillHere = attendance.state != AttendanceState::LeftEarly;
        const bool counts = !prompt              ? true
                            : period.isNothing() ? stillHere
                                                 : wasThere(attendance, *held, period);
        if (counts)
            voices.push_back({attendance.participant,
                              reader.value<std::optional<Id<Group>>>(
                                  "SELECT stakeholder_group FROM participant WHERE id = ?",
                                  attendance.participant),
                              attendance.tableNumber});
    }
    return voices;
}

std::vector<Attendance> countedAt(const Reader& reader, Id<Session> session)
{
    return reader.all<Attendance>(
        "WHERE session = ? AND " + std::string(isCounted) + " ORDER BY id", session);
}

} // namespace moothall
