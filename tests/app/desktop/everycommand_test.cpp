// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands promises nothing that no screen and no part of the window carries out.
#include "tests/app/desktop/badday.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace moothall {
namespace {

using namespace test;

class EveryCommand : public BadDay
{};

// A menu's own actions are all in the bar, visible or not.
QStringList absentFrom(const QMenuBar& bar)
{
    QStringList absent;
    for (const QAction* menu : bar.actions())
        for (const QAction* action : menu->menu()->actions())
            if (!action->isSeparator() && !action->isVisible())
                absent.append(action->text());
    return absent;
}

TEST_F(EveryCommand, IsInAMenuOnceEveryScreenWasSeen)
{
    openSample();
    EXPECT_EQ(absentFrom(*window().findChild<QMenuBar*>()), QStringList());
}

} // namespace
} // namespace moothall
