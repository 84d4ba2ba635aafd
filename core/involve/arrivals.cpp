// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/arrivals.h"

#include "core/involve/absences.h"
#include "core/involve/codes.h"
#include "core/involve/walltime.h"
#include "core/store/label.h"

#include <QHash>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLetters = 2;

// As a host at the door types it: letters without their marks, each word by itself.
QString plainLetters(const QString& name)
{
    static const QHash<QChar, QString> others{{u'ł', u"l"_s},  {u'ø', u"o"_s},  {u'đ', u"d"_s},
                                              {u'ð', u"d"_s},  {u'þ', u"th"_s}, {u'ß', u"ss"_s},
                                              {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ı', u"i"_s}};
    QString letters;
    for (const QChar sign : name.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (sign.isMark())
            continue;
        if (const auto other = others.find(sign); other != others.end())
            letters += *other;
        else
            letters += sign.isLetterOrNumber() || sign.isSurrogate() ? sign : QChar(u' ');
    }
    return letters.simplified();
}

// What a host typed: the beginning of any word of a name, or a part of a code.
class Sought
{
public:
    explicit Sought(const QString& typed) : m_typed(typed), m_plain(u' ' + plainLetters(typed)) {}

    bool isIn(const Arrival& arrival) const
    {
        return arrival.code.contains(m_typed, Qt::CaseInsensitive) ||
               (m_plain.size() > 1 && (u' ' + plainLetters(arrival.name)).contains(m_plain));
    }

private:
    QString m_typed;
    QString m_plain;
};

// A single letter of an alphabet would find half the hall; of other scripts it may be a name.
bool isEnough(const QString& letters)
{
    return letters.size() >= fewestLetters ||
           (!letters.isEmpty() && letters[0].script() == QChar::Script_Han);
}

bool isHere(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Late;
}

// In whole minutes.
QTime minuteOnTheWall(Timestamp at, const Session& session)
{
    const QTime now = onTheWall(at, session).time();
    return {now.hour(), now.minute()};
}

// Present, or late. Who comes back keeps the time they first came.
void markHere(Attendance& attendance, const Session& session, Timestamp at)
{
    const QDateTime now = onTheWall(at, session);
    if (attendance.state != AttendanceState::LeftEarly || !attendance.arrivedAt.isValid())
        attendance.arrivedAt = minuteOnTheWall(at, session);
    attendance.leftAt = {};
    const bool late = now.date() == session.date && session.start.isValid() &&
                      attendance.arrivedAt > session.start;
    attendance.state = late ? AttendanceState::Late : AttendanceState::Present;
}

Session sessionOf(const Edit& edit, Id<Session> id)
{
    const auto session = edit.reader().find(id);
    if (!session)
        throw RowIsGone("session");
    return *session;
}

// Somebody nobody had on a list is here now, under a new code.
Attendance comesUnexpected(Edit& edit, Id<Session> session, Participant person)
{
    const Session held = sessionOf(edit, session);
    Attendance attendance;
    attendance.session = session;
    attendance.participant = edit.insert(Codes(edit, held.project).give(std::move(person)));
    attendance.walkedIn = true;
    markHere(attendance, held, edit.now());
    attendance.id = edit.insert(attendance);
    return attendance;
}

std::optional<Attendance> attendanceOf(const Reader& reader, Id<Session> session,
                                       Id<Participant> person)
{
    return reader.first<Attendance>("WHERE session = ? AND participant = ?", session, person);
}

// Whoever is back within the minute was never away.
void noteAbsence(Edit& edit, const Attendance& left, QTime back)
{
    const bool wasAway = left.state == AttendanceState::LeftEarly && left.leftAt.isValid();
    if (wasAway && left.leftAt != back)
        edit.insert(Absence{{}, left.id, left.leftAt, back});
}

// Here now, whether or not anybody had noted something before.
Attendance bringIn(Edit& edit, const Session& session, Id<Participant> person)
{
    const auto known = attendanceOf(edit, session.id, person);
    Attendance attendance = known.value_or(Attendance{});
    attendance.session = session.id;
    attendance.participant = person;
    markHere(attendance, session, edit.now());
    if (known) {
        noteAbsence(edit, *known, minuteOnTheWall(edit.now(), session));
        edit.update(attendance);
    } else {
        attendance.id = edit.insert(attendance);
    }
    return attendance;
}

std::vector<Id<Participant>> supportersOf(const Reader& reader, Id<Participant> person)
{
    return reader.values<Id<Participant>>(
        "SELECT id FROM participant WHERE supporter_of = ? ORDER BY id", person);
}

// Who supports somebody comes in with them, unless they are here or were noted as not coming.
void bringSupporters(Edit& edit, const Session& session, Id<Participant> person)
{
    for (const Id<Participant> supporter : supportersOf(edit, person)) {
        const auto known = attendanceOf(edit, session.id, supporter);
        const bool comesAlong = !known || known->state == AttendanceState::Invited ||
                                known->state == AttendanceState::Expected;
        if (comesAlong)
            bringIn(edit, session, supporter);
    }
}

Result<> checkSupport(const Reader& reader, const Participant& person, const Participant& supported)
{
    if (person.id == supported.id)
        return fail(Error::Kind::NotAllowed,
                    Label::tr("%1 cannot support themselves.").arg(person.code));
    if (supported.supporterOf || supported.capacity == Capacity::Observer)
        return fail(Error::Kind::NotAllowed,
                    Label::tr("%1 is no voice that could be supported.").arg(supported.code));
    if (!supportersOf(reader, person.id).empty())
        return fail(Error::Kind::NotAllowed,
                    Label::tr("%1 is supported by somebody.").arg(person.code));
    return {};
}

QString codeOf(const Reader& reader, Id<Participant> participant)
{
    return reader.value<QString>("SELECT code FROM participant WHERE id = ?", participant);
}

} // namespace

std::vector<Arrival> arrivalsAt(const Reader& reader, Id<Session> session)
{
    std::vector<Arrival> arrivals;
    const auto held = reader.find(session);
    if (!held)
        return arrivals;
    const std::vector<Participant> people = participants::all(reader, held->project);
    for (const Participant& person : people) {
        Arrival arrival;
        arrival.id = person.id;
        arrival.code = person.code;
        arrival.name = person.name.value_or(QString());
        arrival.group = person.stakeholderGroup;
        arrival.observes = person.capacity == Capacity::Observer;
        arrival.supports = person.supporterOf;
        const auto supported =
            person.supporterOf ? std::ranges::find(people, *person.supporterOf, &Participant::id)
                               : people.end();
        if (supported != people.end())
            arrival.supportsCode = supported->code;
        arrivals.push_back(arrival);
    }
    std::ranges::stable_sort(arrivals, {}, &Arrival::code);
    for (const Attendance& attendance : attendances::all(reader, session)) {
        const auto arrival = std::ranges::find(arrivals, attendance.participant, &Arrival::id);
        if (arrival == arrivals.end())
            continue;
        arrival->attendance = attendance.id;
        arrival->state = attendance.state;
        arrival->arrivedAt = attendance.arrivedAt;
        arrival->table = attendance.tableNumber;
        arrival->leftAt = attendance.leftAt;
    }
    return arrivals;
}

std::vector<Arrival> found(const std::vector<Arrival>& arrivals, const QString& letters)
{
    std::vector<Arrival> found;
    const QString wanted = letters.simplified();
    if (!isEnough(wanted))
        return found;
    const Sought sought(wanted);
    std::ranges::copy_if(arrivals, std::back_inserter(found),
                         [&](const Arrival& arrival) { return sought.isIn(arrival); });
    std::ranges::stable_partition(found,
                                  [](const Arrival& arrival) { return !isHere(arrival.state); });
    return found;
}

namespace arrivals {

Result<Attendance> arrive(Workspace& workspace, Id<Session> session, Id<Participant> participant)
{
    return workspace.act(Label::tr("Record arrival"), [&](Edit& edit) -> Result<Attendance> {
        const Session held = sessionOf(edit, session);
        const auto known = attendanceOf(edit, session, participant);
        if (known && isHere(known->state))
            return fail(Error::Kind::NotAllowed,
                        Label::tr("%1 is here already.").arg(codeOf(edit, participant)));
        const Attendance attendance = bringIn(edit, held, participant);
        bringSupporters(edit, held, participant);
        return attendance;
    });
}

Result<Attendance> walkIn(Workspace& workspace, Id<Session> session, std::optional<Id<Group>> group)
{
    return workspace.act(Label::tr("Record walk-in"), [&](Edit& edit) {
        Participant person;
        person.stakeholderGroup = group;
        return comesUnexpected(edit, session, person);
    });
}

Result<Attendance> observerComes(Workspace& workspace, Id<Session> session)
{
    return workspace.act(Label::tr("Record observer"), [&](Edit& edit) {
        Participant person;
        person.capacity = Capacity::Observer;
        return comesUnexpected(edit, session, person);
    });
}

Result<Attendance> supporterComes(Workspace& workspace, Id<Session> session,
                                  Id<Participant> supported)
{
    return workspace.act(Label::tr("Record supporter"), [&](Edit& edit) -> Result<Attendance> {
        const auto person = edit.reader().find(supported);
        if (!person)
            throw RowIsGone("participant");
        if (const Result<> may = checkSupport(edit, Participant{}, *person); !may)
            return tl::make_unexpected(may.error());
        Participant supporter;
        supporter.supporterOf = supported;
        Attendance attendance = comesUnexpected(edit, session, supporter);
        if (const auto beside = attendanceOf(edit, session, supported)) {
            attendance.tableNumber = beside->tableNumber;
            edit.update(attendance);
        }
        return attendance;
    });
}

Result<> support(Workspace& workspace, Id<Participant> person,
                 std::optional<Id<Participant>> supported)
{
    const QString label =
        supported ? Label::tr("Record who is supported") : Label::tr("Record a voice of their own");
    return workspace.act(label, [&](Edit& edit) -> Result<> {
        auto supporter = edit.reader().find(person);
        const auto other = supported ? edit.reader().find(*supported) : std::nullopt;
        if (!supporter || (supported && !other))
            throw RowIsGone("participant");
        if (const auto may = other ? checkSupport(edit, *supporter, *other) : Result<>(); !may)
            return may;
        supporter->supporterOf = supported;
        edit.update(*supporter);
        return {};
    });
}

Result<Attendance> leave(Workspace& workspace, Id<Session> session, Id<Participant> participant)
{
    return workspace.act(Label::tr("Record who leaves"), [&](Edit& edit) -> Result<Attendance> {
        auto attendance = attendanceOf(edit, session, participant);
        if (!attendance || !isHere(attendance->state))
            return fail(Error::Kind::NotAllowed,
                        Label::tr("%1 is not here.").arg(codeOf(edit, participant)));
        attendance->state = AttendanceState::LeftEarly;
        attendance->leftAt = minuteOnTheWall(edit.now(), sessionOf(edit, session));
        edit.update(*attendance);
        return *attendance;
    });
}

Result<> seat(Workspace& workspace, Id<Attendance> attendance, std::optional<int> table)
{
    return workspace.act(Label::tr("Set the table"), [&](Edit& edit) {
        edit.run("UPDATE attendance SET table_number = ?1 WHERE id = ?2 OR (session = (SELECT "
                 "session FROM attendance WHERE id = ?2) AND participant IN (SELECT id FROM "
                 "participant WHERE supporter_of = (SELECT participant FROM attendance WHERE id = "
                 "?2)))",
                 table, attendance);
    });
}

Result<> didNotCome(Workspace& workspace, const std::vector<Id<Attendance>>& expected)
{
    return workspace.act(Label::tr("Record who did not come"), [&](Edit& edit) {
        for (const Id<Attendance> attendance : expected)
            edit.run("UPDATE attendance SET state = ? WHERE id = ?", AttendanceState::NoShow,
                     attendance);
    });
}

} // namespace arrivals

} // namespace moothall
