// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/roundtimes.h"

#include <algorithm>
#include <numeric>

namespace moothall::roundTimes {

std::vector<RoundTime> all(const Reader& reader, Id<AgendaItem> item)
{
    return reader.all<RoundTime>("WHERE agenda_item = ? ORDER BY number, id", item);
}

std::vector<Round> roundsOf(const Reader& reader, const AgendaItem& item)
{
    if (!item.method)
        return {};
    const auto ofMethod = methodRounds::all(reader, *item.method);
    if (ofMethod.size() < 2)
        return {};
    std::vector<int> weights;
    for (const MethodRound& round : ofMethod)
        weights.push_back(round.minutes);
    // What one round was given while it ran is not spread over the others.
    int minutes = item.plannedMinutes + item.extraMinutes;
    for (const RoundTime& time : all(reader, item.id))
        minutes -= time.extraMinutes;
    const std::vector<int> shares = shared(std::max(minutes, 0), weights);
    std::vector<Round> rounds;
    for (std::size_t i = 0; i < ofMethod.size(); ++i)
        rounds.push_back({ofMethod[i].label, shares[i]});
    return rounds;
}

namespace {

// Nobody does anything in no time: a round gets a minute of the longest, while there is one.
void leaveNoneOut(std::vector<int>& shares)
{
    for (int& share : shares) {
        const auto longest = std::ranges::max_element(shares);
        if (share > 0 || *longest < 2)
            continue;
        --*longest;
        ++share;
    }
}

} // namespace

// Each share ends where the running sum of the weights, rounded, ends.
std::vector<int> shared(int minutes, const std::vector<int>& weights)
{
    const int whole = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> shares;
    int weighed = 0;
    int given = 0;
    for (const int weight : weights) {
        weighed += weight;
        const int ends = whole > 0 ? (minutes * weighed + whole / 2) / whole : 0;
        shares.push_back(ends - given);
        given = ends;
    }
    leaveNoneOut(shares);
    return shares;
}

void begin(Edit& edit, Id<AgendaItem> item, int number)
{
    edit.insert(RoundTime{{}, item, number, edit.now(), 0});
}

void forget(Edit& edit, Id<AgendaItem> item)
{
    edit.run("DELETE FROM round_time WHERE agenda_item = ?", item);
}

} // namespace moothall::roundTimes
