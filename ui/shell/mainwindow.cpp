// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/assess/notedmeanwhile.h"
#include "core/gather/hiddenmeanwhile.h"
#include "core/involve/project.h"
#include "core/store/savecopy.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/filequestions.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/lookcommands.h"
#include "ui/shell/menuactions.h"
#include "ui/shell/refusal.h"
#include "ui/shell/steprail.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowbody.h"
#include "ui/style/focusring.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quotedLength = 40;

} // namespace

MainWindow::MainWindow(Desk& desk, Settings& settings)
    : m_desk(desk),
      m_settings(settings),
      m_topBar(new TopBar(desk)),
      m_actions(new MenuActions(m_topBar->menuBar(), *this)),
      m_body(new WindowBody(desk, settings))
{
    setMenuWidget(m_topBar);
    setCentralWidget(m_body);
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    new FocusRing(this);
    listen();
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
    showTitle();
    showUndo();
    showChecks();
}

MainWindow::~MainWindow() = default;

void MainWindow::listen()
{
    connect(m_actions, &MenuActions::triggered, this, &MainWindow::run);
    connect(m_actions->submenu(Command::OpenRecent), &QMenu::aboutToShow, this,
            &MainWindow::fillRecentFiles);
    connect(&m_body->rail(), &StepRail::screenChosen, this,
            [this](Screen wanted) { show(wanted); });
    connect(m_body, &WindowBody::fitted, this, &MainWindow::showChecks);
    connect(&m_body->screens(), &Screens::made, this, [this](Page* page) {
        connect(page, &Page::commandsChanged, this, &MainWindow::showCommands);
        connect(page, &Page::wantsScreen, this, [this](Screen wanted) { show(wanted); });
        connect(page, &Page::wantsSample, this, &MainWindow::wantsSample);
        showCommands();
    });
    connect(&m_desk, &Desk::told, &messageBar(), &MessageBar::show);
    connect(&m_desk, &Desk::placeChanged, this, &MainWindow::showTitle);
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        showUndo();
        if (changes.touches("project"))
            showTitle();
    });
    connect(&Look::now(), &Look::changed, this, &MainWindow::showChecks);
    const auto region = [this](QKeyCombination keys, int by) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, by] { m_body->goToNextRegion(by); });
    };
    region(Qt::CTRL | Qt::Key_Tab, 1);
    region(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1);
}

void MainWindow::fillRecentFiles()
{
    QMenu* menu = m_actions->submenu(Command::OpenRecent);
    menu->clear();
    for (const QString& path : m_settings.recentFiles())
        connect(menu->addAction(QString(path).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, path] { emit wantsFile(path); });
}

void MainWindow::addPage(Screen screen, Screens::MakePage make)
{
    m_body->screens().add(screen, std::move(make));
}

void MainWindow::addPart(Command command, std::function<void()> run)
{
    m_parts[command] = std::move(run);
    showCommands();
}

void MainWindow::setChecked(Command command, bool on) { m_actions->setChecked(command, on); }

void MainWindow::addChip(QWidget* chip) { m_topBar->addChip(chip); }

void MainWindow::showBeside(QWidget* pane, int widthAtBase13)
{
    m_body->showBeside(pane, widthAtBase13);
}

MessageBar& MainWindow::messageBar() { return m_body->messages(); }

Screen MainWindow::screen() const { return m_body->rail().screen(); }

Page* MainWindow::page() const { return m_body->screens().front(); }

void MainWindow::show(Screen screen)
{
    if (screen != Screen::Library && !m_desk.project())
        return say(tr("Choose or start a project first."));
    if (!m_body->screens().show(screen))
        return;
    m_body->rail().show(screen);
    m_body->beginScreen();
    showCommands();
    emit shown(page());
}

void MainWindow::run(Command command, int number)
{
    if (const auto part = m_parts.find(command); part != m_parts.end())
        part->second();
    else if (infoOf(command).owner == Owner::Window)
        runInWindow(command);
    else if (page())
        runOnPage(command, number);
}

// What cannot be done now is said, never passed over.
void MainWindow::runOnPage(Command command, int number)
{
    if (const QString why = page()->whyNot(command, number); !why.isEmpty())
        return say(why);
    if (page()->commands().contains(command))
        return page()->run(command, number);
    say(refusalOf(command, *page(), m_desk, m_body->screens().namesOfThoseWith(command)));
}

void MainWindow::runInWindow(Command command)
{
    switch (command) {
    case Command::NewFile:
        if (const QString path = askForNewFile(this); !path.isEmpty())
            emit wantsNewFile(path);
        return;
    case Command::OpenFile:
        if (const QString path = askForFile(this); !path.isEmpty())
            emit wantsFile(path);
        return;
    case Command::SaveCopy:
        if (const QString path = askForCopy(this); !path.isEmpty())
            saveCopyAs(path);
        return;
    case Command::LoadSample:
        emit wantsSample();
        return;
    case Command::CloseWindow:
        close();
        return;
    case Command::Undo:
        return m_desk.undo();
    case Command::Redo:
        return m_desk.redo();
    case Command::ShowHistory:
        return m_body->toggleHistory();
    case Command::GoToLibrary:
        return show(Screen::Library);
    case Command::Arrivals: // from anywhere: somebody stands at the door
        show(Screen::Involve);
        if (screen() == Screen::Involve)
            runOnPage(command, 0);
        return;
    case Command::NextStep:
        if (!m_body->rail().step(1))
            say(tr("%1 is the last step.").arg(nameOf(screen())));
        return;
    case Command::PreviousStep:
        if (!m_body->rail().step(-1))
            say(tr("Nothing comes before the library."));
        return;
    case Command::ShowInspector:
        if (!m_body->isHistoryShown() && page() && !page()->inspector())
            say(tr("Nothing stands beside this screen now."));
        return m_body->toggleInspector();
    case Command::FoldRail:
        return m_body->toggleRail();
    case Command::AllKeys:
        KeysPage(this).exec();
        return;
    case Command::CommandList:
        return openCommandList();
    case Command::About:
        return say(tr("Moothall %1. Free software under the GNU General Public License, version 3 "
                      "or later.")
                       .arg(QCoreApplication::applicationVersion()));
    default:
        runOnLook(command, m_settings, m_desk);
    }
}

