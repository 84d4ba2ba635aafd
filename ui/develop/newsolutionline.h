// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One line that writes a new solution: its title, and the insight it rests on.
#pragma once

#include "core/develop/comparison.h"
#include "core/develop/questions.h"
#include "ui/develop/solutionsmodel.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class ChoiceBox;
class Label;

class NewSolutionLine : public QWidget
{
    Q_OBJECT

public:
    // A seed waits for its insight.
    NewSolutionLine(Desk& desk, SolutionList list, QWidget* parent = nullptr);

    // Shows the line with the cursor in it; a question brings its own insights with it.
    void begin(std::optional<Question> question = std::nullopt);
    void stop();

signals:
    void added(moothall::Id<moothall::Solution> solution);
    void stopped();

private:
    void add();
    void fillInsights();

    Desk& m_desk;
    SolutionList m_list;
    std::optional<Question> m_question;
    std::vector<InsightMark> m_insights;
    Label* m_asked;
    QLineEdit* m_title;
    ChoiceBox* m_insight;
};

} // namespace moothall::ui
