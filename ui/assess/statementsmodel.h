// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people said of the workshop, as counts: one statement to a row.
#pragma once

#include "core/assess/evaluation.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

#include <array>

namespace moothall::ui {

struct StatementRow
{
    Id<EvaluationItem> id;
    QString statement;
    std::array<int, 5> answers{}; // from strongly disagree to strongly agree
    int noAnswer = 0;
    int answered = 0;
    std::optional<double> mean; // absent below the number that a mean needs

    friend bool operator==(const StatementRow&, const StatementRow&) = default;
};

class StatementsModel : public RowsModel<StatementRow>
{
    Q_OBJECT

public:
    explicit StatementsModel(Desk& desk, QObject* parent = nullptr);

protected:
    QString words(const StatementRow& row) const override { return row.statement; }
    QString spoken(const StatementRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

// "4.40", or "n < 10" where too few answered.
QString meanInWords(std::optional<double> mean);

// The evaluation of the session, and everything asked in it.
std::optional<Evaluation> evaluationOf(const Desk& desk);
std::vector<EvaluationItem> itemsOf(const Desk& desk);

} // namespace moothall::ui
