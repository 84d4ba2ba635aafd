// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvepage.h"

#include "core/involve/sessions.h"
#include "ui/involve/arrivalspane.h"
#include "ui/involve/fittedlist.h"
#include "ui/involve/groupdelegate.h"
#include "ui/involve/groupline.h"
#include "ui/involve/groupsmodel.h"
#include "ui/involve/involvegate.h"
#include "ui/involve/involvepane.h"
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
      m_pane(new InvolvePane(desk))
{
    m_list->setModel(m_groups);
    m_list->setItemDelegate(new GroupDelegate(*m_groups, m_list));
    m_list->installEventFilter(this);
    auto* noSession = new EmptyState(tr("This project has no session yet."), tr("Start one today"));
    connect(noSession, &EmptyState::acted, this, &InvolvePage::startSession);
    m_noSession = inDashes(noSession);
    auto* noGroups = new EmptyState(tr("No groups yet."), tr("Add the first group"));
    connect(noGroups, &EmptyState::acted, m_line, &GroupLine::writeNew);
    m_noGroups = inDashes(noGroups);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(separator());
    column->addWidget(scroll, 1);
    listen();
    showState();
}

QWidget* InvolvePage::buildContent()
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

    auto* content = new QWidget;
    setRole(*content, "content");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_noSession);
    column->addWidget(buildGroups());
    column->addLayout(m_below);
    column->addStretch();
    column->addLayout(closing);
    return content;
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
    connect(&desk(), &Desk::placeChanged, this, &InvolvePage::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Page::commandsChanged);
    connect(m_list, &QListView::doubleClicked, this, &InvolvePage::editCurrent);
    connect(m_line, &GroupLine::left, this, &InvolvePage::enter);
    connect(m_header, &RoomHeader::left, this, &InvolvePage::enter);
    connect(m_line, &GroupLine::saved, this, [this](Id<Group> group) {
        m_list->setCurrentIndex(m_groups->indexOf(group));
        m_list->setFocus();
    });
}

// The pane is the page's own until the window takes it.
InvolvePage::~InvolvePage()
{
    if (m_pane && !m_pane->parent())
        delete m_pane;
}

QWidget* InvolvePage::inspector() { return m_pane; }

std::set<Command> InvolvePage::everyCommand() const
{
    return {Command::NewHere, Command::NewMissingVoice, Command::Arrivals, Command::EditCurrent,
            Command::RemoveCurrent};
}

std::set<Command> InvolvePage::commands() const
{
    std::set<Command> now;
    if (desk().project()) // without a session a walk-in is told what is missing
        now.insert({Command::NewMissingVoice, Command::NewHere});
    if (desk().session())
        now.insert(Command::Arrivals);
    if (m_list->currentIndex().isValid())
        now.insert({Command::EditCurrent, Command::RemoveCurrent});
    return now;
}

void InvolvePage::run(Command command, int)
{
    switch (command) {
    case Command::NewHere:
        if (!desk().session())
            return offerSession();
        emit wantsInspector();
        return m_pane->arrivals().askForWalkIn();
    case Command::NewMissingVoice:
        return m_voices->writeNew();
    case Command::Arrivals:
        emit wantsInspector();
        return m_pane->arrivals().focusLine();
    case Command::EditCurrent:
        return editCurrent();
    case Command::RemoveCurrent:
        return removeCurrent();
    default:
        return;
    }
}

void InvolvePage::enter()
{
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
