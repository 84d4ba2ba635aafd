// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/uncitedpane.h"

#include "core/synthesise/lookedat.h"
#include "core/synthesise/sorting.h"
#include "ui/style/look.h"
#include "ui/synthesise/cardlist.h"
#include "ui/synthesise/closingblock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumns = 740; // below this, at a base of 13, closing goes under the ideas
constexpr int closingWidth = 344;

} // namespace

UncitedPane::UncitedPane(Desk& desk, CardsModel& cards, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_cards(cards),
      m_list(new CardList(cards, tr("Ideas that are cited nowhere"))),
      m_listOrEmpty(new OrEmpty(m_list, new EmptyState(tr("Every idea bears on something."), {}))),
      m_title(heading({})),
      m_lookAtRest(new KeyButton({})),
      m_closing(new ClosingBlock(desk)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setRole(*this, "screen");
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(buildIdeas(), 1);
    m_columns->addWidget(m_closing);
    connect(m_list, &QListView::doubleClicked, this, &UncitedPane::chosen);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&cards, signal, this, &UncitedPane::showCount);
    connect(&cards, &QAbstractItemModel::dataChanged, this, &UncitedPane::showCount);
    showCount();
}

QWidget* UncitedPane::buildIdeas()
{
    auto* ideas = new QWidget;
    auto* column = new QVBoxLayout(ideas);
    column->setContentsMargins(px(22), px(12), px(22), px(14));
    column->setSpacing(px(10));
    column->addWidget(wrapped(m_title));
    column->addWidget(wrapped(quiet(tr("What people said and no insight or solution came of. Look "
                                       "at each: it is cited under the chosen insight, marked as "
                                       "looked at where it lies, or parked for later."))));
    column->addWidget(buildActs());
    m_list->setMinimumHeight(px(120));
    column->addWidget(m_listOrEmpty, 1);
    return ideas;
}

QWidget* UncitedPane::buildActs()
{
    auto* acts = new QWidget;
    acts->setLayout(new FlowLayout(px(8), px(4)));
    const auto offer = [&](KeyButton* button, const auto& act) {
        button->makeLink();
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard on the list
        connect(button, &QPushButton::clicked, this, act);
        acts->layout()->addWidget(button);
    };
    offer(new KeyButton(tr("Cite"), Qt::Key_Return), &UncitedPane::chosen);
    offer(new KeyButton(tr("Looked at"), Qt::Key_Space), &UncitedPane::lookAt);
    offer(new KeyButton(tr("Park"), Qt::Key_P), &UncitedPane::park);
    offer(m_lookAtRest, &UncitedPane::lookAtRest);
    return acts;
}

void UncitedPane::enter() { m_list->setFocus(); }

std::optional<Id<Idea>> UncitedPane::current() const { return m_list->current(); }

void UncitedPane::park()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const bool on = !m_cards.at(index).parked;
    m_desk.did(sorting::park(m_desk.workspace(), {m_cards.at(index).id}, on),
               on ? tr("Parked for later.") : tr("No longer parked."));
}

void UncitedPane::lookAt()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const bool on = !m_cards.at(index).lookedAt;
    m_desk.did(lookedAt::set(m_desk.workspace(), {m_cards.at(index).id}, on),
               on ? tr("Looked at. It stays where it lies.") : tr("To be looked at again."));
}

std::vector<Id<Idea>> UncitedPane::rest() const
{
    std::vector<Id<Idea>> ideas;
    for (const IdeaCard& card : m_cards.rows())
        if (card.isReadable() && !card.parked && !card.lookedAt)
            ideas.push_back(card.id);
    return ideas;
}

void UncitedPane::lookAtRest()
{
    const auto ideas = rest();
    m_desk.did(lookedAt::set(m_desk.workspace(), ideas, true),
               tr("%Ln idea(s) marked as looked at.", nullptr, int(ideas.size())));
    enter();
}

void UncitedPane::showCount()
{
    m_title->setText(tr("%Ln idea(s) cited nowhere", nullptr, m_cards.rowCount()));
    m_listOrEmpty->showEmpty(m_cards.rowCount() == 0);
    const int left = int(rest().size());
    m_lookAtRest->setText(tr("Mark all %L1 as looked at").arg(left));
    m_lookAtRest->setVisible(left > 1);
}

void UncitedPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= px(twoColumns);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_closing->setMinimumWidth(wide ? px(closingWidth) : 0);
    m_closing->setMaximumWidth(wide ? px(closingWidth) : QWIDGETSIZE_MAX);
}

} // namespace moothall::ui
