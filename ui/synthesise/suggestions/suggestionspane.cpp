// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/suggestionspane.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/suggestions/aboutidea.h"
#include "ui/synthesise/suggestions/again.h"
#include "ui/synthesise/suggestions/fewpeople.h"
#include "ui/synthesise/suggestions/ignoredoffers.h"
#include "ui/synthesise/suggestions/leastconnected.h"
#include "ui/synthesise/suggestions/offerlist.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/saidtwice.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slidesAtOnce = 3000; // ideas; with more the slider waits until it is let go

} // namespace

SuggestionsPane::SuggestionsPane(Desk& desk, BoardPane& board, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_board(board),
      m_suggesting(new Suggesting(desk, board.model(), this)),
      m_state(wrapped(new Label)),
      m_notice(wrapped(new Label)),
      m_look(new KeyButton(tr("Look for themes"))),
      m_stop(new KeyButton(tr("Stop"), Qt::Key_Escape)),
      m_again(new Again(*m_suggesting)),
      m_offers(new OfferList(*m_suggesting, board.model())),
      m_decide(new QWidget),
      m_acceptAll(new KeyButton(tr("Accept all"))),
      m_moreOrFewer(buildMoreOrFewer()),
      m_ignored(new IgnoredOffers(*m_suggesting)),
      m_about(new AboutIdea(desk, *m_suggesting, board.model())),
      m_twice(new SaidTwice(*m_suggesting, board.model())),
      m_least(new LeastConnected(*m_suggesting, board.model())),
      m_few(new FewPeople(*m_suggesting, board.model()))
{
    setRole(*this, "inspector");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Suggestions"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(buildAll());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(separator(Qt::Vertical));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(scroll, 1);
    row->addLayout(column, 1);
    listen();
    follow();
}

QWidget* SuggestionsPane::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(px(14), px(10), px(10), px(8));
    column->setSpacing(px(4));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(6));
    top->addWidget(heading(tr("Suggestions")));
    top->addStretch();
    top->addWidget(new KeyCaps(u"S"_s));
    auto* close = new KeyButton({});
    close->setIcon(iconOf(Glyph::Cross));
    close->makeLink();
    close->setAccessibleName(tr("Close the suggestions"));
    close->setToolTip(tr("Close the suggestions"));
    connect(close, &QPushButton::clicked, this, &SuggestionsPane::closeWanted);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(wrapped(quiet(tr("From similar wording. Nothing moves until you accept."))));
    return head;
}

QWidget* SuggestionsPane::buildAll()
{
    auto* all = new QWidget;
    setRole(*all, "content");
    all->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the pane
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(px(14), px(4), px(14), px(14));
    column->setSpacing(px(10));
    column->addWidget(m_state);
    column->addWidget(m_notice);
    setRole(*m_notice, "quiet");
    auto* acts = new QWidget;
    acts->setLayout(new FlowLayout(px(6), px(6)));
    acts->layout()->addWidget(m_look);
    acts->layout()->addWidget(m_stop);
    column->addWidget(acts);
    column->addWidget(m_again);
    column->addWidget(m_offers);
    m_decide->setLayout(new FlowLayout(px(6), px(6)));
    m_acceptAll->makeLink();
    m_decide->layout()->addWidget(m_acceptAll);
    column->addWidget(m_decide);
    for (QWidget* part : std::initializer_list<QWidget*>{m_moreOrFewer, m_ignored, m_about, m_twice,
                                                         m_least, m_few})
        column->addWidget(part);
    column->addStretch();
    return all;
}

QWidget* SuggestionsPane::buildMoreOrFewer()
{
    const Section whole = section(tr("More or fewer themes"));
    m_themes = quiet({});
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setAccessibleName(tr("More or fewer themes"));
    m_slider->setPageStep(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(6));
    row->addWidget(quiet(tr("Fewer")));
    row->addWidget(m_slider, 1);
    row->addWidget(quiet(tr("More")));
    whole.column->addLayout(row);
    whole.column->addWidget(m_themes);
    return whole.widget;
}

void SuggestionsPane::listen()
{
    connect(m_suggesting, &Suggesting::changed, this, &SuggestionsPane::follow);
    connect(m_look, &QPushButton::clicked, m_suggesting, &Suggesting::look);
    connect(m_stop, &QPushButton::clicked, m_suggesting, &Suggesting::stop);
    connect(m_acceptAll, &QPushButton::clicked, this, [this] {
        m_suggesting->acceptAll();
        enter();
    });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int themes) { m_suggesting->slide(themes); });
    connect(m_offers, &OfferList::openChanged, this, &SuggestionsPane::mark);
    connect(m_offers, &OfferList::emptied, this, &SuggestionsPane::left);
    connect(m_ignored, &IgnoredOffers::cameBack, this, &SuggestionsPane::enter);
    connect(m_again, &Again::decided, this, &SuggestionsPane::enter);
    connect(m_twice, &SaidTwice::decided, this, [this] {
        if (auto* next = m_twice->isHidden() ? nullptr : m_twice->findChild<KeyButton*>())
            next->setFocus();
        else
            enter();
    });
    const auto show = [this](Id<Idea> idea) { choose({idea}); };
    connect(m_about, &AboutIdea::wanted, this, show);
    connect(m_about, &AboutIdea::insightWanted, this, &SuggestionsPane::insightWanted);
    connect(m_twice, &SaidTwice::wanted, this, show);
    connect(m_least, &LeastConnected::wanted, this, show);
    connect(m_least, &LeastConnected::nextWanted, m_least, &LeastConnected::showNext);
    connect(m_few, &FewPeople::wanted, this, &SuggestionsPane::choose);
    connect(&m_board.selection(), &BoardSelection::changed, this, &SuggestionsPane::showChosen);
}

