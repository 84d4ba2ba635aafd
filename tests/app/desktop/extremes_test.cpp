// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Much more, and much less, than a screen was drawn for: 500 groups, nothing at all, the largest
// text in the smallest window, one font.
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/involve/newproject.h"
#include "core/involve/participants.h"
#include "tests/app/desktop/badday.h"
#include "ui/gather/captureline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>

#include <iostream>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Extremes : public BadDay
{
protected:
    int sideways()
    {
        const auto* screen = named<QScrollArea>(u"Screen"_s);
        return screen ? screen->horizontalScrollBar()->maximum() : 0;
    }

    // Printed, not judged.
    static double timed(const std::string& what, const std::function<void()>& act)
    {
        QElapsedTimer clock;
        clock.start();
        act();
        const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
        std::cout << what << ": " << milliseconds << " ms\n";
        return milliseconds;
    }
};

TEST_F(Extremes, FiveHundredGroups)
{
    open(aWorkspace().withIdeas(20));
    ASSERT_THAT(workspace()->actAsGroup(
                    u"Groups"_s,
                    [&]() -> Result<> {
                        for (int i = 2; i <= 500; ++i) {
                            Group group;
                            group.project = workspace().project;
                            group.code = u"G%1"_s.arg(i);
                            group.name = u"People of street number %1"_s.arg(i);
                            group.targetCount = 3;
                            if (const auto added = groups::add(workspace(), group); !added)
                                return tl::make_unexpected(added.error());
                        }
                        return {};
                    }),
                isOk());
    RealWindow::settle();
    for (const auto& [name, screen] :
         {std::pair("Library", ui::Screen::Library), std::pair("Involve", ui::Screen::Involve),
          std::pair("Gather", ui::Screen::Gather), std::pair("Synthesise", ui::Screen::Synthesise)})
        timed(std::string("500 groups, ") + name, [&] {
            opened().show(screen);
            window().grab();
        });

    opened().show(ui::Screen::Involve);
    auto* groups = named<QAbstractItemView>(u"Groups"_s);
    ASSERT_TRUE(groups);
    EXPECT_EQ(groups->model()->rowCount(), 500);
    groups->setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(groups->currentIndex().row(), 499);
    timed("500 groups, one more", [&] {
        press(Qt::Key_N);
        auto* name = named<QLineEdit>(u"Name of the group"_s);
        ASSERT_TRUE(name);
        name->setFocus();
        type(u"Carers"_s);
        press(Qt::Key_Return);
        window().grab();
    });
    EXPECT_EQ(groups->model()->rowCount(), 501);
    EXPECT_EQ(sideways(), 0);

    opened().show(ui::Screen::Gather);
    EXPECT_EQ(sideways(), 0);
    timed("500 groups, an idea", [&] {
        window().run(ui::Command::ToGroup, 9);
        window().findChild<ui::CaptureLine*>()->setFocus();
        type(u"The bus came late"_s);
        press(Qt::Key_Return);
        window().grab();
    });
    EXPECT_EQ(ideas::all(workspace(), workspace().session).back().text, u"The bus came late"_s);
}

TEST_F(Extremes, AProjectWithNothingInIt)
{
    m_workspace.emplace(aWorkspace().empty());
    ASSERT_THAT(projects::begin(*m_workspace, u"A park for all ages"_s), isOk());
    openWindow({1280, 800});
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
        window().resize(size);
        RealWindow::settle();
        onEveryScreen([&](const std::string& where) {
            window().grab();
            EXPECT_EQ(sideways(), 0) << where;
            for (const ui::Command command : window().page()->commands())
                if (!asksInAWindow(command)) {
                    window().run(command, 1);
                    RealWindow::settle();
                    press(Qt::Key_Escape);
                }
        });
    }
    EXPECT_TRUE(window().close());
}

TEST_F(Extremes, TheLargestTextInTheSmallestWindow)
{
    openSample({1024, 700});
    ui::Look::now().setTextScale(2);
    RealWindow::settle();
    onEveryScreen([&](const std::string& where) {
        window().grab();
        EXPECT_EQ(sideways(), 0) << where;
    });
}

// The fonts of a system are read once, when a program starts: it is started again.
TEST_F(Extremes, NoFontsButOne)
{
    const QStringList candidates{
        u"/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf"_s,
        u"/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"_s};
    const auto font =
        std::ranges::find_if(candidates, [](const QString& path) { return QFile::exists(path); });
    if (font == candidates.end())
        GTEST_SKIP() << "Liberation Sans is not installed";
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"fonts"_s));
    ASSERT_TRUE(QFile::copy(*font, folder.filePath(u"fonts/only.ttf"_s)));
    QFile settings(folder.filePath(u"fonts.conf"_s));
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                   "<dir>" +
                   folder.filePath(u"fonts"_s).toUtf8() + "</dir><cachedir>" +
                   folder.filePath(u"cache"_s).toUtf8() + "</cachedir></fontconfig>");
    settings.close();
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, settings.fileName());
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_filter=Screens/EveryScreen.OpensWithTheSample*"_s});
    ASSERT_TRUE(again.waitForFinished(100'000));
    EXPECT_EQ(again.exitCode(), 0) << again.readAll().toStdString();
}

} // namespace
} // namespace moothall
