// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector of Assess: the hard questions, settled with one key each.
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

#include <QWidget>

class QListView;

namespace moothall::ui {

class ChecksModel;
class Label;
class OrEmpty;

class CheckDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit CheckDelegate(const ChecksModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    struct Parts
    {
        double words = 0; // left edge
        double questionWidth = 0;
        double evidenceWidth = 0;
        double question = 0; // top edges
        double evidence = 0;
        double end = 0;
    };
    Parts partsOf(const QModelIndex& index, QRectF area) const;

    const ChecksModel& m_model;
};

class ChecksPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(Desk& desk, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool settle(int key);
    void show();

    Desk& m_desk;
    ChecksModel* m_model;
    QListView* m_list;
    OrEmpty* m_listOrEmpty;
    QWidget* m_keys;
    Label* m_count;
};

} // namespace moothall::ui
