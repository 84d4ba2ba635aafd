// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/steps.h"

#include "core/store/label.h"

namespace moothall {

namespace steps {

std::vector<Step> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Step>("WHERE project = ? ORDER BY number", project);
}

Result<Id<Step>> add(Workspace& workspace, const Step& step)
{
    return workspace.act(Label::tr("Add step"), [&](Edit& edit) { return edit.insert(step); });
}

Result<> change(Workspace& workspace, const Step& step)
{
    return workspace.act(Label::tr("Change step"), [&](Edit& edit) { edit.update(step); });
}

Result<> remove(Workspace& workspace, Id<Step> step)
{
    return workspace.act(Label::tr("Remove step"), [&](Edit& edit) { edit.remove(step); });
}

} // namespace steps

namespace stepOverrides {

std::vector<StepOverride> all(const Reader& reader, Id<Project> project)
{
    return reader.all<StepOverride>("WHERE project = ? ORDER BY at, id", project);
}

Result<Id<StepOverride>> add(Workspace& workspace, const StepOverride& stepOverride)
{
    return workspace.act(Label::tr("Add override"),
                         [&](Edit& edit) { return edit.insert(stepOverride); });
}

Result<> change(Workspace& workspace, const StepOverride& stepOverride)
{
    return workspace.act(Label::tr("Change override"),
                         [&](Edit& edit) { edit.update(stepOverride); });
}

Result<> remove(Workspace& workspace, Id<StepOverride> stepOverride)
{
    return workspace.act(Label::tr("Remove override"),
                         [&](Edit& edit) { edit.remove(stepOverride); });
}

} // namespace stepOverrides

} // namespace moothall
