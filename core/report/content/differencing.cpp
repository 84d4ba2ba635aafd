// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/differencing.h"

#include "core/report/content/deduction.h"
#include "core/report/content/phrases.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <ranges>
#include <set>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

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

// The equations of several versions over the groups and answers they are made of.
class Sums
{
public:
    void add(const Breakdown& breakdown)
    {
        std::vector<Deduction::Unknown> all;
        for (const PrintedCell& cell : breakdown.cells) {
            std::vector<Deduction::Unknown> parts;
            for (const QString& member : membersOf(cell))
                parts.push_back(atom(member));
            all.insert(all.end(), parts.begin(), parts.end());
            if (cell.printed) {
                m_deduction.addUp(parts, *cell.printed);
                continue;
            }
            const Deduction::Unknown whole = m_deduction.unknown(cell.least, cell.most);
            m_deduction.isSumOf(whole, parts);
            if (cell.isProtected)
                m_hidden.emplace(cell.key, whole);
        }
        if (breakdown.total)
            m_deduction.addUp(all, *breakdown.total);
        m_deduction.conclude();
    }
    bool isPossible() const { return m_deduction.isPossible(); }

    // The hidden cells with only one value left.
    std::set<QString> told() const
    {
        std::set<QString> keys;
        for (const auto& [key, whole] : m_hidden)
            if (m_deduction.isTold(whole))
                keys.insert(key);
        return keys;
    }

private:
    Deduction::Unknown atom(const QString& member)
    {
        const auto known = m_atoms.find(member);
        return known != m_atoms.end()
                   ? known->second
                   : m_atoms.emplace(member, m_deduction.unknown()).first->second;
    }

    Deduction m_deduction;
    std::map<QString, Deduction::Unknown> m_atoms;
    std::map<QString, Deduction::Unknown> m_hidden;
};

std::set<QString> toldAlone(const std::vector<const Breakdown*>& versions)
{
    std::set<QString> told;
    for (const Breakdown* version : versions) {
        Sums sums;
        sums.add(*version);
        told.merge(sums.told());
    }
    return told;
}

// Versions of one breakdown, the one to be published first.
bool tellMore(const std::vector<const Breakdown*>& versions)
{
    Sums all;
    all.add(*versions.front());
    std::set<QString> told;
    for (const Breakdown* earlier : versions | std::views::drop(1)) {
        Sums pair;
        pair.add(*versions.front());
        pair.add(*earlier);
        told.merge(pair.told());
        // One that contradicts the others is of another state of the numbers.
        Sums further = all;
        further.add(*earlier);
        if (further.isPossible())
            all = std::move(further);
    }
    told.merge(all.told());
    std::set<QString> known = toldAlone(versions);
    for (const Breakdown* version : versions)
        for (const PrintedCell& cell : version->cells)
            if (cell.printed)
                known.insert(cell.key);
    return !std::ranges::includes(known, told);
}

} // namespace

QStringList toldTogether(const std::vector<std::vector<Breakdown>>& earlier,
                         const std::vector<Breakdown>& now)
{
    QStringList told;
    for (const Breakdown& breakdown : now) {
        std::vector<const Breakdown*> versions{&breakdown};
        for (const std::vector<Breakdown>& version : earlier | std::views::reverse)
            if (const auto found = std::ranges::find(version, breakdown.key, &Breakdown::key);
                found != version.end())
                versions.push_back(&*found);
        if (versions.size() > 1 && tellMore(versions))
            told.append(
                Report::tr("A hidden number in “%1” could be worked out.").arg(breakdown.name));
    }
    return told;
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
