// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/runningbar.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/parentwatch.h"

#include <QHBoxLayout>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace moothall::ui {

namespace {

constexpr int between = 8;

} // namespace

RunningBar::RunningBar(Desk& desk, SessionClock& clock, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(clock),
      m_chip(new TimerChip(clock)),
      m_next(new KeyButton({}, keysFor(Command::NextPrompt))),
      m_more(new KeyButton(tr("+5 min"), keysFor(Command::MinutesMore))),
      m_room(new KeyButton({}, keysFor(Command::RoomView)))
{
    setAccessibleName(tr("Running session"));
    m_more->setAccessibleName(tr("Five minutes more"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(between));
    row->setSizeConstraint(QLayout::SetNoConstraint);
    for (QAbstractButton* button :
         std::array<QAbstractButton*, 4>{m_chip, m_next, m_more, m_room}) {
        button->setFocusPolicy(Qt::TabFocus); // the line keeps the cursor on a click
        button->hide();                       // until there is something to run
        row->addWidget(button);
    }
    setRoomShown(false);
    connect(m_chip, &QAbstractButton::clicked, this, &RunningBar::wantsPlan);
    const auto asks = [this](KeyButton* button, Command command) {
        connect(button, &QPushButton::clicked, this, [this, command] { emit wants(command); });
    };
    asks(m_next, Command::NextPrompt);
    asks(m_more, Command::MinutesMore);
    asks(m_room, Command::RoomView);
    connect(m_chip, &TimerChip::widthChanged, this, &RunningBar::fit);
    connect(&clock, &SessionClock::changed, this, &RunningBar::follow);
    connect(&desk, &Desk::placeChanged, this, &RunningBar::follow);
    connect(&Look::now(), &Look::changed, this, &RunningBar::follow);
    connect(new ParentWatch(*this), &ParentWatch::roomChanged, this, &RunningBar::fit);
    follow();
}

void RunningBar::setRoomShown(bool shown)
{
    m_room->setText(shown ? tr("Room view on") : tr("Room view"));
    m_room->setAccessibleName(shown ? tr("Room view, on") : tr("Room view, off"));
    fit();
}

void RunningBar::follow()
{
    layout()->setSpacing(px(between));
    const AgendaProgress& progress = m_clock.progress();
    const UnderWay* underWay = m_clock.underWay();
    const bool moreRounds = underWay && underWay->round + 1 < int(underWay->rounds.size());
    const bool isStart = progress.progress == Progress::Ready && !progress.canGoBack;
    m_next->setText(isStart ? tr("Start") : progress.next || moreRounds ? tr("Next") : tr("End"));
    fit();
}

// As wide as the others in the bar leave it.
int RunningBar::room() const
{
    const QWidget* bar = parentWidget();
    if (!bar)
        return QWIDGETSIZE_MAX;
    int others = px(4 + 14);
    for (const QObject* child : bar->children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        const bool beside = widget && widget != this && !widget->isHidden() &&
                            widget->maximumHeight() > 1; // not the line below
        if (beside)
            others += widget->sizeHint().width() + px(between);
    }
    return bar->width() - others;
}

int RunningBar::widthOf(const Choice& choice) const
{
    const bool running = m_chip->hasSomethingToShow();
    int width = -px(between);
    if (running)
        width += m_chip->widthFor(choice.detail) + px(between);
    if (running && choice.next)
        width += m_next->sizeHint().width() + px(between);
    if (m_clock.underWay() && choice.more)
        width += m_more->sizeHint().width() + px(between);
    if (choice.room)
        width += m_room->sizeHint().width() + px(between);
    return width;
}

void RunningBar::apply(const Choice& choice)
{
    const bool running = m_chip->hasSomethingToShow();
    m_chip->setDetail(choice.detail);
    m_chip->setVisible(running);
    m_next->setVisible(running && choice.next);
    m_more->setVisible(m_clock.underWay() && choice.more);
    m_room->setVisible(choice.room);
    if (parentWidget())
        parentWidget()->update(); // what moved away leaves its ground behind
}

std::span<const RunningBar::Choice> RunningBar::choices()
{
    using enum TimerChip::Detail;
    static constexpr std::array all{
        Choice{Full, true, true, true},         Choice{NoBar, true, true, true},
        Choice{ShortName, true, true, true},    Choice{TimeAndPlan, true, true, true},
        Choice{TimeAndPlan, true, false, true}, Choice{TimeAndPlan, true, false, false},
        Choice{TimeAlone, true, false, false},  Choice{TimeAlone, false, false, false},
    };
    return all;
}

// The window may become narrower than what is shown now.
QSize RunningBar::minimumSizeHint() const
{
    return {std::max(widthOf(choices().back()), 0), sizeHint().height()};
}

void RunningBar::fit()
{
    if (!m_desk.session())
        return hide();
    show();
    const int space = room();
    for (const Choice& choice : choices())
        if (widthOf(choice) <= space)
            return apply(choice);
    apply(choices().back());
}

} // namespace moothall::ui
