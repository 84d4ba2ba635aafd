// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the wall: how it is arranged and coloured, how large it is, and where it goes
// on paper.
#pragma once

#include "ui/synthesise/board/boardmodel.h"

#include <QWidget>

namespace moothall::ui {

class BoardView;
class ChoiceBox;
class KeyButton;

class BoardTools : public QWidget
{
    Q_OBJECT

public:
    BoardTools(BoardModel& model, BoardView& view, QWidget* parent = nullptr);

    void offerBeside(const QString& name);
    void showBeside(int place); // -1: nothing is

signals:
    void besideWanted(int place);
    void findWanted();
    void wallPdfWanted();
    void cardsWanted();

private:
    void addChoices(BoardModel& model);
    void addZoom();
    void showZoom();

    BoardView& m_view;
    ChoiceBox* m_beside = nullptr; // what may stand beside the wall; the last: nothing
    KeyButton* m_zoom;
};

} // namespace moothall::ui
