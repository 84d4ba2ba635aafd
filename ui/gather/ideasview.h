// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of ideas: edits, splits and joins them by key, and gives back what is meant for the
// line.
#pragma once

#include "ui/gather/ideasmodel.h"
#include "ui/shell/commands.h"
#include "ui/widgets/rowlist.h"

namespace moothall::ui {

class IdeaDelegate;

class IdeasView : public RowList
{
    Q_OBJECT

public:
    IdeasView(Desk& desk, IdeasModel& ideas, QWidget* parent = nullptr);

    // The idea that is chosen; while none is, the last one said. Null: there is no idea.
    const IdeaRow* currentOrLast() const;

    // Carries it out with that idea; commands that are not for an idea do nothing.
    void run(Command command);
    QString whyNot(Command command) const;

    void begin(); // takes the keyboard, unless there is nothing to go to
    void showNewest();

    // The words of the idea, to be changed; the safe ones of an idea that points to a person. Words
    // of another idea that could not be saved have to be dealt with first.
    void editIdea(Id<Idea> idea);

signals:
    void typed(const QString& words); // a letter, meant for the line
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    bool isFreeFor(Id<Idea> idea);
    void split(Id<Idea> idea);
    void askToRemoveWords(Id<Idea> idea);
    void removeWords(Id<Idea> idea);
    void putTogether(Id<Idea> idea);

    Desk& m_desk;
    IdeasModel& m_ideas;
    IdeaDelegate* m_delegate;
    bool m_fromTheLine = false; // where the keyboard was when somebody began to edit
    Id<Idea> m_moved;           // to another prompt, until something else is done
    Id<Idea> m_toRemove;        // whose words go for good if the same is asked for again
};

} // namespace moothall::ui
