// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/developpage.h"

#include "core/develop/proposing.h"
#include "ui/develop/actionspane.h"
#include "ui/develop/comparepane.h"
#include "ui/develop/gridpane.h"
#include "ui/develop/repliespane.h"
#include "ui/develop/solutionspane.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/whenseen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace moothall::ui {

namespace {

// Below this width of the window, at a base of 13, the grid is a part of its own.
constexpr int roomy = 1160;

QWidget* inTheMiddle(QWidget* widget)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(px(18), px(18), px(18), px(18));
    column->addWidget(widget, 0, Qt::AlignCenter);
    return place;
}

} // namespace

DevelopPage::DevelopPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_parts(new Segmented(tr("Parts of Develop"), {tr("Seeds"), tr("Solutions"), tr("Actions"),
                                                     tr("Replies"), tr("Grid")})),
      m_count(quiet({})),
      m_new(new KeyButton({}, keysFor(Command::NewHere))),
      m_seeds(new SolutionsPane(desk, SolutionList::Seeds, this)),
      m_solutions(new SolutionsPane(desk, SolutionList::Compared, this)),
      m_actions(new ActionsPane(desk, this)),
      m_replies(new RepliesPane(desk, this)),
      m_grid(new GridPane(desk, m_solutions->model())),
      m_gridPlace(new QWidget),
      m_waits(
          new EmptyState(tr("Gather is not closed yet. New solutions are kept as seeds until it "
                            "is, so that nothing is settled before everybody has been heard."),
                         tr("Keep one as a seed"))),
      m_stack(new QStackedWidget),
      m_compare(new ComparePane(desk, this))
{
    m_compare->hide(); // until the window takes it
    m_compare->takeGrid(m_grid);
    auto* place = new QVBoxLayout(m_gridPlace);
    place->setContentsMargins(px(18), px(14), px(18), px(14));
    place->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_seeds, m_solutions, m_actions, m_replies,
                                                         m_gridPlace, inTheMiddle(m_waits)})
        m_stack->addWidget(part);
    m_parts->showLast(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(separator());
    column->addWidget(m_stack, 1);
    listen();
    m_seedsOnly = proposing::seedsOnly(desk.reader(), desk.project());
    m_parts->choose(m_seedsOnly ? Seeds : Solutions);
    choose(m_solutions->current());
    showPart(part());
}

QWidget* DevelopPage::buildHeader()
{
    auto* header = new QWidget;
    setRole(*header, "header");
    auto* row = new EndsLayout(px(12), px(8));
    header->setLayout(row);
    row->setContentsMargins(px(18), px(9), px(18), px(9));
    m_new->setIcon(iconOf(Glyph::Plus));
    row->addWidget(m_parts);
    row->addWidget(m_count);
    row->turn();
    row->addWidget(m_new);
    return header;
}

void DevelopPage::listen()
{
    connect(m_parts, &Segmented::chosenChanged, this, [this](int part) { showPart(Part(part)); });
    connect(m_new, &QPushButton::clicked, this, &DevelopPage::beginNew);
    for (SolutionsPane* pane : {m_seeds, m_solutions}) {
        connect(pane, &SolutionsPane::currentChanged, this, [this, pane](Id<Solution> solution) {
            if (pane == solutionsHere())
                choose(solution);
        });
        connect(pane, &SolutionsPane::wantsNew, this, &DevelopPage::beginNew);
        connect(pane, &SolutionsPane::added, this, &DevelopPage::showAdded);
        for (const auto signal :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(&pane->model(), signal, this, &DevelopPage::showCount);
        connect(&pane->model(), &QAbstractItemModel::dataChanged, this, &DevelopPage::showCount);
    }
    connect(m_actions, &ActionsPane::solutionChosen, this, &DevelopPage::choose);
    connect(m_replies, &RepliesPane::solutionChosen, this, &DevelopPage::choose);
    connect(m_actions, &ActionsPane::countChanged, this, &DevelopPage::showCount);
    connect(m_replies, &RepliesPane::countChanged, this, &DevelopPage::showCount);
    connect(m_grid, &GridPane::chosen, this, [this](Id<Solution> solution) {
        m_solutions->choose(solution);
        choose(solution);
    });
    connect(m_compare, &ComparePane::wantsReply, this, &DevelopPage::followChain);
    connect(m_waits, &EmptyState::acted, this, &DevelopPage::beginNew);
    connect(&Look::now(), &Look::changed, this, &DevelopPage::fit);
    auto* seen = new WhenSeen(this, [this] { readGate(); });
    connect(&desk(), &Desk::placeChanged, seen, [this, seen] {
        choose(m_solutions->current());
        seen->ask();
    });
    connect(&desk().workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (changes.touches("step") || changes.touches("step_override"))
            seen->ask();
    });
}

