// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvepage.h"

#include "core/involve/sessions.h"
#include "ui/involve/agenda/agendapart.h"
#include "ui/involve/agenda/methodspane.h"
#include "ui/involve/arrivalspane.h"
#include "ui/involve/groupspart.h"
#include "ui/involve/involvegate.h"
#include "ui/involve/involvepane.h"
#include "ui/involve/pack/packline.h"
#include "ui/involve/promiseblock.h"
#include "ui/involve/roomheader.h"
#include "ui/involve/voicesblock.h"
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

} // namespace

InvolvePage::InvolvePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_header(new RoomHeader(desk)),
      m_groups(new GroupsPart(desk)),
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
    auto* noSession = new EmptyState(tr("This project has no session yet."), tr("Start one today"));
    connect(noSession, &EmptyState::acted, this, &InvolvePage::startSession);
    m_noSession = inDashes(noSession);

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
    column->addWidget(m_groups);
    column->addLayout(m_below);
    column->addStretch();
    column->addLayout(closing);
    return people;
}

void InvolvePage::listen()
{
    connect(m_groups, &GroupsPart::stateChanged, this, &Page::commandsChanged);
    connect(m_groups, &GroupsPart::currentChanged, this, &Page::commandsChanged);
    connect(m_groups, &GroupsPart::left, this, &InvolvePage::enter);
    connect(&desk(), &Desk::placeChanged, this, [this] {
        showState();
        showPart();
    });
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
    const bool chosen = inAgenda() ? m_agenda->hasCurrent() : m_groups->hasCurrent();
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
        return m_groups->editCurrent();
    case Command::RemoveCurrent:
        return m_groups->removeCurrent();
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
    if (!m_groups->isEmpty() || desk().session())
        return m_groups->enter();
    m_noSession->findChild<KeyButton*>()->setFocus();
}

void InvolvePage::showState()
{
    m_noSession->setVisible(!desk().session());
    m_header->setVisible(bool(desk().session()));
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

// Whatever is written on the page is left by Escape; a field has taken its typing back before.
void InvolvePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_groups->hasKeyboard())
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
