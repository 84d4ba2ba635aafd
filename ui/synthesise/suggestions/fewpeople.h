// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What few people said: ideas that belong with no theme, and themes of one person or one group. It
// is listed so that a small group is not passed over.
#pragma once

#include "core/gather/ideas.h"
#include "core/suggest/suggestion.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class BoardModel;
class KeyButton;
class Suggesting;

class FewPeople : public QWidget
{
    Q_OBJECT

public:
    FewPeople(const Suggesting& suggesting, const BoardModel& board, QWidget* parent = nullptr);

    void follow(); // hidden where there is none

signals:
    void wanted(const std::vector<moothall::Id<moothall::Idea>>& ideas);

private:
    QString captionOf(const suggest::MinorityVoice& voice) const;

    const Suggesting& m_suggesting;
    const BoardModel& m_board;
    QVBoxLayout* m_rows;
    KeyButton* m_more;
    bool m_all = false;
};

} // namespace moothall::ui
