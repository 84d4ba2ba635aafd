// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is here: people as they come in, with the time on the wall of the session.
#pragma once

#include "core/involve/participants.h"

namespace moothall {

// A person of the project at one session.
struct Arrival
{
    Id<Participant> id;
    std::optional<Id<Attendance>> attendance; // absent: nobody has noted anything yet
    QString code;
    QString name; // for the laptop alone; empty where it is not known
    std::optional<Id<Group>> group;
    AttendanceState state = AttendanceState::Invited;
    QTime arrivedAt;
    std::optional<int> table;
    QTime leftAt = {};
    bool observes = false;                        // a guest who listens, and is not counted
    std::optional<Id<Participant>> supports = {}; // who is here for somebody else is not counted
    QString supportsCode = {};

    friend bool operator==(const Arrival&, const Arrival&) = default;
};

// Everybody of the project of the session, by code.
std::vector<Arrival> arrivalsAt(const Reader& reader, Id<Session> session);

// Those whose code has these letters or whose name has a word that begins with them, letters with
// marks as those without; who is not here yet comes first. Fewer than two letters find nobody, but
// one Han character does.
std::vector<Arrival> found(const std::vector<Arrival>& arrivals, const QString& letters);

namespace arrivals {

// They are here now, and with them who supports them: present, or late after the start on the day
// of the session. Who had left is back again: they keep the time they first came, and were away
// since they left. Refused for somebody who is here already.
Result<Attendance> arrive(Workspace& workspace, Id<Session> session, Id<Participant> participant);

// Somebody who was not expected is here now, under a new code.
Result<Attendance> walkIn(Workspace& workspace, Id<Session> session,
                          std::optional<Id<Group>> group);

// A guest who listens and is not counted is here now, under a new code.
Result<Attendance> observerComes(Workspace& workspace, Id<Session> session);

// Somebody who came to support that person is here now, under a new code, at the same table.
Result<Attendance> supporterComes(Workspace& workspace, Id<Session> session,
                                  Id<Participant> supported);

// The person supports another from now on, and is no voice of their own; or, without one, is a
// voice again. Refused for oneself, and for who is supported or supports somebody in turn.
Result<> support(Workspace& workspace, Id<Participant> person,
                 std::optional<Id<Participant>> supported);

// They leave now. Refused for somebody who is not here.
Result<Attendance> leave(Workspace& workspace, Id<Session> session, Id<Participant> participant);

// Who supports them sits beside them.
Result<> seat(Workspace& workspace, Id<Attendance> attendance, std::optional<int> table);

// These were expected and did not come.
Result<> didNotCome(Workspace& workspace, const std::vector<Id<Attendance>>& expected);

} // namespace arrivals

} // namespace moothall
