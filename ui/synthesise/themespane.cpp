// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/themespane.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/mergequestion.h"
#include "ui/synthesise/board/sortinghands.h"
#include "ui/synthesise/board/splitfield.h"
#include "ui/synthesise/board/thememenu.h"
#include "ui/synthesise/findline.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/phraseline.h"
#include "ui/synthesise/sharedselection.h"
#include "ui/synthesise/sortinghints.h"
#include "ui/synthesise/suggestions/camefrom.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumns = 700; // below this, at a base of 13, the tray goes under the themes

} // namespace

ThemesPane::ThemesPane(Desk& desk, BoardSelection& selection, QWidget* parent)
    : SortingPane(desk, parent),
      m_outline(new OutlineModel(desk, OutlineModel::Part::Themes, this)),
      m_unsorted(new OutlineModel(desk, OutlineModel::Part::Tray, this)),
      m_themes(new OutlineView(*m_outline, tr("Themes and their ideas"))),
      m_tray(new OutlineView(*m_unsorted, tr("Unsorted ideas"))),
      m_new(new PhraseLine(tr("Name of the new theme"), tr("Name it with a phrase"))),
      m_find(new FindLine(tr("Find ideas"), tr("Find ideas with these words"))),
      m_shared(new SharedSelection(selection, {m_themes, m_tray}, this)),
      m_cameFrom(new CameFrom),
      m_trayCount(heading({}))
{
    splitIn(new SplitField(this));
    auto* noThemes = new EmptyState(
        tr("No themes yet. Choose ideas that belong together, press N and name them."),
        tr("New theme"));
    connect(noThemes, &EmptyState::acted, this, &ThemesPane::beginTheme);
    m_themesOrEmpty = new OrEmpty(m_themes, noThemes);
    auto* nothing = new EmptyState(tr("Nothing to sort yet."), tr("Go to Gather"));
    connect(nothing, &EmptyState::acted, this, &ThemesPane::wantsGather);
    m_allOrEmpty = new OrEmpty(buildContent(), nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_allOrEmpty);
    listenTo(*m_themes);
    listenTo(*m_tray);
    listen();
    showCounts();
}

QWidget* ThemesPane::buildContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_new);
    column->addWidget(m_find);
    column->addWidget(m_merge);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_themesOrEmpty, 5);
    m_sides->addWidget(separator(Qt::Vertical));
    m_trayBox = buildTray();
    m_sides->addWidget(m_trayBox, 3);
    column->addLayout(m_sides, 1);
    auto* cameFrom = new QVBoxLayout;
    cameFrom->setContentsMargins(px(14), 0, px(14), 0);
    cameFrom->addWidget(m_cameFrom);
    column->addLayout(cameFrom);
    column->addWidget(separator());
    auto* hints = new SortingHints(*this);
    hints->offer(tr("Move"), keysOf(Qt::Key_Space), [this] {
        m_themes->setFocus();
        if (!m_themes->pickUp())
            m_desk.warn(tr("Choose an idea that lies in a theme first."));
    });
    column->addWidget(hints);
    return content;
}

QWidget* ThemesPane::buildTray()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new QWidget;
    setRole(*header, "header");
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(px(14), px(10), px(14), px(10));
    row->addWidget(m_trayCount);
    row->addStretch();
    column->addWidget(header);
    column->addWidget(separator());
    m_trayOrEmpty = new OrEmpty(m_tray, new EmptyState(tr("Every idea has a theme."), QString()));
    column->addWidget(m_trayOrEmpty, 1);
    return box;
}

void ThemesPane::listen()
{
    connect(m_new, &PhraseLine::entered, this, &ThemesPane::addTheme);
    connect(m_new, &PhraseLine::stopped, this, [this] {
        enter();
        showCounts();
    });
    connect(m_find, &FindLine::wordsChanged, m_outline, &OutlineModel::find);
    connect(m_find, &FindLine::wordsChanged, m_unsorted, &OutlineModel::find);
    connect(m_find, &FindLine::entered, this, &ThemesPane::enter);
    connect(m_find, &FindLine::stopped, this, &ThemesPane::endFind);
    for (OutlineModel* model : {m_outline, m_unsorted}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ThemesPane::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ThemesPane::showCounts);
        connect(model, &QAbstractItemModel::dataChanged, this, &ThemesPane::showCounts);
        connect(model, &QAbstractItemModel::dataChanged, this, &ThemesPane::showWays);
    }
    connect(m_cameFrom, &CameFrom::wanted, this, &ThemesPane::follow);
    connect(&m_desk, &Desk::placeChanged, this, &ThemesPane::showPlace);
}

void ThemesPane::listenTo(OutlineView& view)
{
    const bool isTray = &view == m_tray;
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, isTray](const QItemSelection& chosen) {
                if (chosen.isEmpty())
                    return;
                m_inTray = isTray;
                (isTray ? m_themes : m_tray)->clearSelection();
            });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ThemesPane::showWays);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ThemesPane::showWays);
    connect(&view, &OutlineView::sortingWanted, this,
            [this](const SortingKey& key) { carryOut(key); });
    connect(&view, &OutlineView::escaped, this, [this] {
        if (m_merge->isAsked())
            m_merge->stop();
        else if (m_find->isVisible())
            endFind();
        else
            emit left();
    });
    connect(&view, &OutlineView::menuWanted, this, &ThemesPane::showMenu);
    connect(&view, &OutlineView::ideasDropped, this,
            [this, isTray](const Ideas& ideas, std::optional<Id<Theme>> theme,
                           std::optional<Id<Idea>> before) {
                if ((isTray || theme) && m_hands->put(ideas, isTray ? std::nullopt : theme, before))
                    choose(ideas);
            });
}

