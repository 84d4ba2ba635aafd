// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/arrivalspane.h"

#include "core/involve/coverage.h"
#include "core/involve/sessions.h"
#include "ui/involve/agreementsblock.h"
#include "ui/involve/arrivaldelegate.h"
#include "ui/involve/arrivalsmodel.h"
#include "ui/involve/fittedlist.h"
#include "ui/involve/groupsmodel.h"
#include "ui/involve/walkinmenu.h"
#include "ui/shell/commands.h"
#include "ui/style/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLetters = 2;

// Ctrl+Z takes back the last arrival where there is no typing to take back.
bool isForTheWindow(const QEvent& event, const QLineEdit& line)
{
    return event.type() == QEvent::ShortcutOverride && !line.isUndoAvailable() &&
           static_cast<const QKeyEvent&>(event).matches(QKeySequence::Undo);
}

// "Disabled passengers: 3 of 4", of the group of somebody.
QString coverageText(const Desk& desk, const std::optional<Id<Group>>& group)
{
    for (const GroupCoverage& one : coverageAt(desk.reader(), desk.project(), desk.session()))
        if (group == one.group.id)
            return u"%1: %2."_s.arg(one.group.name, countText(one.here, one.group.targetCount));
    return {};
}

// "With P08, who supports them."
QString supportersText(const Desk& desk, Id<Participant> person)
{
    QStringList codes;
    for (const Arrival& other : arrivalsAt(desk.reader(), desk.session()))
        if (other.supports == person && isPresent(other.state))
            codes.append(other.code);
    return codes.isEmpty() ? QString()
                           : ArrivalsPane::tr("With %1, in support.").arg(codes.join(u", "_s));
}

} // namespace

ArrivalsPane::ArrivalsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_found(new ArrivalsModel(desk, ArrivalsModel::Who::Found, this)),
      m_last(new ArrivalsModel(desk, ArrivalsModel::Who::CameLast, this)),
      m_line(new QLineEdit),
      m_foundList(new FittedList(tr("Who matches"))),
      m_lastList(new FittedList(tr("Who came last"))),
      m_nobody(wrapped(quiet(tr("Nobody matches. Record a walk-in for somebody new.")))),
      m_more(quiet({})),
      m_cameLast(quiet(tr("Came last"))),
      m_agreements(new AgreementsBlock(desk)),
      m_walkIn(new KeyButton(tr("Walk-in"), keysFor(Command::NewHere))),
      m_didNotCome(new KeyButton({}))
{
    setAccessibleName(tr("Arrivals"));
    m_line->setPlaceholderText(tr("Two letters or a code, then Enter"));
    m_line->setAccessibleName(tr("Who is here: two letters or a code, then Enter"));
    m_line->addAction(iconOf(Glyph::Search), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_foundList->setModel(m_found);
    m_foundList->setItemDelegate(new ArrivalDelegate(*m_found, m_foundList));
    m_foundList->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_lastList->setModel(m_last);
    m_lastList->setItemDelegate(new ArrivalDelegate(*m_last, m_lastList));
    m_lastList->installEventFilter(this);
    m_didNotCome->makeLink();
    build();
    listen();
    showFound();
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
    auto* ready = new KeyButton(tr("Ready to run?"));
    ready->makeLink();
    connect(ready, &QPushButton::clicked, this, &ArrivalsPane::wantsReadiness);
    below->addWidget(ready);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addWidget(m_line);
    column->addWidget(m_foundList);
    column->addWidget(m_nobody);
    column->addWidget(m_more);
    column->addWidget(m_cameLast);
    column->addWidget(m_lastList);
    column->addWidget(wrapped(
        quiet(tr("Tab, then a digit sets the table, X notes who leaves and S whom they support. "
                 "Shift+Enter: did not come."))));
    column->addLayout(below);
    column->addWidget(m_agreements);
    setTabOrder(m_line, m_lastList);
    setTabOrder(m_lastList, m_walkIn);
}

void ArrivalsPane::listen()
{
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& letters) {
        m_found->find(letters);
        showFound();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &ArrivalsPane::arriveCurrent);
    connect(m_foundList, &QListView::clicked, this, &ArrivalsPane::arriveCurrent);
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
}

void ArrivalsPane::focusLine()
{
    m_line->setFocus();
    m_line->selectAll();
}

// Enter takes the first of them.
void ArrivalsPane::showFound()
{
    const bool asked = m_line->text().simplified().size() >= fewestLetters;
    m_foundList->setVisible(m_found->rowCount() > 0);
    m_nobody->setVisible(asked && m_found->rowCount() == 0);
    m_more->setVisible(m_found->rowCount() > 0 && m_found->more() > 0);
    m_more->setText(tr("%n more: type another letter.", nullptr, m_found->more()));
    if (m_found->rowCount() > 0)
        m_foundList->setCurrentIndex(m_found->index(0));
}

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
void ArrivalsPane::arriveCurrent()
{
    if (m_supporter)
        return supportFound();
    const QModelIndex current = m_foundList->currentIndex();
    if (!current.isValid())
        return;
    const Arrival person = m_found->at(current).arrival;
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
    const QString question = tr("Whom does %1 support? Two letters or a code").arg(person.code);
    m_line->setPlaceholderText(question);
    m_line->setAccessibleName(question);
    m_line->clear();
    m_line->setFocus();
}

