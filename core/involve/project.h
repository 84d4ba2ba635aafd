// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A project: a service a council wants to change with the people the change falls on.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

// How far the promise goes: the IAP2 spectrum.
enum class ParticipationLevel
{
    Inform,
    Consult,
    Involve,
    Collaborate,
    Empower
};

constexpr auto wordsOf(ParticipationLevel)
{
    return std::array{Word{ParticipationLevel::Inform, "inform"},
                      Word{ParticipationLevel::Consult, "consult"},
                      Word{ParticipationLevel::Involve, "involve"},
                      Word{ParticipationLevel::Collaborate, "collaborate"},
                      Word{ParticipationLevel::Empower, "empower"}};
}

// Whether people must take part for the service to work, choose to, or both.
enum class CoProductionForm
{
    Intrinsic,
    Active,
    Both
};

constexpr auto wordsOf(CoProductionForm)
{
    return std::array{Word{CoProductionForm::Intrinsic, "intrinsic"},
                      Word{CoProductionForm::Active, "active"},
                      Word{CoProductionForm::Both, "both"}};
}

// Whose view of the service sets the agenda.
enum class Perspective
{
    Expert,
    Service,
    System,
    ServiceSystem
};

constexpr auto wordsOf(Perspective)
{
    return std::array{Word{Perspective::Expert, "expert"}, Word{Perspective::Service, "service"},
                      Word{Perspective::System, "system"},
                      Word{Perspective::ServiceSystem, "service_system"}};
}

// The lawful basis for holding personal data, which is not the same as agreement.
enum class LawfulBasis
{
    PublicTask,
    LegitimateInterests,
    Consent,
    LegalObligation,
    Contract,
    VitalInterests
};

constexpr auto wordsOf(LawfulBasis)
{
    return std::array{Word{LawfulBasis::PublicTask, "public_task"},
                      Word{LawfulBasis::LegitimateInterests, "legitimate_interests"},
                      Word{LawfulBasis::Consent, "consent"},
                      Word{LawfulBasis::LegalObligation, "legal_obligation"},
                      Word{LawfulBasis::Contract, "contract"},
                      Word{LawfulBasis::VitalInterests, "vital_interests"}};
}

// How far the project has come.
enum class ProjectStatus
{
    Draft,
    Live,
    Analysis,
    Reported,
    Answered,
    Reviewed
};

constexpr auto wordsOf(ProjectStatus)
{
    return std::array{
        Word{ProjectStatus::Draft, "draft"},       Word{ProjectStatus::Live, "live"},
        Word{ProjectStatus::Analysis, "analysis"}, Word{ProjectStatus::Reported, "reported"},
        Word{ProjectStatus::Answered, "answered"}, Word{ProjectStatus::Reviewed, "reviewed"}};
}

// The top record: what is to be decided, by whom, and what people were promised.
struct Project
{
    Id<Project> id;
    QString code;
    QString title;
    QString service;
    QString place;
    QString country; // ISO 3166-1 alpha-2
    QString commissioner;
    QString decisionMaker; // a role, never a name
    QDate decisionDate;
    QDate replyDue; // to those who took part
    QDate reviewDate;
    QString decisionQuestion;
    QString brief;
    QString priorDecisions;
    QStringList motives; // most important first
    ParticipationLevel participationLevel = ParticipationLevel::Consult;
    QString promise;
    QStringList citizenRoles;
    CoProductionForm coProductionForm = CoProductionForm::Active;
    Perspective perspective = Perspective::Service;
    LawfulBasis lawfulBasis = LawfulBasis::PublicTask;
    QString agreementFormVersion;
    QDate erasePersonalOn;                            // when the personal layer goes
    QString anonymousRecord = QStringLiteral("keep"); // what becomes of the rest
    int threshold = 5;         // smallest protected count that may be printed
    bool complementary = true; // hide a second cell where a total would give the first away
    std::optional<Timestamp> gatherClosedAt;
    ProjectStatus status = ProjectStatus::Draft;
    QString note;
    QString licence;
    QString language = QStringLiteral("en-GB"); // BCP 47
    QString currency = QStringLiteral("GBP");   // ISO 4217

    friend bool operator==(const Project&, const Project&) = default;
};

template <>
struct Record<Project>
{
    static constexpr std::string_view table = "project";
    static constexpr std::tuple columns{
        Column{"id", &Project::id},
        Column{"code", &Project::code},
        Column{"title", &Project::title},
        Column{"service", &Project::service},
        Column{"place", &Project::place},
        Column{"country", &Project::country},
        Column{"commissioner", &Project::commissioner},
        Column{"decision_maker", &Project::decisionMaker},
        Column{"decision_date", &Project::decisionDate},
        Column{"reply_due", &Project::replyDue},
        Column{"review_date", &Project::reviewDate},
        Column{"decision_question", &Project::decisionQuestion},
        Column{"brief", &Project::brief},
        Column{"prior_decisions", &Project::priorDecisions},
        Column{"motives", &Project::motives},
        Column{"participation_level", &Project::participationLevel},
        Column{"promise", &Project::promise},
        Column{"citizen_roles", &Project::citizenRoles},
        Column{"co_production_form", &Project::coProductionForm},
        Column{"perspective", &Project::perspective},
        Column{"lawful_basis", &Project::lawfulBasis},
        Column{"agreement_form_version", &Project::agreementFormVersion},
        Column{"erase_personal_on", &Project::erasePersonalOn},
        Column{"anonymous_record", &Project::anonymousRecord},
        Column{"threshold", &Project::threshold},
        Column{"complementary", &Project::complementary},
        Column{"gather_closed_at", &Project::gatherClosedAt},
        Column{"status", &Project::status},
        Column{"note", &Project::note},
        Column{"licence", &Project::licence},
        Column{"language", &Project::language},
        Column{"currency", &Project::currency},
    };
};

namespace projects {

std::vector<Project> all(const Reader& reader);
Result<Id<Project>> add(Workspace& workspace, const Project& project);
Result<> change(Workspace& workspace, const Project& project);
// Refused while anything belongs to it.
Result<> remove(Workspace& workspace, Id<Project> project);

} // namespace projects

} // namespace moothall
