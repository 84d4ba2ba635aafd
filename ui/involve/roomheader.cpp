// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/roomheader.h"

#include "core/involve/presence.h"
#include "core/involve/sessions.h"
#include "ui/involve/sessionform.h"
#include "ui/involve/sessionwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForFigures = 600; // beside the title, at a base of 13

QString placeText(const Session& session)
{
    QStringList parts{session.venue};
    if (session.start.isValid() && session.end.isValid())
        parts.append(
            RoomHeader::tr("%1 to %2").arg(timeText(session.start), timeText(session.end)));
    if (session.tables > 0)
        parts.append(RoomHeader::tr("%n table(s)", nullptr, session.tables));
    parts.removeAll(QString());
    return parts.isEmpty() ? RoomHeader::tr("Where and when is not said yet.")
                           : parts.join(u", "_s);
}

// A number over what it counts, behind a line.
QWidget* figure(Label* number, const QString& words)
{
    auto* block = new QWidget;
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, px(4), 0);
    row->setSpacing(px(4));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(px(12), 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(quiet(words));
    row->addWidget(separator(Qt::Vertical));
    row->addLayout(column);
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
      m_walkedIn(new Label({}, TypeRole::Title)),
      m_noShow(new Label({}, TypeRole::Title)),
      m_title(new Label({}, TypeRole::Title)),
      m_parts(new Segmented(tr("Parts of Involve"), {tr("People"), tr("Agenda")})),
      m_figures(buildFigures()),
      m_form(new SessionForm(desk))
{
    setRole(*this, "header");
    setAccessibleName(tr("The session"));
    m_edit->makeLink();
    m_edit->setCheckable(true);
    build();
    m_form->hide();
    connect(m_edit, &QPushButton::toggled, this, [this](bool open) {
        m_form->setVisible(open);
        if (open)
            m_form->open();
    });
    connect(m_form, &SessionForm::left, this, &RoomHeader::leaveForm);
    connect(m_parts, &Segmented::chosenChanged, this, [this] {
        showPart();
        emit partChanged();
    });
    connect(&desk, &Desk::placeChanged, m_reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"session", "attendance", "participant", "ground_rules"})
            if (changes.touches(table))
                return m_reading->ask();
    });
    showPart();
    read();
}

void RoomHeader::build()
{
    auto* title = new FlowLayout(px(14), px(4));
    title->addWidget(m_title);
    title->addWidget(m_parts);
    auto* place = new QHBoxLayout;
    place->setSpacing(px(8));
    place->addWidget(m_place, 1);
    place->addWidget(m_edit, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(px(4));
    names->addLayout(title);
    names->addLayout(place);
    m_top->setSpacing(px(4));
    m_top->addLayout(names, 1);
    m_top->addWidget(m_figures);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(10));
    column->addLayout(m_top);
    column->addWidget(m_form);
}

QWidget* RoomHeader::buildFigures()
{
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    const auto add = [&](Label* number, const QString& words) {
        auto* shown = figure(number, words);
        row->addWidget(shown);
        return shown;
    };
    add(m_invited, tr("invited"));
    add(m_expected, tr("expected"));
    add(m_here, tr("here"));
    m_walkIns = add(m_walkedIn, tr("walked in"));
    add(m_noShow, tr("did not come"));
    row->addStretch();
    return figures;
}

RoomHeader::Part RoomHeader::part() const { return Part(m_parts->chosen()); }

void RoomHeader::choose(Part part) { m_parts->choose(part); }

void RoomHeader::showPart()
{
    const bool people = part() == People;
    m_title->setText(people ? tr("Who is in the room") : tr("How the day runs"));
    m_figures->setVisible(people);
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
    m_walkedIn->setText(QString::number(turnout.walkedIn));
    m_walkIns->setVisible(turnout.walkedIn > 0);
    m_noShow->setText(QString::number(turnout.noShow));
    m_form->read();
}

} // namespace moothall::ui
