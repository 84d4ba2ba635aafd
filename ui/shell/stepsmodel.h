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
    Closed,
    ClosedByOverride // its rule was set aside, with a reason
};

// A way to a screen; or, between the library and the steps, what is open.
struct RailRow
{
    enum class Kind
    {
        Screen,
        Place
    };

    int id = 0; // its place in the rail, for ever
    Kind kind = Kind::Screen;
    Screen screen = Screen::Library;
    int number = 0; // of the step, 1 to 6; 0: none
    QString name;
    QString count; // of a place: its session and day, a line each
    Ring ring = Ring::None;

    friend bool operator==(const RailRow&, const RailRow&) = default;
};

class StepsModel : public RowsModel<RailRow>
{
    Q_OBJECT

public:
    explicit StepsModel(Desk& desk, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QModelIndex indexOfScreen(Screen screen) const;

protected:
    QString words(const RailRow& row) const override { return row.name; }
    QString spoken(const RailRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

} // namespace moothall::ui
