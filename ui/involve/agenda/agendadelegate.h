// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an item of the agenda: when it begins, what it is, how long it takes and what is wrong
// with it. Its length is edited in its place.
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace moothall::ui {

class AgendaModel;

class AgendaDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit AgendaDelegate(const AgendaModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void minutesTyped(const QModelIndex& index, int minutes) const;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    const AgendaModel& m_model;
};

} // namespace moothall::ui
