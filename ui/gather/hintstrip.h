// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a screen that stand nowhere else on it, in a strip at its foot.
#pragma once

#include "ui/shell/commands.h"

#include <QWidget>

namespace moothall::ui {

class FlowLayout;

// The words and the keys of a command, side by side.
QWidget* keyHint(const QString& words, Command command);

// Goes where the room is needed more: in large text and in a low window, and where somebody has
// turned hints off.
class HintStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HintStrip(QWidget* parent = nullptr);

    void addHint(const QString& words, Command command);
    void fit();

private:
    FlowLayout* m_row;
};

} // namespace moothall::ui
