// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What it took: hours and money by party, paid and unpaid.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;

// Who gave the time or was paid.
enum class Party
{
    Citizen,
    Facilitator,
    Scribe,
    Staff,
    Volunteer,
    Venue,
    Access
};

constexpr auto wordsOf(Party)
{
    return std::array{Word{Party::Citizen, "citizen"},     Word{Party::Facilitator, "facilitator"},
                      Word{Party::Scribe, "scribe"},       Word{Party::Staff, "staff"},
                      Word{Party::Volunteer, "volunteer"}, Word{Party::Venue, "venue"},
                      Word{Party::Access, "access"}};
}

// One line of hours and money.
struct LedgerEntry
{
    Id<LedgerEntry> id;
    Id<Project> project;
    QString code;
    Party party = Party::Citizen;
    QString activity;
    int persons = 0;
    int minutesEach = 0; // in quarters of an hour
    int ratePence = 0;   // for one person for one hour
    bool paid = false;
    int expensesPence = 0;
    std::optional<QString> note;
    double rank = 0;

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

template <>
struct Record<LedgerEntry>
{
    static constexpr std::string_view table = "ledger_entry";
    static constexpr std::tuple columns{
        Column{"id", &LedgerEntry::id},
        Column{"project", &LedgerEntry::project},
        Column{"code", &LedgerEntry::code},
        Column{"party", &LedgerEntry::party},
        Column{"activity", &LedgerEntry::activity},
        Column{"persons", &LedgerEntry::persons},
        Column{"minutes_each", &LedgerEntry::minutesEach},
        Column{"rate_pence", &LedgerEntry::ratePence},
        Column{"paid", &LedgerEntry::paid},
        Column{"expenses_pence", &LedgerEntry::expensesPence},
        Column{"note", &LedgerEntry::note},
        Column{"rank", &LedgerEntry::rank},
    };
};

namespace ledger {

std::vector<LedgerEntry> all(const Reader& reader, Id<Project> project);
Result<Id<LedgerEntry>> add(Workspace& workspace, const LedgerEntry& ledgerEntry);
Result<> change(Workspace& workspace, const LedgerEntry& ledgerEntry);
Result<> remove(Workspace& workspace, Id<LedgerEntry> ledgerEntry);

} // namespace ledger

// The time of all persons of a line, in minutes.
std::int64_t minutesOf(const LedgerEntry& entry);

// Time at its rate, to the nearest penny, and expenses.
std::int64_t costPence(const LedgerEntry& entry);

struct LedgerTotals
{
    std::int64_t minutes = 0;
    std::int64_t citizenMinutes = 0;
    std::int64_t unpaidCitizenMinutes = 0;
    std::int64_t costPence = 0;

    friend bool operator==(const LedgerTotals&, const LedgerTotals&) = default;
};
LedgerTotals totalsOf(const std::vector<LedgerEntry>& entries);

} // namespace moothall
