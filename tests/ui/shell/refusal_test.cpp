// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A key whose command cannot be carried out says so in one sentence, and changes nothing.
#include "tests/ui/shell/windowfixture.h"
#include "ui/widgets/messagebar.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Refusals : public test::Window
{
protected:
    QString after(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().messageBar().dismiss();
        QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), key,
                        modifiers);
        return window().messageBar().sentence();
    }
};

TEST_F(Refusals, OnAScreenThatKnowsNoneOfThem)
{
    open(aWorkspace());
    window().show(Screen::Report);
    EXPECT_EQ(after(Qt::Key_N, Qt::ControlModifier), u"Nothing new can be made on this screen."_s);
    EXPECT_EQ(after(Qt::Key_F3), u"“Hide now, everywhere” works on Gather, not on this screen."_s);
    EXPECT_EQ(after(Qt::Key_4, Qt::ControlModifier),
              u"“Table” works on Gather, not on this screen."_s);
}

TEST_F(Refusals, EveryKeyOfTheTableAnswers)
{
    open(aWorkspace());
    window().show(Screen::Report);
    for (const CommandInfo& info : allCommands())
        if (info.owner == Owner::Page && !info.keys.isEmpty()) {
            const QKeyCombination keys = info.keys[0];
            EXPECT_NE(after(keys.key(), keys.keyboardModifiers()), QString()) << info.text;
        }
}

TEST_F(Refusals, ATableOrAGroupThatIsNotThere)
{
    open(aWorkspace());
    EXPECT_EQ(after(Qt::Key_9, Qt::ControlModifier), u"This session has no tables."_s);
    EXPECT_EQ(after(Qt::Key_9, Qt::AltModifier),
              u"There is no group 9: this project has 1 group."_s);
}

TEST_F(Refusals, AnIdeaThatIsNotThere)
{
    open(aWorkspace());
    EXPECT_EQ(after(Qt::Key_Up, Qt::ControlModifier), u"There is no idea on this prompt yet."_s);
    EXPECT_EQ(after(Qt::Key_F3), u"There is no idea on this prompt yet."_s);
}

TEST_F(Refusals, NothingToTakeBackAndNoFurtherStep)
{
    open(aWorkspace().empty());
    EXPECT_EQ(after(Qt::Key_Z, Qt::ControlModifier), u"There is nothing to take back."_s);
    EXPECT_EQ(after(Qt::Key_PageDown, Qt::ControlModifier), u"Choose or start a project first."_s);
}

} // namespace
} // namespace moothall::ui
