// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/groupentry.h"

#include "core/store/label.h"

#include <algorithm>

namespace moothall::groups {

using namespace Qt::StringLiterals;

namespace {

std::optional<Id<BroadGroup>> broadGroupNamed(Edit& edit, Id<Project> project, const QString& typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return std::nullopt;
    const auto all = broadGroups::all(edit, project);
    const auto known = std::ranges::find_if(all, [&](const BroadGroup& one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (known != all.end())
        return known->id;
    BroadGroup made;
    made.project = project;
    made.code = u"BG%1"_s.arg(all.size() + 1);
    made.name = name;
    made.rank = all.empty() ? 1 : all.back().rank + 1;
    return edit.insert(made);
}

void removeTheEmpty(Edit& edit, Id<Project> project)
{
    edit.run("DELETE FROM broad_group WHERE project = ? AND id NOT IN (SELECT broad_group FROM "
             "stakeholder_group WHERE broad_group IS NOT NULL UNION SELECT broad_group FROM "
             "ballot_mark WHERE broad_group IS NOT NULL)",
             project);
}

} // namespace

GroupEntry entryOf(const Reader& reader, const Group& group)
{
    const auto broad = group.broadGroup ? reader.find(*group.broadGroup) : std::nullopt;
    return {group, broad ? broad->name : QString()};
}

Result<Id<Group>> enter(Workspace& workspace, const GroupEntry& entry)
{
    const bool isNew = !entry.group.id;
    return workspace.act(
        isNew ? Label::tr("Add group") : Label::tr("Change group"), [&](Edit& edit) {
            Group group = entry.group;
            group.broadGroup = broadGroupNamed(edit, group.project, entry.broadGroup);
            if (isNew)
                group.id = edit.insert(group);
            else
                edit.update(group);
            removeTheEmpty(edit, group.project);
            return group.id;
        });
}

} // namespace moothall::groups
