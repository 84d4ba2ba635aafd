// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/synthesisepage.h"

#include "core/assess/ideachain.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/besidewall.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/insightspane.h"
#include "ui/synthesise/questionspane.h"
#include "ui/synthesise/suggestions/suggestionspane.h"
#include "ui/synthesise/themespane.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

std::set<Command> sortingCommands()
{
    return {Command::NewHere,       Command::EditCurrent,
            Command::RemoveCurrent, Command::Find,
            Command::Park,          Command::SameHere,
            Command::SplitIdea,     Command::SameHereLess,
            Command::MergeIdeas,    Command::HideNow,
            Command::Identifying,   Command::Unclear,
            Command::FollowChain,   Command::FollowChainBack,
            Command::NotToBeQuoted};
}

std::set<Command> writingCommands()
{
    return {Command::NewHere, Command::EditCurrent, Command::RemoveCurrent, Command::FollowChain,
            Command::FollowChainBack};
}

} // namespace

SynthesisePage::SynthesisePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_parts(new Segmented(tr("Parts of Synthesise"),
                            {tr("Board"), tr("Themes"), tr("Insights"), tr("How might we")})),
      m_progress(quiet({})),
      m_stack(new QStackedWidget),
      m_board(new BoardPane(desk)),
      m_themes(new ThemesPane(desk, m_board->selection())),
      m_suggestions(new SuggestionsPane(desk, *m_board)),
      m_outline(new ThemesPane(desk, m_board->selection())),
      m_insights(new InsightsPane(desk)),
      m_questions(new QuestionsPane(desk))
{
    for (QWidget* pane :
         std::initializer_list<QWidget*>{m_board, m_themes, m_insights, m_questions})
        m_stack->addWidget(pane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(separator());
    column->addWidget(m_stack, 1);
    listen();
    putBesideWall();
    showProgress();
}

// What is suggested, and the themes as a list, on the same ideas and with the same ones chosen.
void SynthesisePage::putBesideWall()
{
    BesideWall& beside = m_board->beside();
    beside.add(m_suggestions, tr("Suggestions"));
    setRole(*m_outline, "inspector");
    m_outline->setAttribute(Qt::WA_StyledBackground);
    m_outline->setAccessibleName(tr("Outline"));
    beside.add(m_outline, tr("Outline"));
    connect(m_board, &BoardPane::suggestionKeyPressed, this, [this, &beside](int key) {
        const bool wasSeen = m_suggestions->isVisible();
        beside.showPane(m_suggestions);
        if (wasSeen || key == Qt::Key_S) // what nobody has seen is not decided
            m_suggestions->press(key);
    });
    connect(m_suggestions, &SuggestionsPane::left, this, [this, &beside] {
        m_board->enter();
        if (beside.isOverWall())
            beside.show(-1);
    });
    connect(m_suggestions, &SuggestionsPane::closeWanted, this, [this, &beside] {
        beside.show(-1);
        m_board->enter();
    });
    connect(m_suggestions, &SuggestionsPane::insightWanted, this, &SynthesisePage::showInsight);
    connect(&beside, &BesideWall::shownChanged, m_outline, [this, &beside] {
        if (beside.shown() == 1)
            m_outline->enter();
    });
    connect(m_outline, &ThemesPane::left, this, [this, &beside] {
        m_board->enter();
        if (beside.isOverWall())
            beside.show(-1);
    });
    connect(m_outline, &ThemesPane::wantsInsight, this, [this](Id<Theme> theme) {
        m_parts->choose(Insights);
        m_insights->begin(theme);
    });
}

void SynthesisePage::showBoard()
{
    m_parts->choose(Board);
    m_board->enter();
}

void SynthesisePage::showInsight(Id<Insight> insight)
{
    m_parts->choose(Insights);
    m_insights->enter();
    m_insights->choose(insight);
}

void SynthesisePage::showQuestion(Id<Question> question)
{
    m_parts->choose(Questions);
    m_questions->choose(question);
}

QWidget* SynthesisePage::buildHeader()
{
    auto* header = m_header = new QWidget;
    auto* row = new EndsLayout(px(14), px(6));
    header->setLayout(row);
    row->setContentsMargins(px(14), px(8), px(18), px(8));
    row->addWidget(m_parts);
    row->addWidget(m_progress);
    row->turn();
    auto* add = new KeyButton(tr("New"), keysFor(Command::NewHere));
    add->setIcon(iconOf(Glyph::Plus));
    connect(add, &QPushButton::clicked, this, [this] { run(Command::NewHere, 0); });
    row->addWidget(add);
    return header;
}

void SynthesisePage::listen()
{
    connect(m_parts, &Segmented::chosenChanged, this, &SynthesisePage::showPart);
    connect(m_board, &BoardPane::progressChanged, this, &SynthesisePage::showProgress);
    connect(m_board, &BoardPane::wantsGather, this, [this] { emit wantsScreen(Screen::Gather); });
    connect(m_board, &BoardPane::wantsInsight, this, [this](Id<Theme> theme) {
        m_parts->choose(Insights);
        m_insights->begin(theme);
    });
    connect(m_themes, &ThemesPane::progressChanged, this, &SynthesisePage::showProgress);
    connect(m_insights, &InsightsPane::progressChanged, this, &SynthesisePage::showProgress);
    connect(m_questions, &QuestionsPane::progressChanged, this, &SynthesisePage::showProgress);
    connect(m_themes, &ThemesPane::wantsGather, this, [this] { emit wantsScreen(Screen::Gather); });
    connect(m_themes, &ThemesPane::wantsInsight, this, [this](Id<Theme> theme) {
        m_parts->choose(Insights);
        m_insights->begin(theme);
    });
    connect(m_insights, &InsightsPane::followed, this, [this] { run(Command::FollowChain, 0); });
    connect(m_questions, &QuestionsPane::wantsInsights, this,
            [this] { m_parts->choose(Insights); });
}

std::set<Command> SynthesisePage::everyCommand() const
{
    std::set<Command> commands = sortingCommands();
    commands.merge(writingCommands());
    return commands;
}

std::optional<QRect> SynthesisePage::areaUnderMessages() const
{
    const BoardView& view = m_board->view();
    if (part() != Board || !view.isVisible())
        return std::nullopt;
    const QRect& wall = view.wall().area;
    return QRect(view.mapTo(this, wall.topLeft()), wall.size());
}

std::set<Command> SynthesisePage::commands() const
{
    if (!desk().project())
        return {};
    return part() == Board || part() == Themes ? sortingCommands() : writingCommands();
}

SynthesisePage::Part SynthesisePage::part() const { return Part(m_parts->chosen()); }

SortingPlace& SynthesisePage::sortingPlace() const
{
    if (part() == Themes)
        return *m_themes;
    if (m_outline->isAncestorOf(QApplication::focusWidget()))
        return *m_outline;
    return *m_board;
}

void SynthesisePage::run(Command command, int)
{
    if (command == Command::FollowChain)
        return followOn();
    if (command == Command::FollowChainBack)
        return followBack();
    switch (part()) {
    case Board:
    case Themes:
        return sortingPlace().run(command);
    case Insights:
        return m_insights->run(command);
    case Questions:
        return m_questions->run(command);
    }
}

void SynthesisePage::followOn()
{
    switch (part()) {
    case Board:
    case Themes:
        return followFrom(sortingPlace().themeAround());
    case Insights: {
        const Id<Insight> insight = m_insights->current();
        if (const auto question = m_questions->firstFrom(insight))
            return showQuestion(*question);
        if (const auto solutions = proposing::solutionsOf(desk().reader(), insight);
            !solutions.empty())
            return followTo(solutions);
        return m_parts->choose(Questions); // to ask one
    }
    case Questions:
        followTo(proposing::solutionsOf(desk().reader(), m_questions->current()));
    }
}

void SynthesisePage::followTo(const std::vector<Id<Solution>>& solutions)
{
    if (solutions.empty())
        return desk().warn(tr("No solution has come of it yet."));
    emit wantsSolution(solutions.front());
}

void SynthesisePage::followBack()
{
    switch (part()) {
    case Board:
    case Themes:
        return sortingPlace().followBack();
    case Insights:
        return followBackFrom(m_insights->current());
    case Questions:
        followBackFromQuestion();
    }
}

// Of several insights it came from, the one that was looked at last.
void SynthesisePage::followBackFromQuestion()
{
    const auto sources = proposing::insightsOf(desk().reader(), m_questions->current());
    const Id<Insight> last = m_insights->current();
    m_parts->choose(Insights);
    if (!sources.empty())
        m_insights->choose(std::ranges::count(sources, last) > 0 ? last : sources.front());
}

// From an idea to what rests on it, and otherwise to what was drawn from its theme.
void SynthesisePage::followFrom(std::optional<Id<Theme>> theme)
{
    const Id<Idea> idea = m_board->selection().current();
    const auto rests =
        idea ? chainFrom(desk().reader(), idea).insights : std::vector<IdeaChain::InInsight>();
    if (!rests.empty())
        return showInsight(rests.front().insight.id);
    m_parts->choose(Insights); // what is seen has been read
    if (theme)
        m_insights->chooseDrawnFrom(*theme);
}

// From an insight to every idea it rests on, where they lie on the wall.
void SynthesisePage::followBackFrom(Id<Insight> insight)
{
    const auto theme = m_insights->currentTheme();
    BoardSelection::Ideas ideas;
    Id<Idea> first;
    if (insight)
        for (const InsightIdea& link : insights::ideasOf(desk().reader(), insight)) {
            ideas.insert(link.idea);
            if (!first)
                first = link.idea;
        }
    showBoard();
    BoardView& view = m_board->view();
    if (const auto note = first ? m_board->model().noteOf(first) : std::nullopt) {
        view.goToNote(*note);
        m_board->selection().choose(std::move(ideas), first);
    } else if (theme) {
        view.chooseFrame({PileKind::Theme, theme->value});
    }
}

void SynthesisePage::enter()
{
    switch (part()) {
    case Board:
        return m_board->enter();
    case Themes:
        return m_themes->enter();
    case Insights:
        return m_insights->enter();
    case Questions:
        return m_questions->enter();
    }
}

void SynthesisePage::showPart()
{
    m_stack->setCurrentIndex(part());
    showProgress();
    emit commandsChanged();
    enter();
}

void SynthesisePage::showProgress()
{
    m_progress->setText(part() == Board      ? m_board->progress()
                        : part() == Themes   ? m_themes->progress()
                        : part() == Insights ? m_insights->progress()
                                             : m_questions->progress());
    fitProgress();
}

// Where the head has no room for it in one line, the wall needs that line more.
void SynthesisePage::fitProgress()
{
    m_progress->show();
    const QLayout& row = *m_header->layout();
    const QMargins around = row.contentsMargins();
    int wide = around.left() + around.right();
    for (int i = 0; i < row.count(); ++i)
        wide += row.itemAt(i)->sizeHint().width() + px(14);
    m_progress->setVisible(wide <= width());
}

void SynthesisePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitProgress();
}

} // namespace moothall::ui
