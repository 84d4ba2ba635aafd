// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground rules of a session: how people are recorded, and who is told of a risk of harm.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>

namespace moothall {

struct Session;

// What is kept of who said something.
enum class Attribution
{
    Named,     // a person, by their code
    GroupOnly, // the group, never the person
    Nothing    // neither: no link at all between a person and an idea
};

constexpr auto wordsOf(Attribution)
{
    return std::array{Word{Attribution::Named, "named"}, Word{Attribution::GroupOnly, "group_only"},
                      Word{Attribution::Nothing, "nothing"}};
}

// At most one row for a session.
struct GroundRules
{
    Id<GroundRules> id;
    Id<Session> session;
    std::optional<Attribution> agreed; // absent: nobody has agreed on it yet
    QString leadRole;                  // who is told of a risk of harm: a role, never a name
    QString leadPhone;                 // a number at work

    // By name, as long as nothing else is agreed.
    Attribution attribution() const { return agreed.value_or(Attribution::Named); }

    friend bool operator==(const GroundRules&, const GroundRules&) = default;
};

template <>
struct Record<GroundRules>
{
    static constexpr std::string_view table = "ground_rules";
    static constexpr std::tuple columns{
        Column{"id", &GroundRules::id},
        Column{"session", &GroundRules::session},
        Column{"attribution", &GroundRules::agreed},
        Column{"lead_role", &GroundRules::leadRole},
        Column{"lead_phone", &GroundRules::leadPhone},
    };
};

namespace groundRules {

// Those of the session, or the ones that hold where nothing was agreed.
GroundRules of(const Reader& reader, Id<Session> session);

// Puts them in place of the earlier ones. Refused where ideas say more of people already than the
// rules would allow. Of ideas that were taken back, the history says no more than that from now on.
Result<> agree(Workspace& workspace, const GroundRules& rules);

// Who is told of a risk of harm, and their number. Nothing else is agreed by it.
Result<> noteLead(Workspace& workspace, const GroundRules& rules);

} // namespace groundRules

} // namespace moothall
