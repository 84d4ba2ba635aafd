// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/insightspane.h"

#include "core/synthesise/findings.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/synthesising.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/besidelist.h"
#include "ui/synthesise/cardlist.h"
#include "ui/synthesise/insightdelegate.h"
#include "ui/synthesise/insightdetail.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/synthesise/newinsightline.h"
#include "ui/synthesise/uncitedpane.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

InsightsPane::InsightsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_insights(new InsightsModel(desk, this)),
      m_uncited(new CardsModel(desk, std::nullopt, this)),
      m_list(new RowList),
      m_new(new NewInsightLine(desk)),
      m_uncitedCount(wrapped(new Label({}, TypeRole::Base, QFont::DemiBold))),
      m_look(new KeyButton(tr("Look"))),
      m_detail(new InsightDetail(desk, *m_insights)),
      m_uncitedPane(new UncitedPane(desk, *m_uncited)),
      m_beside(new Stack),
      m_nothing(new EmptyState(tr("No insights yet."), tr("Write one")))
{
    m_beside->addWidget(m_detail);
    m_beside->addWidget(m_uncitedPane);
    m_contentOrEmpty = new OrEmpty(new BesideList(buildList(), m_beside), m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_new);
    column->addWidget(m_contentOrEmpty, 1);
    listen();
    if (m_insights->rowCount() > 0)
        m_list->setCurrentIndex(m_insights->index(0));
    showCounts();
}

QWidget* InsightsPane::buildList()
{
    m_list->setModel(m_insights);
    m_list->setItemDelegate(new InsightDelegate(*m_insights, m_list));
    m_list->setAccessibleName(tr("Insights"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(separator());
    column->addWidget(buildFoot());
    return left;
}

// The ideas that are cited nowhere; closing stands beside them.
QWidget* InsightsPane::buildFoot()
{
    auto* foot = new QWidget;
    setRole(*foot, "header");
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(14), px(6), px(10), px(6));
    row->setSpacing(px(8));
    auto* eye = new Label;
    const auto draw = [eye] { eye->setPixmap(iconOf(Glyph::Eye).pixmap(px(18), px(18))); };
    connect(&Look::now(), &Look::changed, eye, draw);
    draw();
    row->addWidget(eye);
    row->addWidget(m_uncitedCount, 1);
    row->addWidget(m_look);
    m_look->makeLink();
    m_look->setKeys(u"U"_s);
    m_look->setAccessibleName(tr("Look at the ideas that are cited nowhere, and close Synthesise"));
    return foot;
}

void InsightsPane::listen()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InsightsPane::showCurrent);
    connect(m_detail, &InsightDetail::finished, this, &InsightsPane::enter);
    connect(m_detail, &InsightDetail::followed, this, &InsightsPane::followed);
    connect(m_detail, &InsightDetail::wanted, this, &InsightsPane::choose);
    connect(m_look, &QPushButton::clicked, this, [this] { showUncited(!showsUncited()); });
    connect(m_new, &NewInsightLine::added, this, [this](Id<Insight> insight) {
        choose(insight);
        enter();
    });
    connect(m_new, &NewInsightLine::stopped, this, &InsightsPane::enter);
    connect(m_nothing, &EmptyState::acted, this, [this] { begin(); });
    m_nothing->addLink(tr("Look at the ideas first"), this, [this] { showUncited(true); });
    connect(m_uncitedPane, &UncitedPane::chosen, this, &InsightsPane::citeUncited);
    m_uncitedPane->list().installEventFilter(this);
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{m_insights, m_uncited}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &InsightsPane::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &InsightsPane::showCounts);
        connect(model, &QAbstractItemModel::dataChanged, this, &InsightsPane::showCounts);
    }
    connect(&m_desk, &Desk::placeChanged, this, [this] {
        m_new->end();
        showUncited(false);
        m_list->setCurrentIndex(m_insights->index(0));
        showCounts();
    });
    auto* seen = new WhenSeen(this, [this] { showFirstStep(); });
    connect(&m_desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        if (changes.touches("theme") || changes.touches("idea"))
            seen->ask();
    });
}

