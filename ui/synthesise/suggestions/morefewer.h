// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// More or fewer themes: what is suggested only joins and splits.
#pragma once

#include <QWidget>

class QSlider;

namespace moothall::ui {

class BoardModel;
class Label;
class Suggesting;

class MoreOrFewer : public QWidget
{
    Q_OBJECT

public:
    MoreOrFewer(Suggesting& suggesting, const BoardModel& board, QWidget* parent = nullptr);

    void follow(); // hidden where nothing joins or splits

private:
    Suggesting& m_suggesting;
    const BoardModel& m_board;
    Label* m_themes;
    QSlider* m_slider;
};

} // namespace moothall::ui
