// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/themespane.h"

#include "core/synthesise/sorting.h"
#include "ui/style/look.h"
#include "ui/synthesise/entryline.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumns = 700; // below this, at a base of 13, the tray goes under the themes

} // namespace

ThemesPane::ThemesPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_outline(new OutlineModel(desk, OutlineModel::Part::Themes, this)),
      m_unsorted(new OutlineModel(desk, OutlineModel::Part::Tray, this)),
      m_themes(new OutlineView(*m_outline, tr("Themes and their ideas"))),
      m_tray(new OutlineView(*m_unsorted, tr("Unsorted ideas"))),
      m_new(new EntryLine(tr("Name of the new theme"), tr("Name it with a phrase"))),
      m_find(new QLineEdit),
      m_asking(wrapped(new Label({}, TypeRole::Base, QFont::DemiBold))),
      m_trayCount(heading({}))
{
    auto* noThemes = new EmptyState(
        tr("No themes yet. Choose ideas that belong together, press N and name them."),
        tr("New theme"));
    connect(noThemes, &EmptyState::acted, this, &ThemesPane::beginTheme);
    m_themesOrEmpty = new OrEmpty(m_themes, noThemes);

    m_find->setPlaceholderText(tr("Find ideas with these words"));
    m_find->setAccessibleName(tr("Find ideas"));
    m_find->setClearButtonEnabled(true);
    auto* findRow = new QWidget;
    auto* findBox = new QVBoxLayout(findRow);
    findBox->setContentsMargins(px(18), px(8), px(18), px(8));
    findBox->addWidget(m_find);
    m_find->setProperty("row", QVariant::fromValue(findRow));
    findRow->hide();
    m_asking->setContentsMargins(px(18), px(8), px(18), px(8));
    setRole(*m_asking, "advice");
    m_asking->hide();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_new);
    column->addWidget(findRow);
    column->addWidget(m_asking);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_themesOrEmpty, 5);
    m_sides->addWidget(separator(Qt::Vertical));
    m_trayBox = buildTray();
    m_sides->addWidget(m_trayBox, 3);
    column->addLayout(m_sides, 1);
    column->addWidget(separator());
    column->addWidget(buildHints());

    auto* nothing = new EmptyState(tr("Nothing to sort yet."), tr("Go to Gather"));
    connect(nothing, &EmptyState::acted, this, &ThemesPane::wantsGather);
    m_allOrEmpty = new OrEmpty(content, nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_allOrEmpty);

    listen(*m_themes);
    listen(*m_tray);
    connect(m_new, &EntryLine::entered, this, &ThemesPane::addTheme);
    connect(m_new, &EntryLine::stopped, this, [this] {
        enter();
        showCounts();
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_outline->find(words);
        m_unsorted->find(words);
    });
    connect(m_find, &QLineEdit::returnPressed, this, &ThemesPane::enter);
    auto* escape = new QShortcut(Qt::Key_Escape, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &ThemesPane::endFind);
    auto* down = new QShortcut(Qt::Key_Down, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &ThemesPane::enter);
    for (OutlineModel* model : {m_outline, m_unsorted}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ThemesPane::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ThemesPane::showCounts);
        connect(model, &QAbstractItemModel::dataChanged, this, &ThemesPane::showCounts);
    }
    connect(&desk, &Desk::placeChanged, this, &ThemesPane::showPlace);
    showCounts();
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
    m_trayOrEmpty =
        new OrEmpty(m_tray, new EmptyState(tr("Every idea has a theme."), QString()));
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
    button(tr("Take out"), u"0"_s, [this] { moveTo(active().chosen(), std::nullopt); });
    button(tr("Rename"), u"F2"_s, [this] { editCurrent(); });
    button(tr("Merge into"), u"M"_s, [this] { beginMerge(); });
    button(tr("Find"), u"Ctrl F"_s, [this] { find(); });
    return bar;
}

