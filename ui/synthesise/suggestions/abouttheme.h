// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one chosen theme: which themes it was put together or split from, and what was split off.
#pragma once

#include "ui/synthesise/board/ways.h"

#include <QWidget>

namespace moothall::ui {

class BoardModel;
class CameFrom;
class Desk;
class Label;

class AboutTheme : public QWidget
{
    Q_OBJECT

public:
    AboutTheme(const Desk& desk, const BoardModel& board, QWidget* parent = nullptr);

    void showTheme(std::optional<Id<Theme>> theme); // hidden where there is nothing to tell

signals:
    void wanted(const moothall::ui::Way& way);

private:
    const Desk& m_desk;
    const BoardModel& m_board;
    Label* m_name;
    CameFrom* m_cameFrom;
};

} // namespace moothall::ui
