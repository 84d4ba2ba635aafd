// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/checks.h"

#include "core/store/label.h"

namespace moothall {

namespace checks {

std::vector<ProjectCheck> all(const Reader& reader, Id<Project> project)
{
    return reader.all<ProjectCheck>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<ProjectCheck>> add(Workspace& workspace, const ProjectCheck& projectCheck)
{
    return workspace.act(Label::tr("Add check"),
                         [&](Edit& edit) { return edit.insert(projectCheck); });
}

Result<> change(Workspace& workspace, const ProjectCheck& projectCheck)
{
    return workspace.act(Label::tr("Change check"), [&](Edit& edit) { edit.update(projectCheck); });
}

Result<> remove(Workspace& workspace, Id<ProjectCheck> projectCheck)
{
    return workspace.act(Label::tr("Remove check"), [&](Edit& edit) { edit.remove(projectCheck); });
}

} // namespace checks

namespace matrix {

std::vector<MatrixItem> all(const Reader& reader, Id<Project> project)
{
    return reader.all<MatrixItem>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<MatrixItem>> add(Workspace& workspace, const MatrixItem& matrixItem)
{
    return workspace.act(Label::tr("Add matrix item"),
                         [&](Edit& edit) { return edit.insert(matrixItem); });
}

Result<> change(Workspace& workspace, const MatrixItem& matrixItem)
{
    return workspace.act(Label::tr("Change matrix item"),
                         [&](Edit& edit) { edit.update(matrixItem); });
}

Result<> remove(Workspace& workspace, Id<MatrixItem> matrixItem)
{
    return workspace.act(Label::tr("Remove matrix item"),
                         [&](Edit& edit) { edit.remove(matrixItem); });
}

} // namespace matrix

int scoreOf(const std::vector<MatrixItem>& items, MatrixAxis axis)
{
    int score = 0;
    for (const MatrixItem& item : items)
        score += item.axis == axis ? item.points : 0;
    return score;
}

} // namespace moothall
