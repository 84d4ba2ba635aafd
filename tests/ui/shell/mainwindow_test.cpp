// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: keys reach the screen, undo names what it undoes, nothing is lost at the
// edges.
#include "ui/shell/mainwindow.h"

#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/steprail.h"
#include "ui/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Window : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder, QSize size = {1280, 800})
    {
        m_desk.emplace(builder);
        m_settings.emplace(m_desk->workspace.inFolder(u"settings.ini"_s));
        m_window.emplace(*m_desk, *m_settings);
        m_window->addPage(Screen::Gather, [this] { return new GatherPage(*m_desk); });
        present(*m_window, size);
        m_window->show(Screen::Gather);
    }

    void TearDown() override
    {
        m_window.reset();
        Look::now().setTextScale(1);
        Look::now().setScheme(Scheme::AsTheSystem);
    }

    std::vector<Idea> ideas() { return moothall::ideas::all(m_desk->workspace, m_desk->workspace.session); }
    CaptureLine* line() { return m_window->findChild<CaptureLine*>(); }
    QAction* action(const QString& text)
    {
        for (QAction* candidate : m_window->actions())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    MainWindow& window() { return *m_window; }
    TestDesk& desk() { return *m_desk; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<Settings> m_settings;
    std::optional<MainWindow> m_window;
};

TEST_F(Window, KeysReachTheCaptureLineAndUndoComesFromIt)
{
    open(aWorkspace());
    QTest::keyClicks(line(), u"One"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_EQ(ideas().size(), 1u);
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(ideas().empty()) << "an empty line has no typing to take back";
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(ideas().size(), 1u);
}

TEST_F(Window, UndoInTheMiddleOfTypingTakesBackTyping)
{
    open(aWorkspace().withIdeas(1));
    QTest::keyClicks(line(), u"half a sen"_s);
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ideas().size(), 1u);
    EXPECT_TRUE(line()->toPlainText().isEmpty());
}

TEST_F(Window, SameHereIsOneKeyFromTheLine)
{
    open(aWorkspace());
    QTest::keyClicks(line(), u"One"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(ideas()[0].agreeCount, 1);
    QTest::keyClick(line(), Qt::Key_F3);
    EXPECT_TRUE(ideas()[0].withheld);
}

TEST_F(Window, UndoNamesWhatItUndoes)
{
    open(aWorkspace());
    ASSERT_THAT(ideas::add(*desk().workspace, anIdea(desk().workspace, u"One"_s)), isOk());
    EXPECT_TRUE(action(u"&Undo: Add idea"_s));
    desk().desk.undo();
    EXPECT_TRUE(action(u"&Redo: Add idea"_s));
}

TEST_F(Window, FoldsTheStepsAndLaysTheInspectorOverTheScreenWhereItIsNarrow)
{
    open(aWorkspace(), {1280, 800});
    EXPECT_FALSE(window().findChild<StepRail*>()->isFolded());
    EXPECT_TRUE(window().findChild<SidePane*>()->isVisible());
    window().resize(1024, 700);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window().findChild<StepRail*>()->isFolded());
    EXPECT_FALSE(window().findChild<SidePane*>()->isVisible());
    window().run(Command::ShowInspector);
    EXPECT_TRUE(window().findChild<SidePane*>()->isVisible());
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_FALSE(window().findChild<SidePane*>()->isVisible());
}

TEST_F(Window, GrowsItsTextWithoutGrowingPastTheScreen)
{
    open(aWorkspace().withIdeas(3), {1024, 700});
    for (int i = 0; i < 4; ++i) {
        window().run(Command::LargerText);
        QCoreApplication::processEvents();
        EXPECT_LE(window().minimumSizeHint().width(), 1024) << Look::now().textScale();
    }
    EXPECT_DOUBLE_EQ(Look::now().textScale(), 2);
}

TEST_F(Window, ShowsAndLeavesTheHistory)
{
    open(aWorkspace().withIdeas(1));
    window().run(Command::ShowHistory);
    EXPECT_TRUE(window().findChild<QWidget*>() != nullptr);
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(Window, OpensAFileThatIsDroppedOnIt)
{
    open(aWorkspace());
    QSignalSpy wanted(&window(), &MainWindow::wantsFile);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/other.moothall"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"/tmp/other.moothall"_s);
}

TEST_F(Window, SaysWhatTheDeskTells)
{
    open(aWorkspace());
    desk().desk.warn(u"The stick is not there."_s);
    EXPECT_EQ(window().messageBar().sentence(), u"The stick is not there."_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_EQ(window().messageBar().sentence(), QString());
}

TEST(Settings, RememberFilesLookAndWindow)
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"settings.ini"_s);
    QFile file(folder.filePath(u"a.moothall"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    {
        Settings settings(ini);
        settings.rememberFile(file.fileName());
        settings.rememberFile(folder.filePath(u"gone.moothall"_s));
        Look::now().setTextScale(1.5);
        Look::now().setScheme(Scheme::Dark);
        settings.remember(Look::now());
    }
    Look::now().setTextScale(1);
    Look::now().setScheme(Scheme::Light);
    const Settings settings(ini);
    EXPECT_EQ(settings.recentFiles(), QStringList{file.fileName()});
    settings.restore(Look::now());
    EXPECT_DOUBLE_EQ(Look::now().textScale(), 1.5);
    EXPECT_EQ(Look::now().scheme(), Scheme::Dark);
    Look::now().setTextScale(1);
    Look::now().setScheme(Scheme::AsTheSystem);
}

} // namespace
} // namespace moothall::ui
