// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/ward.h"

#include <algorithm>
#include <limits>

namespace moothall::suggest {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

// How far the notes of two groups spread when joined, beyond what they do apart.
double costOf(const Centroids& groups, int a, int b)
{
    const double sizeA = groups.sizes[std::size_t(a)];
    const double sizeB = groups.sizes[std::size_t(b)];
    double distance = 0;
    for (std::size_t i = 0; i < groups.sums[a].size(); ++i) {
        const double step = groups.sums[a][i] / sizeA - groups.sums[b][i] / sizeB;
        distance += step * step;
    }
    return sizeA * sizeB / (sizeA + sizeB) * distance;
}

class Joining
{
public:
    Joining(const Centroids& groups, const Fixed& themes)
        : m_count(int(groups.sizes.size())),
          m_sizes(groups.sizes.begin(), groups.sizes.end()),
          m_themes(themes),
          m_isGone(groups.sizes.size()),
          m_partners(groups.sizes.size()),
          m_costs(m_count, m_count)
    {
        for (int a = 0; a < m_count; ++a)
            for (int b = a + 1; b < m_count; ++b)
                setCost(a, b, mayJoin(a, b) ? costOf(groups, a, b) : never);
        for (int a = 0; a < m_count; ++a)
            findPartner(a);
    }

    std::vector<Join> run()
    {
        std::vector<Join> joins;
        for (Join next = cheapest(); next.cost < never; next = cheapest()) {
            join(next);
            if (!joins.empty()) // they only rise, but for rounding
                next.cost = std::max(next.cost, joins.back().cost);
            joins.push_back(next);
        }
        return joins;
    }

private:
    double cost(int a, int b) const { return m_costs[a][std::size_t(b)]; }
    void setCost(int a, int b, double cost)
    {
        m_costs[a][std::size_t(b)] = cost;
        m_costs[b][std::size_t(a)] = cost;
    }

    bool mayJoin(int a, int b) const
    {
        const int themeA = m_themes[std::size_t(a)];
        const int themeB = m_themes[std::size_t(b)];
        return themeA == notFixed || themeB == notFixed || themeA == themeB;
    }

    // The cheapest join of a group with one of a higher number.
    void findPartner(int a)
    {
        Join best{a, 0, never};
        for (int b = a + 1; b < m_count; ++b)
            if (!m_isGone[std::size_t(b)] && cost(a, b) < best.cost)
                best = {a, b, cost(a, b)};
        m_partners[std::size_t(a)] = best;
    }

    Join cheapest() const
    {
        Join best{0, 0, never};
        for (int a = 0; a < m_count; ++a)
            if (const Join& join = m_partners[std::size_t(a)];
                !m_isGone[std::size_t(a)] && join.cost < best.cost)
                best = join;
        return best;
    }

    // Those that had one of the two in mind look around again.
    void findPartnersAfter(const Join& join)
    {
        for (int a = 0; a < m_count; ++a) {
            const Join& partner = m_partners[std::size_t(a)];
            const bool isConcerned = a == join.into || partner.from == join.into ||
                                     partner.from == join.from ||
                                     (a < join.into && cost(a, join.into) <= partner.cost);
            if (isConcerned && !m_isGone[std::size_t(a)])
                findPartner(a);
        }
    }

    // The costs of the joined group follow from those of its parts (Lance, Williams 1967).
    void join(const Join& join)
    {
        const double sizeA = m_sizes[std::size_t(join.into)];
        const double sizeB = m_sizes[std::size_t(join.from)];
        m_isGone[std::size_t(join.from)] = true;
        m_sizes[std::size_t(join.into)] = sizeA + sizeB;
        if (m_themes[std::size_t(join.into)] == notFixed)
            m_themes[std::size_t(join.into)] = m_themes[std::size_t(join.from)];
        for (int other = 0; other < m_count; ++other) {
            if (other == join.into || m_isGone[std::size_t(other)])
                continue;
            const double size = m_sizes[std::size_t(other)];
            const double joined = ((sizeA + size) * cost(join.into, other) +
                                   (sizeB + size) * cost(join.from, other) - size * join.cost) /
                                  (sizeA + sizeB + size);
            setCost(join.into, other, mayJoin(join.into, other) ? joined : never);
        }
        findPartnersAfter(join);
    }

    int m_count;
    std::vector<double> m_sizes;
    Fixed m_themes;
    std::vector<bool> m_isGone;
    std::vector<Join> m_partners;
    Rows<double> m_costs;
};

} // namespace

std::vector<Join> wardJoins(const Centroids& groups, const Fixed& themes)
{
    return Joining(groups, themes).run();
}

} // namespace moothall::suggest
