// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: keys reach the screen, undo names what it undoes, nothing is lost at the
// edges.
#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/sidestrip.h"
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

TEST_F(Window, ShowsAStripWhereTheInspectorIsFoldedAway)
{
    open(aWorkspace(), {1024, 700});
    QCoreApplication::processEvents();
    auto* strip = window().findChild<SideStrip*>();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->width(), 36);
    EXPECT_EQ(strip->accessibleName(), u"Who has been heard"_s);
    QTest::mouseClick(strip, Qt::LeftButton);
    auto* side = window().findChild<SidePane*>();
    EXPECT_TRUE(side->isVisible());
    EXPECT_TRUE(side->hasFocus() || side->isAncestorOf(window().focusWidget()));
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(side->isVisible());
    EXPECT_TRUE(line()->hasFocus());
    window().resize(1280, 800);
    QCoreApplication::processEvents();
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(Window, LeavesTheInspectorBehindWithItsScreen)
{
    open(aWorkspace(), {1024, 700});
    window().run(Command::ShowInspector);
    ASSERT_TRUE(window().findChild<SidePane*>()->isVisible());
    window().show(Screen::Report);
    EXPECT_FALSE(window().findChild<SidePane*>()->isVisible());
}

TEST_F(Window, CoversNoMessageWithWhatLiesOverTheScreen)
{
    open(aWorkspace(), {1024, 700});
    window().run(Command::ShowInspector);
    auto* side = window().findChild<SidePane*>();
    const int whole = side->height();
    desk().desk.warn(u"What you were typing is saved nowhere. The time is noted."_s);
    QTest::qWait(50);
    const auto place = [](QWidget* widget) {
        return QRect(widget->mapToGlobal(QPoint()), widget->size());
    };
    EXPECT_FALSE(place(side).intersects(place(&window().messageBar())));
    EXPECT_GT(side->height(), whole / 2);
    window().messageBar().dismiss();
    QTest::qWait(50);
    EXPECT_EQ(side->height(), whole);
}

TEST_F(Window, LeavesMessagesBehindWithTheirScreenButNoQuestion)
{
    open(aWorkspace());
    desk().desk.warn(u"The line is empty."_s);
    QCoreApplication::processEvents();
    window().show(Screen::Report);
    EXPECT_EQ(window().messageBar().sentence(), QString());
    desk().desk.tell({MessageTone::Warning, u"It was changed."_s, u"Bring back"_s, {}, [] {}});
    QCoreApplication::processEvents();
    window().show(Screen::Gather);
    EXPECT_EQ(window().messageBar().sentence(), u"It was changed."_s);
}

TEST_F(Window, TakesAlongWhatIsSaidAsItGoesToAScreen)
{
    open(aWorkspace());
    desk().desk.tell({MessageTone::Done, u"Imported."_s, {}, {}, {}});
    window().show(Screen::Report);
    EXPECT_EQ(window().messageBar().sentence(), u"Imported."_s);
}

TEST_F(Window, RunsACommandByTwoLetters)
{
    open(aWorkspace());
    QTest::keyClicks(line(), u"One"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(window().focusWidget(), u"sh"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    EXPECT_EQ(ideas()[0].agreeCount, 1) << window().messageBar().sentence().toStdString();
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(Window, GoesRoundItsRegions)
{
    open(aWorkspace());
    const QWidget* rail = window().findChild<StepRail*>();
    EXPECT_TRUE(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(rail->isAncestorOf(window().focusWidget()));
    QTest::keyClick(window().focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(window().page()->accessibleName(), u"Gather"_s);
}

TEST_F(Window, LookingAroundInTheStepsIsNoStep)
{
    open(aWorkspace());
    auto* steps = window().findChild<StepRail*>()->findChild<QListView*>();
    steps->setFocus();
    const QModelIndex here = steps->currentIndex();
    QTest::keyClick(steps, Qt::Key_Down);
    EXPECT_NE(steps->currentIndex(), here);
    line()->setFocus();
    EXPECT_EQ(steps->currentIndex(), here);
    EXPECT_EQ(window().screen(), Screen::Gather);
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
