// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The slips of the ballot that is being counted, newest first.
#pragma once

#include "core/develop/slips.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct SlipRow
{
    Id<BallotSlip> id;
    int place = 0; // from 1, in the order of entering
    QString numbers;

    friend bool operator==(const SlipRow&, const SlipRow&) = default;
};

class SlipsModel : public RowsModel<SlipRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void show(const std::vector<slips::Slip>& slips);

protected:
    QString words(const SlipRow& row) const override;
    QString spoken(const SlipRow& row) const override;
};

} // namespace moothall::ui
