// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/printedcells.h"

#include "core/report/content/facts.h"
#include "core/report/content/phrases.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdlib>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(std::int64_t id) { return QString::number(id); }

Breakdown coverageOf(const Facts& facts)
{
    Breakdown breakdown{u"coverage"_s, Report::tr("who took part"), {}, {}};
    for (const Coverage& coverage : facts.coverage)
        breakdown.cells.push_back({keyOf(coverage.group.id.value), coverage.group.name,
                                   facts.protectedGroups.contains(coverage.group.id),
                                   coverage.printed});
    if (!facts.totalIsHidden)
        breakdown.total = facts.turnout.present;
    return breakdown;
}

Breakdown slipsOf(const SlipQuestion& question)
{
    Breakdown breakdown{slipsKey(question.id), question.characteristic, {}, {}};
    for (const Band& band : question.bands)
        breakdown.cells.push_back({band.categories.join(u'|'), nameOf(band), true, band.printed});
    return breakdown;
}

void addVotes(const Facts& facts, const Vote& vote, std::vector<Breakdown>& breakdowns)
{
    for (const Solution& solution : facts.solutions) {
        const auto row = vote.byGroup.find(solution.id);
        if (row == vote.byGroup.end())
            continue;
        Breakdown breakdown{votesKey(vote.ballot.id, solution.id), solution.title, {}, {}};
        for (std::size_t i = 0; i < vote.groups.size(); ++i)
            breakdown.cells.push_back({keyOf(vote.groups[i].value),
                                       {},
                                       facts.protectedGroups.contains(vote.groups[i]),
                                       row->second[i]});
        const auto marks = vote.marks.find(solution.id);
        breakdown.total = marks == vote.marks.end() ? 0 : marks->second;
        breakdowns.push_back(std::move(breakdown));
    }
}

bool isSmall(int change, int threshold) { return change != 0 && std::abs(change) < threshold; }

const PrintedCell* find(const Breakdown& breakdown, const QString& key)
{
    const auto found = std::ranges::find(breakdown.cells, key, &PrintedCell::key);
    return found == breakdown.cells.end() ? nullptr : &*found;
}

// The change of all cells that are hidden in either, as the printed ones and the totals tell it.
std::optional<int> changeOfHidden(const Breakdown& before, const Breakdown& now)
{
    if (!before.total || !now.total)
        return std::nullopt;
    int change = *now.total - *before.total;
    bool any = false;
    for (const PrintedCell& cell : now.cells) {
        const PrintedCell* earlier = find(before, cell.key);
        if (!cell.printed || !earlier || !earlier->printed)
            any = true;
        else
            change -= *cell.printed - *earlier->printed;
    }
    return any ? std::optional(change) : std::nullopt;
}

// What a cell counts: one group, or the categories that were put together in it.
QStringList membersOf(const PrintedCell& cell) { return cell.key.split(u'|'); }

bool isWithin(const PrintedCell& part, const PrintedCell& whole)
{
    const QStringList all = membersOf(whole);
    const QStringList members = membersOf(part);
    return std::ranges::all_of(members,
                               [&](const QString& member) { return all.contains(member); });
}

// Where one version puts together what the other tells apart: what is left of the larger cell once
// the smaller ones are taken from it.
bool tellsRest(const PrintedCell& whole, const Breakdown& parts, int threshold)
{
    if (!whole.printed || !whole.isProtected)
        return false;
    int rest = *whole.printed;
    qsizetype members = membersOf(whole).size();
    bool any = false;
    for (const PrintedCell& part : parts.cells) {
        if (part.key == whole.key || !part.printed || !isWithin(part, whole))
            continue;
        any = true;
        rest -= *part.printed;
        members -= membersOf(part).size();
    }
    // Nothing is left where the smaller cells make up the larger one, unless something changed.
    return any && (members > 0 ? rest < threshold : isSmall(rest, threshold));
}

void tellRests(const Breakdown& wholes, const Breakdown& parts, int threshold, QStringList& told)
{
    for (const PrintedCell& whole : wholes.cells)
        if (tellsRest(whole, parts, threshold))
            told.append(Report::tr("What “%1” puts together was told apart in another way.")
                            .arg(parts.name.isEmpty() ? wholes.name : parts.name));
}

} // namespace

QString slipsKey(Id<MonitoringQuestion> question) { return u"slips:"_s + keyOf(question.value); }

QString votesKey(Id<Ballot> ballot, Id<Solution> solution)
{
    return u"votes:%1:%2"_s.arg(keyOf(ballot.value), keyOf(solution.value));
}

std::vector<Breakdown> breakdownsOf(const Facts& facts)
{
    std::vector<Breakdown> breakdowns;
    if (!facts.coverage.empty())
        breakdowns.push_back(coverageOf(facts));
    for (const SlipQuestion& question : facts.slips)
        breakdowns.push_back(slipsOf(question));
    for (const Vote& vote : facts.votes)
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
                                   number(cell[u"printed"])});
    }
    return breakdown;
}

QStringList toldByDifference(const std::vector<Breakdown>& before,
                             const std::vector<Breakdown>& now, int threshold)
{
    QStringList told;
    for (const Breakdown& breakdown : now) {
        const auto earlier = std::ranges::find(before, breakdown.key, &Breakdown::key);
        if (earlier == before.end())
            continue;
        for (const PrintedCell& cell : breakdown.cells) {
            const PrintedCell* then = find(*earlier, cell.key);
            if (!then)
                continue;
            if (cell.isProtected && cell.printed && then->printed &&
                isSmall(*cell.printed - *then->printed, threshold))
                told.append(Report::tr("“%1” in “%2” changed by fewer than %3.")
                                .arg(cell.name, breakdown.name)
                                .arg(threshold));
            if (cell.isProtected && cell.printed.has_value() && !then->printed)
                told.append(
                    Report::tr("“%1” in “%2” was hidden before.").arg(cell.name, breakdown.name));
        }
        tellRests(*earlier, breakdown, threshold, told);
        tellRests(breakdown, *earlier, threshold, told);
        if (const auto change = changeOfHidden(*earlier, breakdown);
            change && isSmall(*change, threshold))
            told.append(Report::tr("What is hidden in “%1” changed by fewer than %2.")
                            .arg(breakdown.name)
                            .arg(threshold));
    }
    told.removeDuplicates();
    return told;
}

} // namespace moothall::report
