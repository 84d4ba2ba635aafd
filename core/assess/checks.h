// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks on how it was done: dark sides, the Gunning principles, and the matrix.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;

// Which list a check belongs to.
enum class CheckKind
{
    DarkSide,
    Gunning
};

constexpr auto wordsOf(CheckKind)
{
    return std::array{Word{CheckKind::DarkSide, "dark_side"}, Word{CheckKind::Gunning, "gunning"}};
}

// What the check found.
enum class CheckResult
{
    Unknown,
    Pass,
    Warn,
    Yes,
    No
};

constexpr auto wordsOf(CheckResult)
{
    return std::array{Word{CheckResult::Unknown, "unknown"}, Word{CheckResult::Pass, "pass"},
                      Word{CheckResult::Warn, "warn"}, Word{CheckResult::Yes, "yes"},
                      Word{CheckResult::No, "no"}};
}

// The two axes of the matrix.
enum class MatrixAxis
{
    CitizenEngagement,
    StateSupport
};

constexpr auto wordsOf(MatrixAxis)
{
    return std::array{Word{MatrixAxis::CitizenEngagement, "citizen_engagement"},
                      Word{MatrixAxis::StateSupport, "state_support"}};
}

// One check with the evidence for its result.
struct ProjectCheck
{
    Id<ProjectCheck> id;
    Id<Project> project;
    CheckKind kind = CheckKind::DarkSide;
    QString code;
    QString item;
    CheckResult result = CheckResult::Unknown;
    QString evidence;
    double rank = 0;

    friend bool operator==(const ProjectCheck&, const ProjectCheck&) = default;
};

template <>
struct Record<ProjectCheck>
{
    static constexpr std::string_view table = "project_check";
    static constexpr std::tuple columns{
        Column{"id", &ProjectCheck::id},
        Column{"project", &ProjectCheck::project},
        Column{"kind", &ProjectCheck::kind},
        Column{"code", &ProjectCheck::code},
        Column{"item", &ProjectCheck::item},
        Column{"result", &ProjectCheck::result},
        Column{"evidence", &ProjectCheck::evidence},
        Column{"rank", &ProjectCheck::rank},
    };
};

// One item of one axis: 0 no, 1 partly, 2 fully.
struct MatrixItem
{
    Id<MatrixItem> id;
    Id<Project> project;
    MatrixAxis axis = MatrixAxis::CitizenEngagement;
    QString code;
    QString text;
    int points = 0;
    double rank = 0;

    friend bool operator==(const MatrixItem&, const MatrixItem&) = default;
};

template <>
struct Record<MatrixItem>
{
    static constexpr std::string_view table = "matrix_item";
    static constexpr std::tuple columns{
        Column{"id", &MatrixItem::id},     Column{"project", &MatrixItem::project},
        Column{"axis", &MatrixItem::axis}, Column{"code", &MatrixItem::code},
        Column{"text", &MatrixItem::text}, Column{"points", &MatrixItem::points},
        Column{"rank", &MatrixItem::rank},
    };
};

namespace checks {

std::vector<ProjectCheck> all(const Reader& reader, Id<Project> project);
Result<Id<ProjectCheck>> add(Workspace& workspace, const ProjectCheck& projectCheck);
Result<> change(Workspace& workspace, const ProjectCheck& projectCheck);
Result<> remove(Workspace& workspace, Id<ProjectCheck> projectCheck);

} // namespace checks

namespace matrix {

std::vector<MatrixItem> all(const Reader& reader, Id<Project> project);
Result<Id<MatrixItem>> add(Workspace& workspace, const MatrixItem& matrixItem);
Result<> change(Workspace& workspace, const MatrixItem& matrixItem);
Result<> remove(Workspace& workspace, Id<MatrixItem> matrixItem);

} // namespace matrix

// The points of one axis together, from 0 to 10 with five items.
int scoreOf(const std::vector<MatrixItem>& items, MatrixAxis axis);

} // namespace moothall
