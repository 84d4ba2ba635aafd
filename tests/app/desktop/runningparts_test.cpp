// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a running session in the whole window.
#include "core/assess/records.h"
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/agenda.h"
#include "core/involve/participants.h"
#include "core/involve/sessions.h"
#include "tests/app/desktop/badday.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/involve/arrivalsmodel.h"
#include "ui/room/roomcontrol.h"
#include "ui/room/roomview.h"
#include "ui/running/safeguardpane.h"
#include "ui/running/timerchip.h"

#include <QAction>

#include <algorithm>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class RunningParts : public BadDay
{
protected:
    // Three prompts, and an agenda today: a welcome, then the third prompt.
    void openToday()
    {
        open(aWorkspace().withIdeas(2));
        for (const QString& text : {u"Second?"_s, u"Third?"_s}) {
            Prompt prompt;
            prompt.session = workspace().session;
            prompt.text = text;
            prompt.rank = double(prompts::all(workspace(), prompt.session).size()) + 1;
            m_last = *prompts::add(workspace(), prompt);
        }
        Session session = *workspace()->reader().find(workspace().session);
        session.date = {};
        ASSERT_THAT(sessions::change(workspace(), session), isOk());
        workspace().clock.set(systemClock()); // that of the window
        opened().show(ui::Screen::Gather);
    }
    void add(const QString& title, std::optional<Id<Prompt>> prompt)
    {
        AgendaItem item;
        item.session = workspace().session;
        item.title = title;
        item.plannedMinutes = 10;
        item.prompt = prompt;
        item.rank = double(agenda::all(workspace(), item.session).size()) + 1;
        ASSERT_THAT(agenda::add(workspace(), item), isOk());
    }
    std::optional<Id<Prompt>> prompt()
    {
        return window().findChild<ui::GatherPage*>()->place().prompt;
    }
    ui::RoomControl& room() { return *window().findChild<ui::RoomControl*>(); }
    bool isChecked(const QString& text)
    {
        for (const QAction* action : window().actions())
            if (action->text().remove(u'&') == text)
                return action->isChecked();
        return false;
    }

    Id<Prompt> m_last;
};

TEST_F(RunningParts, WithoutAnAgendaTheKeyMovesThePrompts)
{
    openToday();
    const auto first = prompt();
    press(Qt::Key_F5);
    EXPECT_NE(prompt(), first);
    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(prompt(), first);
    EXPECT_TRUE(window().findChild<ui::TimerChip*>()->isHidden());
}

