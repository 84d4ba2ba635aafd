// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups that decide: what they say is evidence and no voice, they need not be heard, and they do
// not vote on what they will decide (practice notes, 2.3).
#pragma once

#include "core/involve/groups.h"

namespace moothall {

constexpr bool decides(GroupKind kind)
{
    return kind == GroupKind::DecisionMaker || kind == GroupKind::Commissioner ||
           kind == GroupKind::ElectedMember;
}

// The same in SQL: "kind IN " + std::string(decidingKinds).
inline constexpr std::string_view decidingKinds =
    "('decision_maker', 'commissioner', 'elected_member')";

} // namespace moothall
