// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvepage.h"

#include "core/involve/sessions.h"
#include "ui/involve/agenda/agendapart.h"
#include "ui/involve/agenda/methodspane.h"
#include "ui/involve/arrivalspane.h"
#include "ui/involve/fittedlist.h"
#include "ui/involve/groupdelegate.h"
#include "ui/involve/groupline.h"
#include "ui/involve/groupsmodel.h"
#include "ui/involve/involvegate.h"
#include "ui/involve/involvepane.h"
#include "ui/involve/pack/packline.h"
#include "ui/involve/promiseblock.h"
#include "ui/involve/roomheader.h"
#include "ui/involve/voicesblock.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTwo = 640; // below, at a base of 13: the promise under the missing voices

QWidget* inDashes(EmptyState* empty)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->addWidget(empty);
    return place;
}

} // namespace

InvolvePage::InvolvePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_groups(new GroupsModel(desk, this)),
      m_header(new RoomHeader(desk)),
      m_line(new GroupLine(desk)),
      m_list(new FittedList(tr("Groups"))),
      m_headings(new GroupHeadings),
      m_voices(new VoicesBlock(desk)),
      m_below(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_scroll(new QScrollArea),
      m_people(nullptr),
      m_agenda(new AgendaPart(desk)),
      m_pack(new PackLine(desk)),
      m_pane(new InvolvePane(desk)),
      m_methods(new MethodsPane(desk)),
      m_side(new Stack)
{
    m_side->addWidget(m_pane);
    m_side->addWidget(m_methods);
    m_list->setModel(m_groups);
    m_list->setItemDelegate(new GroupDelegate(*m_groups, m_list));
    m_list->installEventFilter(this);
    auto* noSession = new EmptyState(tr("This project has no session yet."), tr("Start one today"));
    connect(noSession, &EmptyState::acted, this, &InvolvePage::startSession);
    m_noSession = inDashes(noSession);
    auto* noGroups = new EmptyState(tr("No groups yet."), tr("Add the first group"));
    connect(noGroups, &EmptyState::acted, m_line, &GroupLine::writeNew);
    m_noGroups = inDashes(noGroups);

    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(separator());
    column->addWidget(m_scroll, 1);
    listen();
    showState();
    showPart();
}

QWidget* InvolvePage::buildContent()
{
    m_people = buildPeople();
    auto* content = new QWidget;
    setRole(*content, "content");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_noSession);
    column->addWidget(m_pack);
    column->addWidget(m_people, 1);
    column->addWidget(m_agenda, 1);
    return content;
}

QWidget* InvolvePage::buildPeople()
{
    m_below->setContentsMargins(px(18), px(14), px(18), px(14));
    m_below->setSpacing(px(28));
    m_below->addWidget(m_voices, 1);
    m_below->addWidget(new PromiseBlock(desk()), 1);
    auto* closing = new QVBoxLayout;
    closing->setContentsMargins(px(18), 0, px(18), px(14));
    auto* close = new CloseLine(desk(), involveGate(desk()));
    auto* reading = new WhenSeen(close, [close] { close->read(); });
    connect(&desk().workspace(), &Workspace::changed, reading, [reading](const Changes& changes) {
        for (const std::string_view table : {"stakeholder_group", "attendance", "participant"})
            if (changes.touches(table))
                return reading->ask();
    });
    closing->addWidget(close);

    auto* people = new QWidget;
    auto* column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildGroups());
    column->addLayout(m_below);
    column->addStretch();
    column->addLayout(closing);
    return people;
}

QWidget* InvolvePage::buildGroups()
{
    auto* add = new KeyButton(tr("Add a group"));
    add->setIcon(iconOf(Glyph::Plus));
    add->makeLink();
    connect(add, &QPushButton::clicked, m_line, &GroupLine::writeNew);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(px(18), px(4), px(18), px(4));
    footer->addWidget(add);
    footer->addStretch();
    m_more = new QWidget;
    m_more->setLayout(footer);

    auto* groups = new QWidget;
    groups->setAccessibleName(tr("Groups"));
    auto* column = new QVBoxLayout(groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_headings);
    column->addWidget(separator());
    column->addWidget(m_list);
    column->addWidget(m_noGroups);
    column->addWidget(m_more);
    column->addWidget(separator());
    return groups;
}

void InvolvePage::listen()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_groups, signal, this, &InvolvePage::showState);
    connect(&desk(), &Desk::placeChanged, this, [this] {
        showState();
        showPart();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Page::commandsChanged);
    connect(m_list, &QListView::doubleClicked, this, &InvolvePage::editCurrent);
    connect(m_line, &GroupLine::left, this, &InvolvePage::enter);
    connect(m_header, &RoomHeader::left, this, &InvolvePage::enter);
    connect(m_header, &RoomHeader::partChanged, this, &InvolvePage::showPart);
    connect(m_agenda, &AgendaPart::currentChanged, this, &Page::commandsChanged);
    connect(m_agenda, &AgendaPart::wantsPack, this, [this] { run(Command::PrintPack, 0); });
    connect(m_agenda, &AgendaPart::writing, this, &InvolvePage::showTop);
    connect(m_pack, &PackLine::left, this, &InvolvePage::enter);
    connect(m_agenda, &AgendaPart::wantsMethods, this, [this] {
        emit wantsInspector();
        m_methods->focusLine();
    });
    connect(m_methods, &MethodsPane::chosen, m_agenda, &AgendaPart::addByMethod);
    connect(m_methods, &MethodsPane::left, this, &InvolvePage::enter);
    connect(m_line, &GroupLine::saved, this, [this](Id<Group> group) {
        m_list->setCurrentIndex(m_groups->indexOf(group));
        m_list->setFocus();
    });
}

