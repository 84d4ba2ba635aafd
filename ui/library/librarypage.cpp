// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "core/involve/steps.h"
#include "ui/library/librarycolumns.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/libraryfilters.h"
#include "ui/library/librarylegend.h"
#include "ui/library/librarymodel.h"
#include "ui/library/newprojectline.h"
#include "ui/library/projectpane.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Ctrl+Z takes back the last action where there is no typing to take back.
bool isForTheWindow(const QEvent& event, const QLineEdit& line)
{
    return event.type() == QEvent::ShortcutOverride && !line.isUndoAvailable() &&
           static_cast<const QKeyEvent&>(event).matches(QKeySequence::Undo);
}

// Where work goes on: the first step that is open.
Screen openScreen(const Reader& reader, Id<Project> project)
{
    for (const Step& step : steps::all(reader, project))
        if (step.state == StepState::Open && step.number >= 1 && step.number <= 4)
            return Screen(int(Screen::Library) + step.number);
    return Screen::Involve;
}

} // namespace

LibraryPage::LibraryPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_model(new LibraryModel(desk, this)),
      m_find(new QLineEdit),
      m_filters(new LibraryFilters),
      m_new(new NewProjectLine(desk)),
      m_list(new RowList),
      m_pane(new ProjectPane(desk, *m_model))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Projects"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_find->installEventFilter(this);

    auto* none = new EmptyState(tr("No projects yet."), tr("New project"));
    connect(none, &EmptyState::acted, m_new, &NewProjectLine::open);
    none->addLink(tr("Add the sample workshop"), this, [this] { emit wantsSample(); });
    m_bodyOrNone = new OrEmpty(buildBody(), none);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(separator());
    column->addWidget(m_new);
    column->addWidget(m_bodyOrNone, 1);
    listen();
    m_filters->offer(m_model->everything());
    showState();
}

