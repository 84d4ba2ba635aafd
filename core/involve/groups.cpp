// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/groups.h"

#include "core/store/label.h"

namespace moothall {

namespace broadGroups {

std::vector<BroadGroup> all(const Reader& reader, Id<Project> project)
{
    return reader.all<BroadGroup>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<BroadGroup>> add(Workspace& workspace, const BroadGroup& broadGroup)
{
    return workspace.act(Label::tr("Add broad group"),
                         [&](Edit& edit) { return edit.insert(broadGroup); });
}

Result<> change(Workspace& workspace, const BroadGroup& broadGroup)
{
    return workspace.act(Label::tr("Change broad group"),
                         [&](Edit& edit) { edit.update(broadGroup); });
}

Result<> remove(Workspace& workspace, Id<BroadGroup> broadGroup)
{
    return workspace.act(Label::tr("Remove broad group"), [&](Edit& edit) {
        edit.run("UPDATE stakeholder_group SET broad_group = NULL WHERE broad_group = ?",
                 broadGroup);
        edit.remove(broadGroup);
    });
}

} // namespace broadGroups

namespace groups {

std::vector<Group> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Group>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Group>> add(Workspace& workspace, const Group& stakeholderGroup)
{
    return workspace.act(Label::tr("Add group"),
                         [&](Edit& edit) { return edit.insert(stakeholderGroup); });
}

Result<> change(Workspace& workspace, const Group& stakeholderGroup)
{
    return workspace.act(Label::tr("Change group"),
                         [&](Edit& edit) { edit.update(stakeholderGroup); });
}

Result<> remove(Workspace& workspace, Id<Group> stakeholderGroup)
{
    return workspace.act(Label::tr("Remove group"),
                         [&](Edit& edit) { edit.remove(stakeholderGroup); });
}

} // namespace groups

namespace missingVoices {

std::vector<MissingVoice> all(const Reader& reader, Id<Project> project)
{
    return reader.all<MissingVoice>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<MissingVoice>> add(Workspace& workspace, const MissingVoice& missingVoice)
{
    return workspace.act(Label::tr("Add missing voice"),
                         [&](Edit& edit) { return edit.insert(missingVoice); });
}

Result<> change(Workspace& workspace, const MissingVoice& missingVoice)
{
    return workspace.act(Label::tr("Change missing voice"),
                         [&](Edit& edit) { edit.update(missingVoice); });
}

Result<> remove(Workspace& workspace, Id<MissingVoice> missingVoice)
{
    return workspace.act(Label::tr("Remove missing voice"),
                         [&](Edit& edit) { edit.remove(missingVoice); });
}

} // namespace missingVoices

} // namespace moothall
