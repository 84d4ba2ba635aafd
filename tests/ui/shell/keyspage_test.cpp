// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one page: nothing to scroll at the usual size of the text.
#include "tests/ui/support/uitest.h"
#include "ui/shell/keyspage.h"

#include <QScrollArea>
#include <QScrollBar>

namespace moothall::ui {
namespace {

using namespace test;

TEST(KeysPage, FitsTheSmallestWindowWithoutScrolling)
{
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
        QWidget window;
        present(window, size);
        KeysPage page(&window);
        page.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
        const auto* scroll = page.findChild<QScrollArea*>();
        EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << size.width();
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << size.width();
        EXPECT_LE(page.width(), size.width());
        EXPECT_LE(page.height(), size.height());
    }
}

TEST(KeysPage, StaysInsideTheWindowWhereTheTextIsLarge)
{
    Look::now().setTextScale(2);
    QWidget window;
    present(window, {1024, 700});
    const KeysPage page(&window);
    Look::now().setTextScale(1);
    EXPECT_LE(page.width(), 1024);
    EXPECT_LE(page.height(), 700);
}

} // namespace
} // namespace moothall::ui
