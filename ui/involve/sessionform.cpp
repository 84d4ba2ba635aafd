// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/sessionform.h"

#include "ui/involve/sessionwords.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 9999;
constexpr int mostTables = 99;

bool setTime(QTime& time, const QString& text)
{
    const QTime read = timeFrom(text);
    if (!text.isEmpty() && !read.isValid())
        return false;
    time = read;
    return true;
}

bool setNumber(int& number, const QString& text, int most)
{
    bool ok = true;
    const int read = text.isEmpty() ? 0 : text.toInt(&ok);
    if (!ok || read < 0 || read > most)
        return false;
    number = read;
    return true;
}

QString numberText(int number) { return number > 0 ? QString::number(number) : QString(); }

} // namespace

SessionForm::SessionForm(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_form(new FactForm)
{
    setAccessibleName(tr("The session"));
    m_sessions = m_form->addChoice(tr("Session"), {});
    m_sessions->installEventFilter(this);
    connect(m_sessions, &QComboBox::activated, this, &SessionForm::chooseSession);
    m_title = addField(
        tr("Name"), tr("What the session is called"),
        [](Session& session, const QString& text) {
            session.title = text;
            return !text.isEmpty();
        },
        tr("A session needs a name."));
    m_venue = addField(tr("Place"), tr("Where people meet"),
                       [](Session& session, const QString& text) {
                           session.venue = text;
                           return true;
                       },
                       {});
    addTimes();
    m_tables = addField(
        tr("Tables"), tr("None"),
        [](Session& session, const QString& text) {
            return setNumber(session.tables, text, mostTables);
        },
        tr("Tables are a number up to %1.").arg(mostTables));
    m_invited = addField(
        tr("Invited"), tr("Nobody yet"),
        [](Session& session, const QString& text) {
            return setNumber(session.invited, text, mostPeople);
        },
        tr("People invited are a number up to %1.").arg(mostPeople));
    addRules();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    read();
}

void SessionForm::addTimes()
{
    m_date = addField(
        tr("Date"), tr("such as 14 May 2026"),
        [](Session& session, const QString& text) {
            const QDate date = dateFrom(text);
            if (date.isValid())
                session.date = date;
            return date.isValid();
        },
        tr("A date is written like 14 May 2026."));
    m_start = addField(
        tr("Begins"), tr("such as 13:30"),
        [](Session& session, const QString& text) { return setTime(session.start, text); },
        tr("A time is written like 13:30."));
    m_end = addField(
        tr("Ends"), tr("such as 16:30"),
        [](Session& session, const QString& text) { return setTime(session.end, text); },
        tr("A time is written like 13:30."));
}

void SessionForm::addRules()
{
    m_attribution =
        m_form->addChoice(tr("Ideas keep"), {tr("The person, by their code"), tr("The group only"),
                                             tr("Nothing of who said them")});
    m_attribution->setPlaceholderText(tr("Not agreed yet"));
    m_attribution->installEventFilter(this);
    m_meaning = wrapped(quiet({}));
    m_meaning->setContentsMargins(px(6), px(2), 0, px(4));
    m_form->addFact({}, m_meaning);
    m_leadRole =
        addLead(tr("Harm: tell"), tr("The role of the safeguarding lead"), &GroundRules::leadRole);
    m_leadPhone = addLead(tr("Their phone"), tr("A number at work"), &GroundRules::leadPhone);
    connect(m_attribution, &QComboBox::activated, this,
            [this](int index) { agreeOn(Attribution(index)); });
}

FactEdit* SessionForm::addField(const QString& caption, const QString& placeholder,
                                const Tell& tell, const QString& wrong)
{
    FactEdit* field = m_form->addWords(caption, placeholder);
    field->installEventFilter(this);
    connect(field, &FactEdit::told, this, [this, tell, wrong](const QString& words) {
        auto session = m_desk.reader().find(m_desk.session());
        if (!session)
            return;
        if (tell(*session, words))
            m_desk.did(sessions::change(m_desk.workspace(), *session), tr("Session changed."));
        else
            m_desk.tell(Error{Error::Kind::BadInput, wrong, {}});
        read(); // the field shows the date and the time as they were understood
    });
    return field;
}

FactEdit* SessionForm::addLead(const QString& caption, const QString& placeholder,
                               QString GroundRules::*field)
{
    FactEdit* edit = m_form->addWords(caption, placeholder);
    edit->installEventFilter(this);
    connect(edit, &FactEdit::told, this, [this, field](const QString& words) {
        GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
        rules.*field = words;
        m_desk.did(groundRules::noteLead(m_desk.workspace(), rules), tr("Session changed."));
        read();
    });
    return edit;
}

// Ideas that are there stay as they are: the core refuses what they would belie.
void SessionForm::agreeOn(Attribution attribution)
{
    GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
    if (rules.agreed == attribution)
        return;
    rules.agreed = attribution;
    const auto agreed = groundRules::agree(m_desk.workspace(), rules);
    if (!agreed)
        m_desk.warn(agreed.error().sentence);
    else
        m_desk.did(agreed, tr("Agreed for every idea from now on."));
    read();
}

void SessionForm::open() { m_venue->setFocus(); } // its name is there already

// The field takes its own typing back first; then the form is left.
bool SessionForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        QMetaObject::invokeMethod(this, &SessionForm::left, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SessionForm::read()
{
    const auto session = m_desk.reader().find(m_desk.session());
    if (!session)
        return;
    showSessions();
    m_title->setFact(session->title);
    m_venue->setFact(session->venue);
    m_date->setFact(dateText(session->date));
    m_start->setFact(timeText(session->start));
    m_end->setFact(timeText(session->end));
    m_tables->setFact(numberText(session->tables));
    m_invited->setFact(numberText(session->invited));
    showRules();
}

void SessionForm::showSessions()
{
    m_sessions->clear();
    for (const Session& session : sessions::all(m_desk.reader(), m_desk.project())) {
        m_sessions->addItem(session.date.isValid()
                                ? u"%1, %2"_s.arg(session.title, dateText(session.date))
                                : session.title,
                            QVariant::fromValue<qlonglong>(session.id.value));
        if (session.id == m_desk.session())
            m_sessions->setCurrentIndex(m_sessions->count() - 1);
    }
    m_sessions->addItem(tr("Another session…"), QVariant::fromValue<qlonglong>(0));
}

// The next one is where the last one was, with as many tables; people and ideas are its own.
void SessionForm::chooseSession(int index)
{
    Id<Session> chosen{m_sessions->itemData(index).toLongLong()};
    if (!chosen) {
        const auto last = m_desk.reader().find(m_desk.session());
        Session next;
        next.project = m_desk.project();
        next.title = tr("Workshop %1").arg(m_sessions->count());
        next.date = QDate::currentDate();
        if (last) {
            next.venue = last->venue;
            next.tables = last->tables;
        }
        const auto added = sessions::add(m_desk.workspace(), next);
        if (!m_desk.did(added, tr("Session started.")))
            return read();
        chosen = *added;
    }
    m_desk.openSession(chosen);
    read();
}

void SessionForm::showRules()
{
    const GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
    m_attribution->setCurrentIndex(rules.agreed ? int(*rules.agreed) : -1);
    const QString meaning = meaningOf(rules.attribution());
    m_meaning->setText(rules.agreed ? meaning : tr("Until it is agreed: %1").arg(meaning));
    m_attribution->setAccessibleDescription(m_meaning->text());
    m_leadRole->setFact(rules.leadRole);
    m_leadPhone->setFact(rules.leadPhone);
}

QString meaningOf(Attribution attribution)
{
    switch (attribution) {
    case Attribution::Named:
        return SessionForm::tr("An idea keeps the code of who said it where it is typed before the "
                               "words (P07: ...). The code never leaves the program. Choose before "
                               "the first idea.");
    case Attribution::GroupOnly:
        return SessionForm::tr("Each idea keeps the group of who said it and never the person. "
                               "Choose before the first idea.");
    case Attribution::Nothing:
        return SessionForm::tr("No link is kept between a person and an idea, so nobody can count "
                               "who was heard by group. Choose before the first idea.");
    }
    return {};
}

} // namespace moothall::ui