void MainWindow::openCommandList()
{
    if (!m_commandList) {
        m_commandList = new CommandList(this);
        connect(m_commandList, &CommandList::chosen, this, &MainWindow::run);
    }
    std::set<Command> commands = page() ? page()->commands() : std::set<Command>();
    for (const auto& [command, run] : m_parts)
        commands.insert(command);
    for (const CommandInfo& info : allCommands())
        if (info.owner == Owner::Window)
            commands.insert(info.command);
    m_commandList->open(commands);
}

void MainWindow::saveCopyAs(const QString& path)
{
    const Result<> saved = saveCopy(m_desk.workspace(), path);
    if (!saved)
        return m_desk.tell(saved.error());
    say(tr("Saved a copy as “%1”.").arg(QFileInfo(path).fileName()));
}

void MainWindow::say(const QString& sentence)
{
    m_desk.tell({MessageTone::Done, sentence, {}, {}, {}});
}

void MainWindow::showChecks()
{
    m_actions->setChecked(Command::ShowInspector, m_body->isInspectorShown());
    m_actions->setChecked(Command::ShowHistory, m_body->isHistoryShown());
    m_actions->setChecked(Command::FoldRail, m_body->isRailFolded());
    showLook(*m_actions);
}

void MainWindow::showTitle()
{
    const auto project = m_desk.reader().find(m_desk.project());
    setWindowTitle(u"%1 – Moothall"_s.arg(project ? project->title : tr("Library")));
    if (!project && screen() != Screen::Library)
        show(Screen::Library);
    showCommands();
}

void MainWindow::showUndo()
{
    const QString seat = m_desk.workspace().seat();
    const auto undo = history::nextUndo(m_desk.reader(), seat);
    const auto redo = history::nextRedo(m_desk.reader(), seat);
    m_actions->setText(Command::Undo, undo ? tr("&Undo: %1").arg(undo->label) : tr("&Undo"));
    m_actions->setText(Command::Redo, redo ? tr("&Redo: %1").arg(redo->label) : tr("&Redo"));
    m_actions->setEnabled(Command::Undo, undo.has_value());
    m_actions->setEnabled(Command::Redo, redo.has_value());
}

void MainWindow::showCommands()
{
    std::set<Command> now = page() ? page()->commands() : std::set<Command>();
    std::set<Command> anywhere = m_body->screens().everyCommand();
    for (const auto& [command, run] : m_parts) {
        now.insert(command);
        anywhere.insert(command);
    }
    m_actions->offer(now, anywhere);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk.isBusy()) {
        m_desk.warn(tr("An import is running. Stop it with Escape before you close the window."));
        return event->ignore();
    }
    if (!mayLeaveWords() || !mayLeaveHidden())
        return event->ignore();
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

// Words that nobody has saved go only with the second closing; the first one shows them.
bool MainWindow::mayLeaveWords()
{
    const auto unsaved = m_body->screens().unsaved();
    if (!unsaved || std::exchange(m_askedAbout, unsaved->second) == unsaved->second)
        return true;
    show(unsaved->first);
    const QKeySequence key = keysFor(Command::CloseWindow);
    const QString words = unsaved->second.simplified();
    m_desk.tell(
        {MessageTone::Warning,
         tr("“%1” is not saved yet. Enter saves it, %2 again closes the window without it.")
             .arg(words.size() > quotedLength ? words.left(quotedLength).trimmed() + u'…' : words,
                  key.toString(QKeySequence::NativeText)),
         tr("Close without it"), key, [this] { close(); }});
    return false;
}

// As words: what is hidden and could not be written would be seen again.
bool MainWindow::mayLeaveHidden()
{
    const bool isWaiting = hiddenMeanwhile::isWaiting() || notedMeanwhile::isWaiting();
    if (!isWaiting || std::exchange(m_askedAboutHidden, true))
        return true;
    const QKeySequence key = keysFor(Command::CloseWindow);
    m_desk.tell({MessageTone::Warning,
                 tr("What was hidden or noted could not be written to disk. %1 again closes the "
                    "window: what was hidden is seen again, and what was noted is lost.")
                     .arg(key.toString(QKeySequence::NativeText)),
                 tr("Close all the same"), key, [this] { close(); }});
    return false;
}

// A key that nothing on the screen has taken: it may belong to a command that is not offered now.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_body->takeAway())
            messageBar().dismiss();
    } else if (const auto pressed = commandOf(event->keyCombination())) {
        run(pressed->command, pressed->number);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".moothall"_s))
            return event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        emit wantsFile(url.toLocalFile());
    event->acceptProposedAction();
}

} // namespace moothall::ui
