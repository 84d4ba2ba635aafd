// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/involve/project.h"
#include "core/store/savecopy.h"
#include "ui/shell/filequestions.h"
#include "ui/shell/historypanel.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/menuactions.h"
#include "ui/shell/screenframe.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/steprail.h"
#include "ui/shell/topbar.h"
#include "ui/style/focusring.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Below this width, at a base of 13, the steps fold and the inspector lies over the screen.
constexpr int roomy = 1200;
constexpr int historyWidth = 320;

} // namespace

MainWindow::MainWindow(Desk& desk, Settings& settings)
    : m_desk(desk),
      m_settings(settings),
      m_topBar(new TopBar(desk)),
      m_rail(new StepRail(desk)),
      m_pages(new Stack),
      m_side(new SidePane(this)),
      m_history(new HistoryPanel(desk, this)),
      m_messages(new MessageBar)
{
    setMenuWidget(m_topBar);
    m_actions = new MenuActions(m_topBar->menuBar(), *this);
    m_history->setProperty("scrollsItself", true);
    m_history->hide();
    setAcceptDrops(true);
    new FocusRing(this);
    buildBody();
    listen();
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
    showTitle();
    showUndo();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* middle = new QWidget;
    setRole(*middle, "screen");
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In a window too small for the text a screen scrolls rather than lose a word.
    auto* scroll = new QScrollArea;
    scroll->setWidget(new ScreenFrame(m_pages));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Screen"));
    column->addWidget(scroll, 1);
    column->addWidget(m_messages);
    row->addWidget(m_rail);
    row->addWidget(separator(Qt::Vertical));
    row->addWidget(middle, 1);
    row->addWidget(m_side);
    setCentralWidget(body);
    setMinimumSize(800, 560);
}

void MainWindow::listen()
{
    connect(m_actions, &MenuActions::triggered, this, &MainWindow::run);
    m_makes.setInterval(0);
    connect(&m_makes, &QTimer::timeout, this, &MainWindow::makeNextPage);
    connect(m_rail, &StepRail::screenChosen, this, [this](Screen screen) { show(screen); });
    connect(&m_desk, &Desk::told, m_messages, &MessageBar::show);
    connect(&m_desk, &Desk::placeChanged, this, &MainWindow::showTitle);
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        showUndo();
        if (changes.touches("project"))
            showTitle();
    });
    connect(&Look::now(), &Look::changed, this, &MainWindow::fit);
    connect(m_actions->submenu(Command::OpenRecent), &QMenu::aboutToShow, this, [this] {
        QMenu* menu = m_actions->submenu(Command::OpenRecent);
        menu->clear();
        for (const QString& path : m_settings.recentFiles())
            connect(menu->addAction(path), &QAction::triggered, this,
                    [this, path] { emit wantsFile(path); });
        menu->setEnabled(true);
    });
    const auto region = [this](QKeyCombination keys, int by) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, by] { goToNextRegion(by); });
    };
    region(Qt::CTRL | Qt::Key_Tab, 1);
    region(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1);
}

void MainWindow::addPage(Screen screen, MakePage make)
{
    m_waiting[screen] = std::move(make);
}

// The page of the screen, made if need be; nothing where there is no such screen.
Page* MainWindow::made(Screen screen)
{
    if (const auto known = m_byScreen.find(screen); known != m_byScreen.end())
        return known->second;
    const auto waiting = m_waiting.extract(screen);
    if (waiting.empty())
        return nullptr;
    Page* page = waiting.mapped()();
    m_byScreen[screen] = page;
    m_pages->addWidget(page);
    connect(page, &Page::commandsChanged, this, &MainWindow::showCommands);
    connect(page, &Page::wantsScreen, this, [this](Screen wanted) { show(wanted); });
    connect(page, &Page::wantsSample, this, &MainWindow::wantsSample);
    return page;
}

void MainWindow::makeNextPage()
{
    if (m_waiting.empty())
        return m_makes.stop();
    made(m_waiting.begin()->first);
    showCommands();
}

Screen MainWindow::screen() const { return m_rail->screen(); }

Page* MainWindow::page() const { return qobject_cast<Page*>(m_pages->currentWidget()); }

void MainWindow::show(Screen screen)
{
    if (screen != Screen::Library && !m_desk.project())
        return;
    Page* page = made(screen);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    m_rail->show(screen);
    fit();
    showCommands();
    page->enter();
    m_makes.start();
}

void MainWindow::run(Command command, int number)
{
    if (infoOf(command).owner == Owner::Window)
        runInWindow(command);
    else if (page() && page()->commands().contains(command))
        page()->run(command, number);
}

