// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/promptheader.h"

#include "core/gather/onnoprompt.h"
#include "ui/gather/takingdown.h"
#include "ui/running/roundsstrip.h"
#include "ui/shell/commands.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The one so many places on; absent where the row ends.
std::optional<Id<Prompt>> beside(const std::vector<Id<Prompt>>& stops, Id<Prompt> stop, int by)
{
    const auto next = std::ranges::find(stops, stop) - stops.begin() + by;
    return next < 0 || next >= std::ptrdiff_t(stops.size())
               ? std::nullopt
               : std::optional(stops[std::size_t(next)]);
}

} // namespace

PromptHeader::PromptHeader(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(new SessionClock(desk, systemClock, this)),
      m_name(new Label({}, TypeRole::Base, QFont::DemiBold)),
      m_number(new KeyButton({}, keysFor(Command::LookAtNextPrompt))),
      m_notOn(new Label(tr("not the one that is on"), TypeRole::Base, QFont::DemiBold)),
      m_back(new KeyButton({})),
      m_toOnNone(new KeyButton({})),
      m_rounds(new QWidget),
      m_text(wrapped(new Label({}, TypeRole::Insight))),
      m_line(new Label({}, TypeRole::Heading)),
      m_new(new QLineEdit),
      m_write(new KeyButton(tr("New prompt"), keysFor(Command::NewHere)))
{
    setRole(*this, "header");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(8), px(18), px(8));
    column->setSpacing(px(4));
    column->addLayout(buildTop());
    column->addWidget(m_text);
    column->addWidget(m_line);
    m_line->setMinimumWidth(1);
    m_line->hide();
    column->addWidget(m_new);
    m_new->setPlaceholderText(tr("The question to the room, then Enter"));
    m_new->setAccessibleName(tr("New prompt"));
    m_new->hide();
    listen();
    read();
    show();
    followAgenda();
}

QHBoxLayout* PromptHeader::buildTop()
{
    auto* rounds = new QHBoxLayout(m_rounds);
    rounds->setContentsMargins(0, 0, 0, 0);
    rounds->addWidget(new RoundsStrip(*m_clock));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(12));
    top->addWidget(m_name);
    top->addWidget(m_number);
    top->addWidget(m_notOn);
    top->addWidget(m_back);
    top->addWidget(m_toOnNone);
    top->addWidget(m_rounds, 1);
    top->addStretch(0);
    top->addWidget(m_write, 0, Qt::AlignRight);
    m_notOn->setMinimumWidth(1); // the way back is never cut
    for (KeyButton* link : {m_number, m_back, m_toOnNone, m_write})
        link->makeLink();
    return top;
}

void PromptHeader::listen()
{
    connect(m_number, &QPushButton::clicked, this, &PromptHeader::offerAll);
    connect(m_back, &QPushButton::clicked, this, [this] {
        lookAt(m_inRoom);
        emit finished();
    });
    connect(m_toOnNone, &QPushButton::clicked, this, [this] {
        lookAt({});
        emit finished();
    });
    connect(m_write, &QPushButton::clicked, this, &PromptHeader::writeNew);
    connect(m_new, &QLineEdit::returnPressed, this, &PromptHeader::addWritten);
    auto* escape = new QShortcut(Qt::Key_Escape, m_new, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &PromptHeader::stopWriting);
    connect(&m_desk, &Desk::placeChanged, this, [this] {
        m_prompts.clear();
        m_shown = m_inRoom = {};
        read();
        show();
        m_item = {};
        followAgenda();
    });
    // An import brings more than can be counted each time: they are, once it is over.
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(400ms);
    connect(later, &QTimer::timeout, this, &PromptHeader::read);
    connect(&m_desk.workspace(), &Workspace::changed, this, [this, later](const Changes& changes) {
        const bool isTouched =
            changes.touches("prompt") || (changes.touches("idea") && mayChangeLooseIdeas(changes));
        if (isTouched && !m_desk.isBusy())
            read();
        else if (isTouched)
            later->start();
    });
    connect(m_clock, &SessionClock::changed, this, &PromptHeader::followAgenda);
}

std::optional<Id<Prompt>> PromptHeader::prompt() const
{
    return m_prompts.empty() ? std::nullopt : std::optional(m_shown);
}