void InsightsPane::enter()
{
    if (showsUncited())
        m_uncitedPane->enter();
    else if (m_insights->rowCount() > 0)
        m_list->setFocus();
    else
        m_nothing->findChild<KeyButton*>()->setFocus();
}

Id<Insight> InsightsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_insights->at(index).id : Id<Insight>();
}

void InsightsPane::run(Command command)
{
    switch (command) {
    case Command::NewHere:
        return begin();
    case Command::EditCurrent:
        return editCurrent();
    case Command::RemoveCurrent:
        return removeCurrent();
    default:
        return;
    }
}

std::optional<Id<Theme>> InsightsPane::currentTheme() const
{
    if (!current())
        return std::nullopt;
    const auto themes = insights::themesOf(m_desk.reader(), current());
    return themes.empty() ? std::nullopt : std::optional(themes.front().theme);
}

void InsightsPane::choose(Id<Insight> insight)
{
    if (const auto row = m_insights->rowOf(insight))
        m_list->setCurrentIndex(m_insights->index(*row));
}

void InsightsPane::chooseDrawnFrom(Id<Theme> theme)
{
    for (const InsightRow& row : m_insights->rows())
        for (const InsightTheme& drawn : insights::themesOf(m_desk.reader(), row.id))
            if (drawn.theme == theme)
                return choose(row.id);
}

void InsightsPane::showCurrent()
{
    if (current() != m_detail->insight())
        m_detail->showInsight(current());
    showUncited(false);
}

void InsightsPane::begin(std::optional<Id<Theme>> theme) { m_new->begin(theme); }

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

bool InsightsPane::showsUncited() const { return m_beside->currentIndex() == 1; }

void InsightsPane::showUncited(bool shown)
{
    const bool had = m_uncitedPane->isAncestorOf(focusWidget());
    m_beside->setCurrentIndex(shown ? 1 : 0);
    m_look->setText(shown ? tr("Back") : tr("Look"));
    m_contentOrEmpty->showEmpty(m_insights->rowCount() == 0 && !shown);
    if (shown)
        m_uncitedPane->enter();
    else if (had)
        enter();
}

void InsightsPane::citeUncited()
{
    const auto idea = m_uncitedPane->current();
    if (!idea)
        return;
    if (!current())
        return m_desk.warn(tr("Write an insight first, which rests on it."));
    m_desk.did(insights::link(m_desk.workspace(), current(), *idea, IdeaRelation::Cites),
               tr("Insight %1 rests on it.").arg(m_insights->at(m_list->currentIndex()).number));
}

QString InsightsPane::progress() const
{
    return tr("%Ln insight(s)", nullptr, m_insights->rowCount());
}

void InsightsPane::showCounts()
{
    const int uncited = m_uncited->rowCount();
    const auto left = synthesising::passedOver(m_desk.reader(), m_desk.project()).size();
    const QString count = tr("%Ln idea(s) cited nowhere", nullptr, uncited);
    m_uncitedCount->setText(left == 0 ? count : tr("%1, %L2 to look at").arg(count).arg(left));
    m_contentOrEmpty->showEmpty(m_insights->rowCount() == 0 && !showsUncited());
    showFirstStep();
    if (m_insights->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_insights->index(0));
    emit progressChanged();
}

// Names the theme to begin with, where there is one.
void InsightsPane::showFirstStep()
{
    if (m_insights->rowCount() > 0)
        return;
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
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (showsUncited() && takesUncited(key))
        return true;
    if (m_insights->rowCount() == 0 && key.key() != Qt::Key_U)
        return false;
    switch (key.key()) {
    case Qt::Key_Plus:
        showUncited(false);
        m_detail->cite();
        return true;
    case Qt::Key_Minus:
        showUncited(false);
        m_detail->challenge();
        return true;
    case Qt::Key_U:
        showUncited(!showsUncited());
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
    default:
        return false;
    }
}

bool InsightsPane::takesUncited(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape) {
        showUncited(false);
        return true;
    }
    if (!m_uncitedPane->list().hasFocus())
        return false;
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        citeUncited();
        return true;
    case Qt::Key_Space:
        m_uncitedPane->lookAt();
        return true;
    case Qt::Key_P:
        m_uncitedPane->park();
        return true;
    default:
        return false;
    }
}

} // namespace moothall::ui
