// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard questions with what was found, in one list.
#pragma once

#include "core/assess/hardquestions.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/checkrow.h"

namespace moothall::ui {

struct HardQuestionRow
{
    Id<ProjectCheck> id;
    QString question;
    QString evidence;
    CheckState state = CheckState::NotYetKnown;
    QString section; // above the first of its kind; else empty

    friend bool operator==(const HardQuestionRow&, const HardQuestionRow&) = default;
};

class ChecksModel : public RowsModel<HardQuestionRow>
{
    Q_OBJECT

public:
    explicit ChecksModel(Desk& desk, QObject* parent = nullptr);

    int toLookAt() const;

    // What a question rests on is edited in its row.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    QString words(const HardQuestionRow& row) const override { return row.question; }
    QString spoken(const HardQuestionRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

} // namespace moothall::ui
