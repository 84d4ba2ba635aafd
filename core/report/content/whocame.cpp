// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/whocame.h"

#include "core/involve/presence.h"
#include "core/report/content/disclosure.h"

#include <algorithm>
#include <limits>

namespace moothall::report {

namespace {

// The groups that are large enough. What nobody is named for must be of enough people, too, or it
// would name them.
void decideWhoIsNamed(Facts& facts)
{
    int unnamed = 0;
    std::vector<const Coverage*> bySize;
    for (const Coverage& coverage : facts.coverage)
        if (coverage.printed >= facts.project.threshold)
            bySize.push_back(&coverage);
        else
            unnamed += coverage.present;
    std::ranges::stable_sort(bySize, {}, &Coverage::present);
    for (const Coverage* coverage : bySize)
        if (unnamed > 0 && unnamed < facts.project.threshold)
            unnamed += coverage->present;
        else
            facts.named.insert(coverage->group.id);
}

void readCoverage(const Reader& reader, Facts& facts)
{
    const auto present = peoplePresentByGroup(reader, facts.project.id);
    const auto all = groups::all(reader, facts.project.id);
    facts.groupsApart = int(std::ranges::count_if(
        all, [](const Group& group) { return !group.broadGroup.has_value(); }));
    std::vector<Cell> cells;
    for (const BroadGroup& broadGroup : broadGroups::all(reader, facts.project.id)) {
        Coverage coverage{broadGroup, 0, 0, {}};
        bool isProtected = false;
        for (const Group& group : all) {
            if (group.broadGroup != broadGroup.id)
                continue;
            const auto came = present.find(group.id);
            coverage.target += group.targetCount;
            coverage.present += came == present.end() ? 0 : came->second;
            isProtected = isProtected || group.disclosure == Disclosure::Protected;
            facts.broadGroupOf[group.id] = broadGroup.id;
        }
        cells.push_back({coverage.present, isProtected, false,
                         wasHidden(facts.issued, coverageKey(), cellKey(facts, broadGroup.id))});
        if (isProtected)
            facts.protectedGroups.insert(broadGroup.id);
        facts.coverage.push_back(coverage);
    }
    const auto printed =
        decideDisclosure(cells, facts.project.threshold, facts.project.complementary);
    for (std::size_t i = 0; i < printed.size(); ++i)
        facts.coverage[i].printed = printed[i];
    facts.totalIsHidden = totalGivesAway(cells, printed, facts.project.threshold);
    decideWhoIsNamed(facts);
    for (const Group& group : all) {
        if (!group.targetUser)
            continue;
        const auto came = present.find(group.id);
        facts.targetOfTargetUsers += group.targetCount;
        facts.presentOfTargetUsers += came == present.end() ? 0 : came->second;
    }
}

void leaveOutWhoCame(Facts& facts)
{
    facts.whoCameIsLeftOut = true;
    facts.totalIsHidden = true;
    facts.named.clear(); // a name says that at least as many came as the threshold
}

void readSessions(const Reader& reader, Facts& facts)
{
    facts.sessions = sessions::all(reader, facts.project.id);
    if (facts.sessions.size() == 1)
        facts.invited = facts.sessions.front().invited;
    facts.turnout = turnoutOf(reader.all<Attendance>(
        "WHERE session IN (SELECT id FROM session WHERE project = ?) AND " + std::string(isCounted),
        facts.project.id));
    // Somebody at two sessions is one person.
    facts.turnout.present = peoplePresent(reader, facts.project.id);
    facts.turnout.expected = reader.value<int>(
        "SELECT count(DISTINCT participant) FROM attendance WHERE state <> 'invited' AND "
        "NOT walked_in AND " +
            std::string(isCounted) + " AND session IN (SELECT id FROM session WHERE project = ?)",
        facts.project.id);
    for (const Session& session : facts.sessions)
        if (auto items = agenda::all(reader, session.id); !items.empty())
            facts.agendas.push_back({session, std::move(items)});
    for (const Method& method : methods::all(reader))
        facts.methodNames[method.id] = method.name;
}

} // namespace

void readWhoCame(const Reader& reader, Facts& facts, const ReportOptions& options)
{
    readCoverage(reader, facts);
    if (options.withoutWhoCame)
        leaveOutWhoCame(facts);
    readSessions(reader, facts);
}

int presentShown(const Facts& facts) { return facts.totalIsHidden ? 0 : facts.turnout.present; }

bool hidesAGroup(const Facts& facts)
{
    return facts.whoCameIsLeftOut ||
           !std::ranges::all_of(facts.coverage, [](const Coverage& coverage) {
               return coverage.printed.has_value();
           });
}

int mostHeads(const Facts& facts)
{
    if (!facts.totalIsHidden || facts.whoCameIsLeftOut)
        return std::numeric_limits<int>::max();
    int printed = 0;
    int small = 0; // groups of which each is known to be below the threshold
    for (const Coverage& coverage : facts.coverage) {
        if (coverage.printed)
            printed += *coverage.printed;
        else if (coverage.present < facts.project.threshold)
            ++small;
        else
            return std::numeric_limits<int>::max(); // it may be as large as it likes
    }
    // With more, each of the small groups would have to be there.
    return printed + std::max(0, small - 1) * (facts.project.threshold - 1);
}

bool mayTellHeads(const Facts& facts, int heads)
{
    return heads >= facts.project.threshold && heads <= mostHeads(facts);
}

std::optional<QString> attributionOf(const Facts& facts, const Idea& idea)
{
    const auto broadGroup = idea.stakeholderGroup ? facts.broadGroupOf.find(*idea.stakeholderGroup)
                                                  : facts.broadGroupOf.end();
    if (broadGroup == facts.broadGroupOf.end())
        return std::nullopt;
    if (!facts.named.contains(broadGroup->second))
        return std::nullopt;
    for (const Coverage& coverage : facts.coverage)
        if (coverage.group.id == broadGroup->second)
            return coverage.group.name;
    return std::nullopt;
}

} // namespace moothall::report
