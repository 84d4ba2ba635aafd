// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/suggestionspane.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/suggestions/aboutidea.h"
#include "ui/synthesise/suggestions/abouttheme.h"
#include "ui/synthesise/suggestions/again.h"
#include "ui/synthesise/suggestions/fewpeople.h"
#include "ui/synthesise/suggestions/ignoredoffers.h"
#include "ui/synthesise/suggestions/leastconnected.h"
#include "ui/synthesise/suggestions/morefewer.h"
#include "ui/synthesise/suggestions/offerlist.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/saidtwice.h"
#include "ui/synthesise/suggestions/searchline.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

SuggestionsPane::SuggestionsPane(Desk& desk, BoardPane& board, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_board(board),
      m_suggesting(new Suggesting(desk, board.model(), this)),
      m_search(new SearchLine(*m_suggesting)),
      m_again(new Again(*m_suggesting)),
      m_offers(new OfferList(*m_suggesting, board.model())),
      m_decide(new QWidget),
      m_acceptAll(new KeyButton(tr("Accept all"))),
      m_moreOrFewer(new MoreOrFewer(*m_suggesting, board.model())),
      m_ignored(new IgnoredOffers(*m_suggesting)),
      m_aboutTheme(new AboutTheme(desk, board.model())),
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
    showKeys();
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
    column->addWidget(m_search);
    column->addWidget(m_again);
    column->addWidget(m_offers);
    m_decide->setLayout(new FlowLayout(px(6), px(6)));
    m_acceptAll->makeLink();
    m_decide->layout()->addWidget(m_acceptAll);
    column->addWidget(m_decide);
    for (QWidget* part : std::initializer_list<QWidget*>{m_moreOrFewer, m_ignored, m_aboutTheme,
                                                         m_about, m_twice, m_least, m_few})
        column->addWidget(part);
    column->addStretch();
    return all;
}

void SuggestionsPane::listen()
{
    connect(m_suggesting, &Suggesting::changed, this, &SuggestionsPane::follow);
    connect(m_acceptAll, &QPushButton::clicked, this, &SuggestionsPane::acceptAll);
    connect(qApp, &QApplication::focusChanged, this, &SuggestionsPane::showKeys);
    connect(m_offers, &OfferList::openChanged, this, &SuggestionsPane::mark);
    connect(m_offers, &OfferList::emptied, this, &SuggestionsPane::left);
    connect(m_ignored, &IgnoredOffers::cameBack, this, &SuggestionsPane::enter);
    connect(m_again, &Again::decided, this, &SuggestionsPane::enter);
    connect(m_twice, &SaidTwice::decided, this, [this] {
        if (!m_twice->enter())
            enter();
    });
    const auto show = [this](Id<Idea> idea) { m_board.choose({idea}); };
    connect(m_about, &AboutIdea::wanted, this, show);
    connect(m_about, &AboutIdea::wayWanted, &m_board, &BoardPane::follow);
    connect(m_aboutTheme, &AboutTheme::wanted, &m_board, &BoardPane::follow);
    connect(m_about, &AboutIdea::insightWanted, this, &SuggestionsPane::insightWanted);
    connect(m_twice, &SaidTwice::wanted, this, show);
    connect(m_least, &LeastConnected::wanted, this, show);
    connect(m_least, &LeastConnected::nextWanted, m_least, &LeastConnected::showNext);
    connect(m_few, &FewPeople::wanted, &m_board,
            qOverload<const SortingPane::Ideas&>(&SortingPane::choose));
    connect(&m_board.selection(), &BoardSelection::changed, this, &SuggestionsPane::showChosen);
    connect(&m_board.view(), &BoardView::currentChanged, this, &SuggestionsPane::showChosen);
}

void SuggestionsPane::follow()
{
    if (!isVisible())
        return;
    m_suggesting->lookFirst();
    const QPointer<QWidget> focused = hasKeyboard() ? QApplication::focusWidget() : nullptr;
    const bool hadKeyboard = focused != nullptr;
    m_search->follow();
    m_moreOrFewer->follow();
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

// Lists that the keyboard is in stay as they are.
void SuggestionsPane::showChosen()
{
    if (!isVisible() || m_about->isAncestorOf(QApplication::focusWidget()) ||
        m_aboutTheme->isAncestorOf(QApplication::focusWidget()))
        return;
    const BoardSelection& chosen = m_board.selection();
    m_about->showIdea(chosen.count() == 1 ? chosen.current() : Id<Idea>());
    m_aboutTheme->showTheme(m_board.view().currentPile() ? m_board.view().themeAround()
                                                         : std::nullopt);
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
    if (KeyButton* button = m_search->button())
        return button->setFocus();
    setFocus();
}

void SuggestionsPane::press(int key)
{
    switch (key) {
    case Qt::Key_S:
        return enter();
    case Qt::Key_J:
    case Qt::Key_R:
    case Qt::Key_X:
        return decide(key);
    case Qt::Key_L:
        return m_least->showNext();
    default:
        return;
    }
}

// No key is passed over: one that can do nothing now says why.
void SuggestionsPane::decide(int key)
{
    const auto& offers = m_suggesting->offers();
    const auto open = std::ranges::find(offers, m_offers->open(), &Offer::key);
    if (open == offers.end())
        return m_desk.warn(tr("There is no suggestion to decide now."));
    if (key == Qt::Key_J)
        m_offers->next();
    else if (key == Qt::Key_X)
        m_offers->ignoreOpen();
    else if (open->into)
        m_desk.warn(tr("It adds to theme %1, which has its name. Enter accepts it.")
                        .arg(themeLetter(open->number)));
    else
        m_offers->renameOpen();
}

void SuggestionsPane::acceptAll()
{
    if (m_suggesting->offers().empty())
        return m_desk.warn(tr("There is no suggestion to decide now."));
    m_suggesting->acceptAll();
    enter();
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
        if (event->modifiers() & Qt::ShiftModifier)
            return acceptAll();
        if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            return button->click();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void SuggestionsPane::showKeys()
{
    m_offers->showKeys(hasKeyboard());
    m_acceptAll->setKeys(keysToAccept(Qt::SHIFT | Qt::Key_Return, hasKeyboard()));
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
