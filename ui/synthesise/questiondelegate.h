// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a question, and beneath it the insights it comes from.
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace moothall::ui {

class QuestionsModel;

class QuestionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit QuestionDelegate(const QuestionsModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    const QuestionsModel& m_model;
};

} // namespace moothall::ui
