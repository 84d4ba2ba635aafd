// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in this file, newest first.
#pragma once

#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct HistoryRow
{
    history::Seq id;
    QString label;
    QString seat;
    Timestamp at;
    HistoryKind kind = HistoryKind::Do;
    bool takenBack = false;

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

class HistoryModel : public RowsModel<HistoryRow>
{
    Q_OBJECT

public:
    explicit HistoryModel(Desk& desk, QObject* parent = nullptr);

    // Only entries whose label holds the words.
    void find(const QString& words);

protected:
    QString words(const HistoryRow& row) const override;
    QString spoken(const HistoryRow& row) const override;

private:
    void read();

    Desk& m_desk;
    QString m_wanted;
};

// "Undo: Rename theme" for what took something back.
QString labelOf(const HistoryRow& row);
QString timeOf(const HistoryRow& row);

} // namespace moothall::ui
