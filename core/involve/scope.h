// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is open for people to shape, and what is fixed and why.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;

// Whether people may still shape it.
enum class Openness
{
    Open,
    Fixed
};

constexpr auto wordsOf(Openness)
{
    return std::array{Word{Openness::Open, "open"}, Word{Openness::Fixed, "fixed"}};
}

// One thing that is open, or fixed for a reason.
struct ScopeItem
{
    Id<ScopeItem> id;
    Id<Project> project;
    Openness openness = Openness::Open;
    QString item;
    QString reason; // why it is fixed; empty where open
    double rank = 0;

    friend bool operator==(const ScopeItem&, const ScopeItem&) = default;
};

template <>
struct Record<ScopeItem>
{
    static constexpr std::string_view table = "scope_item";
    static constexpr std::tuple columns{
        Column{"id", &ScopeItem::id},
        Column{"project", &ScopeItem::project},
        Column{"openness", &ScopeItem::openness},
        Column{"item", &ScopeItem::item},
        Column{"reason", &ScopeItem::reason},
        Column{"rank", &ScopeItem::rank},
    };
};

namespace scope {

std::vector<ScopeItem> all(const Reader& reader, Id<Project> project);
Result<Id<ScopeItem>> add(Workspace& workspace, const ScopeItem& scopeItem);
Result<> change(Workspace& workspace, const ScopeItem& scopeItem);
Result<> remove(Workspace& workspace, Id<ScopeItem> scopeItem);

} // namespace scope

} // namespace moothall
