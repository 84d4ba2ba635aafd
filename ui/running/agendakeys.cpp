// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/agendakeys.h"

#include "core/involve/running.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int worthSaying = 3; // minutes; less than this the room makes up by itself
constexpr std::size_t namedOnes = 2;

runsheet::Minute minuteOf(const SessionClock& clock)
{
    return runsheet::minuteOf(clock.onTheWall());
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
    if (m_clock.progress().progress != Progress::Running)
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
        m_desk.did(outcome, m_clock.progress().progress == Progress::Ready
                                ? tr("The agenda has not begun yet.")
                                : tr("The agenda has ended."));
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
    if (late.isEmpty())
        m_desk.did(Result<>(), sentence);
    else
        m_desk.tell({MessageTone::Done,
                     u"%1 %2"_s.arg(sentence, late),
                     tr("Shorten them"),
                     {},
                     [keys = QPointer(this)] {
                         if (keys)
                             keys->shorten();
                     }});
}

void AgendaKeys::offerToShorten()
{
    const QString late = lateness();
    if (!late.isEmpty())
        return m_desk.tell(
            {MessageTone::Done, late, tr("Shorten them"), {}, [keys = QPointer(this)] {
                 if (keys)
                     keys->shorten();
             }});
    const int over = minutesOver();
    m_desk.tell({MessageTone::Done,
                 over > 0 ? tr("The session would end %n minute(s) late, and nothing that is left "
                               "can be shorter.",
                               nullptr, over)
                          : tr("The session ends in time as it is."),
                 {},
                 {},
                 {}});
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
    QStringList names;
    int won = 0;
    for (const runsheet::Shortened& one : shorter) {
        won += one.from - one.to;
        if (names.size() < qsizetype(namedOnes))
            names.append(tr("“%1” to %2")
                             .arg(std::ranges::find(items, one.item, &AgendaItem::id)->title)
                             .arg(one.to));
    }
    if (shorter.size() > namedOnes)
        names.append(tr("%n more", nullptr, int(shorter.size() - namedOnes)));
    const QString what =
        names.size() < 2
            ? names.join(QString())
            : tr("%1 and %2").arg(names.first(names.size() - 1).join(u", "_s), names.back());
    return won >= over
               ? tr("To end at %1, shorten %2.")
                     .arg(QLocale().toString(session->end, u"HH:mm"_s), what)
               : tr("To end %n minute(s) late and not more, shorten %1.", nullptr, over - won)
                     .arg(what);
}

void AgendaKeys::shorten()
{
    const auto session = m_desk.reader().find(m_desk.session());
    if (!session)
        return;
    const auto items = agenda::all(m_desk.reader(), session->id);
    const auto shorter = runsheet::toEndInTime(items, *session, minuteOf(m_clock));
    m_desk.did(running::shorten(m_desk.workspace(), shorter),
               tr("Made %n agenda item(s) shorter.", nullptr, int(shorter.size())));
}

} // namespace moothall::ui
