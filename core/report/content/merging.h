// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting broad groups together, which is offered before a number is hidden.
#pragma once

#include "core/store/workspace.h"

#include <optional>
#include <vector>

namespace moothall {
struct BroadGroup;
struct Project;
} // namespace moothall

namespace moothall::report {

// Two broad groups whose counts together may be shown while one of them alone may not.
struct MergeOffer
{
    Id<BroadGroup> small;
    Id<BroadGroup> into;
    QString sentence; // "“Carers” and “Passengers” together are 9 people."

    friend bool operator==(const MergeOffer&, const MergeOffer&) = default;
};

struct Facts;

// One for each broad group that is hidden for its own small number, with the smallest group that
// makes the two large enough; none where no other group does. No two groups are offered twice.
std::vector<MergeOffer> mergeOffers(const Reader& reader, Id<Project> project);
std::vector<MergeOffer> mergeOffers(const Facts& facts);

// The groups of the first stand in the second from now on, under both names; the first is gone.
Result<> acceptMerge(Workspace& workspace, const MergeOffer& offer);

} // namespace moothall::report