std::optional<Id<Prompt>> PromptHeader::promptInRoom() const
{
    return m_prompts.empty() ? std::nullopt : std::optional(m_inRoom);
}

std::vector<Id<Prompt>> PromptHeader::stops() const
{
    std::vector<Id<Prompt>> stops;
    for (const Prompt& prompt : m_prompts)
        stops.push_back(prompt.id);
    if (m_onNone > 0 || stops.empty())
        stops.push_back({});
    return stops;
}

bool PromptHeader::isStop(Id<Prompt> prompt) const
{
    return std::ranges::count(stops(), prompt) > 0;
}

void PromptHeader::step(int by)
{
    if (const auto next = beside(stops(), m_inRoom, by))
        putToTheRoom(*next);
}

void PromptHeader::look(int by)
{
    if (const auto next = beside(stops(), m_shown, by))
        return lookAt(*next);
    m_desk.tell({MessageTone::Done,
                 m_prompts.empty() ? tr("This session has no prompt yet.")
                 : by < 0          ? tr("There is no prompt before this one.")
                                   : tr("There is no prompt after this one."),
                 {},
                 {},
                 {}});
}

void PromptHeader::lookAt(Id<Prompt> prompt)
{
    if (!isStop(prompt))
        return;
    m_shown = prompt;
    show();
}

void PromptHeader::goBackTo(Id<Prompt> prompt)
{
    const UnderWay* underWay = m_clock->underWay();
    if (underWay && underWay->item.prompt) // that one is on, whatever was looked at
        lookAt(prompt);
    else
        putToTheRoom(prompt);
}

void PromptHeader::putToTheRoom(Id<Prompt> prompt)
{
    if (!isStop(prompt))
        return;
    m_inRoom = prompt;
    lookAt(prompt);
}

// Once for each item: whoever looks back at another prompt meanwhile stays there. What has no
// prompt, a break, leaves the last one.
void PromptHeader::followAgenda()
{
    const UnderWay* underWay = m_clock->underWay();
    showWays();
    const Id<AgendaItem> item = underWay ? underWay->item.id : Id<AgendaItem>();
    if (item == m_item)
        return;
    m_item = item;
    if (underWay && underWay->item.prompt)
        putToTheRoom(*underWay->item.prompt);
}

// Asked for every idea that is typed, so it looks at that one before it looks at all.
bool PromptHeader::mayChangeLooseIdeas(const Changes& changes) const
{
    const auto& touched = changes.of("idea");
    if (m_onNone > 0 || touched.size() != 1)
        return true;
    const auto idea = m_desk.reader().find(Id<Idea>{touched.front().id});
    return idea && !idea->prompt;
}

void PromptHeader::read()
{
    auto prompts = prompts::all(m_desk.reader(), m_desk.session());
    const int onNone = onNoPrompt::count(m_desk.reader(), m_desk.session());
    if (prompts == m_prompts && onNone == m_onNone)
        return;
    const bool isOneMoreOrLess = prompts == m_prompts && onNone > 0 && m_onNone > 0;
    const bool hadNone = m_prompts.empty();
    m_prompts = std::move(prompts);
    m_onNone = onNone;
    if (isOneMoreOrLess)
        return showWays();
    if (hadNone || !isStop(m_inRoom))
        m_inRoom = stops().front();
    if (hadNone || !isStop(m_shown))
        m_shown = m_inRoom;
    show();
}

QString PromptHeader::nameOf(Id<Prompt> prompt) const
{
    const auto place = std::ranges::find(m_prompts, prompt, &Prompt::id) - m_prompts.begin();
    return m_prompts.empty() ? tr("No prompt yet")
           : place == std::ptrdiff_t(m_prompts.size())
               ? tr("Ideas on no prompt")
               : tr("Prompt %1 of %2").arg(place + 1).arg(m_prompts.size());
}

QString PromptHeader::wordsOf(Id<Prompt> prompt) const
{
    const auto place = std::ranges::find(m_prompts, prompt, &Prompt::id);
    return m_prompts.empty()          ? tr("What people say is kept all the same.")
           : place == m_prompts.end() ? tr("What was said beside the prompts.")
                                      : place->text;
}

