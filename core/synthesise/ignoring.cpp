// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/ignoring.h"

#include "core/store/label.h"

namespace moothall::ignoring {

namespace {

void remove(Edit& edit, Id<IgnoredTheme> ignored)
{
    edit.run("DELETE FROM ignored_theme_idea WHERE ignored_theme = ?", ignored);
    edit.remove(ignored);
}

} // namespace

std::vector<Ignored> all(const Reader& reader, Id<Project> project)
{
    std::vector<Ignored> ignored;
    for (const IgnoredTheme& theme :
         reader.all<IgnoredTheme>("WHERE project = ? ORDER BY id", project))
        ignored.push_back(
            {theme, reader.values<Id<Idea>>(
                        "SELECT idea FROM ignored_theme_idea WHERE ignored_theme = ? ORDER BY id",
                        theme.id)});
    return ignored;
}

std::vector<DifferentIdeas> different(const Reader& reader, Id<Project> project)
{
    return reader.all<DifferentIdeas>(
        "WHERE idea IN (SELECT idea.id FROM idea JOIN session ON session.id = idea.session "
        "WHERE session.project = ?) ORDER BY id",
        project);
}

Result<> ignore(Workspace& workspace, Id<Project> project, const std::vector<Id<Idea>>& ideas,
                std::optional<Id<Theme>> theme)
{
    return workspace.act(Label::tr("Ignore suggestion"), [&](Edit& edit) {
        const auto ignored = edit.insert(IgnoredTheme{{}, project, theme});
        for (const Id<Idea> idea : ideas)
            edit.insert(IgnoredThemeIdea{{}, ignored, idea});
    });
}

Result<> bringBack(Workspace& workspace, const std::vector<Id<IgnoredTheme>>& ignored)
{
    return workspace.act(Label::tr("Bring suggestion back"), [&](Edit& edit) {
        for (const Id<IgnoredTheme> each : ignored)
            remove(edit, each);
    });
}

Result<> tellApart(Workspace& workspace, Id<Idea> idea, Id<Idea> other)
{
    return workspace.act(Label::tr("Tell ideas apart"), [&](Edit& edit) {
        edit.insert(DifferentIdeas{{}, idea, other});
    });
}

Result<> askAgain(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Ask again which ideas are the same"), [&](Edit& edit) {
        for (const DifferentIdeas& pair : different(edit, project))
            edit.remove(pair.id);
    });
}

void drop(Edit& edit, Id<Theme> theme)
{
    for (const auto ignored : edit.reader().values<Id<IgnoredTheme>>(
             "SELECT id FROM ignored_theme WHERE theme = ? ORDER BY id", theme))
        remove(edit, ignored);
}

} // namespace moothall::ignoring