void MainWindow::runInWindow(Command command)
{
    Look& look = Look::now();
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
        return setHistoryShown(!m_historyShown);
    case Command::GoToLibrary:
        return show(Screen::Library);
    case Command::Arrivals: // from anywhere: somebody stands at the door
        show(Screen::Involve);
        if (page() && screen() == Screen::Involve)
            page()->run(command);
        return;
    case Command::NextStep:
        return m_rail->step(1);
    case Command::PreviousStep:
        return m_rail->step(-1);
    case Command::ShowInspector:
        m_settings.setOn(isNarrow() ? u"inspectorOver"_s : u"inspector"_s, !m_side->isVisible());
        return fit();
    case Command::FoldRail:
        m_settings.setOn(u"railFolded"_s, !m_rail->isFolded());
        return fit();
    case Command::KeyHints:
        look.setKeyHints(!look.keyHints());
        break;
    case Command::AsTheSystem:
        look.setScheme(Scheme::AsTheSystem);
        break;
    case Command::Light:
        look.setScheme(Scheme::Light);
        break;
    case Command::Dark:
        look.setScheme(Scheme::Dark);
        break;
    case Command::LargerText:
        return setTextScale(look.textScale() + 0.25);
    case Command::SmallerText:
        return setTextScale(look.textScale() - 0.25);
    case Command::NormalText:
        return setTextScale(1);
    case Command::AllKeys:
        KeysPage(this).exec();
        return;
    case Command::About:
        say(tr("Moothall %1. Free software under the GNU General Public License, version 3 or "
               "later.")
                .arg(QCoreApplication::applicationVersion()));
        return;
    default:
        return;
    }
    m_settings.remember(look);
}

void MainWindow::setTextScale(double scale)
{
    Look::now().setTextScale(scale);
    m_settings.remember(Look::now());
    say(tr("Text at %1 per cent.").arg(int(Look::now().textScale() * 100)));
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

bool MainWindow::isNarrow() const { return width() < px(roomy); }

void MainWindow::setHistoryShown(bool shown)
{
    m_historyShown = shown;
    fit();
    if (shown)
        m_history->enter();
    else if (page())
        page()->enter();
}

// Where everything goes at this size.
void MainWindow::fit()
{
    const bool largeText = Look::now().textScale() >= 1.25;
    m_rail->setFolded(isNarrow() || largeText || m_settings.isOn(u"railFolded"_s, false));
    QWidget* inspector = page() ? page()->inspector() : nullptr;
    const bool inspectorWanted = isNarrow() ? m_settings.isOn(u"inspectorOver"_s, false)
                                            : m_settings.isOn(u"inspector"_s, true);
    const bool shown = m_historyShown || (inspector && inspectorWanted);
    m_side->setContent(m_historyShown ? m_history : inspector,
                       m_historyShown || !page() ? historyWidth : page()->inspectorWidth());
    auto* row = static_cast<QHBoxLayout*>(centralWidget()->layout());
    row->removeWidget(m_side);
    if (isNarrow()) {
        m_side->setParent(centralWidget());
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        const QRect area = centralWidget()->rect();
        m_side->setGeometry(area.right() + 1 - m_side->wantedWidth(), 0, m_side->wantedWidth(),
                            area.height());
    } else {
        m_side->setFixedWidth(m_side->wantedWidth());
        row->addWidget(m_side);
    }
    m_side->setVisible(shown);
    m_side->raise();
    m_actions->setChecked(Command::ShowInspector, shown && !m_historyShown);
    m_actions->setChecked(Command::ShowHistory, m_historyShown);
    m_actions->setChecked(Command::FoldRail, m_rail->isFolded());
    m_actions->setChecked(Command::KeyHints, Look::now().keyHints());
    m_actions->setChecked(Command::AsTheSystem, Look::now().scheme() == Scheme::AsTheSystem);
    m_actions->setChecked(Command::Light, Look::now().scheme() == Scheme::Light);
    m_actions->setChecked(Command::Dark, Look::now().scheme() == Scheme::Dark);
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
    std::set<Command> anywhere;
    for (const auto& [screen, page] : m_byScreen)
        anywhere.merge(page->everyCommand());
    m_actions->setPageCommands(page() ? page()->commands() : std::set<Command>(), anywhere);
}

void MainWindow::goToNextRegion(int by)
{
    QWidgetList regions{m_rail, m_pages->currentWidget()};
    if (m_side->isVisible())
        regions.append(m_side);
    if (m_messages->isVisible())
        regions.append(m_messages);
    qsizetype at = 1;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (regions[i] && regions[i]->isAncestorOf(focusWidget()))
            at = i;
    QWidget* next = regions[(at + by + regions.size()) % regions.size()];
    if (next == m_pages->currentWidget())
        return page()->enter();
    for (QWidget* child : next->findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            return child->setFocus(Qt::TabFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk.isBusy()) {
        m_desk.warn(tr("An import is running. Stop it with Escape before you close the window."));
        return event->ignore();
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_historyShown)
        setHistoryShown(false);
    else if (isNarrow() && m_side->isVisible())
        runInWindow(Command::ShowInspector);
    else
        m_messages->dismiss();
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
