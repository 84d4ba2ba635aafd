// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/presence.h"

#include "core/involve/absences.h"
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
    static constexpr int always = std::numeric_limits<int>::min();
    static constexpr int stillOn = std::numeric_limits<int>::max();

    int from = always;
    int until = stillOn;

    bool meets(const Period& other) const { return from < other.until && until > other.from; }
};

int minutesOf(QTime time, const Session& session)
{
    const int minutes = time.hour() * 60 + time.minute();
    if (!session.start.isValid())
        return minutes;
    const int start = session.start.hour() * 60 + session.start.minute();
    return minutes < start - aheadOfTheStart ? minutes + dayOfMinutes : minutes;
}

// When the prompt was asked, each time; one still under way has no end yet.
std::vector<Period> timesOf(const Reader& reader, const Session& session, Id<Prompt> prompt)
{
    std::vector<Period> times;
    for (const AgendaItem& item : reader.all<AgendaItem>(
             "WHERE session = ? AND prompt = ? AND actual_start IS NOT NULL", session.id, prompt)) {
        const int from = minutesOf(item.actualStart, session);
        times.push_back({from, item.actualMinutes ? from + *item.actualMinutes : Period::stillOn});
    }
    return times;
}

// Who was in the room when.
class Stays
{
public:
    Stays(const Reader& reader, Session session)
        : m_session(std::move(session)), m_absences(absences::at(reader, m_session.id))
    {}

    bool meet(const Attendance& attendance, const std::vector<Period>& times) const
    {
        const std::vector<Period> stays = of(attendance);
        return std::ranges::any_of(stays, [&](const Period& stay) {
            return std::ranges::any_of(times, [&](const Period& time) { return stay.meets(time); });
        });
    }

private:
    // One more than the times they were away.
    std::vector<Period> of(const Attendance& attendance) const
    {
        std::vector<Period> stays(1);
        if (attendance.arrivedAt.isValid())
            stays.back().from = minutesOf(attendance.arrivedAt, m_session);
        for (const Absence& absence : m_absences) {
            if (absence.attendance != attendance.id)
                continue;
            stays.back().until = minutesOf(absence.leftAt, m_session);
            stays.push_back({minutesOf(absence.cameBackAt, m_session)});
        }
        if (attendance.leftAt.isValid())
            stays.back().until = minutesOf(attendance.leftAt, m_session);
        return stays;
    }

    Session m_session;
    std::vector<Absence> m_absences;
};

} // namespace

std::vector<Voice> voicesIn(const Reader& reader, Id<Session> session,
                            std::optional<Id<Prompt>> prompt)
{
    const auto held = prompt ? reader.find(session) : std::nullopt;
    const auto times = held ? timesOf(reader, *held, *prompt) : std::vector<Period>();
    const Stays stays(reader, held.value_or(Session{}));
    std::vector<Voice> voices;
    for (const Attendance& attendance : reader.all<Attendance>(
             "WHERE session = ? AND " + std::string(isAVoice) + " ORDER BY id", session)) {
        const bool stillHere = attendance.state != AttendanceState::LeftEarly;
        const bool counts = !prompt         ? true
                            : times.empty() ? stillHere
                                            : stays.meet(attendance, times);
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
