// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall for those who do not see it: the wall, its themes, their ideas, each with its name, what
// is to be said beside it, and what can be done with it.
#pragma once

#include "ui/synthesise/board/piles.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace moothall::ui {

class BoardView;

// Makes screen readers find the walls there will be; more than once does no harm.
void installBoardAccess();

// Tells them what is current, chosen and gone, from now on.
void announceChanges(BoardView& view);

class BoardAccess : public QAccessibleWidget
{
public:
    explicit BoardAccess(BoardView& view);
    ~BoardAccess() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text text) const override;

    QAccessibleInterface* ofPile(PileId pile) const;
    QAccessibleInterface* ofIdea(Id<Idea> idea) const;
    // The piles that can be gone to, in the order in which they are told.
    std::vector<PileId> piles() const;

private:
    BoardView& view() const;
    void forgetAbsent();

    QPointer<BoardView> m_view;
    QMetaObject::Connection m_follows;
    mutable std::map<PileId, QAccessible::Id> m_piles;
    mutable std::unordered_map<Id<Idea>, QAccessible::Id> m_ideas;
};

} // namespace moothall::ui
