// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/arrivalspane.h"

#include "core/involve/sessions.h"
#include "ui/involve/agreementsblock.h"
#include "ui/involve/arrivaldelegate.h"
#include "ui/involve/arrivalsmodel.h"
#include "ui/involve/arrivalwords.h"
#include "ui/involve/expectedfield.h"
#include "ui/involve/fittedlist.h"
#include "ui/involve/personline.h"
#include "ui/involve/walkinmenu.h"
#include "ui/models/bydigit.h"
#include "ui/shell/commands.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace moothall::ui {

using namespace Qt::StringLiterals;

ArrivalsPane::ArrivalsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_last(new ArrivalsModel(desk, ArrivalsModel::Who::CameLast, this)),
      m_line(new PersonLine(desk)),
      m_lastList(new FittedList(tr("Who came last"))),
      m_cameLast(quiet(tr("Came last"))),
      m_keys(wrapped(quiet({}))),
      m_agreements(new AgreementsBlock(desk)),
      m_expected(new ExpectedField(desk)),
      m_walkIn(new KeyButton(tr("Walk-in"), keysFor(Command::NewHere))),
      m_didNotCome(new KeyButton({}))
{
    setAccessibleName(tr("Arrivals"));
    m_lastList->setModel(m_last);
    m_lastList->setItemDelegate(new ArrivalDelegate(*m_last, m_lastList));
    m_lastList->installEventFilter(this);
    m_didNotCome->makeLink();
    build();
    listen();
    readTables();
    showExpected();
}

void ArrivalsPane::build()
{
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Arrivals")));
    top->addStretch();
    top->addWidget(new KeyCaps(keysOf(keysFor(Command::Arrivals))));
    auto* below = new FlowLayout(px(10), px(6));
    below->addWidget(m_walkIn);
    below->addWidget(m_didNotCome);
    auto* expected = new KeyButton(tr("Who is expected"));
    expected->makeLink();
    connect(expected, &QPushButton::clicked, this, [this] { m_expected->open(); });
    below->addWidget(expected);
    auto* ready = new KeyButton(tr("Ready to run?"));
    ready->makeLink();
    connect(ready, &QPushButton::clicked, this, &ArrivalsPane::wantsReadiness);
    below->addWidget(ready);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addWidget(m_line);
    column->addWidget(m_cameLast);
    column->addWidget(m_lastList);
    column->addWidget(m_keys);
    column->addLayout(below);
    column->addWidget(m_expected);
    column->addWidget(m_agreements);
    setTabOrder(m_line, m_lastList);
    setTabOrder(m_lastList, m_walkIn);
}

void ArrivalsPane::listen()
{
    connect(m_line, &PersonLine::chosen, this, [this](const Arrival& person) {
        m_supporter ? supports(*m_supporter, person) : arrive(person);
    });
    connect(m_line, &PersonLine::notComing, this, &ArrivalsPane::noteAbsent);
    connect(m_line, &PersonLine::left, this, &ArrivalsPane::askNothing);
    connect(m_line, &PersonLine::listPasted, m_expected, &ExpectedField::open);
    connect(m_expected, &ExpectedField::finished, this, &ArrivalsPane::focusLine);
    connect(m_walkIn, &QPushButton::clicked, this, &ArrivalsPane::askForWalkIn);
    connect(m_didNotCome, &QPushButton::clicked, this, [this] {
        const auto expected = m_last->stillExpected(); // a copy: the action changes it
        m_desk.did(arrivals::didNotCome(m_desk.workspace(), expected),
                   tr("%n person(s) noted as not come.", nullptr, int(expected.size())));
        focusLine();
    });
    connect(m_last, &ArrivalsModel::wasRead, this, &ArrivalsPane::showExpected);
    connect(m_lastList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ArrivalsPane::showAgreements);
    connect(&m_desk, &Desk::placeChanged, this, &ArrivalsPane::askNothing);
    connect(&m_desk, &Desk::placeChanged, this, &ArrivalsPane::readTables);
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("session"))
            readTables();
    });
}

void ArrivalsPane::readTables()
{
    const auto session = m_desk.reader().find(m_desk.session());
    m_tables = session ? session->tables : 0;
    const QString digits = m_tables > mostDigits
                               ? tr("Tab, then a digit sets the table, the same again the one nine "
                                    "on; X notes who leaves and S whom they support.")
                               : tr("Tab, then a digit sets the table, X notes who leaves and S "
                                    "whom they support.");
    m_keys->setText(tr("%1 Shift+Enter: did not come.").arg(digits));
}

void ArrivalsPane::focusLine() { m_line->takeKeyboard(); }

void ArrivalsPane::showExpected()
{
    const auto people = int(m_last->stillExpected().size());
    m_didNotCome->setVisible(people > 0);
    m_didNotCome->setText(tr("%n did not come", nullptr, people));
    m_lastList->setVisible(m_last->rowCount() > 0);
    m_cameLast->setVisible(m_last->rowCount() > 0);
    showAgreements();
}

// Who is here already is said, and stands on top: that may be somebody who is about to leave.
void ArrivalsPane::arrive(const Arrival& person)
{
    const auto here = arrivals::arrive(m_desk.workspace(), m_desk.session(), person.id);
    sayHere(here, person.state == AttendanceState::LeftEarly);
    if (!here && here.error().kind == Error::Kind::NotAllowed)
        putFirst(person.id);
}

