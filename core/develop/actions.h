// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what by when.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Solution;

// How far it is.
enum class ActionStatus
{
    Open,
    InProgress,
    Done,
    Dropped
};

constexpr auto wordsOf(ActionStatus)
{
    return std::array{Word{ActionStatus::Open, "open"},
                      Word{ActionStatus::InProgress, "in_progress"},
                      Word{ActionStatus::Done, "done"}, Word{ActionStatus::Dropped, "dropped"}};
}

// Something a role undertook to do by a date.
struct Action
{
    Id<Action> id;
    Id<Project> project;
    QString code;
    std::optional<Id<Solution>> solution;
    QString text;
    QString ownerRole;
    QDate due;
    ActionStatus status = ActionStatus::Open;
    QString droppedReason;
    double rank = 0;

    friend bool operator==(const Action&, const Action&) = default;
};

template <>
struct Record<Action>
{
    static constexpr std::string_view table = "action";
    static constexpr std::tuple columns{
        Column{"id", &Action::id},
        Column{"project", &Action::project},
        Column{"code", &Action::code},
        Column{"solution", &Action::solution},
        Column{"text", &Action::text},
        Column{"owner_role", &Action::ownerRole},
        Column{"due", &Action::due},
        Column{"status", &Action::status},
        Column{"dropped_reason", &Action::droppedReason},
        Column{"rank", &Action::rank},
    };
};

namespace actions {

std::vector<Action> all(const Reader& reader, Id<Project> project);
Result<Id<Action>> add(Workspace& workspace, const Action& action);
Result<> change(Workspace& workspace, const Action& action);
Result<> remove(Workspace& workspace, Id<Action> action);

} // namespace actions

} // namespace moothall
