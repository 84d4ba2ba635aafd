// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in this file, newest first.
#pragma once

#include "core/review/historylist.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

#include <unordered_map>

namespace moothall::ui {

struct HistoryRow
{
    history::Seq id;
    HistoryLine line;

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

class HistoryModel : public RowsModel<HistoryRow>
{
    Q_OBJECT

public:
    explicit HistoryModel(Desk& desk, QObject* parent = nullptr);

    // Only entries of the whole history whose label holds the words.
    void find(const QString& words);
    bool isAll() const; // false: there are older ones than it shows

    // What the entry was done to: “the first words of the row”. Read when somebody looks at that
    // one entry, and kept until something changes.
    QString touched(const HistoryRow& row) const;

signals:
    void wasRead();

protected:
    QString words(const HistoryRow& row) const override;
    QString spoken(const HistoryRow& row) const override;

private:
    void read();

    Desk& m_desk;
    QString m_wanted;
    mutable std::unordered_map<history::Seq, QString> m_touched;
};

// "Undo: Rename theme" for what took something back.
QString labelOf(const HistoryRow& row);
QString timeOf(const HistoryRow& row);

} // namespace moothall::ui
