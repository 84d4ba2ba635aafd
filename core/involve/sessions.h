// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A session: one workshop of a project, with the team that runs it.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;

// What a session is for.
enum class SessionKind
{
    CoDesign,
    CheckBack,
    CoAssessment
};

constexpr auto wordsOf(SessionKind)
{
    return std::array{Word{SessionKind::CoDesign, "co_design"},
                      Word{SessionKind::CheckBack, "check_back"},
                      Word{SessionKind::CoAssessment, "co_assessment"}};
}

// Where people meet.
enum class SessionMode
{
    InPerson,
    Online,
    Hybrid
};

constexpr auto wordsOf(SessionMode)
{
    return std::array{Word{SessionMode::InPerson, "in_person"}, Word{SessionMode::Online, "online"},
                      Word{SessionMode::Hybrid, "hybrid"}};
}

// One workshop. Times of day are local to its time zone.
struct Session
{
    Id<Session> id;
    Id<Project> project;
    QString code;
    QString title;
    SessionKind kind = SessionKind::CoDesign;
    QDate date;
    QTime start;
    QTime end;
    QString timeZone = QStringLiteral("Europe/London"); // IANA name
    SessionMode mode = SessionMode::InPerson;
    QString venue;
    int tables = 0;
    int seats = 0;
    int invited = 0;
    QStringList accessProvided;
    QString contextNote;

    friend bool operator==(const Session&, const Session&) = default;
};

template <>
struct Record<Session>
{
    static constexpr std::string_view table = "session";
    static constexpr std::tuple columns{
        Column{"id", &Session::id},
        Column{"project", &Session::project},
        Column{"code", &Session::code},
        Column{"title", &Session::title},
        Column{"kind", &Session::kind},
        Column{"date", &Session::date},
        Column{"start", &Session::start},
        Column{"end", &Session::end},
        Column{"time_zone", &Session::timeZone},
        Column{"mode", &Session::mode},
        Column{"venue", &Session::venue},
        Column{"tables", &Session::tables},
        Column{"seats", &Session::seats},
        Column{"invited", &Session::invited},
        Column{"access_provided", &Session::accessProvided},
        Column{"context_note", &Session::contextNote},
    };
};

// A role in the team, and how many people filled it.
struct TeamMember
{
    Id<TeamMember> id;
    Id<Session> session;
    QString role;
    int count = 0;
    double rank = 0;

    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

template <>
struct Record<TeamMember>
{
    static constexpr std::string_view table = "team_member";
    static constexpr std::tuple columns{
        Column{"id", &TeamMember::id},     Column{"session", &TeamMember::session},
        Column{"role", &TeamMember::role}, Column{"count", &TeamMember::count},
        Column{"rank", &TeamMember::rank},
    };
};

namespace sessions {

std::vector<Session> all(const Reader& reader, Id<Project> project);
Result<Id<Session>> add(Workspace& workspace, const Session& session);
Result<> change(Workspace& workspace, const Session& session);
// Refused while anything belongs to it: prompts, ideas, attendance.
Result<> remove(Workspace& workspace, Id<Session> session);

} // namespace sessions

namespace team {

std::vector<TeamMember> all(const Reader& reader, Id<Session> session);
Result<Id<TeamMember>> add(Workspace& workspace, const TeamMember& teamMember);
Result<> change(Workspace& workspace, const TeamMember& teamMember);
Result<> remove(Workspace& workspace, Id<TeamMember> teamMember);

} // namespace team

} // namespace moothall
