// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Assess: be honest about how it went and what it took.
#pragma once

#include "ui/shell/page.h"

class QListView;
class QScrollArea;
class QVBoxLayout;

namespace moothall::ui {

class BeliefScale;
class ChecksPane;
class DebriefScores;
class DebriefWords;
class EmptyState;
class FactEdit;
class FormLine;
class HoursBars;
class Label;
class LedgerPane;
class OrEmpty;
class StatementsModel;

class AssessPage : public Page
{
    Q_OBJECT

public:
    explicit AssessPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* inspector() override;
    int inspectorWidth() const override { return 348; }
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    void run(Command command, int number) override;
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildStatements();
    QWidget* buildFigures();
    QWidget* buildWords();
    void listen();
    void read();
    void readBelief();
    void readHours();
    void fitList();
    void keepWords(bool best, const QString& words);

    StatementsModel* m_statements;
    Label* m_returned;
    FormLine* m_form;
    QListView* m_list;
    OrEmpty* m_listOrEmpty;
    Label* m_believed;
    BeliefScale* m_belief;
    Label* m_hoursInAll;
    HoursBars* m_hours;
    LedgerPane* m_ledger;
    DebriefScores* m_scores;
    DebriefWords* m_words;
    QWidget* m_people; // what they wrote on their forms
    FactEdit* m_best;
    FactEdit* m_change;
    QScrollArea* m_scroll;
    OrEmpty* m_sessionOrEmpty;
    ChecksPane* m_checks;
};

} // namespace moothall::ui