void PromptHeader::show()
{
    m_words = wordsOf(m_shown);
    showWays();
    showText();
    emit promptChanged();
}

// What leads to other prompts. The rounds are of the one that is on, and need the room.
void PromptHeader::showWays()
{
    const UnderWay* underWay = m_clock->underWay();
    const bool isOn = m_shown == m_inRoom;
    const QString name = nameOf(m_shown);
    m_name->setText(name);
    m_number->setText(name);
    m_number->setAccessibleName(tr("%1. Look at another one").arg(name));
    m_name->setVisible(stops().size() == 1);
    m_number->setVisible(stops().size() > 1);
    m_notOn->setVisible(!isOn);
    m_back->setVisible(!isOn);
    m_back->setText(tr("Back to the one that is on"));
    m_toOnNone->setText(tr("%n idea(s) on no prompt", nullptr, m_onNone));
    m_toOnNone->setVisible(isOn && m_shown && m_onNone > 0);
    m_rounds->setVisible(isOn);
    m_write->setVisible(isOn && (!underWay || underWay->rounds.empty()));
    setAccessibleName(isOn ? name : tr("%1, not the one that is on").arg(name));
    setAccessibleDescription(m_words);
}

void PromptHeader::offerAll()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Look at a prompt"));
    int number = 0;
    for (const Id<Prompt> prompt : stops()) {
        const QString words =
            prompt ? quoted(wordsOf(prompt)).replace(u'&', u"&&"_s) : nameOf(prompt);
        QAction* action =
            menu->addAction(prompt == m_inRoom ? tr("&%1  %2 (is on)").arg(++number).arg(words)
                                               : u"&%1  %2"_s.arg(++number).arg(words));
        action->setCheckable(true);
        action->setChecked(prompt == m_shown);
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, prompt] {
            lookAt(prompt);
            emit finished();
        });
    }
    menu->popup(m_number->mapToGlobal(QPoint(0, m_number->height())));
}

void PromptHeader::setBrief(bool brief)
{
    m_isBrief = brief;
    const int room = px(brief ? 3 : 8);
    layout()->setContentsMargins(px(18), room, px(18), room);
    m_text->setHidden(brief);
    m_line->setVisible(brief);
    showText();
}

void PromptHeader::showText()
{
    m_text->setText(m_words);
    const int room = width() - 2 * px(18);
    m_line->setText(m_line->fontMetrics().elidedText(m_words.simplified(), Qt::ElideRight, room));
    m_line->setToolTip(u"<p>%1</p>"_s.arg(m_words.toHtmlEscaped()));
}

void PromptHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showText();
}

void PromptHeader::writeNew()
{
    m_new->show();
    m_new->setFocus();
}

void PromptHeader::addWritten()
{
    Prompt prompt;
    prompt.session = m_desk.session();
    prompt.step = 2;
    prompt.text = m_new->text().trimmed();
    prompt.code = u"Q%1"_s.arg(m_prompts.size() + 1);
    prompt.rank = m_prompts.empty() ? 1 : m_prompts.back().rank + 1;
    const bool isFirst = m_prompts.empty();
    const Result<Id<Prompt>> added = prompts::add(m_desk.workspace(), prompt);
    if (!m_desk.did(added, tr("Prompt added.")))
        return;
    putToTheRoom(*added);
    stopWriting();
    if (isFirst && m_onNone > 0)
        offerToTakeThoseOnNone(*added);
}

// What people said before anything was asked is mostly said to what is asked first.
void PromptHeader::offerToTakeThoseOnNone(Id<Prompt> prompt)
{
    m_desk.tell(
        {MessageTone::Warning,
         tr("Prompt added. %n idea(s) said before it can go to this prompt.", nullptr, m_onNone),
         tr("Put them on it"),
         {},
         [header = QPointer(this), prompt] {
             if (header)
                 header->m_desk.did(onNoPrompt::putOn(header->m_desk.workspace(), prompt),
                                    tr("What was said before is on this prompt now."));
         }});
}

void PromptHeader::stopWriting()
{
    m_new->clear();
    m_new->hide();
    emit finished();
}

} // namespace moothall::ui
