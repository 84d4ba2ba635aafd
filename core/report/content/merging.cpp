// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/merging.h"

#include "core/report/content/facts.h"
#include "core/report/content/phrases.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall::report {

namespace {

const Coverage* smallestPartner(const Facts& facts, const Coverage& small)
{
    const Coverage* partner = nullptr;
    for (const Coverage& other : facts.coverage) {
        const bool enough = other.present + small.present >= facts.project.threshold;
        const bool alike = facts.protectedGroups.contains(other.group.id);
        if (other.group.id != small.group.id && enough && alike &&
            (!partner || other.present < partner->present))
            partner = &other;
    }
    return partner;
}

} // namespace

std::vector<MergeOffer> mergeOffers(const Reader& reader, Id<Project> project)
{
    return mergeOffers(readFacts(reader, project));
}

std::vector<MergeOffer> mergeOffers(const Facts& facts)
{
    std::vector<MergeOffer> offers;
    for (const Coverage& small : facts.coverage) {
        if (small.printed || small.present >= facts.project.threshold)
            continue;
        const Coverage* partner = smallestPartner(facts, small);
        const bool offered =
            partner && std::ranges::any_of(offers, [&](const MergeOffer& offer) {
                return offer.small == partner->group.id && offer.into == small.group.id;
            });
        if (!partner || offered)
            continue;
        offers.push_back({small.group.id, partner->group.id,
                          Report::tr("“%1” and “%2” together are %3.")
                              .arg(small.group.name, partner->group.name,
                                   people(small.present + partner->present))});
    }
    return offers;
}

Result<> acceptMerge(Workspace& workspace, const MergeOffer& offer)
{
    return workspace.act(Label::tr("Put groups together"), [&](Edit& edit) {
        const auto small = edit.reader().find(offer.small);
        auto into = edit.reader().find(offer.into);
        if (!small || !into)
            return;
        into->name = Report::tr("%1, and %2").arg(into->name, small->name);
        edit.update(*into);
        edit.run("UPDATE stakeholder_group SET broad_group = ? WHERE broad_group = ?", offer.into,
                 offer.small);
        edit.run("UPDATE ballot_mark SET broad_group = ? WHERE broad_group = ?", offer.into,
                 offer.small);
        edit.remove(offer.small);
    });
}

} // namespace moothall::report
