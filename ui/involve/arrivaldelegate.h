// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints somebody at the door: when, the code, the group, the table, and whether they are late.
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace moothall::ui {

class ArrivalsModel;

class ArrivalDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ArrivalDelegate(const ArrivalsModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    const ArrivalsModel& m_model;
};

} // namespace moothall::ui
