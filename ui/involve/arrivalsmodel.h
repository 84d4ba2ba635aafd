// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// People at the door: those who match the letters that are typed, and those who came last.
#pragma once

#include "core/involve/arrivals.h"
#include "core/involve/groups.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

struct ArrivalRow
{
    Id<Participant> id;
    Arrival arrival;
    int group = 0; // its number in the project; 0: none
    QString groupName;

    bool isHere() const { return arrival.arrivedAt.isValid() && isPresent(arrival.state); }
    friend bool operator==(const ArrivalRow&, const ArrivalRow&) = default;
};

class ArrivalsModel : public RowsModel<ArrivalRow>
{
    Q_OBJECT

public:
    // Which people it holds.
    enum class Who
    {
        Found,
        CameLast
    };
    ArrivalsModel(Desk& desk, Who who, QObject* parent = nullptr);

    void find(const QString& letters);
    // Stands on top whatever the time, with those who were put there before below: the one that was
    // just noted.
    void putFirst(Id<Participant> person);
    const std::vector<Id<Attendance>>& stillExpected() const { return m_stillExpected; }

    int more() const { return m_more; } // match besides those that are found

signals:
    void wasRead();

protected:
    QString words(const ArrivalRow& row) const override { return row.arrival.code; }
    QString spoken(const ArrivalRow& row) const override;

private:
    void read();
    std::vector<Arrival> wanted(std::vector<Arrival> everybody) const;

    Desk& m_desk;
    Who m_who;
    QString m_letters;
    std::vector<Id<Participant>> m_noted; // the one noted last at the end
    std::vector<Id<Attendance>> m_stillExpected;
    mutable int m_more = 0;
    WhenSeen m_reading;
};

} // namespace moothall::ui
