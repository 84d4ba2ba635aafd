// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/sessionclock.h"

#include "core/involve/walltime.h"
#include "core/store/failure.h"

#include <algorithm>
#include <cstdlib>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minute = 60;
// Without a session that runs it is enough to notice that its day has come.
constexpr int idle = 60'000;

bool mayChangeAgenda(const Changes& changes)
{
    return changes.touches("agenda_item") || changes.touches("round_time") ||
           changes.touches("method_round") || changes.touches("session");
}

} // namespace

SessionClock::SessionClock(Desk& desk, Clock clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(std::move(clock))
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &SessionClock::look);
    connect(&desk, &Desk::placeChanged, this, &SessionClock::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (mayChangeAgenda(changes))
            read();
    });
    read();
}

const UnderWay* SessionClock::underWay() const
{
    return m_progress.underWay ? &*m_progress.underWay : nullptr;
}

QTime SessionClock::onTheWall() const
{
    const auto session = m_desk.reader().find(m_desk.session());
    return session ? moothall::onTheWall(now(), *session).time()
                   : now().toUtc().toLocalTime().time();
}

int SessionClock::secondsLeft() const { return underWay() ? underWay()->secondsLeft(now()) : 0; }

int SessionClock::minutesBehind() const
{
    return underWay() ? underWay()->minutesBehind(now()) : 0;
}

Nearness SessionClock::nearness() const
{
    if (!underWay())
        return Nearness::Plenty;
    const int whole = underWay()->minutes * minute;
    const int left = secondsLeft();
    if (left <= 0)
        return Nearness::Over;
    if (left * 20 <= whole || (left <= minute && whole > minute))
        return Nearness::Last;
    return left * 5 <= whole ? Nearness::Soon : Nearness::Plenty;
}

double SessionClock::shareLeft() const
{
    const int whole = underWay() ? underWay()->minutes * minute : 0;
    return whole > 0 ? std::clamp(double(secondsLeft()) / whole, 0.0, 1.0) : 0;
}

void SessionClock::read()
{
    auto found = attempt([&] { return agendaProgress(m_desk.reader(), m_desk.session(), now()); });
    if (!found)
        return wind(); // the file is away for a while: what ran, runs
    const bool isOther = *found != m_progress;
    m_progress = std::move(*found);
    m_wasOver = underWay() && secondsLeft() <= 0;
    wind();
    if (isOther)
        emit changed();
}

void SessionClock::look()
{
    if (!underWay() || underWay()->wasLeftRunning(now()))
        return read();
    wind();
    const bool isOver = secondsLeft() <= 0;
    const bool isUp = isOver && !m_wasOver;
    m_wasOver = isOver;
    emit ticked();
    if (isUp)
        emit timeIsUp();
}

// The next second of the round begins when its own clock turns, not ours.
void SessionClock::wind()
{
    if (!underWay())
        return m_next.start(idle);
    const auto since = (now().milliseconds - underWay()->begun.milliseconds) % 1000;
    m_next.start(int(1005 - std::clamp<std::int64_t>(since, 0, 999)));
}

QString minutesAndSeconds(int seconds)
{
    const int shown = std::abs(seconds);
    return u"%1:%2"_s.arg(shown / minute).arg(shown % minute, 2, 10, QChar(u'0'));
}

} // namespace moothall::ui
