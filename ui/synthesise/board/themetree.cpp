// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/themetree.h"

#include <functional>
#include <map>
#include <set>

namespace moothall::ui {

std::vector<ThemeInTree> treeOf(const std::vector<ThemeInList>& themes)
{
    std::set<Id<Theme>> known;
    for (const ThemeInList& each : themes)
        known.insert(each.theme);
    std::map<Id<Theme>, std::vector<std::size_t>> inside;
    std::vector<std::size_t> outer;
    for (std::size_t place = 0; place < themes.size(); ++place)
        if (const auto parent = themes[place].parent; parent && known.contains(*parent))
            inside[*parent].push_back(place);
        else
            outer.push_back(place);

    std::vector<ThemeInTree> tree;
    std::set<std::size_t> done;
    const std::function<void(std::size_t, int)> add = [&](std::size_t place, int parent) {
        if (!done.insert(place).second)
            return;
        const int depth = parent < 0 ? 0 : tree[std::size_t(parent)].depth + 1;
        const int own = int(tree.size());
        tree.push_back({place, parent, depth});
        for (const std::size_t child : inside[themes[place].theme])
            add(child, own);
    };
    for (const std::size_t place : outer)
        add(place, -1);
    for (std::size_t place = 0; place < themes.size(); ++place)
        add(place, -1);
    return tree;
}

} // namespace moothall::ui
