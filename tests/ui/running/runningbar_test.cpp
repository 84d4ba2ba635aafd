// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the bar at the top while a session runs, at every width.
#include "tests/ui/running/runningfixture.h"
#include "ui/running/roundsstrip.h"
#include "ui/running/runningbar.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/keybutton.h"

#include <QMenuBar>

namespace moothall::ui {
namespace {

using namespace test;

class TheBar : public RunningSession
{
protected:
    void open(int width)
    {
        m_top.emplace(m_desk);
        for (const QString& menu :
             {u"File"_s, u"Edit"_s, u"Session"_s, u"Idea"_s, u"View"_s, u"Help"_s})
            m_top->menuBar().addMenu(menu);
        m_bar = new RunningBar(m_desk, *m_clock);
        m_top->addChip(m_bar);
        present(*m_top, {width, 40});
        QCoreApplication::processEvents();
    }

    void TearDown() override
    {
        m_top.reset();
        Look::now().setTextScale(1);
    }

    TimerChip* chip() { return m_bar->findChild<TimerChip*>(); }
    KeyButton* button(const QString& name)
    {
        for (auto* candidate : m_bar->findChildren<KeyButton*>())
            if (candidate->isVisible() &&
                (candidate->text() == name || candidate->accessibleName() == name))
                return candidate;
        return nullptr;
    }

    std::optional<TopBar> m_top;
    RunningBar* m_bar = nullptr;
};

TEST_F(TheBar, OffersToBeginOnTheDay)
{
    open(1280);
    EXPECT_TRUE(button(u"Start"_s));
    EXPECT_FALSE(button(u"+5 min"_s));
    EXPECT_EQ(chip()->accessibleName(), u"First: Welcome, 10 min"_s);
}

TEST_F(TheBar, HasNoTimerOnAnotherDay)
{
    open(1280);
    pass(24h);
    EXPECT_FALSE(chip()->isVisible());
    EXPECT_FALSE(button(u"Start"_s));
    EXPECT_TRUE(button(u"Room view"_s));
}

TEST_F(TheBar, SaysWhatIsUnderWayInWholeMinutesForTheEar)
{
    open(1280);
    m_desk.workspace.clock.advance(3min);
    m_keys->goOn();
    pass(10s);
    EXPECT_EQ(chip()->accessibleName(), u"Welcome, 10 minutes left, 3 min behind the plan"_s);
    pass(12min);
    EXPECT_EQ(chip()->accessibleName(), u"Welcome, 2 minutes over, 5 min behind the plan"_s);
}

TEST_F(TheBar, AsksForTheCommandsOfItsButtons)
{
    open(1280);
    m_keys->goOn();
    QCoreApplication::processEvents();
    std::vector<Command> asked;
    QObject::connect(m_bar, &RunningBar::wants, [&](Command command) { asked.push_back(command); });
    for (const QString& name : {u"Next"_s, u"+5 min"_s, u"Room view"_s}) {
        ASSERT_TRUE(button(name)) << name.toStdString();
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    EXPECT_EQ(asked, (std::vector{Command::NextPrompt, Command::MinutesMore, Command::RoomView}));
    bool plan = false;
    QObject::connect(m_bar, &RunningBar::wantsPlan, [&] { plan = true; });
    QTest::mouseClick(chip(), Qt::LeftButton);
    EXPECT_TRUE(plan);
}

TEST_F(TheBar, CutsNoMenuAndNothingOfItsOwnAtAnyWidth)
{
    open(1280);
    m_desk.workspace.clock.advance(3min);
    m_keys->goOn();
    m_keys->goOn();
    for (const double scale : {1.0, 1.5, 2.0})
        for (const int width : {1920, 1280, 1024}) {
            Look::now().setTextScale(scale);
            m_top->resize(width, px(40));
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            EXPECT_TRUE(chip()->isVisible()) << scale << ' ' << width;
            const auto right = [&](const QWidget* widget) {
                return widget->mapTo(&*m_top, QPoint(widget->width(), 0)).x();
            };
            for (auto* child : m_bar->findChildren<QAbstractButton*>())
                if (child->isVisible()) {
                    EXPECT_LE(right(child), right(m_bar)) << scale << ' ' << width;
                    EXPECT_GE(child->width(), child->sizeHint().width()) << scale << ' ' << width;
                }
            if (scale < 2 || width > 1024) {
                EXPECT_GE(m_top->menuBar().width(), m_top->menuBar().sizeHint().width())
                    << scale << ' ' << width;
            }
        }
}

TEST_F(TheBar, RoundsStandSideBySideWhileThereAreAny)
{
    RoundsStrip strip(*m_clock);
    m_keys->goOn();
    EXPECT_TRUE(strip.isHidden());
    m_keys->goOn();
    m_keys->goOn();
    EXPECT_FALSE(strip.isHidden());
    EXPECT_EQ(strip.accessibleName(), u"Round 2 of 4: Pairs"_s);
}

TEST(RoomForRounds, GoesByTheirLengthWhereWordsLeaveIt)
{
    const auto widths = shareRoom(300, {100, 20, 20}, {1, 2, 3});
    EXPECT_NEAR(widths[0], 100, 0.1);
    EXPECT_NEAR(widths[1], 80, 0.1);
    EXPECT_NEAR(widths[2], 120, 0.1);
}

} // namespace
} // namespace moothall::ui
