// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ledger.h"

#include "core/store/label.h"

namespace moothall {

namespace ledger {

std::vector<LedgerEntry> all(const Reader& reader, Id<Project> project)
{
    return reader.all<LedgerEntry>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<LedgerEntry>> add(Workspace& workspace, const LedgerEntry& ledgerEntry)
{
    return workspace.act(Label::tr("Add ledger entry"),
                         [&](Edit& edit) { return edit.insert(ledgerEntry); });
}

Result<> change(Workspace& workspace, const LedgerEntry& ledgerEntry)
{
    return workspace.act(Label::tr("Change ledger entry"),
                         [&](Edit& edit) { edit.update(ledgerEntry); });
}

Result<> remove(Workspace& workspace, Id<LedgerEntry> ledgerEntry)
{
    return workspace.act(Label::tr("Remove ledger entry"),
                         [&](Edit& edit) { edit.remove(ledgerEntry); });
}

} // namespace ledger

} // namespace moothall
