// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/roomheader.h"

#include "core/involve/presence.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 9999;
constexpr int mostTables = 99;
constexpr int roomForFigures = 600; // beside the title, at a base of 13

// "14 May 2026", "14/5/2026" and "2026-05-14" are all a date.
QDate dateFrom(const QString& text)
{
    const QLocale locale;
    for (const QString& format :
         {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s})
        if (const QDate date = locale.toDate(text, format); date.isValid())
            return date;
    return {};
}

QTime timeFrom(QString text)
{
    text.replace(u'.', u':');
    for (const QString& format : {u"H:mm"_s, u"H"_s, u"hmm"_s})
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    return {};
}

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

QString timeText(const QTime& time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QString numberText(int number) { return number > 0 ? QString::number(number) : QString(); }

QString placeText(const Session& session)
{
    QStringList parts{session.venue};
    if (session.start.isValid() && session.end.isValid())
        parts.append(
            RoomHeader::tr("%1 to %2").arg(timeText(session.start), timeText(session.end)));
    if (session.tables > 0)
        parts.append(RoomHeader::tr("%n table(s)", nullptr, session.tables));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QWidget* figure(Label* number, const QString& words)
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(px(12), 0, px(4), 0);
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(quiet(words));
    block->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return block;
}

} // namespace

RoomHeader::RoomHeader(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_reading(new WhenSeen(this, [this] { read(); })),
      m_edit(new KeyButton(tr("Edit the session"))),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_place(wrapped(quiet({}))),
      m_invited(new Label({}, TypeRole::Title)),
      m_expected(new Label({}, TypeRole::Title)),
      m_here(new Label({}, TypeRole::Title)),
      m_noShow(new Label({}, TypeRole::Title)),
      m_form(new FactForm)
{
    setRole(*this, "header");
    setAccessibleName(tr("Who is in the room"));
    m_edit->makeLink();
    m_edit->setCheckable(true);
    connect(m_edit, &QPushButton::toggled, this, [this](bool open) {
        m_form->setVisible(open);
        if (open)
            m_venue->setFocus();
    });
    auto* title = new FlowLayout(px(8), px(2));
    title->addWidget(new Label(tr("Who is in the room"), TypeRole::Title));
    title->addWidget(m_edit);
    auto* names = new QVBoxLayout;
    names->setSpacing(px(2));
    names->addLayout(title);
    names->addWidget(m_place);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(px(4));
    m_top->setSpacing(px(4));
    m_top->addLayout(names, 1);
    m_top->addLayout(figures);
    const auto add = [&](Label* number, const QString& words) {
        figures->addWidget(separator(Qt::Vertical));
        figures->addWidget(figure(number, words));
    };
    add(m_invited, tr("invited"));
    add(m_expected, tr("expected"));
    add(m_here, tr("here"));
    add(m_noShow, tr("did not come"));
    figures->addStretch();
    buildForm();
    m_form->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(10));
    column->addLayout(m_top);
    column->addWidget(m_form);

    connect(&desk, &Desk::placeChanged, m_reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("session") || changes.touches("attendance"))
            m_reading->ask();
    });
    read();
}

void RoomHeader::buildForm()
{
    m_venue = addField(tr("Place"), tr("Where people meet"),
                       [](Session& session, const QString& text) {
                           session.venue = text;
                           return true;
                       },
                       {});
    m_date = addField(
        tr("Date"), tr("14 May 2026"),
        [](Session& session, const QString& text) {
            const QDate date = dateFrom(text);
            if (date.isValid())
                session.date = date;
            return date.isValid();
        },
        tr("A date is written like 14 May 2026."));
    m_start = addField(
        tr("Begins"), tr("13:30"),
        [](Session& session, const QString& text) { return setTime(session.start, text); },
        tr("A time is written like 13:30."));
    m_end = addField(
        tr("Ends"), tr("16:30"),
        [](Session& session, const QString& text) { return setTime(session.end, text); },
        tr("A time is written like 13:30."));
    m_tables = addField(
        tr("Tables"), tr("None"),
        [](Session& session, const QString& text) {
            return setNumber(session.tables, text, mostTables);
        },
        tr("Tables are a number up to %1.").arg(mostTables));
    m_invitedField = addField(
        tr("Invited"), tr("Nobody yet"),
        [](Session& session, const QString& text) {
            return setNumber(session.invited, text, mostPeople);
        },
        tr("People invited are a number up to %1.").arg(mostPeople));
}

FactEdit* RoomHeader::addField(const QString& caption, const QString& placeholder, const Tell& tell,
                               const QString& wrong)
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

// The field takes its own typing back first; then the form is left.
bool RoomHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        QMetaObject::invokeMethod(this, &RoomHeader::leaveForm, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void RoomHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_top->setDirection(width() < px(roomForFigures) ? QBoxLayout::TopToBottom
                                                     : QBoxLayout::LeftToRight);
}

void RoomHeader::leaveForm()
{
    if (!m_edit->isChecked())
        return;
    m_edit->setChecked(false);
    emit left();
}

void RoomHeader::read()
{
    const auto session = m_desk.reader().find(m_desk.session());
    if (!session)
        return;
    const Turnout turnout = turnoutOf(countedAt(m_desk.reader(), session->id));
    m_place->setText(placeText(*session));
    m_invited->setText(QString::number(session->invited));
    m_expected->setText(QString::number(turnout.expected));
    m_here->setText(QString::number(turnout.present));
    m_noShow->setText(QString::number(turnout.noShow));
    m_venue->setFact(session->venue);
    m_date->setFact(session->date.isValid() ? QLocale().toString(session->date, u"d MMMM yyyy"_s)
                                            : QString());
    m_start->setFact(timeText(session->start));
    m_end->setFact(timeText(session->end));
    m_tables->setFact(numberText(session->tables));
    m_invitedField->setFact(numberText(session->invited));
}

} // namespace moothall::ui
