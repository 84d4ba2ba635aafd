// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/insightspane.h"

#include "core/synthesise/findings.h"
#include "core/synthesise/sorting.h"
#include "ui/style/look.h"
#include "ui/synthesise/cardlist.h"
#include "ui/synthesise/entryline.h"
#include "ui/synthesise/insightdelegate.h"
#include "ui/synthesise/insightdetail.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

InsightsPane::InsightsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_insights(new InsightsModel(desk, this)),
      m_uncited(new CardsModel(desk, std::nullopt, this)),
      m_list(new QListView),
      m_new(new EntryLine(tr("The insight, in one sentence"),
                          tr("Who needs or meets what, because of what"), tr("Drawn from"))),
      m_uncitedCount(wrapped(new Label({}, TypeRole::Base, QFont::DemiBold))),
      m_uncitedTitle(heading({})),
      m_look(new KeyButton(tr("Look"))),
      m_uncitedList(new CardList(*m_uncited, tr("Ideas that are cited nowhere"))),
      m_detail(new InsightDetail(desk, *m_insights)),
      m_beside(new QStackedWidget),
      m_left(buildList()),
      m_nothing(new EmptyState(tr("No insights yet."), tr("Write one")))
{
    m_beside->addWidget(m_detail);
    m_beside->addWidget(buildUncited());
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(separator(Qt::Vertical));
    row->addWidget(m_beside, 1);
    m_contentOrEmpty = new OrEmpty(content, m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_new);
    column->addWidget(m_contentOrEmpty, 1);
    listen();
    if (m_insights->rowCount() > 0)
        m_list->setCurrentIndex(m_insights->index(0));
    showCounts();
    fit();
}

QWidget* InsightsPane::buildList()
{
    m_list->setModel(m_insights);
    m_list->setItemDelegate(new InsightDelegate(*m_insights, m_list));
    m_list->setAccessibleName(tr("Insights"));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(separator());
    auto* bar = new QWidget;
    setRole(*bar, "header");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(px(14), px(6), px(10), px(6));
    row->addWidget(m_uncitedCount, 1);
    row->addWidget(m_look);
    m_look->makeLink();
    m_look->setKeys(u"U"_s);
    m_look->setAccessibleName(tr("Look at the ideas that are cited nowhere"));
    column->addWidget(bar);
    return left;
}

QWidget* InsightsPane::buildUncited()
{
    auto* content = new QWidget;
    setRole(*content, "screen");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(22), px(12), px(22), px(14));
    column->setSpacing(px(10));
    column->addWidget(m_uncitedTitle);
    column->addWidget(wrapped(quiet(tr("What people said and no insight or solution came of. "
                                       "Enter cites one under the chosen insight, Escape goes "
                                       "back."))));
    column->addWidget(m_uncitedList);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    connect(m_uncitedList, &CardList::currentShown, scroll, [this, scroll](const QRect& area) {
        const QPoint middle = m_uncitedList->mapTo(scroll->widget(), area.center());
        scroll->ensureVisible(middle.x(), middle.y(), 0, area.height());
    });
    m_uncitedList->installEventFilter(this);
    return scroll;
}

void InsightsPane::listen()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InsightsPane::showCurrent);
    connect(m_detail, &InsightDetail::finished, this, &InsightsPane::enter);
    connect(m_detail, &InsightDetail::followed, this, &InsightsPane::followed);
    connect(m_look, &QPushButton::clicked, this,
            [this] { showUncited(m_beside->currentIndex() == 0); });
    connect(m_new, &EntryLine::entered, this, &InsightsPane::add);
    connect(m_new, &EntryLine::stopped, this, &InsightsPane::enter);
    connect(m_nothing, &EmptyState::acted, this, [this] { begin(); });
    connect(m_uncitedList, &QListView::doubleClicked, this, &InsightsPane::citeUncited);
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{m_insights, m_uncited}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &InsightsPane::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &InsightsPane::showCounts);
    }
    connect(&m_desk, &Desk::placeChanged, this, [this] {
        m_new->end();
        showUncited(false);
        m_list->setCurrentIndex(m_insights->index(0));
        showCounts();
    });
    connect(&Look::now(), &Look::changed, this, &InsightsPane::fit);
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("theme") || changes.touches("idea"))
            showFirstStep();
    });
}

void InsightsPane::enter()
{
    if (m_beside->currentIndex() == 1)
        return m_uncitedList->setFocus();
    m_list->setFocus();
}

Id<Insight> InsightsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_insights->at(index).id : Id<Insight>();
}

void InsightsPane::choose(Id<Insight> insight)
{
    if (const auto row = m_insights->rowOf(insight))
        m_list->setCurrentIndex(m_insights->index(*row));
}

