// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// While the agenda runs, what was said before is looked at and mended, and the room sees nothing of
// it.
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/agenda.h"
#include "core/involve/sessions.h"
#include "tests/app/desktop/badday.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/room/roomcontrol.h"
#include "ui/running/safeguardpane.h"

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class WhileTheAgendaRuns : public BadDay
{
protected:
    // The second of two prompts is on, and something was said to the first.
    void openAtTheSecond()
    {
        open(aWorkspace());
        m_first = workspace().prompt;
        Prompt second;
        second.session = workspace().session;
        second.text = u"Second?"_s;
        second.rank = 2;
        m_second = *prompts::add(workspace(), second);
        Session session = *workspace()->reader().find(workspace().session);
        session.date = {};
        ASSERT_THAT(sessions::change(workspace(), session), isOk());
        workspace().clock.set(systemClock());
        add(m_first);
        add(m_second);
        opened().show(ui::Screen::Gather);
        press(Qt::Key_F5);
        say(u"Mrs Smith shouted"_s);
        press(Qt::Key_F5);
    }

    void add(Id<Prompt> prompt)
    {
        AgendaItem item;
        item.session = workspace().session;
        item.title = u"Round"_s;
        item.plannedMinutes = 10;
        item.prompt = prompt;
        item.rank = double(agenda::all(workspace(), item.session).size()) + 1;
        ASSERT_THAT(agenda::add(workspace(), item), isOk());
    }

    void say(const QString& words)
    {
        QApplication::setActiveWindow(&window()); // the room view may be in front
        line()->setFocus();
        type(words);
        press(Qt::Key_Return);
    }

    std::vector<Idea> ideas() { return moothall::ideas::all(workspace(), workspace().session); }
    std::optional<Id<Prompt>> shown() { return gather()->place().prompt; }
    ui::GatherPage* gather() { return window().findChild<ui::GatherPage*>(); }
    ui::CaptureLine* line() { return window().findChild<ui::CaptureLine*>(); }
    QString inTheRoom()
    {
        QTest::qWait(150);
        return window().findChild<ui::RoomControl*>()->view()->contents().headline;
    }

    Id<Prompt> m_first;
    Id<Prompt> m_second;
};

TEST_F(WhileTheAgendaRuns, AnIdeaOfThePromptBeforeIsHiddenByKeysAlone)
{
    openAtTheSecond();
    press(Qt::Key_F11);
    const auto planned = agenda::all(workspace(), workspace().session);
    EXPECT_EQ(shown(), m_second);
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(shown(), m_first);
    EXPECT_EQ(inTheRoom(), u"Second?"_s);
    press(Qt::Key_F3);
    EXPECT_TRUE(ideas()[0].withheld);
    say(u"Said late"_s);
    EXPECT_EQ(ideas()[1].prompt, m_first);
    press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(shown(), m_second);
    say(u"Said now"_s);
    EXPECT_EQ(ideas()[2].prompt, m_second);
    EXPECT_EQ(agenda::all(workspace(), workspace().session), planned);
}

TEST_F(WhileTheAgendaRuns, GoingOnLeadsBackToWhatIsOn)
{
    openAtTheSecond();
    press(Qt::Key_PageUp, Qt::AltModifier);
    press(Qt::Key_F5, Qt::ShiftModifier);
    press(Qt::Key_F5);
    EXPECT_EQ(shown(), m_second);
}

TEST_F(WhileTheAgendaRuns, WhatIsTypedWhileHelpIsOnTheScreenIsNotLost)
{
    openAtTheSecond();
    say(u"Disclosure zebra"_s);
    press(Qt::Key_F3, Qt::ShiftModifier);
    auto* pane = window().findChild<ui::SafeguardPane*>();
    ASSERT_TRUE(pane->isVisible());
    for (const QChar letter : u"letters while pane"_s)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    EXPECT_EQ(line()->toPlainText(), u"letters while pane"_s);
    EXPECT_TRUE(pane->isVisible()) << "the number stays where it can be read";
}

} // namespace
} // namespace moothall
