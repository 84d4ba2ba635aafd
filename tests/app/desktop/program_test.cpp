// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person starts it: the first time, the next day, and with files that are none.
#include "app/desktop/program.h"
#include "core/exchange/scribe/shell.h"
#include "core/involve/project.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Starting : public ::testing::Test
{
protected:
    void SetUp() override { qputenv("HOME", m_home.path().toUtf8()); }

    QString inHome(const QString& name) { return m_home.filePath(name); }
    ui::MainWindow* window()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ui::MainWindow*>(widget); window && window->isVisible())
                return window;
        return nullptr;
    }
    QString aFileWithAProject()
    {
        const QString path = inHome(u"mine.moothall"_s);
        const auto workspace = std::move(*Workspace::create(path));
        EXPECT_THAT(projects::add(*workspace, {{}, u"P1"_s, u"Park benches"_s}), isOk());
        return path;
    }

    QTemporaryDir m_home;
    ui::Settings m_settings{m_home.filePath(u"settings.ini"_s)};
};

TEST_F(Starting, TheFirstTimeMakesAFileInTheDocumentsFolder)
{
    Program program(m_settings);
    ASSERT_THAT(program.start({}), isOk());
    ASSERT_TRUE(window());
    ASSERT_EQ(m_settings.recentFiles().size(), 1);
    const QFileInfo made(m_settings.recentFiles().front());
    EXPECT_EQ(made.absolutePath(),
              QFileInfo(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                  .absoluteFilePath());
    EXPECT_EQ(window()->screen(), ui::Screen::Library);
}

TEST_F(Starting, TheNextDayOpensTheLastFile)
{
    const QString path = aFileWithAProject();
    m_settings.rememberFile(path);
    Program program(m_settings);
    ASSERT_THAT(program.start({}), isOk());
    EXPECT_TRUE(window()->windowTitle().startsWith(u"Park benches"_s));
}

TEST_F(Starting, WithAFileThatIsNoneSaysSo)
{
    QFile file(inHome(u"letter.moothall"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear council");
    file.close();
    Program program(m_settings);
    EXPECT_THAT(program.start(file.fileName()), failsWith(Error::Kind::BadInput));
    EXPECT_FALSE(window());
}

TEST_F(Starting, TheFileOpenedLastIsBrokenMakesNoneOfTheOthersUnreachable)
{
    const QString sound = aFileWithAProject();
    QFile broken(inHome(u"broken.moothall"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no file of ours");
    broken.close();
    m_settings.rememberFile(sound);
    m_settings.rememberFile(broken.fileName());
    Program program(m_settings);
    ASSERT_THAT(program.start({}), isOk());
    EXPECT_TRUE(window()->windowTitle().startsWith(u"Park benches"_s));
}

TEST_F(Starting, AnotherFileGetsAWindowOfItsOwnAndTheSameFileDoesNot)
{
    const QString path = aFileWithAProject();
    Program program(m_settings);
    ASSERT_THAT(program.start(path), isOk());
    const auto windows = [] {
        const auto all = QApplication::topLevelWidgets();
        return std::ranges::count_if(all, [](QWidget* widget) {
            return qobject_cast<ui::MainWindow*>(widget) && widget->isVisible();
        });
    };
    ASSERT_THAT(program.open(path), isOk());
    EXPECT_EQ(windows(), 1);
    ASSERT_THAT(program.create(inHome(u"second.moothall"_s)), isOk());
    EXPECT_EQ(windows(), 2);
}

TEST_F(Starting, AScribesFileOpensWhereTheyType)
{
    TestWorkspace hall = aWorkspace();
    const QString path = inHome(u"table 3.moothall"_s);
    ASSERT_THAT(exchange::scribe::writeShell(hall->reader(), hall.session, path), isOk());
    Program program(m_settings);
    ASSERT_THAT(program.start(path), isOk());
    EXPECT_EQ(window()->screen(), ui::Screen::Gather);
}

TEST_F(Starting, TheSampleIsOneClickAndOneUndo)
{
    Program program(m_settings);
    ASSERT_THAT(program.start(inHome(u"new.moothall"_s)), isOk());
    window()->run(ui::Command::LoadSample);
    EXPECT_TRUE(window()->windowTitle().startsWith(u"The Orrinshaw Hopper"_s));
    window()->run(ui::Command::Undo);
    EXPECT_FALSE(window()->windowTitle().startsWith(u"The Orrinshaw Hopper"_s));
}

TEST_F(Starting, ClosingTheWindowLeavesOneFile)
{
    const QString path = inHome(u"one.moothall"_s);
    Program program(m_settings);
    ASSERT_THAT(program.start(path), isOk());
    window()->run(ui::Command::LoadSample);
    window()->close();
    QCoreApplication::processEvents();
    EXPECT_TRUE(QFileInfo::exists(path));
    EXPECT_FALSE(QFileInfo::exists(path + u"-wal"_s));
}

} // namespace
} // namespace moothall
