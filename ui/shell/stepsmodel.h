// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rail: the library, and where the project on the desk stands in each of its steps.
#pragma once

#include "core/involve/steps.h"
#include "ui/models/rowsmodel.h"
#include "ui/shell/page.h"

namespace moothall::ui {

// How the ring of a step is drawn.
enum class Ring
{
    None,
    NotStarted,
    Open,
    Closed
};

struct RailRow
{
    Screen id = Screen::Library;
    int number = 0; // 1 to 6; 0 for the library
    QString name;
    QString count;
    Ring ring = Ring::None;

    friend bool operator==(const RailRow&, const RailRow&) = default;
};

class StepsModel : public RowsModel<RailRow>
{
    Q_OBJECT

public:
    explicit StepsModel(Desk& desk, QObject* parent = nullptr);

protected:
    QString words(const RailRow& row) const override { return row.name; }
    QString spoken(const RailRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

} // namespace moothall::ui
