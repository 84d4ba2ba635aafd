// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/printedcells.h"

#include "core/report/content/facts.h"
#include "core/report/content/phrases.h"
#include "core/report/content/whocame.h"

#include <QJsonArray>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(std::int64_t id) { return QString::number(id); }

// The tables say of a hidden number whether it is below the threshold.
PrintedCell cellOf(const QString& key, const QString& name, bool isProtected,
                   std::optional<int> printed, int count, int threshold)
{
    PrintedCell cell{key, name, isProtected, printed};
    if (!printed)
        (count < threshold ? cell.most : cell.least) =
            count < threshold ? threshold - 1 : threshold;
    return cell;
}

Breakdown coverageOf(const Facts& facts)
{
    Breakdown breakdown{coverageKey(), Report::tr("who took part"), {}, {}};
    for (const Coverage& coverage : facts.coverage)
        breakdown.cells.push_back(cellOf(cellKey(facts, coverage.group.id), coverage.group.name,
                                         facts.protectedGroups.contains(coverage.group.id),
                                         coverage.printed, coverage.present,
                                         facts.project.threshold));
    if (!facts.totalIsHidden)
        breakdown.total = facts.turnout.present;
    return breakdown;
}

Breakdown oneNumber(const QString& key, const QString& name, int number)
{
    return {key, name, {{key, name, true, number}}, {}};
}

QString nameOf(const Facts& facts, Id<BroadGroup> group)
{
    for (const Coverage& coverage : facts.coverage)
        if (coverage.group.id == group)
            return coverage.group.name;
    return {};
}

void addVotes(const Facts& facts, const Vote& vote, std::vector<Breakdown>& breakdowns)
{
    for (const Solution& solution : facts.solutions) {
        const auto row = vote.byGroup.find(solution.id);
        const auto marks = vote.marks.find(solution.id);
        const int total = marks == vote.marks.end() ? 0 : marks->second;
        if (row == vote.byGroup.end() || total == 0) // that nobody gave one is no secret
            continue;
        Breakdown breakdown{votesKey(vote.ballot.id, solution.id), solution.title, {}, {}};
        for (std::size_t i = 0; i < vote.groups.size(); ++i)
            breakdown.cells.push_back(
                {cellKey(facts, vote.groups[i]), nameOf(facts, vote.groups[i]),
                 facts.protectedGroups.contains(vote.groups[i]), row->second[i]});
        breakdown.total = total;
        breakdowns.push_back(std::move(breakdown));
    }
}

} // namespace

QString coverageKey() { return u"coverage"_s; }

QString cellKey(const Facts& facts, Id<BroadGroup> group)
{
    QStringList members;
    for (const auto& [member, of] : facts.broadGroupOf)
        if (of == group)
            members.append(keyOf(member.value));
    return members.isEmpty() ? u"none of "_s + keyOf(group.value) : members.join(u'|');
}

QString slipsKey(Id<MonitoringQuestion> question) { return u"slips:"_s + keyOf(question.value); }

QString votesKey(Id<Ballot> ballot, Id<Solution> solution)
{
    return u"votes:%1:%2"_s.arg(keyOf(ballot.value), keyOf(solution.value));
}

Breakdown slipsOf(const SlipQuestion& question, int threshold)
{
    Breakdown breakdown{slipsKey(question.id), question.characteristic, {}, {}};
    for (const Band& band : question.bands)
        breakdown.cells.push_back(cellOf(band.categories.join(u'|'), nameOf(band), true,
                                         band.printed, band.count, threshold));
    const bool isPrinted = std::ranges::any_of(
        breakdown.cells, [](const PrintedCell& cell) { return cell.printed.has_value(); });
    if (!isPrinted)
        for (PrintedCell& cell : breakdown.cells) // of such a question nothing is said at all
            cell = {cell.key, cell.name, cell.isProtected, std::nullopt};
    return breakdown;
}

std::vector<Breakdown> breakdownsOf(const Facts& facts)
{
    std::vector<Breakdown> breakdowns;
    if (!facts.coverage.empty() && !facts.whoCameIsLeftOut)
        breakdowns.push_back(coverageOf(facts));
    for (const SlipQuestion& question : facts.slips)
        breakdowns.push_back(slipsOf(question, facts.project.threshold));
    for (const Vote& vote : facts.votes) {
        addVotes(facts, vote, breakdowns);
        breakdowns.push_back(votersAsBreakdown(vote));
    }
    for (const Rating& rating : facts.assessment.ratings)
        if (mayTellHeads(facts, rating.forms.formsReturned) && !rating.tellsSinceEarlier)
            breakdowns.push_back(formsAsBreakdown(rating));
    return breakdowns;
}

Breakdown votersAsBreakdown(const Vote& vote)
{
    return oneNumber(u"voters:"_s + keyOf(vote.ballot.id.value), Report::tr("who voted"),
                     votersOf(vote));
}

Breakdown formsAsBreakdown(const Rating& rating)
{
    return oneNumber(u"forms:"_s + keyOf(rating.forms.id.value), Report::tr("forms"),
                     rating.forms.formsReturned);
}

std::vector<Breakdown> breakdownsOf(const Facts& facts, const Vote& vote)
{
    std::vector<Breakdown> breakdowns;
    addVotes(facts, vote, breakdowns);
    return breakdowns;
}

QJsonObject toJson(const Breakdown& breakdown)
{
    QJsonArray cells;
    for (const PrintedCell& cell : breakdown.cells) {
        QJsonObject object{{u"key"_s, cell.key}, {u"protected"_s, cell.isProtected}};
        if (cell.printed)
            object.insert(u"printed"_s, *cell.printed);
        if (cell.least > 0)
            object.insert(u"least"_s, cell.least);
        if (cell.most < std::numeric_limits<int>::max())
            object.insert(u"most"_s, cell.most);
        cells.append(object);
    }
    QJsonObject object{{u"key"_s, breakdown.key}, {u"cells"_s, cells}};
    if (breakdown.total)
        object.insert(u"total"_s, *breakdown.total);
    return object;
}

Breakdown breakdownFrom(const QJsonObject& json)
{
    const auto number = [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    };
    Breakdown breakdown{json[u"key"].toString(), {}, {}, number(json[u"total"])};
    for (const QJsonValue& value : json[u"cells"].toArray()) {
        const QJsonObject cell = value.toObject();
        breakdown.cells.push_back({cell[u"key"].toString(),
                                   {},
                                   cell[u"protected"].toBool(true),
                                   number(cell[u"printed"]),
                                   cell[u"least"].toInt(),
                                   cell[u"most"].toInt(std::numeric_limits<int>::max())});
    }
    return breakdown;
}

} // namespace moothall::report
