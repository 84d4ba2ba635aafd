// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop with a projector: the room view goes to the wall, and the laptop stays as it is.
#include "tests/support/testworkspace.h"
#include "ui/room/roomcontrol.h"
#include "ui/style/look.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTest>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// Two displays side by side, as the offscreen platform draws them.
class TwoDisplays : public ::testing::Environment
{
public:
    void SetUp() override
    {
        QFile file(m_folder.filePath(u"displays.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"screens": [
            {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
            {"name": "projector", "x": 1280, "y": 0, "width": 1920, "height": 1080,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
        m_application.emplace(m_count, m_arguments);
        m_look.emplace();
    }
    void TearDown() override
    {
        m_look.reset();
        m_application.reset();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 1;
    char m_name[9] = "moothall";
    char* m_arguments[2] = {m_name, nullptr};
    std::optional<QApplication> m_application;
    std::optional<Look> m_look;
};

const auto* const environment = ::testing::AddGlobalTestEnvironment(new TwoDisplays);

class OnTwoDisplays : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (screens.size() < 2)
            GTEST_SKIP() << "this Qt draws one display";
        laptop.setGeometry(100, 100, 800, 600);
        laptop.show();
        QApplication::setActiveWindow(&laptop);
        room = new RoomControl(desk, clock, settings, laptop);
    }

    const QList<QScreen*> screens = QGuiApplication::screens();
    TestWorkspace workspace = aWorkspace();
    Desk desk{*workspace};
    Settings settings{workspace.inFolder(u"settings.ini"_s)};
    SessionClock clock{desk, workspace.clock.clock()};
    QWidget laptop;
    RoomControl* room = nullptr; // goes with the laptop's window
};

TEST_F(OnTwoDisplays, TheRoomViewFillsTheOtherOne)
{
    room->turn(true);
    QCoreApplication::processEvents();
    EXPECT_EQ(room->view()->geometry(), QRect(1280, 0, 1920, 1080));
    EXPECT_TRUE(room->view()->isFullScreen());
    EXPECT_TRUE(room->view()->testAttribute(Qt::WA_ShowWithoutActivating));
}

TEST_F(OnTwoDisplays, TheRoomViewGoesWithItsDisplayAndComesBackThere)
{
    Message told;
    QObject::connect(&desk, &Desk::told, [&](const Message& message) { told = message; });
    room->turn(true);
    QCoreApplication::processEvents();
    emit qGuiApp->screenRemoved(screens[0]);
    EXPECT_TRUE(room->isOn()) << "it is another display that went";
    emit qGuiApp->screenRemoved(screens[1]);
    EXPECT_FALSE(room->isOn());
    EXPECT_TRUE(told.sentence.contains(u"is gone"_s));
    room->turn(true);
    QCoreApplication::processEvents();
    EXPECT_EQ(room->view()->geometry(), screens[1]->geometry());
    room->turn(false);
}

TEST_F(OnTwoDisplays, ThePlaceOfTheRoomIsWhereTheFacilitatorIsNot)
{
    EXPECT_EQ(roomScreen({}, screens[0]), screens[1]);
    EXPECT_EQ(roomScreen(screens[1]->name(), screens[0]), screens[1]);
    // The laptop's window was dragged to the projector: the room gets the other one.
    EXPECT_EQ(roomScreen(screens[1]->name(), screens[1]), screens[0]);
}

} // namespace
} // namespace moothall::ui
