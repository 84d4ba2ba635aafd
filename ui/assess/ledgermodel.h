// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger line by line: who gave how many hours to what.
#pragma once

#include "core/assess/ledger.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct LedgerRow
{
    Id<LedgerEntry> id;
    QString activity;
    QString who;     // "Citizens, 20 people, 3.5 hours each"
    QString figures; // "70 h, £910.00"

    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

class LedgerModel : public RowsModel<LedgerRow>
{
    Q_OBJECT

public:
    explicit LedgerModel(Desk& desk, QObject* parent = nullptr);

protected:
    QString words(const LedgerRow& row) const override { return row.activity; }
    QString spoken(const LedgerRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

// Figures as people type them; absent: no such figure.
std::optional<int> minutesTyped(const QString& words); // "3.5", "3:30"; in quarters of an hour
std::optional<int> penceTyped(const QString& words);   // "13.80", "£13.80"; empty is 0
std::optional<int> peopleTyped(const QString& words);

} // namespace moothall::ui