TEST_F(RunningParts, TheAgendaDecidesThePromptAndTheRoomFollows)
{
    openToday();
    add(u"Welcome"_s, std::nullopt);
    add(u"The third"_s, m_last);
    const auto first = prompt();
    press(Qt::Key_F11);
    press(Qt::Key_F5);
    EXPECT_FALSE(window().findChild<ui::TimerChip*>()->isHidden());
    EXPECT_EQ(prompt(), first);
    press(Qt::Key_F5);
    EXPECT_EQ(prompt(), m_last);
    QTest::qWait(150);
    EXPECT_EQ(room().view()->contents().headline, u"Third?"_s);
    press(Qt::Key_F6);
    EXPECT_EQ(agenda::all(workspace(), workspace().session)[1].extraMinutes, 5);
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(agenda::all(workspace(), workspace().session)[1].extraMinutes, 0);
    press(Qt::Key_F5);
    EXPECT_EQ(opened().said(), u"The agenda has ended."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(window().findChild<ui::TimerChip*>()->isHidden());
}

TEST_F(RunningParts, TheRoomViewIsAKeyAwayAndShownInTheMenu)
{
    openSample();
    press(Qt::Key_F11);
    EXPECT_TRUE(room().isOn());
    EXPECT_TRUE(isChecked(u"Room view"_s));
    press(Qt::Key_F4);
    EXPECT_EQ(room().shows(), ui::RoomShows::OpenAndFixed);
    press(Qt::Key_F12);
    EXPECT_TRUE(room().isBlank());
    EXPECT_TRUE(isChecked(u"Blank the room view"_s));
    press(Qt::Key_F12);
    press(Qt::Key_F4);
    EXPECT_EQ(room().shows(), ui::RoomShows::Prompt);
    press(Qt::Key_F11);
    EXPECT_FALSE(room().isOn());
    EXPECT_FALSE(isChecked(u"Room view"_s));
    press(Qt::Key_F12);
    EXPECT_EQ(opened().said(), u"The room view is off."_s);
    EXPECT_FALSE(isChecked(u"Blank the room view"_s));
}

// What the projector mirrors shows codes and no names.
TEST_F(RunningParts, OnOneDisplayForBothPeopleAreShownByTheirCodes)
{
    openSample();
    for (Participant person : participants::all(workspace(), project())) {
        person.name = u"Zebedee Quillfeather"_s;
        ASSERT_THAT(participants::change(workspace(), person), isOk());
    }
    opened().show(ui::Screen::Involve);
    const auto seen = [&] {
        QString words;
        for (const auto* model : window().findChildren<ui::ArrivalsModel*>())
            for (const ui::ArrivalRow& row : model->rows())
                words += row.arrival.code + row.arrival.name + u' ';
        return words;
    };
    EXPECT_TRUE(seen().contains(u"Quillfeather"_s));
    press(Qt::Key_F11);
    RealWindow::settle();
    EXPECT_FALSE(seen().contains(u"Quillfeather"_s));
    EXPECT_TRUE(seen().contains(u"P0"_s));
    press(Qt::Key_F11);
    EXPECT_TRUE(seen().contains(u"Quillfeather"_s));
}

TEST_F(RunningParts, OneKeyHidesAndSaysWhatToDo)
{
    openToday();
    press(Qt::Key_F5);
    press(Qt::Key_F5);
    press(Qt::Key_F5); // the ideas on no prompt
    press(Qt::Key_F3, Qt::ShiftModifier);
    auto* pane = window().findChild<ui::SafeguardPane*>();
    EXPECT_TRUE(pane->isVisible());
    EXPECT_TRUE(ideas::all(workspace(), workspace().session)[1].withheld);
    ASSERT_EQ(incidents::all(workspace(), workspace().session).size(), 1u);
    press(Qt::Key_Escape);
    EXPECT_FALSE(pane->isVisible());
    EXPECT_TRUE(window().findChild<ui::CaptureLine*>()->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(ideas::all(workspace(), workspace().session)[1].withheld);
    EXPECT_TRUE(incidents::all(workspace(), workspace().session).empty());
}

// On the one display there is, the room view lies over the line.
TEST_F(RunningParts, WhatIsTypedWhileTheRoomLooksOnGoesToTheLine)
{
    openToday();
    const auto before = ideas::ofProject(workspace(), project()).size();
    window().findChild<ui::CaptureLine*>()->setFocus();
    press(Qt::Key_F11);
    RealWindow::settle();
    ui::RoomView* room = window().findChild<ui::RoomControl*>()->view();
    ASSERT_TRUE(room);
    QTest::keyClicks(room, u"The bus is late"_s);
    QTest::keyClick(room, Qt::Key_Return);
    const auto all = ideas::ofProject(workspace(), project());
    ASSERT_EQ(all.size(), before + 1);
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const Idea& idea) { return idea.text == u"The bus is late"_s; }));
    press(Qt::Key_F11);
}

// Somebody began to type what they were told: it is gone, and nobody else's words with it.
TEST_F(RunningParts, WhatIsBeingTypedIsSavedNowhere)
{
    openToday();
    const auto before = ideas::ofProject(workspace(), project());
    auto* line = window().findChild<ui::CaptureLine*>();
    line->setFocus();
    QTest::keyClicks(line, u"my uncle"_s);
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(window().findChild<ui::SafeguardPane*>()->isVisible());
    EXPECT_TRUE(line->toPlainText().isEmpty());
    EXPECT_EQ(ideas::ofProject(workspace(), project()), before);
    EXPECT_EQ(opened().said(), u"What you were typing is saved nowhere. The time is noted."_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(line->toPlainText().isEmpty());
}

TEST_F(RunningParts, OnAnotherScreenItHidesNothing)
{
    openSample();
    opened().show(ui::Screen::Synthesise);
    const auto before = ideas::ofProject(workspace(), project());
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(window().findChild<ui::SafeguardPane*>()->isVisible());
    EXPECT_EQ(ideas::ofProject(workspace(), project()), before);
    EXPECT_EQ(opened().said(), u"The time is noted."_s);
}

TEST_F(RunningParts, OnTheLibraryWithoutASessionEveryKeyIsAnswered)
{
    open(aWorkspace().empty());
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F6, Qt::Key_F12}) {
        press(key);
        EXPECT_TRUE(opened().said().endsWith(u'.')) << opened().said().toStdString();
    }
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(opened().said(), u"This project has no session yet."_s);
}

} // namespace
} // namespace moothall
