// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The file goes away, is locked away, or finds no room, while the window is open on it. Nothing
// that was typed is lost, and one sentence says what is wrong.
#include "core/gather/ideas.h"
#include "core/store/savecopy.h"
#include "tests/app/desktop/badday.h"
#include "tests/support/runasnobody.h"
#include "tests/support/snapshot.h"
#include "ui/gather/captureline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class TheFile : public BadDay
{
protected:
    void openOnGather()
    {
        open(aWorkspace().withIdeas(2).withThemes(2));
        opened().show(ui::Screen::Gather);
    }

    ui::CaptureLine& line() { return *window().findChild<ui::CaptureLine*>(); }

    void save(const QString& words)
    {
        line().setFocus();
        type(words);
        press(Qt::Key_Return);
    }

    std::size_t ideas() { return ideas::all(workspace(), workspace().session).size(); }

    void expectRefused(const QString& words)
    {
        const std::size_t before = ideas();
        save(words);
        EXPECT_EQ(line().toPlainText(), words) << "what was typed stays in the line";
        EXPECT_EQ(ideas(), before);
        EXPECT_TRUE(opened().said().endsWith(u'.')) << opened().said().toStdString();
        EXPECT_FALSE(opened().said().startsWith(u"Idea saved"_s));
    }

    void expectASaidName()
    {
        EXPECT_TRUE(opened().said().contains(QFileInfo(workspace().path()).fileName()))
            << opened().said().toStdString();
    }

    void lookEverywhere()
    {
        onEveryScreen([&](const std::string&) { window().grab(); });
        workspace()->tellNews();
    }

    // Words that could not be saved are shown before they go with the window.
    void closeTheWindow()
    {
        const bool hasWords = !line().toPlainText().isEmpty();
        EXPECT_EQ(window().close(), !hasWords);
        EXPECT_TRUE(!window().isVisible() || window().close());
        m_open.reset();
        m_workspace->close();
    }
};

TEST_F(TheFile, IsDeletedWhileItIsOpen)
{
    openOnGather();
    save(u"Kept before"_s);
    ASSERT_TRUE(QFile::remove(workspace().path()));
    expectRefused(u"The bus came late"_s);
    expectASaidName();
    lookEverywhere();
    const QString copy = workspace().inFolder(u"copy.moothall"_s);
    ASSERT_THAT(saveCopy(workspace(), copy), isOk());
    const auto saved = Workspace::open(copy);
    ASSERT_THAT(saved, isOk());
    EXPECT_EQ(snapshot(**saved), snapshot(workspace())) << "a copy has everything";
    closeTheWindow();
}

TEST_F(TheFile, IsDeletedAndTheLastActionIsToBeTakenBack)
{
    openOnGather();
    save(u"Kept before"_s);
    ASSERT_TRUE(QFile::remove(workspace().path()));
    const std::string before = snapshot(workspace());
    window().run(ui::Command::Undo);
    EXPECT_EQ(snapshot(workspace()), before);
    expectASaidName();
    closeTheWindow();
}

TEST_F(TheFile, IsRenamedAndGetsItsNameBack)
{
    openOnGather();
    const QString path = workspace().path();
    ASSERT_TRUE(QFile::rename(path, path + u".old"_s));
    expectRefused(u"The bus came late"_s);
    expectASaidName();
    lookEverywhere();
    ASSERT_TRUE(QFile::rename(path + u".old"_s, path));
    opened().show(ui::Screen::Gather);
    line().setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(line().toPlainText().isEmpty()) << opened().said().toStdString();
    EXPECT_EQ(ideas(), 3u);
    closeTheWindow();
}

TEST_F(TheFile, LiesInAFolderThatIsRenamed)
{
    openOnGather();
    const QString folder = workspace().folder();
    ASSERT_TRUE(QDir().rename(folder, folder + u"-away"_s));
    expectRefused(u"The bus came late"_s);
    lookEverywhere();
    closeTheWindow();
    QDir(folder).removeRecursively(); // the settings made it again
    EXPECT_TRUE(QDir().rename(folder + u"-away"_s, folder));
    m_workspace->reopen();
    EXPECT_EQ(ideas(), 2u);
}

TEST_F(TheFile, IsReplacedByAnotherOfItsName)
{
    openOnGather();
    const QString path = workspace().path();
    ASSERT_TRUE(QFile::rename(path, path + u".old"_s));
    ASSERT_TRUE(QFile::copy(path + u".old"_s, path));
    expectRefused(u"The bus came late"_s);
    closeTheWindow();
}

TEST_F(TheFile, IsMadeReadOnlyWhileItIsOpen)
{
    const std::string wrong = runAsNobody([]() -> std::string {
        TestWorkspace workspace = aWorkspace();
        std::string said;
        bool cleared = false;
        {
            RealWindow open(workspace, workspace.inFolder(u"settings.ini"_s));
            open.show(ui::Screen::Gather);
            QFile::setPermissions(workspace.path(), QFile::ReadOwner);
            QFile::setPermissions(workspace.folder(), QFile::ReadOwner | QFile::ExeOwner);
            auto* line = open.window.findChild<ui::CaptureLine*>();
            line->setFocus();
            QTest::keyClicks(line, u"The bus came late"_s);
            QTest::keyClick(line, Qt::Key_Return);
            RealWindow::settle();
            cleared = line->toPlainText().isEmpty();
            said = open.said().toStdString();
            for (const ui::Screen screen : everyScreen)
                open.show(screen);
            open.window.close();
        }
        workspace.close();
        QFile::setPermissions(workspace.folder(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(workspace.path(), QFile::ReadOwner | QFile::WriteOwner);
        workspace.reopen();
        const bool saved = !ideas::all(workspace, workspace.session).empty();
        if (saved != cleared)
            return "the line does not say what is on the disk: " + said;
        if (said.empty() || (said.back() != '.' && !saved))
            return "no sentence: " + said;
        return {};
    });
    EXPECT_EQ(wrong, "");
}

// A limit on the size of files stands for a disk that is full: the system refuses the write.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST_F(TheFile, FindsTheDiskFull)
{
    openOnGather();
    std::size_t before = 0;
    {
        const FullDisk full(QFileInfo(workspace().path() + u"-wal"_s).size() + 40'000);
        for (int i = 0; i < 200 && line().toPlainText().isEmpty(); ++i)
            save(u"Idea %1"_s.arg(i));
        ASSERT_FALSE(line().toPlainText().isEmpty()) << "the disk was never full";
        EXPECT_TRUE(opened().said().contains(u"disk"_s)) << opened().said().toStdString();
        EXPECT_TRUE(opened().said().endsWith(u'.'));
        before = ideas();
        lookEverywhere();
        window().run(ui::Command::Undo); // wants to write too
        EXPECT_EQ(ideas(), before);
    }
    opened().show(ui::Screen::Gather);
    line().setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(line().toPlainText().isEmpty()) << opened().said().toStdString();
    EXPECT_EQ(ideas(), before + 1);
    closeTheWindow();
    m_workspace->reopen();
    EXPECT_EQ(ideas(), before + 1);
}

} // namespace
} // namespace moothall
