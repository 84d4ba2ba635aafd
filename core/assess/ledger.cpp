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

std::int64_t minutesOf(const LedgerEntry& entry)
{
    return std::int64_t(entry.persons) * entry.minutesEach;
}

std::int64_t costPence(const LedgerEntry& entry)
{
    constexpr int minutesInHour = 60;
    return (minutesOf(entry) * entry.ratePence + minutesInHour / 2) / minutesInHour +
           entry.expensesPence;
}

LedgerTotals totalsOf(const std::vector<LedgerEntry>& entries)
{
    LedgerTotals totals;
    for (const LedgerEntry& entry : entries) {
        totals.minutes += minutesOf(entry);
        totals.costPence += costPence(entry);
        if (entry.party != Party::Citizen)
            continue;
        totals.citizenMinutes += minutesOf(entry);
        if (!entry.paid)
            totals.unpaidCitizenMinutes += minutesOf(entry);
    }
    return totals;
}

} // namespace moothall