bool DevelopPage::waits() const { return m_seedsOnly && part() != Seeds; }

void DevelopPage::readGate()
{
    m_seedsOnly = proposing::seedsOnly(desk().reader(), desk().project());
    showPart(part());
}

void DevelopPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void DevelopPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    fit();
}

void DevelopPage::fit()
{
    const bool narrow = window()->width() < px(roomy);
    const bool tight = narrow && Look::now().isLarge();
    m_count->setVisible(!tight); // goes before anything else
    const int side = px(tight ? 8 : 18);
    m_parts->parentWidget()->layout()->setContentsMargins(side, px(9), side, px(9));
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (!narrow && part() == Grid)
        m_parts->choose(Solutions);
    m_parts->showLast(narrow);
    if (narrow)
        static_cast<QVBoxLayout*>(m_gridPlace->layout())->insertWidget(0, m_grid);
    else
        m_compare->takeGrid(m_grid);
    placeGrid();
}

// Beside the solutions, or in its own part; nowhere else, where it would say nothing.
void DevelopPage::placeGrid()
{
    const bool beside = !m_narrow && part() == Solutions && !waits();
    m_grid->setVisible(m_narrow || beside);
    m_compare->sayWhereGridIs(beside);
}

QWidget* DevelopPage::inspector() { return m_compare; }

std::set<Command> DevelopPage::everyCommand() const
{
    return {Command::NewHere, Command::EditCurrent, Command::RemoveCurrent, Command::FollowChain,
            Command::FollowChainBack};
}

std::set<Command> DevelopPage::commands() const
{
    return waits() ? std::set{Command::NewHere} : everyCommand();
}

void DevelopPage::run(Command command, int)
{
    switch (command) {
    case Command::NewHere:
        return beginNew();
    case Command::EditCurrent:
        return editCurrent();
    case Command::RemoveCurrent:
        return removeCurrent();
    case Command::FollowChain:
        return followChain();
    case Command::FollowChainBack:
        return followChainBack();
    default:
        return;
    }
}

void DevelopPage::enter()
{
    if (waits())
        return m_waits->findChild<QPushButton*>()->setFocus();
    switch (part()) {
    case Seeds:
        return m_seeds->enter();
    case Solutions:
        return m_solutions->enter();
    case Actions:
        return m_actions->enter();
    case Replies:
        return m_replies->enter();
    case Grid:
        return m_grid->enter();
    }
}

DevelopPage::Part DevelopPage::part() const { return Part(m_parts->chosen()); }

SolutionsPane* DevelopPage::solutionsHere() const
{
    return part() == Seeds ? m_seeds : part() == Solutions ? m_solutions : nullptr;
}

void DevelopPage::showPart(Part part)
{
    // Only the part in front says how much room is needed.
    const int front = waits() ? m_stack->count() - 1 : int(part);
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == front ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(front);
    placeGrid();
    if (const SolutionsPane* pane = solutionsHere())
        choose(pane->current());
    if (part == Actions)
        m_actions->chooseFirst();
    if (part == Replies)
        m_replies->chooseFirst();
    showCount();
    emit commandsChanged();
}