void ThemesPane::enter()
{
    const bool toTray = m_inTray ? m_unsorted->rowCount() > 0 : m_outline->rowCount() == 0;
    (toTray ? m_tray : m_themes)->setFocus();
}

OutlineView& ThemesPane::active() const { return m_inTray ? *m_tray : *m_themes; }

std::optional<Id<Theme>> ThemesPane::themeAround() const
{
    return m_themes->selectionModel()->hasSelection()
               ? m_outline->themeAround(m_themes->currentIndex())
               : std::nullopt;
}

void ThemesPane::beginTheme()
{
    m_newIdeas = active().chosen();
    m_allOrEmpty->showEmpty(false); // a theme can come before its ideas
    m_new->begin(m_newIdeas.empty()
                     ? tr("New theme without ideas")
                     : tr("New theme from %Ln idea(s)", nullptr, int(m_newIdeas.size())));
}

void ThemesPane::addTheme()
{
    if (m_new->words().trimmed().isEmpty()) // there is no place for a name that comes later
        return m_desk.warn(tr("A theme needs a name."));
    OutlineView& view = active();
    const int first = view.firstChosenRow();
    if (!m_hands->addTheme(m_new->words(), m_newIdeas))
        return;
    view.goOnFrom(first);
    enter();
    m_new->end();
}

void ThemesPane::parkChosen()
{
    actOnChosen([this](const auto& ideas) { return m_hands->park(ideas) && m_inTray; });
}

// The copies wait among the unsorted ideas, chosen, for the letter of their theme.
void ThemesPane::copyChosen()
{
    const auto copies = m_hands->copy(active().chosen());
    if (copies.empty())
        return;
    m_tray->setFocus();
    m_tray->choose(copies);
}

void ThemesPane::editCurrent()
{
    const auto theme = themeAround();
    if (!theme)
        return m_desk.warn(howToChooseATheme());
    choose(*theme);
    m_themes->edit(m_themes->currentIndex());
}

SortingPane::Ideas ThemesPane::chosen() const { return active().chosen(); }

std::optional<Id<Theme>> ThemesPane::currentTheme() const
{
    return m_inTray ? std::nullopt : m_outline->themeAt(m_themes->currentIndex());
}

std::optional<QRectF> ThemesPane::areaOfCurrent() const
{
    const OutlineView& view = active();
    const QRect row = view.visualRect(view.currentIndex());
    return QRectF(QRect(view.viewport()->mapTo(this, row.topLeft()), row.size()));
}

std::function<void()> ThemesPane::wayOn() const
{
    OutlineView& view = active();
    return [&view, first = view.firstChosenRow()] { view.goOnFrom(first); };
}

QString ThemesPane::howToChooseATheme() const { return tr("Choose a theme first."); }

Id<Idea> ThemesPane::currentIdea() const
{
    const OutlineView& view = active();
    return view.selectionModel()->isSelected(view.currentIndex())
               ? view.outline().ideaAt(view.currentIndex()).value_or(Id<Idea>())
               : Id<Idea>();
}

// A list that the keyboard is in stays as it is.
void ThemesPane::showWays()
{
    if (isVisible() && !m_cameFrom->isAncestorOf(QApplication::focusWidget()))
        m_cameFrom->showWays(ways());
}

void ThemesPane::beginMerge()
{
    const auto from = themeAround();
    if (!from)
        return m_desk.warn(howToChooseATheme());
    m_merge->ask(*from, m_hands->letterOf(*from));
    choose(*from);
}

void ThemesPane::choose(Id<Theme> theme)
{
    const QModelIndex row = m_outline->indexOf({OutlineKind::Theme, theme.value});
    if (!row.isValid())
        return;
    m_themes->setFocus();
    m_themes->choose(row);
    m_themes->scrollTo(row, QAbstractItemView::PositionAtTop);
}

// In the list that the first of them is in.
void ThemesPane::choose(const std::vector<Id<Idea>>& ideas)
{
    for (OutlineView* view : {m_themes, m_tray}) {
        std::vector<Id<Idea>> there;
        for (const Id<Idea> idea : ideas)
            if (view->outline().indexOf({OutlineKind::Idea, idea.value}).isValid())
                there.push_back(idea);
        if (there.empty())
            continue;
        view->setFocus();
        return view->choose(there);
    }
}

void ThemesPane::find() { m_find->begin(); }

void ThemesPane::endFind()
{
    enter(); // the keyboard goes elsewhere before the line does
    m_find->end();
}

QString ThemesPane::progress() const
{
    return m_allOrEmpty->currentIndex() == 1 ? QString() : m_outline->counts().progress();
}

void ThemesPane::showCounts()
{
    const int unsorted = m_unsorted->ideaCount();
    m_trayCount->setText(m_unsorted->counts().tray());
    m_trayOrEmpty->showEmpty(unsorted == 0);
    m_themesOrEmpty->showEmpty(m_outline->rowCount() == 0);
    m_allOrEmpty->showEmpty(unsorted + m_outline->ideaCount() == 0 && m_outline->rowCount() == 0);
    emit progressChanged();
}

void ThemesPane::showPlace()
{
    m_merge->stop();
    m_split->end();
    m_new->end();
    showCounts();
}

void ThemesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= px(twoColumns);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ThemesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_shared->show();
    showWays();
}

} // namespace moothall::ui
