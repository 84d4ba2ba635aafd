// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/placing.h"

#include "core/base/text.h"
#include "core/store/idlist.h"
#include "core/store/label.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/themeorigins.h"

#include <algorithm>
#include <unordered_set>

namespace moothall::placing {

using namespace Qt::StringLiterals;

namespace {

struct Ranked
{
    Id<Idea> id;
    std::optional<double> rank;
};

// The ideas of the theme that stay where they are, in their order.
std::vector<Ranked> othersIn(const Reader& reader, Id<Theme> theme,
                             const std::vector<Id<Idea>>& moved)
{
    const std::unordered_set<Id<Idea>> moving(moved.begin(), moved.end());
    std::vector<Ranked> others;
    reader.forEach(
        "SELECT id, theme_rank FROM idea WHERE theme = ? "
        "ORDER BY theme_rank IS NULL, theme_rank, id",
        [&](SQLite::Statement& row) {
            Ranked other{{row.getColumn(0).getInt64()}, {}};
            readValue(row.getColumn(1), other.rank);
            if (!moving.contains(other.id))
                others.push_back(other);
        },
        theme);
    return others;
}

void setPlace(Edit& edit, Id<Idea> idea, std::optional<Id<Theme>> theme, std::optional<double> rank)
{
    edit.run("UPDATE idea SET theme = ?, theme_rank = ?, parked = 0 WHERE id = ?", theme, rank,
             idea);
}

void putBetween(Edit& edit, const std::vector<Id<Idea>>& ideas, Id<Theme> theme, double below,
                double step)
{
    edit.run("UPDATE idea SET theme = ?1, theme_rank = ?2 + ?3 * (each.key + 1), parked = 0 "
             "FROM json_each(?4) AS each WHERE idea.id = each.value",
             theme, below, step, idList<Idea>(ideas));
}

// Every idea of the theme gets a new rank: there was no room between two of them.
void renumber(Edit& edit, const std::vector<Ranked>& others, std::size_t place,
              const std::vector<Id<Idea>>& ideas, Id<Theme> theme)
{
    double rank = 0;
    const auto number = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            edit.run("UPDATE idea SET theme_rank = ? WHERE id = ?", rank += 1, others[i].id);
    };
    number(0, place);
    for (const Id<Idea> idea : ideas)
        setPlace(edit, idea, theme, rank += 1);
    number(place, others.size());
}

void putInto(Edit& edit, const std::vector<Id<Idea>>& ideas, Id<Theme> theme,
             std::optional<Id<Idea>> before)
{
    const auto others = othersIn(edit, theme, ideas);
    const auto found = std::ranges::find_if(
        others, [&](const Ranked& other) { return before && other.id == *before; });
    const auto place = std::size_t(found - others.begin());
    const auto rankAt = [&](std::size_t index) { return others[index].rank; };
    if (place > 0 && !rankAt(place - 1))
        return renumber(edit, others, place, ideas, theme);
    const double below = place > 0 ? *rankAt(place - 1) : 0;
    if (place == others.size() || !rankAt(place))
        return place == others.size() ? putBetween(edit, ideas, theme, below, 1)
                                      : renumber(edit, others, place, ideas, theme);
    const double above = *rankAt(place);
    const double start = place > 0 ? below : above - double(ideas.size()) - 1;
    const double step = (above - start) / (double(ideas.size()) + 1);
    if (step < 1e-9)
        return renumber(edit, others, place, ideas, theme);
    putBetween(edit, ideas, theme, start, step);
}

tl::unexpected<Error> themeIsGone()
{
    return fail(Error::Kind::NotFound, Label::tr("This theme is not there any more."));
}

bool liesInside(const Reader& reader, Id<Theme> theme, Id<Theme> outer)
{
    return reader.value<bool>(
        "WITH RECURSIVE above (id) AS (SELECT ?1 UNION SELECT theme.parent FROM theme "
        "JOIN above ON theme.id = above.id WHERE theme.parent IS NOT NULL) "
        "SELECT ?2 IN (SELECT id FROM above)",
        theme, outer);
}

double rankAfter(const std::vector<Theme>& themes, const Theme& theme)
{
    for (const Theme& other : themes)
        if (other.rank > theme.rank)
            return (theme.rank + other.rank) / 2;
    return theme.rank + 1;
}

} // namespace

Result<> put(Workspace& workspace, const std::vector<Id<Idea>>& ideas,
             std::optional<Id<Theme>> theme, std::optional<Id<Idea>> before)
{
    return workspace.act(Label::tr("Move %n idea(s)", nullptr, int(ideas.size())),
                         [&](Edit& edit) -> Result<> {
                             if (theme && !edit.reader().find(*theme))
                                 return themeIsGone();
                             if (theme)
                                 putInto(edit, ideas, *theme, before);
                             else
                                 edit.run("UPDATE idea SET theme = NULL, theme_rank = NULL, "
                                          "parked = 0 WHERE id IN "
                                          "(SELECT value FROM json_each(?))",
                                          idList<Idea>(ideas));
                             return {};
                         });
}

bool areIn(const Reader& reader, const std::vector<Id<Idea>>& ideas, std::optional<Id<Theme>> theme)
{
    return reader.value<bool>("SELECT NOT EXISTS (SELECT 1 FROM idea WHERE id IN "
                              "(SELECT value FROM json_each(?)) AND (theme IS NOT ? OR parked))",
                              idList<Idea>(ideas), theme);
}

Result<> nest(Workspace& workspace, Id<Theme> theme, std::optional<Id<Theme>> into)
{
    return workspace.act(Label::tr("Move theme"), [&](Edit& edit) -> Result<> {
        if (!edit.reader().find(theme) || (into && !edit.reader().find(*into)))
            return themeIsGone();
        if (into && liesInside(edit, *into, theme))
            return fail(Error::Kind::NotAllowed, Label::tr("A theme cannot lie inside itself."));
        edit.run("UPDATE theme SET parent = ? WHERE id = ?", into, theme);
        return {};
    });
}

Result<Id<Theme>> split(Workspace& workspace, Id<Theme> theme, const QString& title,
                        const std::vector<Id<Idea>>& ideas)
{
    const QString name = cleaned(title);
    if (name.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A theme needs a name."));
    return workspace.act(Label::tr("Split theme"), [&](Edit& edit) -> Result<Id<Theme>> {
        const auto from = edit.reader().find(theme);
        if (!from)
            return themeIsGone();
        const auto all = themes::all(edit, from->project);
        const Id<Theme> added = edit.insert(Theme{{},
                                                  from->project,
                                                  sorting::nextCode(edit, from->project),
                                                  name,
                                                  from->parent,
                                                  rankAfter(all, *from)});
        themeOrigins::keepSplit(edit, theme, added, ideas);
        putBetween(edit, ideas, added, 0, 1);
        for (InsightTheme drawn : edit.reader().all<InsightTheme>("WHERE theme = ?", theme)) {
            drawn.id = {};
            drawn.theme = added;
            edit.insert(drawn);
        }
        return added;
    });
}

std::unordered_map<Id<Idea>, Timestamp> capturedAt(const Reader& reader, Id<Project> project)
{
    std::unordered_map<Id<Idea>, Timestamp> times;
    reader.forEach(
        "SELECT id, captured_at FROM idea WHERE captured_at IS NOT NULL "
        "AND session IN (SELECT id FROM session WHERE project = ?)",
        [&](SQLite::Statement& row) {
            times[{row.getColumn(0).getInt64()}] = {row.getColumn(1).getInt64()};
        },
        project);
    return times;
}

} // namespace moothall::placing
