// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/graph.h"

#include <algorithm>

namespace moothall::suggest {

namespace {

// Sorts the links by their end and adds up those to the same end.
void tidy(std::vector<Graph::Link>& links)
{
    std::ranges::stable_sort(links, {}, &Graph::Link::to);
    std::size_t kept = 0;
    for (const Graph::Link& link : links)
        if (kept > 0 && links[kept - 1].to == link.to)
            links[kept - 1].weight += link.weight;
        else
            links[kept++] = link;
    links.resize(kept);
}

} // namespace

int groupsIn(const Partition& partition)
{
    return partition.empty() ? 0 : *std::ranges::max_element(partition) + 1;
}

std::vector<std::vector<int>> membersOf(const Partition& partition)
{
    std::vector<std::vector<int>> members(std::size_t(groupsIn(partition)));
    for (std::size_t node = 0; node < partition.size(); ++node)
        if (partition[node] != ungrouped)
            members[std::size_t(partition[node])].push_back(int(node));
    return members;
}

void renumber(Partition& partition)
{
    std::vector<int> names(std::size_t(groupsIn(partition)), -1);
    int next = 0;
    for (int& group : partition) {
        if (group == ungrouped)
            continue;
        int& name = names[std::size_t(group)];
        if (name < 0)
            name = next++;
        group = name;
    }
}

double Graph::degree(int node) const
{
    double sum = within[std::size_t(node)];
    for (const Link& link : links[std::size_t(node)])
        sum += link.weight;
    return sum;
}

Graph graphOf(const Neighbours& neighbours)
{
    // Cosines in steps of 2^-20 keep all sums exact.
    constexpr int droppedBits = 10;
    Graph graph;
    graph.links.resize(neighbours.size());
    graph.within.resize(neighbours.size());
    for (std::size_t i = 0; i < neighbours.size(); ++i)
        for (const Neighbour& neighbour : neighbours[i]) {
            const auto other = std::size_t(neighbour.note);
            const double weight = neighbour.cosine >> droppedBits;
            const bool isMutual = std::ranges::find(neighbours[other], int(i), &Neighbour::note) !=
                                  neighbours[other].end();
            if (weight <= 0 || (isMutual && other < i))
                continue; // the other one has linked the two
            graph.links[i].push_back({neighbour.note, weight});
            graph.links[other].push_back({int(i), weight});
        }
    for (auto& links : graph.links)
        tidy(links);
    return graph;
}

Graph contracted(const Graph& graph, const Partition& groups)
{
    Graph result;
    result.links.resize(std::size_t(groupsIn(groups)));
    result.within.resize(result.links.size());
    for (int node = 0; node < graph.size(); ++node) {
        const int group = groups[std::size_t(node)];
        result.within[std::size_t(group)] += graph.within[std::size_t(node)];
        for (const Graph::Link& link : graph.links[std::size_t(node)])
            if (const int to = groups[std::size_t(link.to)]; to == group)
                result.within[std::size_t(group)] += link.weight;
            else
                result.links[std::size_t(group)].push_back({to, link.weight});
    }
    for (auto& links : result.links)
        tidy(links);
    return result;
}

} // namespace moothall::suggest