void SuggestionsPane::follow()
{
    if (!isVisible())
        return;
    m_suggesting->lookFirst();
    const QPointer<QWidget> focused = hasKeyboard() ? QApplication::focusWidget() : nullptr;
    const bool hadKeyboard = focused != nullptr;
    followState();
    followSlider();
    m_again->follow();
    m_offers->follow();
    m_decide->setVisible(m_suggesting->offers().size() > 1);
    m_ignored->follow();
    m_twice->follow();
    m_least->follow();
    m_few->follow();
    showChosen();
    mark();
    if (hadKeyboard && (!focused || !focused->isVisible()))
        enter();
}

void SuggestionsPane::followState()
{
    const auto state = m_suggesting->state();
    const bool enough = m_suggesting->hasEnough();
    const bool isLooking = state == Suggesting::State::Looking;
    const bool found = state == Suggesting::State::Found;
    QString sentence;
    if (isLooking)
        sentence = tr("Looking for themes");
    else if (state == Suggesting::State::Failed)
        sentence = tr("No themes were found: %1").arg(m_suggesting->trouble());
    else if (!enough)
        sentence = tr("Too few ideas for suggestions.");
    else if (found && m_suggesting->unread() > 0)
        sentence = tr("%n idea(s) came or changed since.", nullptr, m_suggesting->unread());
    else if (found && m_suggesting->offers().empty())
        sentence = m_suggesting->ignored().empty() ? tr("There is nothing left to suggest.")
                                                   : tr("Every suggestion was decided.");
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    m_notice->setText(m_suggesting->notice().isEmpty()
                          ? QString()
                          : tr("%1 Words count only for themselves.").arg(m_suggesting->notice()));
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_look->setText(found || state == Suggesting::State::Failed ? tr("Look again")
                                                                : tr("Look for themes"));
    m_stop->setVisible(isLooking);
    m_look->setVisible(!isLooking && enough &&
                       (!found || m_suggesting->unread() > 0 || m_suggesting->offers().empty()));
}

void SuggestionsPane::followSlider()
{
    const bool slides = m_suggesting->most() > m_suggesting->fewest() &&
                        m_suggesting->state() != Suggesting::State::Looking;
    m_moreOrFewer->setVisible(slides);
    if (!slides)
        return;
    const QSignalBlocker quietly(m_slider);
    m_slider->setTracking(m_board.model().count() < slidesAtOnce);
    m_slider->setRange(m_suggesting->fewest(), std::min(m_suggesting->most(), 60));
    m_slider->setValue(m_suggesting->themes());
    m_themes->setText(tr("%n theme(s) with those of the wall", nullptr, m_suggesting->themes()));
    m_slider->setAccessibleDescription(m_themes->text());
}

void SuggestionsPane::mark()
{
    std::unordered_map<Id<Idea>, QString> marks;
    if (isVisible())
        for (const Offer& offer : m_suggesting->offers())
            if (offer.key == m_offers->open())
                for (const Id<Idea> idea : offer.ideas)
                    marks.emplace(idea, tr("%1?").arg(themeLetter(offer.number)));
    if (!marks.empty() || m_board.model().hasMarks())
        m_board.model().setMarks(std::move(marks));
}

void SuggestionsPane::choose(const std::vector<Id<Idea>>& ideas)
{
    const auto first = ideas.empty() ? std::nullopt : m_board.model().noteOf(ideas.front());
    if (!first)
        return;
    m_board.view().goToNote(*first);
    m_board.selection().choose({ideas.begin(), ideas.end()}, ideas.front());
}

void SuggestionsPane::showChosen()
{
    const BoardSelection& chosen = m_board.selection();
    // A list that the keyboard is in stays as it is.
    if (isVisible() && !m_about->isAncestorOf(QApplication::focusWidget()))
        m_about->showIdea(chosen.count() == 1 ? chosen.current() : Id<Idea>());
}

bool SuggestionsPane::hasKeyboard() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void SuggestionsPane::enter()
{
    if (!m_again->isHidden())
        return m_again->findChild<KeyButton*>()->setFocus();
    if (!m_offers->isEmpty())
        return m_offers->enter();
    for (KeyButton* button : {m_look, m_stop})
        if (!button->isHidden())
            return button->setFocus();
    setFocus();
}

void SuggestionsPane::press(int key)
{
    switch (key) {
    case Qt::Key_S:
        return enter();
    case Qt::Key_J:
        return m_offers->next();
    case Qt::Key_R:
        return m_offers->renameOpen();
    case Qt::Key_X:
        return m_offers->ignoreOpen();
    case Qt::Key_L:
        return m_least->showNext();
    default:
        return;
    }
}

// Keys that are commands elsewhere are its own while it has the keyboard.
bool SuggestionsPane::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SuggestionsPane::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_suggesting->state() == Suggesting::State::Looking)
            m_suggesting->stop();
        else
            emit left();
        return;
    case Qt::Key_S:
        emit left();
        return;
    case Qt::Key_J:
    case Qt::Key_R:
    case Qt::Key_X:
    case Qt::Key_L:
        return press(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            return button->click();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void SuggestionsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void SuggestionsPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    mark();
}

} // namespace moothall::ui
