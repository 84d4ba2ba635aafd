// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/hierarchy.h"

#include <algorithm>
#include <map>

namespace moothall::suggest {

namespace {

constexpr int leastNotes = 3;   // of a theme
constexpr int mostThemes = 25;  // a wall cannot hold more
constexpr int smallBoard = 300; // has fewer notes

// How fine communities are: themes, and the pieces they come apart into.
double themeResolution(int notes) { return notes < smallBoard ? 0.8 : 1.0; }
double pieceResolution(int notes) { return notes < smallBoard ? 4 : 12; }

// For each group, which theme of a person it holds.
Fixed themesOf(const Partition& groups, const Fixed& fixed)
{
    Fixed themes(std::size_t(groupsIn(groups)), notFixed);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i] != ungrouped && fixed[i] != notFixed)
            themes[std::size_t(groups[i])] = fixed[i];
    return themes;
}

// For each piece, the theme all its notes belong to.
std::vector<int> ownersOf(const Partition& pieces, const Partition& themes)
{
    std::vector<int> owners(std::size_t(groupsIn(pieces)));
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i] != ungrouped)
            owners[std::size_t(pieces[i])] = themes[i];
    return owners;
}

// Where the finer communities cut through the themes.
Partition intersection(const Partition& themes, const Partition& finer)
{
    std::map<std::pair<int, int>, int> numbers;
    Partition pieces(themes.size(), ungrouped);
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (themes[i] != ungrouped)
            pieces[i] =
                numbers.emplace(std::pair(themes[i], finer[i]), int(numbers.size())).first->second;
    return pieces;
}

// The piece of the theme that is nearest, or else a new one for what no piece is left of.
int nearestPiece(Direction note, int theme, const Directions& pieces,
                 const std::vector<int>& owners)
{
    int best = pieces.count() + theme;
    std::int32_t most = -fullCosine;
    for (int piece = 0; piece < pieces.count(); ++piece)
        if (owners[std::size_t(piece)] == theme)
            if (const std::int32_t common = cosine(note, pieces[piece]); common > most) {
                most = common;
                best = piece;
            }
    return best;
}

// Pieces too small to stand alone go to their neighbours within the theme.
Partition piecesOf(const Partition& themes, const Partition& finer, const Directions& notes,
                   const Fixed& fixed)
{
    Partition pieces = intersection(themes, finer);
    dropSmall(pieces, fixed, leastNotes);
    const Directions middles = centroidsOf(notes, pieces).directions;
    const std::vector<int> owners = ownersOf(pieces, themes);
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (pieces[i] == ungrouped && themes[i] != ungrouped)
            pieces[i] = nearestPiece(notes[int(i)], themes[i], middles, owners);
    renumber(pieces);
    return pieces;
}

// First the joins within themes, cheapest first, then those of themes.
std::vector<Join> allJoins(const Partition& pieces, const Partition& themes,
                           const Directions& notes, const Fixed& fixed)
{
    const std::vector<int> owners = ownersOf(pieces, themes);
    std::vector<Join> joins = wardJoins(centroidsOf(notes, pieces), owners);
    // A theme goes by its first piece, which holds its first note.
    const auto pieceOf = [&](int theme) {
        return int(std::ranges::find(owners, theme) - owners.begin());
    };
    for (const Join& join : wardJoins(centroidsOf(notes, themes), themesOf(themes, fixed)))
        joins.push_back({pieceOf(join.into), pieceOf(join.from), join.cost});
    return joins;
}

std::vector<std::vector<int>> leftOut(const Partition& communities, const Partition& themes)
{
    std::map<int, std::vector<int>> groups;
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (themes[i] == ungrouped)
            groups[communities[i]].push_back(int(i));
    std::vector<std::vector<int>> lists;
    lists.reserve(groups.size());
    for (auto& [community, notes] : groups)
        lists.push_back(std::move(notes));
    return lists;
}

} // namespace

Hierarchy hierarchyOf(const Graph& graph, const Directions& notes, const Fixed& fixed,
                      const std::stop_token& stop)
{
    const int count = notes.count();
    const Partition found = communities(graph, fixed, themeResolution(count), stop);
    Partition themes = found;
    dropSmall(themes, fixed, leastNotes);
    const Partition finer = communities(graph, fixed, pieceResolution(count), stop);

    Hierarchy hierarchy;
    hierarchy.pieces = piecesOf(themes, finer, notes, fixed);
    hierarchy.joins = allJoins(hierarchy.pieces, themes, notes, fixed);
    hierarchy.found = std::max(std::min(groupsIn(themes), mostThemes), hierarchy.fewest());
    hierarchy.few = leftOut(found, themes);
    return hierarchy;
}

Partition themesIn(const Hierarchy& hierarchy, int wanted)
{
    const int count =
        std::clamp(wanted > 0 ? wanted : hierarchy.found, hierarchy.fewest(), hierarchy.most());
    std::vector<int> names(std::size_t(hierarchy.most()));
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = int(i);
    for (int i = 0; i < hierarchy.most() - count; ++i)
        std::ranges::replace(names, hierarchy.joins[std::size_t(i)].from,
                             hierarchy.joins[std::size_t(i)].into);
    Partition themes = hierarchy.pieces;
    for (int& theme : themes)
        if (theme != ungrouped)
            theme = names[std::size_t(theme)];
    renumber(themes);
    return themes;
}

} // namespace moothall::suggest