QWidget* LibraryPage::buildHeader()
{
    m_find->setPlaceholderText(tr("Find a project or lesson"));
    m_find->setAccessibleName(tr("Find a project or lesson"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(iconOf(Glyph::Search), QLineEdit::LeadingPosition);
    auto* caps = new KeyCaps(keysOf(keysFor(Command::Find)));
    auto* inside = new QHBoxLayout(m_find);
    inside->setContentsMargins(0, 0, px(8), 0);
    inside->addStretch();
    inside->addWidget(caps);
    connect(m_find, &QLineEdit::textChanged, caps, [caps](const QString& text) {
        caps->setVisible(text.isEmpty() && Look::now().keyHints() && !Look::now().isLarge());
    });
    auto* copy = new KeyButton(tr("Copy as template"));
    copy->setToolTip(tr("The chosen project; C in the list does it, too"));
    connect(copy, &QPushButton::clicked, this, &LibraryPage::copyCurrent);
    auto* add = new KeyButton(tr("New project"), keysFor(Command::NewHere));
    add->setIcon(primaryIconOf(Glyph::Plus));
    add->makePrimary();
    connect(add, &QPushButton::clicked, m_new, &NewProjectLine::open);

    m_find->setFixedWidth(px(268));

    auto* header = new QWidget;
    setRole(*header, "header");
    auto* row = new EndsLayout(px(14), px(8));
    header->setLayout(row);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->addWidget(new Label(tr("Library"), TypeRole::Title));
    row->addWidget(m_find);
    row->turn();
    row->addWidget(copy);
    row->addWidget(add);
    return header;
}

QWidget* LibraryPage::buildBody()
{
    auto* nothing = new EmptyState(tr("No project matches."), tr("Show all"));
    connect(nothing, &EmptyState::acted, this, [this] {
        m_find->clear();
        m_filters->reset();
    });
    m_listOrNone = new OrEmpty(m_list, nothing);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(separator());
    column->addWidget(new LibraryHeadings(*m_list));
    column->addWidget(separator());
    column->addWidget(m_listOrNone, 1);
    column->addWidget(separator());
    column->addWidget(new LibraryLegend);
    return body;
}

void LibraryPage::listen()
{
    connect(m_find, &QLineEdit::textChanged, this, &LibraryPage::filter);
    connect(m_filters, &LibraryFilters::chosenChanged, this, &LibraryPage::filter);
    connect(m_model, &LibraryModel::wasRead, this, [this] {
        m_filters->offer(m_model->everything());
        showState();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LibraryPage::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LibraryPage::showCurrent);
    connect(m_list, &QListView::activated, this, &LibraryPage::openCurrent);
    connect(m_pane, &ProjectPane::chosen, this, &LibraryPage::choose);
    connect(m_pane, &ProjectPane::wantsOpen, this, &LibraryPage::openCurrent);
    connect(m_pane, &ProjectPane::wantsReport, this, &LibraryPage::reportCurrent);
    connect(m_new, &NewProjectLine::added, this, [this](Id<Project> project) {
        m_find->clear();
        m_filters->reset();
        choose(project.value);
        m_list->setFocus();
    });
    connect(m_new, &NewProjectLine::left, this, &LibraryPage::enter);
}

// The pane is the page's own until the window takes it.
LibraryPage::~LibraryPage()
{
    if (m_pane && !m_pane->parent())
        delete m_pane;
}

QWidget* LibraryPage::inspector() { return m_pane; }

std::set<Command> LibraryPage::everyCommand() const
{
    return {Command::NewHere, Command::Find, Command::EditCurrent};
}

std::set<Command> LibraryPage::commands() const
{
    const QModelIndex current = m_list->currentIndex();
    std::set<Command> now{Command::NewHere};
    if (!m_model->everything().empty())
        now.insert(Command::Find);
    if (current.isValid() && m_model->at(current).entry.project)
        now.insert(Command::EditCurrent);
    return now;
}

void LibraryPage::run(Command command, int)
{
    switch (command) {
    case Command::NewHere:
        return m_new->open();
    case Command::Find:
        m_find->setFocus();
        return m_find->selectAll();
    case Command::EditCurrent:
        m_list->scrollTo(m_list->currentIndex());
        return m_list->edit(m_list->currentIndex());
    default:
        return;
    }
}

void LibraryPage::enter()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else if (auto* begin = m_bodyOrNone->currentWidget()->findChild<KeyButton*>())
        begin->setFocus();
}

void LibraryPage::filter()
{
    LibraryFilter filter = m_filters->chosen();
    filter.words = m_find->text().simplified();
    m_model->filter(filter);
    showState();
}

void LibraryPage::showState()
{
    const int all = int(m_model->everything().size());
    m_bodyOrNone->showEmpty(all == 0);
    m_listOrNone->showEmpty(m_model->rowCount() == 0);
    m_filters->setCount(m_model->rowCount(), all);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void LibraryPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_pane->showCurrent(current.isValid() ? std::optional(m_model->at(current).id) : std::nullopt);
    emit commandsChanged();
}

void LibraryPage::choose(std::int64_t row)
{
    const QModelIndex index = m_model->indexOf(row);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

std::optional<Id<Project>> LibraryPage::openableProject()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const auto project = m_model->at(current).entry.project;
    if (!project)
        desk().tell({MessageTone::Done,
                     tr("A case record of another place can be read, not opened or copied."),
                     {},
                     {},
                     {}});
    return project;
}

void LibraryPage::openCurrent()
{
    if (const auto project = openableProject()) {
        desk().openProject(*project);
        emit wantsScreen(openScreen(desk().reader(), *project));
    }
}

void LibraryPage::reportCurrent()
{
    if (const auto project = openableProject()) {
        desk().openProject(*project);
        emit wantsScreen(Screen::Report);
    }
}

void LibraryPage::copyCurrent()
{
    if (const auto project = openableProject())
        m_new->openLike(*project);
}

// T for the table, C for a copy as template, Ctrl+R for the report of the project.
bool LibraryPage::keyInList(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_T && key.modifiers() == Qt::NoModifier)
        m_pane->toggleTable();
    else if (key.key() == Qt::Key_C && key.modifiers() == Qt::NoModifier)
        copyCurrent();
    else if (key.key() == Qt::Key_R && key.modifiers() == Qt::ControlModifier)
        reportCurrent();
    else
        return false;
    return true;
}

bool LibraryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && isForTheWindow(*event, *m_find)) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_list && keyInList(*key))
        return true;
    if (watched == m_find) {
        const bool goes = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return ||
                          key->key() == Qt::Key_Enter;
        if (goes && m_model->rowCount() > 0) {
            m_list->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_find->clear();
            enter();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LibraryPage::showEvent(QShowEvent* event)
{
    m_model->setWatched(true);
    Page::showEvent(event);
}

void LibraryPage::hideEvent(QHideEvent* event)
{
    m_model->setWatched(false);
    Page::hideEvent(event);
}

} // namespace moothall::ui
