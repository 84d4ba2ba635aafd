// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/communities.h"

#include <algorithm>
#include <numeric>

namespace moothall::suggest {

namespace {

// Moves single nodes to the neighbouring group that wants them most, until none gains.
class LocalMoving
{
public:
    LocalMoving(const Graph& graph, const Fixed& fixed, double resolution, Partition& groups)
        : m_graph(graph),
          m_fixed(fixed),
          m_groups(groups),
          m_degrees(groups.size()),
          m_totals(groups.size()),
          m_fixedOf(groups.size(), notFixed),
          m_linked(groups.size())
    {
        double all = 0;
        for (int node = 0; node < graph.size(); ++node) {
            m_degrees[std::size_t(node)] = graph.degree(node);
            all += m_degrees[std::size_t(node)];
            join(node, groups[std::size_t(node)]);
        }
        m_factor = all > 0 ? resolution / all : 0;
    }

    void run(const std::stop_token& stop)
    {
        constexpr int mostRounds = 100; // rounding might let two nodes swap for ever
        for (int round = 0, moved = 1; moved > 0 && round < mostRounds; ++round) {
            moved = 0;
            for (int node = 0; node < m_graph.size() && !stop.stop_requested(); ++node)
                moved += move(node) ? 1 : 0;
        }
        renumber(m_groups);
    }

private:
    int& groupOf(int node) { return m_groups[std::size_t(node)]; }

    void join(int node, int group)
    {
        groupOf(node) = group;
        m_totals[std::size_t(group)] += m_degrees[std::size_t(node)];
        if (m_fixed[std::size_t(node)] != notFixed)
            m_fixedOf[std::size_t(group)] = m_fixed[std::size_t(node)];
    }

    void leave(int node)
    {
        const int group = groupOf(node);
        m_totals[std::size_t(group)] -= m_degrees[std::size_t(node)];
        if (m_fixed[std::size_t(node)] != notFixed)
            m_fixedOf[std::size_t(group)] = notFixed; // a theme is one node, so it was the only one
    }

    bool mayJoin(int node, int group) const
    {
        return m_fixed[std::size_t(node)] == notFixed || m_fixedOf[std::size_t(group)] == notFixed;
    }

    // How much modularity rises, in units of the links' weight.
    double gain(int node, int group) const
    {
        return m_linked[std::size_t(group)] -
               m_factor * m_degrees[std::size_t(node)] * m_totals[std::size_t(group)];
    }

    bool move(int node)
    {
        const int before = groupOf(node);
        leave(node);
        for (const Graph::Link& link : m_graph.links[std::size_t(node)])
            m_linked[std::size_t(groupOf(link.to))] += link.weight;
        int best = before;
        double most = gain(node, before);
        for (const Graph::Link& link : m_graph.links[std::size_t(node)]) {
            const int group = groupOf(link.to);
            const double gained = gain(node, group);
            const bool isBetter =
                gained > most || (gained == most && best != before && group < best);
            if (group != before && isBetter && mayJoin(node, group)) {
                best = group;
                most = gained;
            }
        }
        for (const Graph::Link& link : m_graph.links[std::size_t(node)])
            m_linked[std::size_t(groupOf(link.to))] = 0;
        join(node, best);
        return best != before;
    }

    const Graph& m_graph;
    const Fixed& m_fixed;
    Partition& m_groups;
    std::vector<double> m_degrees;
    std::vector<double> m_totals; // of the degrees in each group
    Fixed m_fixedOf;              // the theme in each group
    std::vector<double> m_linked; // from the node in hand to each group
    double m_factor = 0;
};

Partition everyNodeForItself(int count)
{
    Partition groups(static_cast<std::size_t>(count));
    std::iota(groups.begin(), groups.end(), 0);
    return groups;
}

Fixed fixedOf(const Partition& groups, const Fixed& fixed)
{
    Fixed result(std::size_t(groupsIn(groups)), notFixed);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (fixed[i] != notFixed)
            result[std::size_t(groups[i])] = fixed[i];
    return result;
}

// The groups of the groups, told for the nodes.
Partition followed(const Partition& groups, const Partition& ofGroups)
{
    Partition result(groups.size());
    std::ranges::transform(groups, result.begin(),
                           [&](int group) { return ofGroups[std::size_t(group)]; });
    return result;
}

// Goes up through the groups of groups from where `groups` stands, and down again.
Partition louvain(const Graph& graph, const Fixed& fixed, double resolution, Partition groups,
                  const std::stop_token& stop)
{
    LocalMoving(graph, fixed, resolution, groups).run(stop);
    if (groupsIn(groups) == graph.size() || stop.stop_requested())
        return groups;
    const Graph ofGroups = contracted(graph, groups);
    groups = followed(groups, louvain(ofGroups, fixedOf(groups, fixed), resolution,
                                      everyNodeForItself(ofGroups.size()), stop));
    LocalMoving(graph, fixed, resolution, groups).run(stop);
    return groups;
}

// One group for each theme, and every other node for itself.
Partition themesTogether(const Fixed& fixed)
{
    Partition groups = everyNodeForItself(int(fixed.size()));
    for (std::size_t i = 0; i < fixed.size(); ++i)
        if (fixed[i] != notFixed)
            groups[i] = int(std::ranges::find(fixed, fixed[i]) - fixed.begin());
    renumber(groups);
    return groups;
}

} // namespace

Partition communities(const Graph& graph, const Fixed& fixed, double resolution,
                      const std::stop_token& stop)
{
    const Partition together = themesTogether(fixed);
    const Graph graphOfThemes = contracted(graph, together);
    const Fixed themes = fixedOf(together, fixed);
    Partition found = everyNodeForItself(graphOfThemes.size());
    constexpr int mostRounds = 10; // two or three do
    Partition before;
    for (int round = 0; found != before && round < mostRounds; ++round) {
        before = found;
        found = louvain(graphOfThemes, themes, resolution, before, stop);
    }
    Partition groups = followed(together, found);
    renumber(groups);
    return groups;
}

} // namespace moothall::suggest
