// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a theme with its letter and its count, and an idea with who said it.
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace moothall::ui {

class OutlineModel;
struct OutlineRow;

class OutlineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const OutlineModel& model, QObject* parent = nullptr);

    // The row that what is dragged would fall on: its theme is marked. None: -1.
    void markTheme(int number) { m_marked = number; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    void paintTheme(QPainter& painter, const QRectF& area, const OutlineRow& row) const;
    void paintIdea(QPainter& painter, const QRectF& area, const OutlineRow& row) const;

    const OutlineModel& m_model;
    int m_marked = -1;
};

} // namespace moothall::ui
