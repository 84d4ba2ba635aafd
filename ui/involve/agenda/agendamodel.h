// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The items of the agenda with the times that follow from it.
#pragma once

#include "core/involve/agenda.h"
#include "core/involve/sessions.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

struct AgendaRow
{
    Id<AgendaItem> id;
    AgendaItem item;
    QTime begins;    // invalid where the session has no times
    int tooLate = 0; // minutes by which its locked start is missed
    int past = 0;    // minutes that it goes on after the end of the session
    QString method;
    QString prompt;

    friend bool operator==(const AgendaRow&, const AgendaRow&) = default;
};

// What the agenda comes to.
struct AgendaSum
{
    int items = 0;
    int planned = 0; // minutes from the start of the session to the last end
    int session = 0; // minutes of the session; 0: not said
    int over = 0;    // minutes past its end; less than 0: to spare
    QTime ends;

    friend bool operator==(const AgendaSum&, const AgendaSum&) = default;
};

class AgendaModel : public RowsModel<AgendaRow>
{
    Q_OBJECT

public:
    explicit AgendaModel(Desk& desk, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Qt::ItemFlags plain = RowsModel::flags(index);
        return index.isValid() ? plain | Qt::ItemIsEditable : plain; // its length
    }
    const AgendaSum& sum() const { return m_sum; }

signals:
    void wasRead();

protected:
    QString words(const AgendaRow& row) const override { return row.item.title; }
    QString spoken(const AgendaRow& row) const override;
    QString hint(const AgendaRow& row) const override;

private:
    void read();

    Desk& m_desk;
    AgendaSum m_sum;
    WhenSeen m_reading;
};

// "by the method, led by the host, beside the one before": what stands below the title.
QString detailsOf(const AgendaRow& row);

// What is wrong with the item, in words; empty where nothing is.
QString troubleOf(const AgendaRow& row);

QString wordFor(AgendaKind kind);

} // namespace moothall::ui
