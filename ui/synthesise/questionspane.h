// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How might we: the insights opened into questions with room for many answers.
#pragma once

#include "core/develop/questions.h"
#include "core/synthesise/insights.h"
#include "ui/models/desk.h"
#include "ui/shell/commands.h"

#include <QWidget>

#include <optional>

namespace moothall::ui {

class EmptyState;
class PhraseLine;
class OrEmpty;
class QuestionsModel;
class RowList;

class QuestionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPane(Desk& desk, QWidget* parent = nullptr);

    void enter();
    void run(Command command);
    void begin(Id<Insight> from = {}); // 0: the first insight without a question
    void editCurrent();
    void removeCurrent();
    void choose(Id<Question> question);
    Id<Question> current() const; // 0: none
    std::optional<Id<Question>> firstFrom(Id<Insight> insight) const;
    QString progress() const;

signals:
    void progressChanged();
    void wantsInsights();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void showCounts();

    Desk& m_desk;
    QuestionsModel* m_questions;
    RowList* m_list;
    PhraseLine* m_new;
    EmptyState* m_nothing;
    OrEmpty* m_listOrEmpty;
    std::vector<Id<Insight>> m_insights; // as the new line offers them
};

} // namespace moothall::ui