void ArrivalsPane::askForWalkIn()
{
    WalkIns walkIns;
    walkIns.ofGroup = [this](std::optional<Id<Group>> group) { walkIn(group); };
    walkIns.observer = [this] {
        sayHere(arrivals::observerComes(m_desk.workspace(), m_desk.session()));
    };
    const Arrival* last = m_last->rowCount() > 0 ? &m_last->at(0).arrival : nullptr;
    if (last && !last->observes && !last->supports)
        walkIns.supported = last->code;
    walkIns.supporter = [this] { supporterComes(); };
    ui::askForWalkIn(m_desk, *m_walkIn, walkIns);
}

void ArrivalsPane::walkIn(std::optional<Id<Group>> group)
{
    sayHere(arrivals::walkIn(m_desk.workspace(), m_desk.session(), group));
}

void ArrivalsPane::supporterComes()
{
    if (m_last->rowCount() > 0)
        sayHere(arrivals::supporterComes(m_desk.workspace(), m_desk.session(), m_last->at(0).id));
}

// The line asks, and finds people as it always does. Who supports somebody already is a voice of
// their own again.
void ArrivalsPane::askWhomTheySupport()
{
    const QModelIndex current = m_lastList->currentIndex();
    if (!current.isValid())
        return;
    const Arrival person = m_last->at(current).arrival;
    if (person.supports) {
        m_desk.did(arrivals::support(m_desk.workspace(), person.id, std::nullopt),
                   tr("%1 is a voice of their own.").arg(person.code));
        return;
    }
    m_supporter = person.id;
    m_line->ask(tr("Whom does %1 support? Two letters or a code").arg(person.code));
    m_line->clear();
    m_line->setFocus();
}

void ArrivalsPane::supports(Id<Participant> id, const Arrival& supported)
{
    const auto supporter = m_desk.reader().find(id);
    const auto done = arrivals::support(m_desk.workspace(), id, supported.id);
    if (!done && done.error().kind == Error::Kind::NotAllowed)
        return m_desk.warn(done.error().sentence);
    m_desk.did(done,
               supporter
                   ? tr("%1 supports %2 and is not counted.").arg(supporter->code, supported.code)
                   : QString());
    askNothing();
}

void ArrivalsPane::askNothing()
{
    m_supporter.reset();
    m_line->ask({});
    m_line->clear();
}

void ArrivalsPane::sayHere(const Result<Attendance>& outcome, bool isBack)
{
    if (!outcome)
        return outcome.error().kind == Error::Kind::NotAllowed
                   ? m_desk.warn(outcome.error().sentence) // they are here already
                   : m_desk.tell(outcome.error());
    m_desk.did(outcome, arrivalText(m_desk, *outcome, isBack));
    putFirst(outcome->participant);
}

// On top of those who came last, and the line is free for the next.
void ArrivalsPane::putFirst(Id<Participant> person)
{
    m_line->clear();
    m_last->putFirst(person);
    m_lastList->setCurrentIndex(m_last->index(0));
    showAgreements();
    m_line->setFocus();
}

void ArrivalsPane::showAgreements()
{
    const QModelIndex current = m_lastList->currentIndex();
    m_agreements->show(current.isValid() ? std::optional(m_last->at(current).id) : std::nullopt);
}

void ArrivalsPane::noteAbsent(const Arrival& person)
{
    if (!person.attendance || isPresent(person.state))
        return m_desk.warn(isPresent(person.state) ? tr("%1 is here already.").arg(person.code)
                                                   : tr("%1 was not expected.").arg(person.code));
    m_desk.did(arrivals::didNotCome(m_desk.workspace(), {*person.attendance}),
               tr("%1 did not come.").arg(person.code));
    m_line->clear();
}

void ArrivalsPane::leaveCurrent()
{
    const QModelIndex current = m_lastList->currentIndex();
    if (!current.isValid())
        return;
    const Arrival person = m_last->at(current).arrival;
    const auto left = arrivals::leave(m_desk.workspace(), m_desk.session(), person.id);
    if (!left)
        return m_desk.warn(left.error().sentence);
    m_desk.did(left, tr("%1 left at %2.").arg(person.code, left->leftAt.toString(u"HH:mm"_s)));
}

void ArrivalsPane::seatCurrent(int digit)
{
    const QModelIndex current = m_lastList->currentIndex();
    if (!current.isValid() || !m_last->at(current).arrival.attendance)
        return;
    const Arrival person = m_last->at(current).arrival; // a copy: the action changes the row
    const int table = byDigit(digit, person.table.value_or(0), m_tables);
    if (m_tables > 0 && table > m_tables)
        return m_desk.warn(
            tr("There is no table %1: this session has %n table(s).", nullptr, m_tables)
                .arg(table));
    m_desk.did(arrivals::seat(m_desk.workspace(), *person.attendance,
                              table > 0 ? std::optional(table) : std::nullopt),
               table > 0 ? tr("%1 sits at table %2.").arg(person.code).arg(table)
                         : tr("%1 sits at no table.").arg(person.code));
    m_line->setFocus();
}

bool ArrivalsPane::keyInLast(int key)
{
    if (key == Qt::Key_X || key == Qt::Key_S) {
        key == Qt::Key_X ? leaveCurrent() : askWhomTheySupport();
        return true;
    }
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return m_agreements->takeKey(key);
    seatCurrent(key - Qt::Key_0);
    return true;
}

bool ArrivalsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && !m_lastList->currentIndex().isValid() &&
        m_last->rowCount() > 0)
        m_lastList->setCurrentIndex(m_last->index(0));
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && keyInLast(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
