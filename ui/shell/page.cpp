// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/widgets/labels.h"

namespace moothall::ui {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setRole(*this, "screen");
}

void Page::run(Command, int) {}

} // namespace moothall::ui