// The pane is the page's own until the window takes it.
InvolvePage::~InvolvePage()
{
    if (m_side && !m_side->parent())
        delete m_side;
}

QWidget* InvolvePage::inspector() { return m_side; }

bool InvolvePage::inAgenda() const
{
    return desk().session() && m_header->part() == RoomHeader::Agenda;
}

void InvolvePage::showPart()
{
    const bool agenda = inAgenda();
    m_people->setVisible(!agenda);
    m_agenda->setVisible(agenda);
    if (m_side) {
        m_side->setCurrentIndex(agenda ? 1 : 0);
        m_side->setAccessibleName(m_side->currentWidget()->accessibleName());
    }
    emit commandsChanged();
    if (isVisible())
        enter();
}

std::set<Command> InvolvePage::everyCommand() const
{
    return {Command::NewHere,     Command::NewMissingVoice, Command::Arrivals,
            Command::EditCurrent, Command::RemoveCurrent,   Command::Find,
            Command::PrintPack};
}

std::set<Command> InvolvePage::commands() const
{
    std::set<Command> now;
    if (desk().project()) // without a session a walk-in is told what is missing
        now.insert({Command::NewMissingVoice, Command::NewHere});
    if (desk().session())
        now.insert({Command::Arrivals, Command::PrintPack});
    const bool chosen = inAgenda() ? m_agenda->hasCurrent() : m_list->currentIndex().isValid();
    if (chosen)
        now.insert({Command::EditCurrent, Command::RemoveCurrent});
    if (inAgenda())
        now.insert(Command::Find);
    return now;
}

void InvolvePage::run(Command command, int)
{
    if (command == Command::Arrivals || command == Command::NewMissingVoice)
        m_header->choose(RoomHeader::People);
    if (command == Command::PrintPack) {
        m_pack->open();
        return showTop();
    }
    if (inAgenda())
        return runOnAgenda(command);
    switch (command) {
    case Command::NewHere:
        if (!desk().session())
            return offerSession();
        emit wantsInspector();
        m_pane->showArrivals();
        return m_pane->arrivals().askForWalkIn();
    case Command::NewMissingVoice:
        return m_voices->writeNew();
    case Command::Arrivals:
        emit wantsInspector();
        m_pane->showArrivals();
        return m_pane->arrivals().focusLine();
    case Command::EditCurrent:
        return editCurrent();
    case Command::RemoveCurrent:
        return removeCurrent();
    default:
        return;
    }
}

void InvolvePage::runOnAgenda(Command command)
{
    switch (command) {
    case Command::NewHere:
        return m_agenda->writeNew();
    case Command::EditCurrent:
        return m_methods->hasKeyboard() ? m_methods->editCurrent() : m_agenda->editCurrent();
    case Command::RemoveCurrent:
        return m_agenda->removeCurrent();
    case Command::Find:
        emit wantsInspector();
        return m_methods->focusLine();
    default:
        return;
    }
}

void InvolvePage::enter()
{
    if (inAgenda())
        return m_agenda->enter();
    if (m_groups->rowCount() > 0)
        return m_list->setFocus();
    for (QWidget* place : {m_noSession, m_noGroups})
        if (auto* button = place->findChild<KeyButton*>(); button && !place->isHidden())
            return button->setFocus();
}

void InvolvePage::showState()
{
    const bool empty = m_groups->rowCount() == 0;
    m_noSession->setVisible(!desk().session());
    m_header->setVisible(bool(desk().session()));
    m_headings->setVisible(!empty);
    m_list->setVisible(!empty);
    m_more->setVisible(!empty);
    m_noGroups->setVisible(empty);
    // One thing to do first: the session.
    restyle(*m_noGroups->findChild<KeyButton*>(), "role", desk().session() ? "primary" : "");
    if (!empty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_groups->index(0));
    emit commandsChanged();
}

// Lines to write in stand at the top. What was shown just now is laid out first.
void InvolvePage::showTop()
{
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

void InvolvePage::startSession()
{
    Session session;
    session.project = desk().project();
    session.title = tr("Workshop");
    session.date = QDate::currentDate();
    desk().did(sessions::add(desk().workspace(), session), tr("Session started."));
    enter();
}

// People walk in to a session; a group is another matter, and has its own button.
void InvolvePage::offerSession()
{
    desk().tell({MessageTone::Warning,
                 tr("People walk in to a session, and this project has none yet."),
                 tr("Start one today"),
                 {},
                 [page = QPointer(this)] {
                     if (page)
                         page->startSession();
                 }});
}

void InvolvePage::editCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_line->edit(m_groups->at(current).group);
}

void InvolvePage::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Result<> removed = groups::remove(desk().workspace(), m_groups->at(current).id);
    if (!removed && removed.error().kind == Error::Kind::Conflict)
        return desk().warn(tr("People or ideas belong to this group. It stays."));
    desk().did(removed, tr("Group removed."));
}

// Enter edits, N adds: single letters belong to the list.
bool InvolvePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return Page::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        editCurrent();
        return true;
    }
    if (key->key() == Qt::Key_N) {
        m_line->writeNew();
        return true;
    }
    return Page::eventFilter(watched, event);
}

// Whatever is written on the page is left by Escape; a field has taken its typing back before.
void InvolvePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        enter();
    else
        Page::keyPressEvent(event);
}

void InvolvePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_below->setDirection(width() < px(roomForTwo) ? QBoxLayout::TopToBottom
                                                   : QBoxLayout::LeftToRight);
}

} // namespace moothall::ui
