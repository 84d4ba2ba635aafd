// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/agendakeys.h"

#include "core/involve/running.h"
#include "ui/shell/commands.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <ranges>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int worthSaying = 3; // minutes; less than this the room makes up by itself
constexpr std::size_t namedOnes = 4;

runsheet::Minute minuteOf(const SessionClock& clock)
{
    return runsheet::minuteOf(clock.onTheWall());
}

// "“Silent sort” 10 instead of 20, “Break” 5 instead of 15 and 2 more"
QString listed(const std::vector<AgendaItem>& items,
               const std::vector<runsheet::Shortened>& shorter)
{
    QStringList names;
    for (const runsheet::Shortened& one : shorter | std::views::take(namedOnes))
        names.append(AgendaKeys::tr("“%1” %2 instead of %3")
                         .arg(std::ranges::find(items, one.item, &AgendaItem::id)->title)
                         .arg(one.to)
                         .arg(one.from));
    if (shorter.size() > namedOnes)
        names.append(AgendaKeys::tr("%n more", nullptr, int(shorter.size() - namedOnes)));
    return names.size() < 2 ? names.join(QString())
                            : AgendaKeys::tr("%1 and %2")
                                  .arg(names.first(names.size() - 1).join(u", "_s), names.back());
}

} // namespace

AgendaKeys::AgendaKeys(Desk& desk, SessionClock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock)
{}

bool AgendaKeys::goOn()
{
    const Progress progress = m_clock.progress().progress;
    if (progress != Progress::Ready && progress != Progress::Running)
        return false;
    return say(running::goOn(m_desk.workspace(), m_desk.session()));
}

bool AgendaKeys::goBack()
{
    if (!m_clock.progress().canGoBack)
        return false;
    return say(running::goBack(m_desk.workspace(), m_desk.session()));
}

bool AgendaKeys::say(const Result<std::optional<AgendaItem>>& outcome)
{
    if (!outcome)
        m_desk.tell(outcome.error());
    else if (const UnderWay* underWay = m_clock.underWay())
        tellOrOffer(tr("%1: %n minute(s).", nullptr, underWay->minutes).arg(underWay->label()));
    else
        m_desk.did(outcome, m_clock.progress().canGoBack ? tr("The agenda has ended.")
                                                         : tr("The agenda has not begun yet."));
    return true;
}

void AgendaKeys::give(int minutes)
{
    const auto outcome = running::give(m_desk.workspace(), m_desk.session(), minutes);
    if (!outcome)
        return m_desk.tell(outcome.error());
    const UnderWay* underWay = m_clock.underWay();
    if (!underWay)
        return;
    tellOrOffer(minutes > 0
                    ? tr("%n minute(s) more for “%1”.", nullptr, minutes).arg(underWay->label())
                    : tr("%n minute(s) back from “%1”.", nullptr, -minutes).arg(underWay->label()));
}

// The undo is a key away; what could be shorter nobody else says.
void AgendaKeys::tellOrOffer(const QString& sentence)
{
    const QString late = minutesOver() >= worthSaying ? lateness() : QString();
    if (const QString missed = missedStart(); late.isEmpty() && !missed.isEmpty())
        m_desk.warn(u"%1 %2"_s.arg(sentence, missed));
    else if (late.isEmpty())
        m_desk.did(Result<>(), sentence);
    else
        offer(u"%1 %2"_s.arg(sentence, late));
}

// Stays while the next idea is typed.
void AgendaKeys::offer(const QString& sentence)
{
    m_desk.tell({MessageTone::Warning, sentence, tr("Shorten them"),
                 keysFor(Command::ShortenTheRest), [keys = QPointer(this)] {
                     if (keys)
                         keys->shorten();
                 }});
}

void AgendaKeys::offerToShorten()
{
    if (const QString late = lateness(); !late.isEmpty())
        offer(late);
    else
        tellHowItEnds();
}

void AgendaKeys::tellHowItEnds()
{
    const int over = minutesOver();
    if (const QString missed = missedStart(); over <= 0 && !missed.isEmpty())
        return m_desk.warn(tr("The session ends in time as it is. %1").arg(missed));
    m_desk.tell({MessageTone::Done,
                 over > 0 ? tr("The session would end %n minute(s) late, and nothing that is left "
                               "can be shorter.",
                               nullptr, over)
                          : tr("The session ends in time as it is."),
                 {},
                 {},
                 {}});
}

// The first start that is locked and will not be kept; empty where all are.
QString AgendaKeys::missedStart() const
{
    const auto session = m_desk.reader().find(m_desk.session());
    if (!session || !m_clock.underWay() || !m_clock.underWay()->plannedEnd)
        return {};
    const auto items = agenda::all(m_desk.reader(), session->id);
    const auto rows = runsheet::expected(items, *session, minuteOf(m_clock)).rows;
    const auto missed = std::ranges::find_if(
        rows, [](const runsheet::Row& row) { return row.tooLate >= worthSaying; });
    if (missed == rows.end())
        return {};
    const AgendaItem& item = *std::ranges::find(items, missed->item, &AgendaItem::id);
    return tr("“%1”, locked at %2, would begin %n minute(s) late.", nullptr, missed->tooLate)
        .arg(item.title, QLocale().toString(item.plannedStart, u"HH:mm"_s));
}

int AgendaKeys::minutesOver() const
{
    const auto session = m_desk.reader().find(m_desk.session());
    if (!session || !m_clock.underWay() || !m_clock.underWay()->plannedEnd)
        return 0;
    return runsheet::expected(agenda::all(m_desk.reader(), session->id), *session,
                              minuteOf(m_clock))
        .over;
}

// One sentence: how late it would be, and what could be shorter. Empty where nothing can be.
QString AgendaKeys::lateness() const
{
    const auto session = m_desk.reader().find(m_desk.session());
    const int over = minutesOver();
    if (!session || over <= 0)
        return {};
    const auto items = agenda::all(m_desk.reader(), session->id);
    const auto shorter = runsheet::toEndInTime(items, *session, minuteOf(m_clock));
    if (shorter.empty())
        return {};
    const int still =
        runsheet::expected(runsheet::shortenedBy(items, shorter), *session, minuteOf(m_clock)).over;
    const QString late = tr("The session would end %n minute(s) late.", nullptr, over);
    const QString what = listed(items, shorter);
    return still <= 0 ? tr("%1 To end at %2, shorten %3.")
                            .arg(late, QLocale().toString(session->end, u"HH:mm"_s), what)
                      : tr("%1 It would be %n minute(s) with %2.", nullptr, still).arg(late, what);
}

void AgendaKeys::shorten()
{
    const auto session = m_desk.reader().find(m_desk.session());
    if (!session)
        return;
    const auto items = agenda::all(m_desk.reader(), session->id);
    const auto shorter = minutesOver() > 0
                             ? runsheet::toEndInTime(items, *session, minuteOf(m_clock))
                             : std::vector<runsheet::Shortened>();
    if (shorter.empty())
        return tellHowItEnds();
    m_desk.did(running::shorten(m_desk.workspace(), shorter),
               tr("Shorter now: %1.").arg(listed(items, shorter)));
}

} // namespace moothall::ui
