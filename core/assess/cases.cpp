// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/cases.h"

#include "core/store/label.h"

namespace moothall {

namespace cases {

std::vector<CaseRecord> all(const Reader& reader)
{
    return reader.all<CaseRecord>("ORDER BY rank, id");
}

Result<Id<CaseRecord>> add(Workspace& workspace, const CaseRecord& record)
{
    return workspace.act(Label::tr("Add case"), [&](Edit& edit) { return edit.insert(record); });
}

Result<> change(Workspace& workspace, const CaseRecord& record)
{
    return workspace.act(Label::tr("Change case"), [&](Edit& edit) { edit.update(record); });
}

Result<> remove(Workspace& workspace, Id<CaseRecord> record)
{
    return workspace.act(Label::tr("Remove case"), [&](Edit& edit) { edit.remove(record); });
}

} // namespace cases

} // namespace moothall
