// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened around the session: debrief, withdrawals and incidents, without stories.
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
struct Session;

// What happened.
enum class IncidentKind
{
    SafeguardingPassedOn,
    FirstAid,
    Complaint
};

constexpr auto wordsOf(IncidentKind)
{
    return std::array{Word{IncidentKind::SafeguardingPassedOn, "safeguarding_passed_on"},
                      Word{IncidentKind::FirstAid, "first_aid"},
                      Word{IncidentKind::Complaint, "complaint"}};
}

// What the team learned, and how it scored its own skills from 1 to 5.
struct Debrief
{
    Id<Debrief> id;
    Id<Session> session;
    QString learnedAboutDoingThis;
    QString learnedFromPeople;
    QStringList worked;
    QStringList didNotWork;
    std::optional<int> listening;
    std::optional<int> neutrality;
    std::optional<int> pace;
    std::optional<int> inclusion;
    std::optional<int> handingOver;
    std::optional<int> recording;

    friend bool operator==(const Debrief&, const Debrief&) = default;
};

template <>
struct Record<Debrief>
{
    static constexpr std::string_view table = "debrief";
    static constexpr std::tuple columns{
        Column{"id", &Debrief::id},
        Column{"session", &Debrief::session},
        Column{"learned_about_doing_this", &Debrief::learnedAboutDoingThis},
        Column{"learned_from_people", &Debrief::learnedFromPeople},
        Column{"worked", &Debrief::worked},
        Column{"did_not_work", &Debrief::didNotWork},
        Column{"listening", &Debrief::listening},
        Column{"neutrality", &Debrief::neutrality},
        Column{"pace", &Debrief::pace},
        Column{"inclusion", &Debrief::inclusion},
        Column{"handing_over", &Debrief::handingOver},
        Column{"recording", &Debrief::recording},
    };
};

// That somebody withdrew, never who or what.
struct Withdrawal
{
    Id<Withdrawal> id;
    Id<Project> project;
    QDate withdrawnOn;
    QString scope;
    QString action;
    int ideasRemoved = 0;
    double rank = 0;

    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

template <>
struct Record<Withdrawal>
{
    static constexpr std::string_view table = "withdrawal";
    static constexpr std::tuple columns{
        Column{"id", &Withdrawal::id},
        Column{"project", &Withdrawal::project},
        Column{"withdrawn_on", &Withdrawal::withdrawnOn},
        Column{"scope", &Withdrawal::scope},
        Column{"action", &Withdrawal::action},
        Column{"ideas_removed", &Withdrawal::ideasRemoved},
        Column{"rank", &Withdrawal::rank},
    };
};

// A time, a kind and a role. There is no room for a story, on purpose.
struct Incident
{
    Id<Incident> id;
    Id<Session> session;
    QTime at;
    IncidentKind kind = IncidentKind::SafeguardingPassedOn;
    QString handledByRole;
    double rank = 0;

    friend bool operator==(const Incident&, const Incident&) = default;
};

template <>
struct Record<Incident>
{
    static constexpr std::string_view table = "incident";
    static constexpr std::tuple columns{
        Column{"id", &Incident::id},
        Column{"session", &Incident::session},
        Column{"at", &Incident::at},
        Column{"kind", &Incident::kind},
        Column{"handled_by_role", &Incident::handledByRole},
        Column{"rank", &Incident::rank},
    };
};

namespace debriefs {

std::vector<Debrief> all(const Reader& reader, Id<Session> session);
Result<Id<Debrief>> add(Workspace& workspace, const Debrief& debrief);
Result<> change(Workspace& workspace, const Debrief& debrief);
Result<> remove(Workspace& workspace, Id<Debrief> debrief);

} // namespace debriefs

namespace withdrawals {

std::vector<Withdrawal> all(const Reader& reader, Id<Project> project);
Result<Id<Withdrawal>> add(Workspace& workspace, const Withdrawal& withdrawal);
Result<> change(Workspace& workspace, const Withdrawal& withdrawal);
Result<> remove(Workspace& workspace, Id<Withdrawal> withdrawal);

} // namespace withdrawals

namespace incidents {

std::vector<Incident> all(const Reader& reader, Id<Session> session);
Result<Id<Incident>> add(Workspace& workspace, const Incident& incident);
Result<> change(Workspace& workspace, const Incident& incident);
Result<> remove(Workspace& workspace, Id<Incident> incident);

} // namespace incidents

} // namespace moothall
