// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The people who were expected, whether they came, and what they agreed to.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Session;
struct Group;

// For whom somebody takes part.
enum class Capacity
{
    NotRecorded,
    Self,
    Carer,
    GroupRep,
    Observer // listens: no idea, no vote, counted nowhere
};

constexpr auto wordsOf(Capacity)
{
    return std::array{Word{Capacity::NotRecorded, "not_recorded"}, Word{Capacity::Self, "self"},
                      Word{Capacity::Carer, "carer"}, Word{Capacity::GroupRep, "group_rep"},
                      Word{Capacity::Observer, "observer"}};
}

// Whether somebody came. Late and left early count as present.
enum class AttendanceState
{
    Invited,
    Expected,
    Present,
    Late,
    LeftEarly,
    NoShow
};

constexpr auto wordsOf(AttendanceState)
{
    return std::array{
        Word{AttendanceState::Invited, "invited"},      Word{AttendanceState::Expected, "expected"},
        Word{AttendanceState::Present, "present"},      Word{AttendanceState::Late, "late"},
        Word{AttendanceState::LeftEarly, "left_early"}, Word{AttendanceState::NoShow, "no_show"}};
}

// What a person can agree to, each by itself.
enum class Purpose
{
    TakePart,
    AnonymousQuotes,
    Recontact,
    Photos,
    NamedCredit
};

constexpr auto wordsOf(Purpose)
{
    return std::array{Word{Purpose::TakePart, "take_part"},
                      Word{Purpose::AnonymousQuotes, "anonymous_quotes"},
                      Word{Purpose::Recontact, "recontact"}, Word{Purpose::Photos, "photos"},
                      Word{Purpose::NamedCredit, "named_credit"}};
}

// What the person said.
enum class AgreementState
{
    NotAsked,
    Given,
    Refused,
    Withdrawn
};

constexpr auto wordsOf(AgreementState)
{
    return std::array{
        Word{AgreementState::NotAsked, "not_asked"}, Word{AgreementState::Given, "given"},
        Word{AgreementState::Refused, "refused"}, Word{AgreementState::Withdrawn, "withdrawn"}};
}

// How they said it.
enum class AgreementHow
{
    Paper,
    Spoken,
    Online,
    Representative
};

constexpr auto wordsOf(AgreementHow)
{
    return std::array{Word{AgreementHow::Paper, "paper"}, Word{AgreementHow::Spoken, "spoken"},
                      Word{AgreementHow::Online, "online"},
                      Word{AgreementHow::Representative, "representative"}};
}

// A person under a code. Name, contact, needs and note are the personal layer: they can be
// erased without changing a count, and no output carries them or the code.
struct Participant
{
    Id<Participant> id;
    Id<Project> project;
    QString code;
    std::optional<QString> name;
    std::optional<QString> contact;
    std::optional<QString> accessNeeds;
    std::optional<Id<Group>> stakeholderGroup;
    Capacity capacity = Capacity::NotRecorded;
    std::optional<Id<Participant>> supporterOf; // a supporter is not a voice
    std::optional<QString> note;
    double rank = 0;

    friend bool operator==(const Participant&, const Participant&) = default;
};

template <>
struct Record<Participant>
{
    static constexpr std::string_view table = "participant";
    static constexpr std::tuple columns{
        Column{"id", &Participant::id},
        Column{"project", &Participant::project},
        Column{"code", &Participant::code},
        Column{"name", &Participant::name},
        Column{"contact", &Participant::contact},
        Column{"access_needs", &Participant::accessNeeds},
        Column{"stakeholder_group", &Participant::stakeholderGroup},
        Column{"capacity", &Participant::capacity},
        Column{"supporter_of", &Participant::supporterOf},
        Column{"note", &Participant::note},
        Column{"rank", &Participant::rank},
    };
};

// One person at one session.
struct Attendance
{
    Id<Attendance> id;
    Id<Session> session;
    Id<Participant> participant;
    AttendanceState state = AttendanceState::Invited;
    QTime arrivedAt;
    QTime leftAt;
    std::optional<int> tableNumber;
    bool walkedIn = false; // nobody had expected them

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

template <>
struct Record<Attendance>
{
    static constexpr std::string_view table = "attendance";
    static constexpr std::tuple columns{
        Column{"id", &Attendance::id},
        Column{"session", &Attendance::session},
        Column{"participant", &Attendance::participant},
        Column{"state", &Attendance::state},
        Column{"arrived_at", &Attendance::arrivedAt},
        Column{"left_at", &Attendance::leftAt},
        Column{"table_number", &Attendance::tableNumber},
        Column{"walked_in", &Attendance::walkedIn},
    };
};

// What one person agreed to for one purpose.
struct Agreement
{
    Id<Agreement> id;
    Id<Participant> participant;
    Purpose purpose = Purpose::TakePart;
    AgreementState state = AgreementState::NotAsked;
    std::optional<Timestamp> at;
    std::optional<AgreementHow> how;
    QString formVersion;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

template <>
struct Record<Agreement>
{
    static constexpr std::string_view table = "agreement";
    static constexpr std::tuple columns{
        Column{"id", &Agreement::id},
        Column{"participant", &Agreement::participant},
        Column{"purpose", &Agreement::purpose},
        Column{"state", &Agreement::state},
        Column{"at", &Agreement::at},
        Column{"how", &Agreement::how},
        Column{"form_version", &Agreement::formVersion},
    };
};

namespace participants {

std::vector<Participant> all(const Reader& reader, Id<Project> project);
Result<Id<Participant>> add(Workspace& workspace, const Participant& participant);
Result<> change(Workspace& workspace, const Participant& participant);
// Their ideas stay, without an author and withheld: nobody can say any more whether they may be
// quoted. To forget a person is another matter.
Result<> remove(Workspace& workspace, Id<Participant> participant);

} // namespace participants

namespace attendances {

std::vector<Attendance> all(const Reader& reader, Id<Session> session);
Result<Id<Attendance>> add(Workspace& workspace, const Attendance& attendance);
Result<> change(Workspace& workspace, const Attendance& attendance);
Result<> remove(Workspace& workspace, Id<Attendance> attendance);

} // namespace attendances

namespace agreements {

std::vector<Agreement> all(const Reader& reader, Id<Participant> participant);
Result<Id<Agreement>> add(Workspace& workspace, const Agreement& agreement);
Result<> change(Workspace& workspace, const Agreement& agreement);
Result<> remove(Workspace& workspace, Id<Agreement> agreement);

} // namespace agreements

// How many were expected and came. Late and left early count as present; somebody only invited does
// not count at all. Who walked in is present and was not expected: once the day is over, those
// present and those who did not come are as many as were expected and walked in.
struct Turnout
{
    int expected = 0;
    int present = 0;
    int noShow = 0;
    int late = 0;
    int leftEarly = 0;
    int walkedIn = 0;

    friend bool operator==(const Turnout&, const Turnout&) = default;
};
Turnout turnoutOf(const std::vector<Attendance>& attendances);

bool isPresent(AttendanceState state);

} // namespace moothall