void DevelopPage::choose(Id<Solution> solution)
{
    m_solution = solution;
    m_compare->showSolution(solution);
    m_grid->choose(solution);
    m_actions->setSolution(solution);
    m_replies->setSolution(solution);
}

// A new one may be a seed where a solution was wanted: the list it is in comes to the front.
void DevelopPage::showAdded(Id<Solution> id)
{
    const auto solution = desk().reader().find(id);
    const bool seed = solution && solution->state == SolutionState::Seed;
    m_parts->choose(seed ? Seeds : Solutions);
    solutionsHere()->choose(id);
    enter();
}

void DevelopPage::showCount()
{
    std::set<Id<Insight>> insights;
    for (const SolutionRow& row : m_solutions->model().rows())
        for (const InsightMark& insight : row.insights)
            insights.insert(insight.id);
    const auto forward = std::ranges::count(m_solutions->model().rows(), SolutionState::PutForward,
                                            &SolutionRow::state);
    switch (part()) {
    case Seeds:
        m_new->setText(tr("New seed"));
        m_count->setText(tr("%n seed(s)", nullptr, m_seeds->model().rowCount()));
        break;
    case Solutions:
    case Grid:
        m_new->setText(tr("New solution"));
        m_count->setText(
            tr("%1 put forward, from %n insight(s)", nullptr, int(insights.size())).arg(forward));
        break;
    case Actions:
        m_new->setText(tr("New action"));
        m_count->setText(tr("%n action(s)", nullptr, m_actions->count()));
        break;
    case Replies:
        m_new->setText(tr("New reply"));
        m_count->setText(tr("%n reply(s)", nullptr, m_replies->count()));
        break;
    }
}

void DevelopPage::beginNew()
{
    if (waits())
        m_parts->choose(Seeds);
    switch (part()) {
    case Grid:
        m_parts->choose(Solutions);
        return m_solutions->beginNew();
    case Solutions:
        return m_solutions->beginNew();
    case Seeds:
        return m_seeds->beginNew();
    case Actions:
        return m_actions->beginNew();
    case Replies:
        return m_replies->beginNew();
    }
}

void DevelopPage::editCurrent()
{
    if (part() == Grid)
        m_parts->choose(Solutions);
    if (SolutionsPane* pane = solutionsHere())
        return pane->editCurrent();
    if (part() == Actions)
        return m_actions->editCurrent();
    m_replies->editCurrent();
}

void DevelopPage::removeCurrent()
{
    if (part() == Actions)
        return m_actions->removeCurrent();
    if (part() == Replies)
        return m_replies->removeCurrent();
    if (m_solutions->removeSlip())
        return;
    if (const Id<Solution> solution = part() == Grid ? m_solution : solutionsHere()->current())
        desk().did(solutions::remove(desk().workspace(), solution), tr("Solution removed."));
}

// From a solution to its reply, written now where there is none.
void DevelopPage::followChain()
{
    if (!m_solution || part() == Replies)
        return;
    const Id<Solution> solution = m_solution; // the list that comes to the front chooses its own
    m_parts->choose(Replies);
    m_replies->showReplyTo(solution);
}

// From a reply or an action to the solution, and from there to what it came from.
void DevelopPage::followChainBack()
{
    if (!m_solution)
        return desk().warn(tr("Choose a solution first."));
    if (solutionsHere() || part() == Grid)
        return followBackFrom(m_solution);
    const Id<Solution> solution = m_solution;
    const auto row = desk().reader().find(solution);
    m_parts->choose(row && row->state == SolutionState::Seed ? Seeds : Solutions);
    solutionsHere()->choose(solution);
    choose(solution);
    enter();
}

void DevelopPage::followBackFrom(Id<Solution> solution)
{
    if (const auto question = proposing::questionOf(desk().reader(), solution)) {
        emit wantsQuestion(*question);
        return;
    }
    const auto insights = proposing::insightsOf(desk().reader(), solution);
    if (insights.empty())
        return desk().warn(tr("It rests on no insight yet."));
    emit wantsInsight(insights.front());
}

} // namespace moothall::ui