void ThemesPane::listen(OutlineView& view)
{
    const bool isTray = &view == m_tray;
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, isTray](const QItemSelection& chosen) {
                if (chosen.isEmpty())
                    return;
                m_inTray = isTray;
                (isTray ? m_themes : m_tray)->clearSelection();
            });
    connect(&view, &OutlineView::letterPressed, this, &ThemesPane::send);
    connect(&view, &OutlineView::newThemeWanted, this, &ThemesPane::beginTheme);
    connect(&view, &OutlineView::parkWanted, this, &ThemesPane::parkChosen);
    connect(&view, &OutlineView::unsortWanted, this,
            [this] { moveTo(active().chosen(), std::nullopt); });
    connect(&view, &OutlineView::removeWanted, this, &ThemesPane::removeCurrent);
    connect(&view, &OutlineView::mergeWanted, this, &ThemesPane::beginMerge);
    connect(&view, &OutlineView::escaped, this, [this] {
        if (m_merging)
            stopMerge();
        else
            endFind();
    });
    connect(&view, &OutlineView::menuWanted, this,
            [this, &view](const QPoint& global) { showMenu(view, global); });
    connect(&view, &OutlineView::ideasDropped, this,
            [this, isTray](const std::vector<Id<Idea>>& ideas, std::optional<Id<Theme>> theme) {
                if (isTray || theme)
                    moveTo(ideas, isTray ? std::nullopt : theme);
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

QString ThemesPane::nameOf(Id<Theme> theme) const
{
    const auto row = m_outline->rowOf({OutlineKind::Theme, theme.value});
    return row ? themeLetter(m_outline->at(*row).theme) : QString();
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
    const int first = active().firstChosenRow();
    const auto added =
        sorting::addTheme(m_desk.workspace(), m_desk.project(), m_new->words(), m_newIdeas);
    if (!added)
        return m_desk.tell(added.error());
    active().goOnFrom(first);
    enter();
    m_new->end();
    m_desk.did(added, tr("Theme %1 added.").arg(nameOf(*added)));
}

void ThemesPane::send(int number)
{
    const auto found = std::ranges::find_if(m_outline->rows(), [&](const OutlineRow& row) {
        return row.id.kind == OutlineKind::Theme && row.theme == number;
    });
    if (found == m_outline->rows().end())
        return m_desk.warn(tr("There is no theme %1.").arg(themeLetter(number)));
    const Id<Theme> theme{found->id.value};
    if (m_merging)
        return merge(theme);
    moveTo(active().chosen(), theme);
}

void ThemesPane::moveTo(const std::vector<Id<Idea>>& ideas, std::optional<Id<Theme>> theme)
{
    if (ideas.empty())
        return m_desk.warn(tr("Choose an idea first."));
    const int count = int(ideas.size());
    const int first = active().firstChosenRow();
    m_desk.did(themes::moveIdeas(m_desk.workspace(), ideas, theme),
               theme ? tr("%n idea(s) put into %1.", nullptr, count).arg(nameOf(*theme))
                     : tr("%n idea(s) in no theme now.", nullptr, count));
    active().goOnFrom(first);
}

void ThemesPane::parkChosen()
{
    const auto ideas = active().chosen();
    if (ideas.empty())
        return m_desk.warn(tr("Choose an idea first."));
    const bool on = std::ranges::any_of(ideas, [&](Id<Idea> id) {
        const auto idea = m_desk.reader().find(id);
        return idea && !idea->parked;
    });
    const int count = int(ideas.size());
    const int first = active().firstChosenRow();
    m_desk.did(sorting::park(m_desk.workspace(), ideas, on),
               on ? tr("%n idea(s) parked for later.", nullptr, count)
                  : tr("%n idea(s) taken up again.", nullptr, count));
    if (m_inTray)
        m_tray->goOnFrom(first);
}

void ThemesPane::editCurrent()
{
    const auto theme = chosenTheme();
    if (!theme)
        return m_desk.warn(tr("Choose a theme first."));
    const QModelIndex row = m_outline->indexOf({OutlineKind::Theme, theme->value});
    m_themes->setFocus();
    m_themes->choose(row);
    m_themes->edit(row);
}

void ThemesPane::removeCurrent()
{
    const auto theme = m_outline->themeAt(m_themes->currentIndex());
    if (!theme || m_inTray)
        return m_desk.warn(tr("Choose a theme first."));
    const QString letter = nameOf(*theme);
    m_desk.did(themes::remove(m_desk.workspace(), *theme),
               tr("Theme %1 removed. Its ideas are unsorted.").arg(letter));
}

void ThemesPane::beginMerge()
{
    m_merging = chosenTheme();
    if (!m_merging)
        return m_desk.warn(tr("Choose a theme first."));
    m_asking->setText(tr("Merge theme %1 into which? Press the letter of the other theme, or "
                         "Escape.")
                          .arg(nameOf(*m_merging)));
    m_asking->show();
    m_themes->setFocus();
    m_themes->choose(m_outline->indexOf({OutlineKind::Theme, m_merging->value}));
}

void ThemesPane::merge(Id<Theme> into)
{
    const Id<Theme> from = *m_merging;
    if (from == into)
        return m_desk.warn(tr("Choose another theme to merge it into."));
    stopMerge();
    const QString letter = nameOf(from);
    if (m_desk.did(themes::merge(m_desk.workspace(), from, into),
                   tr("Theme %1 merged into %2.").arg(letter, nameOf(into))))
        m_themes->choose(m_outline->indexOf({OutlineKind::Theme, into.value}));
}

void ThemesPane::stopMerge()
{
    m_merging.reset();
    m_asking->hide();
}

void ThemesPane::showMenu(OutlineView& view, const QPoint& global)
{
    QMenu menu(this);
    const auto themesIn = [&](QMenu& into, auto act) {
        for (const OutlineRow& row : m_outline->rows())
            if (row.id.kind == OutlineKind::Theme)
                into.addAction(u"%1  %2"_s.arg(themeLetter(row.theme),
                                               QString(row.title).replace(u'&', u"&&"_s)),
                               this, [act, id = Id<Theme>{row.id.value}] { act(id); });
    };
    const auto ideas = view.chosen();
    if (!ideas.empty()) {
        themesIn(*menu.addMenu(tr("Put into")),
                 [this, ideas](Id<Theme> theme) { moveTo(ideas, theme); });
        menu.addAction(tr("New theme"), this, &ThemesPane::beginTheme);
        menu.addAction(tr("Take out of its theme"), this,
                       [this, ideas] { moveTo(ideas, std::nullopt); });
        menu.addAction(tr("Park, or take up again"), this, &ThemesPane::parkChosen);
    } else if (const auto theme = chosenTheme()) {
        menu.addAction(tr("Rename"), this, &ThemesPane::editCurrent);
        themesIn(*menu.addMenu(tr("Merge into")), [this, theme](Id<Theme> into) {
            m_merging = theme;
            merge(into);
        });
        menu.addAction(tr("Write an insight from it"), this,
                       [this, theme] { emit wantsInsight(*theme); });
        menu.addAction(tr("Remove"), this, &ThemesPane::removeCurrent);
    } else {
        return;
    }
    menu.exec(global);
}

void ThemesPane::find()
{
    m_find->property("row").value<QWidget*>()->show();
    m_find->setFocus();
    m_find->selectAll();
}

void ThemesPane::endFind()
{
    m_find->clear();
    enter();
    m_find->property("row").value<QWidget*>()->hide();
}

QString ThemesPane::progress() const
{
    const int placed = m_outline->ideaCount();
    const auto themes =
        std::ranges::count_if(m_outline->rows(), [](const OutlineRow& row) {
            return row.id.kind == OutlineKind::Theme;
        });
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
    m_allOrEmpty->showEmpty(unsorted + m_outline->ideaCount() == 0 &&
                            m_outline->rowCount() == 0);
    emit progressChanged();
}

void ThemesPane::showPlace()
{
    stopMerge();
    m_new->end();
    showCounts();
}

void ThemesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= px(twoColumns);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace moothall::ui
