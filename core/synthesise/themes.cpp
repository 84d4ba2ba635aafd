// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/themes.h"

#include "core/base/text.h"
#include "core/store/label.h"
#include "core/synthesise/ignoring.h"
#include "core/synthesise/themeorigins.h"

namespace moothall::themes {

namespace {

void appendIdeas(Edit& edit, const std::vector<Id<Idea>>& ideas, std::optional<Id<Theme>> theme)
{
    double rank = edit.reader().value<double>(
        "SELECT coalesce(max(theme_rank), 0) FROM idea WHERE theme = ?", theme);
    for (const Id<Idea> idea : ideas) {
        rank += 1;
        edit.run("UPDATE idea SET theme = ?, theme_rank = ? WHERE id = ?", theme,
                 theme ? std::optional(rank) : std::nullopt, idea);
    }
}

} // namespace

std::vector<Theme> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Theme>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Theme>> add(Workspace& workspace, const Theme& theme)
{
    return workspace.act(Label::tr("Add theme"), [&](Edit& edit) { return edit.insert(theme); });
}

Result<> rename(Workspace& workspace, Id<Theme> theme, const QString& title)
{
    const QString name = cleaned(title);
    if (name.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A theme needs a name."));
    return workspace.act(Label::tr("Rename theme"), [&](Edit& edit) {
        edit.run("UPDATE theme SET title = ? WHERE id = ?", name, theme);
    });
}

Result<> moveIdeas(Workspace& workspace, const std::vector<Id<Idea>>& ideas,
                   std::optional<Id<Theme>> theme)
{
    return workspace.act(Label::tr("Move %n idea(s)", nullptr, int(ideas.size())),
                         [&](Edit& edit) { appendIdeas(edit, ideas, theme); });
}

Result<> merge(Workspace& workspace, Id<Theme> from, Id<Theme> into)
{
    if (from == into)
        return {};
    return workspace.act(Label::tr("Merge themes"), [&](Edit& edit) {
        themeOrigins::keepMerged(edit, from, into);
        ignoring::drop(edit, from);
        appendIdeas(edit,
                    edit.reader().values<Id<Idea>>(
                        "SELECT id FROM idea WHERE theme = ? ORDER BY theme_rank, id", from),
                    into);
        edit.run("DELETE FROM insight_theme WHERE theme = ?1 AND insight IN "
                 "(SELECT insight FROM insight_theme WHERE theme = ?2)",
                 from, into);
        edit.run("UPDATE insight_theme SET theme = ?2 WHERE theme = ?1", from, into);
        // A theme that lies inside the one that goes takes its place.
        edit.run("WITH RECURSIVE inside (id) AS (SELECT ?1 UNION "
                 "SELECT theme.id FROM theme JOIN inside ON theme.parent = inside.id) "
                 "UPDATE theme SET parent = (SELECT parent FROM theme WHERE id = ?1) "
                 "WHERE id = ?2 AND id IN (SELECT id FROM inside)",
                 from, into);
        edit.run("UPDATE theme SET parent = ?2 WHERE parent = ?1", from, into);
        edit.remove(from);
    });
}

Result<> remove(Workspace& workspace, Id<Theme> theme)
{
    return workspace.act(Label::tr("Remove theme"), [&](Edit& edit) {
        edit.run("UPDATE idea SET theme = NULL, theme_rank = NULL WHERE theme = ?", theme);
        edit.run("UPDATE theme SET parent = (SELECT parent FROM theme WHERE id = ?1) "
                 "WHERE parent = ?1",
                 theme);
        edit.run("DELETE FROM insight_theme WHERE theme = ?", theme);
        themeOrigins::drop(edit, theme);
        ignoring::drop(edit, theme);
        edit.remove(theme);
    });
}

} // namespace moothall::themes
