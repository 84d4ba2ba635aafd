// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesise: ideas become themes, themes become insights, insights become questions.
#pragma once

#include "core/develop/proposing.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace moothall::ui {

class BoardPane;
class InsightsPane;
class Label;
class QuestionsPane;
class SortingPlace;
class SuggestionsPane;
class Segmented;
class ThemesPane;

class SynthesisePage : public Page
{
    Q_OBJECT

public:
    explicit SynthesisePage(Desk& desk, QWidget* parent = nullptr);

    std::optional<QRect> areaUnderMessages() const override; // on the wall, above the tray
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    void run(Command command, int number) override;
    void showBoard(); // with the keyboard on the wall
    void showInsight(Id<Insight> insight);
    void showQuestion(Id<Question> question);
    void enter() override;

signals:
    void wantsSolution(moothall::Id<moothall::Solution> solution);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Part
    {
        Board,
        Themes,
        Insights,
        Questions
    };

    Part part() const;
    QWidget* buildHeader();
    void putBesideWall();
    void listen();
    void showPart();
    void showProgress();
    void fitProgress();
    SortingPlace& sortingPlace() const; // that the keyboard is in
    void followOn();
    void followBack();
    void followTo(const std::vector<Id<Solution>>& solutions);
    void followFrom(std::optional<Id<Theme>> theme);
    void followBackFrom(Id<Insight> insight);
    void followBackFromQuestion();

    Segmented* m_parts;
    QWidget* m_header = nullptr;
    Label* m_progress;
    QStackedWidget* m_stack;
    BoardPane* m_board;
    ThemesPane* m_themes;
    SuggestionsPane* m_suggestions;
    ThemesPane* m_outline; // beside the wall
    InsightsPane* m_insights;
    QuestionsPane* m_questions;
};

} // namespace moothall::ui
