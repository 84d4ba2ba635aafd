// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The four steps as gates: opened, closed, and set aside with a reason that is printed.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;

// Where a step stands.
enum class StepState
{
    NotStarted,
    Open,
    Closed
};

constexpr auto wordsOf(StepState)
{
    return std::array{Word{StepState::NotStarted, "not_started"}, Word{StepState::Open, "open"},
                      Word{StepState::Closed, "closed"}};
}

// The four steps, each by its number.
namespace stepNumber {
inline constexpr int involve = 1;
inline constexpr int gather = 2;
inline constexpr int synthesise = 3;
inline constexpr int develop = 4;
} // namespace stepNumber

// One of the four steps of a project.
struct Step
{
    Id<Step> id;
    Id<Project> project;
    int number = 0; // one of stepNumber
    QString name;
    QString component; // the part of co-design it stands for
    StepState state = StepState::NotStarted;
    std::optional<Timestamp> openedAt;
    std::optional<Timestamp> closedAt;
    std::optional<QString> note;

    friend bool operator==(const Step&, const Step&) = default;
};

template <>
struct Record<Step>
{
    static constexpr std::string_view table = "step";
    static constexpr std::tuple columns{
        Column{"id", &Step::id},
        Column{"project", &Step::project},
        Column{"number", &Step::number},
        Column{"name", &Step::name},
        Column{"component", &Step::component},
        Column{"state", &Step::state},
        Column{"opened_at", &Step::openedAt},
        Column{"closed_at", &Step::closedAt},
        Column{"note", &Step::note},
    };
};

// A rule set aside, by whom and why. The report prints it.
struct StepOverride
{
    Id<StepOverride> id;
    Id<Project> project;
    QString rule;
    QString reason; // twenty characters or more
    QString byRole;
    Timestamp at;

    friend bool operator==(const StepOverride&, const StepOverride&) = default;
};

template <>
struct Record<StepOverride>
{
    static constexpr std::string_view table = "step_override";
    static constexpr std::tuple columns{
        Column{"id", &StepOverride::id},          Column{"project", &StepOverride::project},
        Column{"rule", &StepOverride::rule},      Column{"reason", &StepOverride::reason},
        Column{"by_role", &StepOverride::byRole}, Column{"at", &StepOverride::at},
    };
};

namespace steps {

std::vector<Step> all(const Reader& reader, Id<Project> project);
Result<Id<Step>> add(Workspace& workspace, const Step& step);
Result<> change(Workspace& workspace, const Step& step);
Result<> remove(Workspace& workspace, Id<Step> step);

} // namespace steps

namespace stepOverrides {

std::vector<StepOverride> all(const Reader& reader, Id<Project> project);
Result<Id<StepOverride>> add(Workspace& workspace, const StepOverride& stepOverride);
Result<> change(Workspace& workspace, const StepOverride& stepOverride);
Result<> remove(Workspace& workspace, Id<StepOverride> stepOverride);

} // namespace stepOverrides

} // namespace moothall
