// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a theme or an idea came from, and what became of it; each row leads there.
#pragma once

#include "ui/synthesise/board/ways.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class CameFrom : public QWidget
{
    Q_OBJECT

public:
    explicit CameFrom(QWidget* parent = nullptr);

    void showWays(const std::vector<Way>& ways); // hidden where there is none

signals:
    void wanted(const moothall::ui::Way& way);

private:
    QVBoxLayout* m_rows;
    std::vector<Way> m_ways;
};

} // namespace moothall::ui
