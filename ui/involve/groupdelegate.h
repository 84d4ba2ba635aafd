// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a group: badge, name, whether the decision falls on it, who is here beside the target.
#pragma once

#include "ui/widgets/rowdelegate.h"

class QAbstractItemView;

namespace moothall::ui {

class GroupsModel;

class GroupDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit GroupDelegate(const GroupsModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    const GroupsModel& m_model;
};

// The line of headings above the list.
class GroupHeadings : public QWidget
{
    Q_OBJECT

public:
    explicit GroupHeadings(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace moothall::ui
