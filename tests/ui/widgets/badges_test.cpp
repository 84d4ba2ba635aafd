// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The small marks beside words: what colour says is said by a sign too, and keys are named as they
// stand on the keys.
#include "ui/widgets/badges.h"

#include "tests/ui/support/uitest.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QKeySequence>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(KeyCaps, NameKeysAsTheyStandOnThem)
{
    EXPECT_EQ(keysOf(Qt::CTRL | Qt::Key_PageDown), u"Ctrl PgDn"_s);
    EXPECT_EQ(keysOf(Qt::Key_PageUp), u"PgUp"_s);
    EXPECT_EQ(keysOf(Qt::Key_Return), u"Enter"_s);
}

TEST(Pill, HasASignWhereItsColourSaysSomething)
{
    const QString words = u"Accepted"_s;
    const Label* plain = pill(words);
    for (const PillTone tone : {PillTone::Pass, PillTone::Warn, PillTone::Bad}) {
        const Label* toned = pill(words, tone);
        EXPECT_GT(toned->sizeHint().width(), plain->sizeHint().width() + px(14));
        delete toned;
    }
    delete plain;
    const double neutral = paintPill(nullptr, {}, words, tokens().unknown);
    EXPECT_GT(paintPill(nullptr, {}, words, tokens().pass), neutral + px(14));
    EXPECT_GT(paintPill(nullptr, {}, words, tokens().bad), neutral + px(14));
}

TEST(EmptyState, StandsInTheMiddleAndNoWiderThanItsWordsNeed)
{
    auto* empty = new EmptyState(u"No ideas on this prompt yet."_s, u"Type the first idea"_s);
    OrEmpty place(new QWidget, empty);
    place.showEmpty(true);
    present(place, {1200, 800});
    EXPECT_LE(empty->width(), px(600));
    EXPECT_NEAR(empty->geometry().center().x(), 600, 2);
    EXPECT_GT(empty->geometry().top(), 150);
    place.resize(400, 300);
    QCoreApplication::processEvents();
    EXPECT_LE(empty->geometry().right(), 400);
}

} // namespace
} // namespace moothall::ui
