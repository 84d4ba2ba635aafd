// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an insight in the list: its badge, two lines of it, and what it rests on.
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace moothall::ui {

class InsightsModel;

class InsightDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit InsightDelegate(const InsightsModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    const InsightsModel& m_model;
};

} // namespace moothall::ui
