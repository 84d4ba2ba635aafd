// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/solutions.h"

#include "core/develop/slips.h"
#include "core/store/label.h"

namespace moothall {

namespace solutions {

std::vector<Solution> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Solution>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Solution>> add(Workspace& workspace, const Solution& solution)
{
    return workspace.act(Label::tr("Add solution"),
                         [&](Edit& edit) { return edit.insert(solution); });
}

Result<> change(Workspace& workspace, const Solution& solution)
{
    return workspace.act(Label::tr("Change solution"), [&](Edit& edit) { edit.update(solution); });
}

Result<> remove(Workspace& workspace, Id<Solution> solution)
{
    return workspace.act(Label::tr("Remove solution"), [&](Edit& edit) {
        edit.run("DELETE FROM solution_question WHERE solution = ?", solution);
        edit.run("DELETE FROM solution_insight WHERE solution = ?", solution);
        edit.run("DELETE FROM solution_idea WHERE solution = ?", solution);
        edit.run("DELETE FROM solution_constraint WHERE solution = ?", solution);
        slips::removeMarksFor(edit, solution);
        edit.run("DELETE FROM ballot_mark WHERE solution = ?", solution);
        edit.run("DELETE FROM reply_solution WHERE solution = ?", solution);
        edit.run("UPDATE action SET solution = NULL WHERE solution = ?", solution);
        edit.remove(solution);
    });
}

} // namespace solutions

namespace constraints {

std::vector<SolutionConstraint> all(const Reader& reader, Id<Solution> solution)
{
    return reader.all<SolutionConstraint>("WHERE solution = ? ORDER BY rank, id", solution);
}

Result<Id<SolutionConstraint>> add(Workspace& workspace,
                                   const SolutionConstraint& solutionConstraint)
{
    return workspace.act(Label::tr("Add constraint"),
                         [&](Edit& edit) { return edit.insert(solutionConstraint); });
}

Result<> change(Workspace& workspace, const SolutionConstraint& solutionConstraint)
{
    return workspace.act(Label::tr("Change constraint"),
                         [&](Edit& edit) { edit.update(solutionConstraint); });
}

Result<> remove(Workspace& workspace, Id<SolutionConstraint> solutionConstraint)
{
    return workspace.act(Label::tr("Remove constraint"),
                         [&](Edit& edit) { edit.remove(solutionConstraint); });
}

} // namespace constraints

} // namespace moothall
