// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/themespane.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/mergequestion.h"
#include "ui/synthesise/board/sortinghands.h"
#include "ui/synthesise/board/thememenu.h"
#include "ui/synthesise/findline.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/phraseline.h"
#include "ui/synthesise/sharedselection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumns = 700; // below this, at a base of 13, the tray goes under the themes

} // namespace

ThemesPane::ThemesPane(Desk& desk, BoardSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_outline(new OutlineModel(desk, OutlineModel::Part::Themes, this)),
      m_unsorted(new OutlineModel(desk, OutlineModel::Part::Tray, this)),
      m_themes(new OutlineView(*m_outline, tr("Themes and their ideas"))),
      m_tray(new OutlineView(*m_unsorted, tr("Unsorted ideas"))),
      m_new(new PhraseLine(tr("Name of the new theme"), tr("Name it with a phrase"))),
      m_find(new FindLine(tr("Find ideas"), tr("Find ideas with these words"))),
      m_shared(new SharedSelection(selection, {m_themes, m_tray}, this)),
      m_hands(new SortingHands(desk, this)),
      m_merge(new MergeQuestion),
      m_trayCount(heading({}))
{
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
    column->addWidget(separator());
    column->addWidget(buildHints());
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

// What the letters do; each is a button for the mouse.
QWidget* ThemesPane::buildHints()
{
    auto* bar = new QWidget;
    setRole(*bar, "header");
    auto* frame = new QVBoxLayout(bar);
    frame->setContentsMargins(px(10), px(4), px(10), px(4));
    auto* row = new FlowLayout(px(8), px(2));
    frame->addLayout(row);
    const auto button = [&](const QString& words, const QString& keys, auto act) {
        auto* added = new KeyButton(words);
        added->makeLink();
        added->setKeys(keys);
        added->setFocusPolicy(Qt::TabFocus);
        connect(added, &QPushButton::clicked, this, act);
        row->addWidget(added);
    };
    button(tr("New theme"), u"N"_s, [this] { beginTheme(); });
    button(tr("Park"), u"P"_s, [this] { parkChosen(); });
    button(tr("Copy"), u"Ctrl ⇧ C"_s, [this] { copyChosen(); });
    button(tr("Take out"), u"0"_s, [this] { takeOut(); });
    button(tr("Rename"), u"F2"_s, [this] { editCurrent(); });
    button(tr("Merge into"), u"M"_s, [this] { beginMerge(); });
    button(tr("Find"), u"Ctrl F"_s, [this] { find(); });
    return bar;
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
    }
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
    connect(&view, &OutlineView::menuWanted, this,
            [this, &view](const QPoint& global) { showMenu(view, global); });
    connect(&view, &OutlineView::ideasDropped, this,
            [this, isTray](const std::vector<Id<Idea>>& ideas, std::optional<Id<Theme>> theme) {
                if (isTray || theme)
                    m_hands->put(ideas, isTray ? std::nullopt : theme);
            });
}

void ThemesPane::enter()
{
    const bool toTray = m_inTray ? m_unsorted->rowCount() > 0 : m_outline->rowCount() == 0;
    (toTray ? m_tray : m_themes)->setFocus();
}

OutlineView& ThemesPane::active() const { return m_inTray ? *m_tray : *m_themes; }

std::optional<Id<Theme>> ThemesPane::chosenTheme() const
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
                     : tr("New theme from %n idea(s)", nullptr, int(m_newIdeas.size())));
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

void ThemesPane::send(int number)
{
    if (const auto from = m_merge->from()) {
        if (m_hands->merge(*from, number))
            m_merge->stop();
        return;
    }
    actOnChosen([&](const auto& ideas) { return m_hands->sendTo(number, ideas); });
}

template <class Act>
void ThemesPane::actOnChosen(Act&& act)
{
    OutlineView& view = active();
    const int first = view.firstChosenRow();
    if (act(view.chosen()))
        view.goOnFrom(first);
}

void ThemesPane::takeOut()
{
    actOnChosen([this](const auto& ideas) { return m_hands->unsort(ideas); });
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
    const auto theme = chosenTheme();
    if (!theme)
        return m_desk.warn(tr("Choose a theme first."));
    choose(*theme);
    m_themes->edit(m_themes->currentIndex());
}

void ThemesPane::removeCurrent()
{
    const auto theme = m_outline->themeAt(m_themes->currentIndex());
    if (!theme || m_inTray)
        return m_desk.warn(tr("Choose a theme first."));
    m_hands->remove(*theme);
}

void ThemesPane::beginMerge()
{
    const auto from = chosenTheme();
    if (!from)
        return m_desk.warn(tr("Choose a theme first."));
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

void ThemesPane::showMenu(OutlineView& view, const QPoint& global)
{
    ThemeMenu menu(m_desk.reader(), m_desk.project(), this);
    const auto ideas = view.chosen();
    const auto theme = chosenTheme();
    connect(&menu, &ThemeMenu::putInto, this, [&](Id<Theme> into) { m_hands->put(ideas, into); });
    connect(&menu, &ThemeMenu::newTheme, this, &ThemesPane::beginTheme);
    connect(&menu, &ThemeMenu::takeOut, this, [&] { takeOut(); });
    connect(&menu, &ThemeMenu::park, this, &ThemesPane::parkChosen);
    connect(&menu, &ThemeMenu::copy, this, &ThemesPane::copyChosen);
    connect(&menu, &ThemeMenu::rename, this, &ThemesPane::editCurrent);
    connect(&menu, &ThemeMenu::mergeInto, this,
            [&](Id<Theme> into) { m_hands->merge(*theme, into); });
    connect(&menu, &ThemeMenu::writeInsight, this, [&] { emit wantsInsight(*theme); });
    connect(&menu, &ThemeMenu::removeTheme, this, &ThemesPane::removeCurrent);
    if (!ideas.empty())
        menu.offerForIdeas();
    else if (theme)
        menu.offerForTheme();
    else
        return;
    menu.exec(global);
}

void ThemesPane::find() { m_find->begin(); }

void ThemesPane::endFind()
{
    enter(); // the keyboard goes elsewhere before the line does
    m_find->end();
}

QString ThemesPane::progress() const
{
    const int placed = m_outline->ideaCount();
    const auto themes = std::ranges::count_if(
        m_outline->rows(), [](const OutlineRow& row) { return row.id.kind == OutlineKind::Theme; });
    if (m_allOrEmpty->currentIndex() == 1)
        return {};
    return tr("%1 of %n idea(s) placed", nullptr, placed + m_unsorted->ideaCount()).arg(placed) +
           u" · "_s + tr("%n theme(s)", nullptr, int(themes));
}

void ThemesPane::showCounts()
{
    const int unsorted = m_unsorted->ideaCount();
    m_trayCount->setText(tr("Unsorted: %n idea(s)", nullptr, unsorted));
    m_trayOrEmpty->showEmpty(unsorted == 0);
    m_themesOrEmpty->showEmpty(m_outline->rowCount() == 0);
    m_allOrEmpty->showEmpty(unsorted + m_outline->ideaCount() == 0 && m_outline->rowCount() == 0);
    emit progressChanged();
}

void ThemesPane::showPlace()
{
    m_merge->stop();
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
}

} // namespace moothall::ui
