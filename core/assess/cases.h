// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Case records: projects of others to compare with. They hold no personal data.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

// One project in figures.
struct CaseRecord
{
    Id<CaseRecord> id;
    QString code;
    QString title;
    QString place;
    QString country;
    int year = 0;
    QString serviceArea;
    QStringList citizenRole;
    QString structure;
    int participantsPresent = 0;
    int stakeholderGroups = 0;
    int citizenMinutes = 0;
    int costPence = 0;
    int engagement = 0;
    int stateSupport = 0;
    int ideas = 0;
    int insights = 0;
    int solutions = 0;
    int solutionsAccepted = 0;
    int solutionsAnswered = 0;
    std::optional<double> evaluationMean;
    std::optional<double> influenceMean;
    QString lesson;
    double rank = 0;

    friend bool operator==(const CaseRecord&, const CaseRecord&) = default;
};

template <>
struct Record<CaseRecord>
{
    static constexpr std::string_view table = "case_record";
    static constexpr std::tuple columns{
        Column{"id", &CaseRecord::id},
        Column{"code", &CaseRecord::code},
        Column{"title", &CaseRecord::title},
        Column{"place", &CaseRecord::place},
        Column{"country", &CaseRecord::country},
        Column{"year", &CaseRecord::year},
        Column{"service_area", &CaseRecord::serviceArea},
        Column{"citizen_role", &CaseRecord::citizenRole},
        Column{"structure", &CaseRecord::structure},
        Column{"participants_present", &CaseRecord::participantsPresent},
        Column{"stakeholder_groups", &CaseRecord::stakeholderGroups},
        Column{"citizen_minutes", &CaseRecord::citizenMinutes},
        Column{"cost_pence", &CaseRecord::costPence},
        Column{"engagement", &CaseRecord::engagement},
        Column{"state_support", &CaseRecord::stateSupport},
        Column{"ideas", &CaseRecord::ideas},
        Column{"insights", &CaseRecord::insights},
        Column{"solutions", &CaseRecord::solutions},
        Column{"solutions_accepted", &CaseRecord::solutionsAccepted},
        Column{"solutions_answered", &CaseRecord::solutionsAnswered},
        Column{"evaluation_mean", &CaseRecord::evaluationMean},
        Column{"influence_mean", &CaseRecord::influenceMean},
        Column{"lesson", &CaseRecord::lesson},
        Column{"rank", &CaseRecord::rank},
    };
};

namespace cases {

std::vector<CaseRecord> all(const Reader& reader);
Result<Id<CaseRecord>> add(Workspace& workspace, const CaseRecord& record);
Result<> change(Workspace& workspace, const CaseRecord& record);
Result<> remove(Workspace& workspace, Id<CaseRecord> record);

} // namespace cases

} // namespace moothall
