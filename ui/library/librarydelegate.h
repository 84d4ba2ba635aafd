// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a project: its number, title and lesson, area and year, people, ideas, what became of the
// solutions, and how far people believed that it would matter.
#pragma once

#include "core/review/library.h"
#include "ui/widgets/rowdelegate.h"

namespace moothall::ui {

class LibraryModel;
struct LibraryColumns;
struct LibraryRow;

class LibraryDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(const LibraryModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    double wordsHeight(const LibraryRow& row, const LibraryColumns& columns) const;

    const LibraryModel& m_model;
};

// What became of one solution, as a little square.
enum class SolutionMark
{
    Accepted,
    AnsweredOtherwise,
    NotAnswered
};
void paintSolutionMark(QPainter& painter, const QPointF& topLeft, SolutionMark mark);

} // namespace moothall::ui
