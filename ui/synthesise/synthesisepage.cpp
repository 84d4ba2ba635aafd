// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/synthesisepage.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/insightspane.h"
#include "ui/synthesise/questionspane.h"
#include "ui/synthesise/themespane.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace moothall::ui {

SynthesisePage::SynthesisePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_parts(new Segmented(tr("Parts of Synthesise"),
                            {tr("Board"), tr("Themes"), tr("Insights"), tr("How might we")})),
      m_progress(quiet({})),
      m_stack(new QStackedWidget),
      m_board(new BoardPane(desk)),
      m_themes(new ThemesPane(desk)),
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
    showProgress();
}

void SynthesisePage::showInsight(Id<Insight> insight)
{
    m_parts->choose(Insights);
    m_insights->enter();
    m_insights->choose(insight);
}

QWidget* SynthesisePage::buildHeader()
{
    auto* header = new QWidget;
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
    return {Command::NewHere, Command::EditCurrent, Command::RemoveCurrent,  Command::Find,
            Command::Park,    Command::FollowChain, Command::FollowChainBack};
}

std::set<Command> SynthesisePage::commands() const
{
    if (!desk().project())
        return {};
    auto commands = everyCommand();
    if (part() == Board || part() == Themes) {
        commands.erase(Command::FollowChainBack);
    } else {
        commands.erase(Command::Find);
        commands.erase(Command::Park);
    }
    return commands;
}

SynthesisePage::Part SynthesisePage::part() const { return Part(m_parts->chosen()); }

void SynthesisePage::run(Command command, int)
{
    switch (part()) {
    case Board:
        return runOnBoard(command);
    case Themes:
        return runOnThemes(command);
    case Insights:
        return runOnInsights(command);
    case Questions:
        return runOnQuestions(command);
    }
}

void SynthesisePage::runOnBoard(Command command)
{
    switch (command) {
    case Command::NewHere:
        return m_board->beginTheme();
    case Command::EditCurrent:
        return m_board->editCurrent();
    case Command::RemoveCurrent:
        return m_board->removeCurrent();
    case Command::Find:
        return m_board->find();
    case Command::Park:
        return m_board->parkChosen();
    case Command::FollowChain:
        return followFrom(m_board->view().themeAround());
    default:
        return;
    }
}

void SynthesisePage::followFrom(std::optional<Id<Theme>> theme)
{
    m_parts->choose(Insights); // what is seen has been read
    if (theme)
        m_insights->chooseDrawnFrom(*theme);
}

void SynthesisePage::runOnThemes(Command command)
{
    switch (command) {
    case Command::NewHere:
        return m_themes->beginTheme();
    case Command::EditCurrent:
        return m_themes->editCurrent();
    case Command::RemoveCurrent:
        return m_themes->removeCurrent();
    case Command::Find:
        return m_themes->find();
    case Command::Park:
        return m_themes->parkChosen();
    case Command::FollowChain:
        return followFrom(m_themes->chosenTheme());
    default:
        return;
    }
}

void SynthesisePage::runOnInsights(Command command)
{
    switch (command) {
    case Command::NewHere:
        return m_insights->begin();
    case Command::EditCurrent:
        return m_insights->editCurrent();
    case Command::RemoveCurrent:
        return m_insights->removeCurrent();
    case Command::FollowChain:
        m_parts->choose(Questions);
        return m_questions->chooseFrom(m_insights->current());
    case Command::FollowChainBack: {
        const auto theme = m_insights->currentTheme();
        m_parts->choose(Themes);
        if (theme)
            m_themes->choose(*theme);
        return;
    }
    default:
        return;
    }
}

void SynthesisePage::runOnQuestions(Command command)
{
    switch (command) {
    case Command::NewHere:
        return m_questions->begin();
    case Command::EditCurrent:
        return m_questions->editCurrent();
    case Command::RemoveCurrent:
        return m_questions->removeCurrent();
    case Command::FollowChain:
        emit wantsScreen(Screen::Develop);
        return;
    case Command::FollowChainBack:
        m_parts->choose(Insights);
        if (const Id<Insight> insight = m_questions->currentSource())
            m_insights->choose(insight);
        return;
    default:
        return;
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
}

} // namespace moothall::ui
