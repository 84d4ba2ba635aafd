// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The plug is pulled in the middle of a session: the program comes back to the same place.
#include "app/desktop/program.h"
#include "core/exchange/sample.h"
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/uitest.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/widgets/messagebar.h"

#include <QElapsedTimer>
#include <QProcess>

#include <iostream>
#include <signal.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class ComingBack : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_THAT(exchange::addSample(m_workspace), isOk());
        const Id<Project> project = projects::all(m_workspace).back().id;
        m_session = sessions::all(m_workspace, project).back().id;
        m_second = prompts::all(m_workspace, m_session)[1].id;
        m_workspace.close();
    }

    // Returns the last idea that was acknowledged.
    int typeAndDie(int after)
    {
        QProcess typist;
        typist.start(QStringLiteral(MOOTHALL_TYPIST), {m_workspace.path(), settingsFile()});
        int saved = 0;
        while (saved < after && typist.waitForReadyRead(20'000))
            while (typist.canReadLine())
                saved = typist.readLine().split(' ').value(1).trimmed().toInt();
        if (const qint64 running = typist.processId(); running > 0)
            ::kill(pid_t(running), SIGKILL);
        typist.waitForFinished();
        for (const QByteArray& line : typist.readAllStandardOutput().split('\n'))
            if (line.startsWith("saved "))
                saved = line.mid(6).toInt();
        return saved;
    }

    QString settingsFile() const { return m_workspace.inFolder(u"settings.ini"_s); }

    static ui::MainWindow* window()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<ui::MainWindow*>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }

    TestWorkspace m_workspace = aWorkspace().empty();
    Id<Session> m_session;
    Id<Prompt> m_second;
};

TEST_F(ComingBack, ToTheSameScreenPromptTableAndGroup)
{
    const int saved = typeAndDie(11);
    ASSERT_GE(saved, 11);
    QElapsedTimer watch;
    watch.start();
    ui::Settings settings(settingsFile());
    Program program(settings);
    ASSERT_THAT(program.start(m_workspace.path()), isOk());
    QCoreApplication::processEvents();
    const auto took = watch.elapsed();
    ASSERT_TRUE(window());
    EXPECT_EQ(window()->screen(), ui::Screen::Gather);
    const QString said = window()->messageBar().sentence();
    EXPECT_TRUE(said.startsWith(u"Back at "_s) && said.contains(u"All that was saved is here"_s))
        << said.toStdString();
    const ui::GatherPage::Place place = window()->findChild<ui::GatherPage*>()->place();
    EXPECT_EQ(place.prompt, m_second);
    EXPECT_EQ(place.table, 3);
    EXPECT_EQ(place.group, 2);
    EXPECT_EQ(place.kind, IdeaKind::Need);
    EXPECT_EQ(QApplication::focusWidget(), window()->findChild<ui::CaptureLine*>());
    std::cout << "back after " << took << " ms, " << saved << " ideas acknowledged\n";

    window()->close();
    QCoreApplication::processEvents();
    m_workspace.reopen();
    int found = 0;
    for (const Idea& idea : ideas::all(m_workspace, m_session))
        if (idea.text.startsWith(u"Typed before"_s)) {
            ++found;
            EXPECT_EQ(idea.text, u"Typed before the plug was pulled, number %1"_s.arg(found));
            EXPECT_EQ(idea.tableNumber, 3);
            EXPECT_EQ(idea.prompt, m_second);
        }
    EXPECT_GE(found, saved) << "what was acknowledged is there, in its order";
    EXPECT_LE(found, saved + 1);
}

TEST_F(ComingBack, OnlyAfterACrash)
{
    ASSERT_GE(typeAndDie(1), 1);
    ui::Settings settings(settingsFile());
    {
        Program program(settings);
        ASSERT_THAT(program.start(m_workspace.path()), isOk());
        QCoreApplication::processEvents();
        window()->close();
        QCoreApplication::processEvents();
    }
    Program program(settings);
    ASSERT_THAT(program.start(m_workspace.path()), isOk());
    QCoreApplication::processEvents();
    EXPECT_EQ(window()->screen(), ui::Screen::Library);
    EXPECT_EQ(window()->messageBar().sentence(), QString());
    window()->close();
}

} // namespace
} // namespace moothall
