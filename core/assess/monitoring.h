// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Equality monitoring: anonymous slips, counted, with no way back to a person.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Session;

// The slips of one session.
struct Monitoring
{
    Id<Monitoring> id;
    Id<Session> session;
    QString collected;
    int formsReturned = 0;

    friend bool operator==(const Monitoring&, const Monitoring&) = default;
};

template <>
struct Record<Monitoring>
{
    static constexpr std::string_view table = "monitoring";
    static constexpr std::tuple columns{
        Column{"id", &Monitoring::id},
        Column{"session", &Monitoring::session},
        Column{"collected", &Monitoring::collected},
        Column{"forms_returned", &Monitoring::formsReturned},
    };
};

// One question on the slip.
struct MonitoringQuestion
{
    Id<MonitoringQuestion> id;
    Id<Monitoring> monitoring;
    QString characteristic;
    std::optional<QString> question;
    double rank = 0;

    friend bool operator==(const MonitoringQuestion&, const MonitoringQuestion&) = default;
};

template <>
struct Record<MonitoringQuestion>
{
    static constexpr std::string_view table = "monitoring_question";
    static constexpr std::tuple columns{
        Column{"id", &MonitoringQuestion::id},
        Column{"monitoring", &MonitoringQuestion::monitoring},
        Column{"characteristic", &MonitoringQuestion::characteristic},
        Column{"question", &MonitoringQuestion::question},
        Column{"rank", &MonitoringQuestion::rank},
    };
};

// How many slips chose one category.
struct MonitoringTally
{
    Id<MonitoringTally> id;
    Id<MonitoringQuestion> monitoringQuestion;
    QString category;
    int count = 0;
    double rank = 0;

    friend bool operator==(const MonitoringTally&, const MonitoringTally&) = default;
};

template <>
struct Record<MonitoringTally>
{
    static constexpr std::string_view table = "monitoring_tally";
    static constexpr std::tuple columns{
        Column{"id", &MonitoringTally::id},
        Column{"monitoring_question", &MonitoringTally::monitoringQuestion},
        Column{"category", &MonitoringTally::category},
        Column{"count", &MonitoringTally::count},
        Column{"rank", &MonitoringTally::rank},
    };
};

namespace monitorings {

std::vector<Monitoring> all(const Reader& reader, Id<Session> session);
Result<Id<Monitoring>> add(Workspace& workspace, const Monitoring& monitoring);
Result<> change(Workspace& workspace, const Monitoring& monitoring);
Result<> remove(Workspace& workspace, Id<Monitoring> monitoring);

} // namespace monitorings

namespace monitoringQuestions {

std::vector<MonitoringQuestion> all(const Reader& reader, Id<Monitoring> monitoring);
Result<Id<MonitoringQuestion>> add(Workspace& workspace,
                                   const MonitoringQuestion& monitoringQuestion);
Result<> change(Workspace& workspace, const MonitoringQuestion& monitoringQuestion);
Result<> remove(Workspace& workspace, Id<MonitoringQuestion> monitoringQuestion);

} // namespace monitoringQuestions

namespace monitoringTallies {

std::vector<MonitoringTally> all(const Reader& reader, Id<MonitoringQuestion> monitoringQuestion);
Result<Id<MonitoringTally>> add(Workspace& workspace, const MonitoringTally& monitoringTally);
Result<> change(Workspace& workspace, const MonitoringTally& monitoringTally);
Result<> remove(Workspace& workspace, Id<MonitoringTally> monitoringTally);

} // namespace monitoringTallies

} // namespace moothall
