// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/content/attack.h"

#include "core/report/content/deduction.h"
#include "tests/core/report/content/toldnumbers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace moothall::test {

using namespace Qt::StringLiterals;
using report::Deduction;

namespace {

// Unknowns for counts, those of them that are hidden, and what is left of them.
class Guessing
{
public:
    Deduction::Unknown add(const Count& count)
    {
        const auto unknown = count.number ? m_sums.unknown(*count.number, *count.number)
                                          : m_sums.unknown(count.least, count.most);
        if (!count.number)
            m_hidden.emplace_back(count.name, unknown);
        return unknown;
    }
    std::vector<Deduction::Unknown> addAll(const std::vector<Count>& counts)
    {
        std::vector<Deduction::Unknown> unknowns;
        for (const Count& count : counts)
            unknowns.push_back(add(count));
        return unknowns;
    }
    Deduction::Unknown sumOf(const std::vector<Deduction::Unknown>& parts, int least = 0,
                             int most = Deduction::boundless)
    {
        const auto whole = m_sums.unknown(least, most);
        m_sums.isSumOf(whole, parts);
        return whole;
    }
    Deduction& sums() { return m_sums; }

    QStringList told()
    {
        m_sums.conclude();
        QStringList names;
        for (const auto& [name, unknown] : m_hidden)
            if (m_sums.isTold(unknown))
                names.append(name);
        return names;
    }

private:
    Deduction m_sums;
    std::vector<std::pair<QString, Deduction::Unknown>> m_hidden;
};

int largestOf(const std::set<int>& numbers) { return numbers.empty() ? 0 : *numbers.rbegin(); }

// Who came, with one number of heads taken for the sum of some of the groups.
QStringList toldOfGroups(const Told& told, std::optional<int> heads, unsigned chosen, int slips)
{
    Guessing guess;
    const auto groups = guess.addAll(told.groups);
    const int least = std::max({largestOf(told.atLeast), largestOf(told.sums), slips});
    guess.sumOf(groups, told.came.value_or(least), told.came.value_or(Deduction::boundless));
    if (heads) {
        std::vector<Deduction::Unknown> some;
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (chosen & (1U << i))
                some.push_back(groups[i]);
        guess.sums().addUp(some, *heads);
    }
    return guess.told();
}

QStringList toldOfSlips(const Told& told, int& fewest)
{
    std::optional<int> all;
    for (const auto& question : told.slips) {
        int sum = 0;
        bool whole = true;
        for (const Count& count : question) {
            sum += count.number.value_or(0);
            whole = whole && count.number;
        }
        fewest = std::max(fewest, sum);
        if (whole)
            all = sum;
    }
    QStringList found;
    for (const auto& question : told.slips) {
        Guessing guess;
        const auto counts = guess.addAll(question);
        if (all && *all > 0)
            guess.sumOf(counts, *all, *all);
        else
            guess.sumOf(counts, fewest, told.came.value_or(Deduction::boundless));
        found += guess.told();
    }
    return found;
}

QStringList toldOfVote(const Told& told, const std::vector<Told::Row>& rows,
                       const QStringList& voters, const Known& known)
{
    Guessing guess;
    std::vector<std::vector<Deduction::Unknown>> columns(std::size_t(voters.size()));
    std::vector<int> sizes;
    for (const QString& voter : voters) {
        const auto group = std::ranges::find(told.groups, voter, &Count::name);
        sizes.push_back(group == told.groups.end() ? Deduction::boundless
                                                   : group->number.value_or(group->most));
    }
    const auto times = [](int size, int factor) {
        return size == Deduction::boundless ? size : size * factor;
    };
    int marks = 0;
    for (const Told::Row& row : rows) {
        marks += row.all;
        int most = 0;
        for (const int size : sizes)
            most = size == Deduction::boundless || most == Deduction::boundless
                       ? Deduction::boundless
                       : most + size * known.marksPerOption;
        std::vector<Deduction::Unknown> parts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Count cell = row.cells[i];
            cell.most = times(sizes[i], known.marksPerOption);
            // That nobody did, or everybody, is told by the total itself.
            if (!cell.number && (row.all == 0 || row.all == most))
                cell.number = row.all == 0 ? 0 : cell.most;
            parts.push_back(guess.add(cell));
            columns[i].push_back(parts.back());
        }
        guess.sumOf(parts, row.all, row.all);
    }
    // Nobody had more marks than each had.
    std::vector<Deduction::Unknown> sums;
    for (std::size_t i = 0; i < columns.size(); ++i)
        sums.push_back(guess.sumOf(columns[i], 0, times(sizes[i], told.marksEach)));
    guess.sumOf(sums, marks, marks);
    return guess.told();
}

} // namespace

QStringList workedOut(const Outputs& outputs, const Known& known)
{
    const Told told = toldBy(outputs, known);
    int slips = 0;
    QStringList found = toldOfSlips(told, slips);
    found += toldOfGroups(told, std::nullopt, 0, slips);
    for (const int heads : told.sums)
        for (unsigned chosen = 1; chosen < (1U << told.groups.size()); ++chosen)
            found += toldOfGroups(told, heads, chosen, slips);
    for (std::size_t i = 0; i < told.votes.size(); ++i)
        found += toldOfVote(told, told.votes[i], told.voters[i], known);
    found.removeDuplicates();
    return found;
}

QStringList namedByElimination(const Outputs& outputs, const Known& known)
{
    const Told told = toldBy(outputs, known);
    QStringList left;
    int people = 0;
    for (const Count& group : told.groups) {
        if (told.namedGroups.contains(group.name))
            continue;
        left.append(group.name);
        people += group.number.value_or(std::min(group.most, known.threshold));
    }
    return told.quotesWithoutName && people > 0 && people < known.threshold ? left : QStringList();
}

} // namespace moothall::test
