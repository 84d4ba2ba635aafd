// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas that are like few others, the least first: a list to read aloud, and no verdict.
#pragma once

#include "core/gather/ideas.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class BoardModel;
class WordsButton;
class Label;
class Suggesting;

class LeastConnected : public QWidget
{
    Q_OBJECT

public:
    LeastConnected(const Suggesting& suggesting, const BoardModel& board,
                   QWidget* parent = nullptr);

    void follow();   // hidden where there is none
    void showNext(); // walks through them, and around

signals:
    void wanted(moothall::Id<moothall::Idea> idea);
    void nextWanted(); // by its button

private:
    void showPage(bool withKeyboard);
    QString captionOf(Id<Idea> idea) const;

    const Suggesting& m_suggesting;
    const BoardModel& m_board;
    std::vector<Id<Idea>> m_ideas;
    int m_place = -1; // of the one that is shown
    Label* m_where;
    QVBoxLayout* m_rows;
};

} // namespace moothall::ui