void InsightsPane::showCurrent()
{
    if (current() != m_detail->insight())
        m_detail->showInsight(current());
    showUncited(false);
}

void InsightsPane::begin(std::optional<Id<Theme>> theme)
{
    const auto themes = themes::all(m_desk.reader(), m_desk.project());
    const auto numbers = sorting::numbersOf(themes);
    const auto wanted =
        theme ? theme : findings::firstThemeWithoutInsight(m_desk.reader(), m_desk.project());
    QStringList sources{tr("No theme")};
    m_themes.clear();
    int chosen = 0;
    for (const Theme& one : themes) {
        sources.append(u"%1  %2"_s.arg(themeLetter(numbers.at(one.id)), one.title));
        m_themes.push_back(one.id);
        if (wanted == one.id)
            chosen = int(m_themes.size());
    }
    m_new->begin(tr("New insight, which cites the ideas of its theme"), {}, sources, chosen);
}

void InsightsPane::add()
{
    const int source = m_new->source();
    const auto added = findings::add(
        m_desk.workspace(), m_desk.project(), m_new->words(),
        source > 0 ? std::optional(m_themes[std::size_t(source - 1)]) : std::nullopt);
    if (!m_desk.did(added, tr("Insight added.")))
        return;
    choose(*added);
    enter();
    m_new->end();
}

void InsightsPane::editCurrent()
{
    if (!current())
        return;
    showUncited(false);
    m_detail->editSentence();
}

void InsightsPane::removeCurrent()
{
    if (current())
        m_desk.did(insights::remove(m_desk.workspace(), current()), tr("Insight removed."));
}

void InsightsPane::showUncited(bool shown)
{
    const bool had = m_uncitedList->hasFocus();
    m_beside->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_uncitedList->setFocus();
    else if (had)
        m_list->setFocus();
}

void InsightsPane::citeUncited()
{
    const auto idea = m_uncitedList->current();
    if (!idea || !current())
        return;
    m_desk.did(insights::link(m_desk.workspace(), current(), *idea, IdeaRelation::Cites),
               tr("Insight %1 rests on it.").arg(m_insights->at(m_list->currentIndex()).number));
}

QString InsightsPane::progress() const
{
    return tr("%n insight(s)", nullptr, m_insights->rowCount());
}

void InsightsPane::showCounts()
{
    const int uncited = m_uncited->rowCount();
    const QString words = tr("%n idea(s) cited nowhere", nullptr, uncited);
    m_uncitedCount->setText(words);
    m_uncitedTitle->setText(words);
    m_look->setVisible(uncited > 0);
    m_contentOrEmpty->showEmpty(m_insights->rowCount() == 0);
    showFirstStep();
    if (m_insights->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_insights->index(0));
    emit progressChanged();
}

// Names the theme to begin with, where there is one.
void InsightsPane::showFirstStep()
{
    const auto theme = findings::firstThemeWithoutInsight(m_desk.reader(), m_desk.project());
    const auto numbers = sorting::numbersOf(themes::all(m_desk.reader(), m_desk.project()));
    m_nothing->findChild<KeyButton*>()->setText(
        theme ? tr("Write one from theme %1").arg(themeLetter(numbers.at(*theme)))
              : tr("Write one"));
}

bool InsightsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takes(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

// Keys that the cards leave alone come here as well.
void InsightsPane::keyPressEvent(QKeyEvent* event)
{
    if (!takes(*event))
        QWidget::keyPressEvent(event);
}

bool InsightsPane::takes(const QKeyEvent& key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) ||
        m_insights->rowCount() == 0)
        return false;
    const bool onUncited = m_uncitedList->hasFocus();
    switch (key.key()) {
    case Qt::Key_Plus:
        onUncited ? citeUncited() : m_detail->cite();
        return true;
    case Qt::Key_Minus:
        m_detail->challenge();
        return true;
    case Qt::Key_U:
        showUncited(m_beside->currentIndex() == 0);
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        m_detail->setStatus(InsightStatus(key.key() - Qt::Key_1));
        return true;
    case Qt::Key_Delete:
        if (!m_list->hasFocus())
            return false;
        removeCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!onUncited)
            return false;
        citeUncited();
        return true;
    case Qt::Key_Escape:
        if (m_beside->currentIndex() == 0)
            return false;
        showUncited(false);
        return true;
    default:
        return false;
    }
}

void InsightsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void InsightsPane::fit()
{
    const bool narrow = Look::now().isLarge();
    m_left->setFixedWidth(std::min(px(narrow ? 190 : 292), std::max(width() * 2 / 5, 1)));
}

} // namespace moothall::ui
