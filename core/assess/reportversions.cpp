// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/reportversions.h"

#include "core/store/label.h"

namespace moothall::reportVersions {

std::vector<ReportVersion> all(const Reader& reader, Id<Project> project)
{
    return reader.all<ReportVersion>("WHERE project = ? ORDER BY number, id", project);
}

Result<Id<ReportVersion>> add(Workspace& workspace, ReportVersion version)
{
    return workspace.act(Label::tr("Issue report"), [&](Edit& edit) {
        version.number =
            1 +
            edit.reader().value<int>("SELECT coalesce(max(number), 0) FROM report_version WHERE project = ?",
                            version.project);
        return edit.insert(version);
    });
}

} // namespace moothall::reportVersions
