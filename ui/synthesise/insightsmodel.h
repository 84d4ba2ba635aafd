// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The insights of the project, each with what it rests on in figures.
#pragma once

#include "core/synthesise/evidence.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct InsightRow
{
    Id<Insight> id;
    int number = 0;
    int theme = 0; // the number of the theme it was drawn from; 0: none
    QString themeTitle;
    QString statement;
    QString soWhat;
    InsightStatus status = InsightStatus::Draft;
    Evidence evidence;
    int present = 0; // people at any session; 0: nobody was recorded

    friend bool operator==(const InsightRow&, const InsightRow&) = default;
};

class InsightsModel : public RowsModel<InsightRow>
{
    Q_OBJECT

public:
    explicit InsightsModel(Desk& desk, QObject* parent = nullptr);

protected:
    QString words(const InsightRow& row) const override;
    QString spoken(const InsightRow& row) const override;
    QString hint(const InsightRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

QString wordFor(InsightStatus status);

// "7 ideas · 6+ people", and apart from it "1 challenge".
QString shortStrip(const InsightRow& row);
QString challengesOf(const InsightRow& row); // empty: none

} // namespace moothall::ui
