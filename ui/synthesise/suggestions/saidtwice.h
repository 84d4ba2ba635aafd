// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of ideas that may be one, offered as one more "same here". What looks alike may say the
// opposite, so a person decides.
#pragma once

#include "core/gather/ideas.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class BoardModel;
class Label;
class Suggesting;

class SaidTwice : public QWidget
{
    Q_OBJECT

public:
    SaidTwice(Suggesting& suggesting, const BoardModel& board, QWidget* parent = nullptr);

    void follow(); // hidden where there is none
    bool enter();  // the keyboard on the first pair; false without one

signals:
    void wanted(moothall::Id<moothall::Idea> idea);
    void decided();

private:
    QWidget* pairAt(std::size_t place);

    Suggesting& m_suggesting;
    const BoardModel& m_board;
    Label* m_count;
    QWidget* m_apart; // pairs that were told apart
    Label* m_apartCount;
    QVBoxLayout* m_pairs;
};

} // namespace moothall::ui