void ArrivalsPane::supportFound()
{
    const QModelIndex current = m_foundList->currentIndex();
    if (!current.isValid())
        return;
    const Arrival supported = m_found->at(current).arrival;
    const auto supporter = m_desk.reader().find(*m_supporter);
    const auto done = arrivals::support(m_desk.workspace(), *m_supporter, supported.id);
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
    m_line->setPlaceholderText(tr("Two letters or a code, then Enter"));
    m_line->setAccessibleName(tr("Who is here: two letters or a code, then Enter"));
    m_line->setText({});
}

void ArrivalsPane::sayHere(const Result<Attendance>& outcome, bool isBack)
{
    if (!outcome)
        return outcome.error().kind == Error::Kind::NotAllowed
                   ? m_desk.warn(outcome.error().sentence) // they are here already
                   : m_desk.tell(outcome.error());
    const auto person = m_desk.reader().find(outcome->participant);
    if (!person)
        return;
    const QString time = outcome->arrivedAt.toString(u"HH:mm"_s);
    QString here = tr("%1 is here, %2.").arg(person->code, time);
    if (isBack)
        here = tr("%1 is back.").arg(person->code);
    else if (outcome->state == AttendanceState::Late)
        here = tr("%1 is here, late, %2.").arg(person->code, time);
    else if (person->capacity == Capacity::Observer)
        here = tr("%1 observes from %2 and is not counted.").arg(person->code, time);
    QStringList said{here};
    if (const auto supported =
            person->supporterOf ? m_desk.reader().find(*person->supporterOf) : std::nullopt)
        said.append(tr("Supports %1 and is not counted.").arg(supported->code));
    else
        said +=
            {coverageText(m_desk, person->stakeholderGroup), supportersText(m_desk, person->id)};
    said.removeAll(QString());
    m_desk.did(outcome, said.join(u' '));
    putFirst(person->id);
}

// On top of those who came last, and the line is free for the next.
void ArrivalsPane::putFirst(Id<Participant> person)
{
    m_line->setText({}); // with nothing left to take back in the line itself
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

void ArrivalsPane::noteAbsent()
{
    const QModelIndex current = m_foundList->currentIndex();
    if (!current.isValid())
        return;
    const Arrival person = m_found->at(current).arrival;
    if (!person.attendance || isPresent(person.state))
        return m_desk.warn(isPresent(person.state) ? tr("%1 is here already.").arg(person.code)
                                                   : tr("%1 was not expected.").arg(person.code));
    m_desk.did(arrivals::didNotCome(m_desk.workspace(), {*person.attendance}),
               tr("%1 did not come.").arg(person.code));
    m_line->setText({});
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

void ArrivalsPane::seatCurrent(int table)
{
    const QModelIndex current = m_lastList->currentIndex();
    if (!current.isValid() || !m_last->at(current).arrival.attendance)
        return;
    const ArrivalRow row = m_last->at(current);
    const auto session = m_desk.reader().find(m_desk.session());
    if (session && session->tables > 0 && table > session->tables)
        return m_desk.warn(
            tr("There is no table %1: this session has %n table(s).", nullptr, session->tables)
                .arg(table));
    m_desk.did(arrivals::seat(m_desk.workspace(), *row.arrival.attendance,
                              table > 0 ? std::optional(table) : std::nullopt),
               table > 0 ? tr("%1 sits at table %2.").arg(row.arrival.code).arg(table)
                         : tr("%1 sits at no table.").arg(row.arrival.code));
    m_line->setFocus();
}

bool ArrivalsPane::keyInLine(int key)
{
    if (key == Qt::Key_Escape && (m_supporter || !m_line->text().isEmpty())) {
        askNothing();
        return true;
    }
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || m_found->rowCount() == 0)
        return false;
    const int row = m_foundList->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_foundList->setCurrentIndex(m_found->index(std::clamp(row, 0, m_found->rowCount() - 1)));
    return true;
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
    if (watched == m_line && isForTheWindow(*event, *m_line)) {
        event->ignore();
        return true;
    }
    if (watched == m_lastList && event->type() == QEvent::FocusIn &&
        !m_lastList->currentIndex().isValid() && m_last->rowCount() > 0)
        m_lastList->setCurrentIndex(m_last->index(0));
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_line && enters && key->modifiers() & Qt::ShiftModifier) {
            noteAbsent();
            return true;
        }
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && watched == m_line && keyInLine(key->key()))
            return true;
        if (plain && watched == m_lastList && keyInLast(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
