// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an idea: when, which table and group, the words, its kind and how many said the same.
#pragma once

#include "core/gather/ideas.h"
#include "ui/widgets/rowdelegate.h"

#include <QPointer>

class QPlainTextEdit;

namespace moothall::ui {

class IdeasModel;
struct IdeaRow;

class IdeaDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit IdeaDelegate(const IdeasModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    // What was typed last could not be saved: it stays where it is, to be mended.
    bool wasRefused() const { return m_isRefused; }
    QPlainTextEdit* editor() const { return m_editor; } // null: nothing is edited
    Id<Idea> edited() const { return m_edited; }

signals:
    // The row is as high as what is typed in it.
    void heightChanged(const QModelIndex& index) const;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    // Where the parts of a row stand at this width.
    struct Columns
    {
        double time = -1; // below 0: no room, the tooltip says it
        double table = 0;
        double group = 0;
        double words = 0;
        double wordsWidth = 0;
        double kind = -1; // the same
        double agree = 0;
    };
    static Columns columnsFor(double left, double width);

    double editorHeight() const;
    void follow(QPlainTextEdit* editor) const;

    const IdeasModel& m_model;
    // One row at a time is edited.
    mutable QPointer<QPlainTextEdit> m_editor;
    mutable Id<Idea> m_edited;
    mutable bool m_isRefused = false;
};

} // namespace moothall::ui
