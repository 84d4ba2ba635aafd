// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/promptheader.h"

#include "core/gather/heard.h"
#include "core/gather/ideas.h"
#include "ui/running/roundsstrip.h"
#include "ui/shell/commands.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

PromptHeader::PromptHeader(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(new SessionClock(desk, systemClock, this)),
      m_number(new Label({}, TypeRole::Base, QFont::DemiBold)),
      m_text(wrapped(new Label({}, TypeRole::Insight))),
      m_line(new Label({}, TypeRole::Heading)),
      m_new(new QLineEdit),
      m_write(new KeyButton(tr("New prompt"), keysFor(Command::NewHere)))
{
    setRole(*this, "header");
    auto* top = new QHBoxLayout;
    top->setSpacing(px(18));
    top->addWidget(m_number);
    auto* rounds = new RoundsStrip(*m_clock);
    top->addWidget(rounds, 1);
    top->addWidget(m_write, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(8), px(18), px(8));
    column->setSpacing(px(4));
    column->addLayout(top);
    column->addWidget(m_text);
    column->addWidget(m_line);
    m_line->setMinimumWidth(1);
    m_line->hide();
    column->addWidget(m_new);
    m_write->makeLink();
    m_new->setPlaceholderText(tr("The question to the room, then Enter"));
    m_new->setAccessibleName(tr("New prompt"));
    m_new->hide();
    connect(m_write, &QPushButton::clicked, this, &PromptHeader::writeNew);
    connect(m_new, &QLineEdit::returnPressed, this, &PromptHeader::addWritten);
    auto* escape = new QShortcut(Qt::Key_Escape, m_new, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &PromptHeader::stopWriting);
    connect(&desk, &Desk::placeChanged, this, [this] {
        m_current = 0;
        m_prompts.clear();
        read();
        show();
        m_item = {};
        followAgenda();
    });
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("prompt") || (changes.touches("idea") && mayChangeLooseIdeas(changes)))
            read();
    });
    connect(m_clock, &SessionClock::changed, this, &PromptHeader::followAgenda);
    read();
    show();
    followAgenda();
}

std::optional<Id<Prompt>> PromptHeader::prompt() const
{
    if (m_prompts.empty())
        return std::nullopt;
    return m_current < m_prompts.size() ? m_prompts[m_current].id : Id<Prompt>();
}

void PromptHeader::step(int by)
{
    const auto next = std::ptrdiff_t(m_current) + by;
    if (next < 0 || next >= std::ptrdiff_t(stops()))
        return;
    m_current = std::size_t(next);
    show();
}

void PromptHeader::goTo(Id<Prompt> prompt)
{
    const auto place = std::ranges::find(m_prompts, prompt, &Prompt::id);
    if (place == m_prompts.end() && !(prompt == Id<Prompt>() && m_hasLooseIdeas))
        return;
    m_current = std::size_t(place - m_prompts.begin());
    show();
}

// Once for each item: whoever looks back at another prompt meanwhile stays there. What has no
// prompt, a break, leaves the last one.
void PromptHeader::followAgenda()
{
    const UnderWay* underWay = m_clock->underWay();
    m_write->setVisible(!underWay || underWay->rounds.empty()); // the rounds need the room
    const Id<AgendaItem> item = underWay ? underWay->item.id : Id<AgendaItem>();
    if (item == m_item)
        return;
    m_item = item;
    if (underWay && underWay->item.prompt)
        goTo(*underWay->item.prompt);
}

// Asked for every idea, so it looks at the touched rows before it looks at all.
bool PromptHeader::mayChangeLooseIdeas(const Changes& changes) const
{
    return m_hasLooseIdeas ||
           std::ranges::any_of(changes.of("idea"), [this](const RowChange& change) {
               const auto idea = m_desk.reader().find(Id<Idea>{change.id});
               return idea && !idea->prompt;
           });
}

void PromptHeader::read()
{
    const auto before = prompt();
    auto prompts = prompts::all(m_desk.reader(), m_desk.session());
    const bool hasLoose = hasIdeasOnNoPrompt(m_desk.reader(), m_desk.session());
    if (prompts == m_prompts && hasLoose == m_hasLooseIdeas)
        return;
    m_prompts = std::move(prompts);
    m_hasLooseIdeas = hasLoose;
    const auto same = std::ranges::find_if(
        m_prompts, [&](const Prompt& prompt) { return before && prompt.id == *before; });
    m_current = same != m_prompts.end()              ? std::size_t(same - m_prompts.begin())
                : before == Id<Prompt>() && hasLoose ? m_prompts.size()
                                                     : 0;
    show();
}

void PromptHeader::show()
{
    if (m_prompts.empty()) {
        m_number->setText(tr("No prompt yet"));
        m_words = tr("What people say is kept all the same.");
    } else if (m_current == m_prompts.size()) {
        m_number->setText(tr("On no prompt"));
        m_words = tr("What was said beside the prompts.");
    } else {
        m_number->setText(tr("Prompt %1 of %2").arg(m_current + 1).arg(m_prompts.size()));
        m_words = m_prompts[m_current].text;
    }
    setAccessibleName(m_number->text());
    setAccessibleDescription(m_words);
    showText();
    emit promptChanged();
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
    const Result<Id<Prompt>> added = prompts::add(m_desk.workspace(), prompt);
    if (!m_desk.did(added, tr("Prompt added.")))
        return;
    const auto place = std::ranges::find(m_prompts, *added, &Prompt::id);
    m_current = std::size_t(place - m_prompts.begin());
    show();
    stopWriting();
}

void PromptHeader::stopWriting()
{
    m_new->clear();
    m_new->hide();
    emit finished();
}

} // namespace moothall::ui
