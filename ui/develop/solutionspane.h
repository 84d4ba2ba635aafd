// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of solutions with what has to be known to read it: how people voted, and who was too few
// for their marks to tell.
#pragma once

#include "ui/develop/solutionsmodel.h"

#include <QWidget>

class QListView;

namespace moothall::ui {

class BallotBlock;
class EmptyState;
class Label;
class NewSolutionLine;
class OrEmpty;
class SolutionsHeader;

class SolutionsPane : public QWidget
{
    Q_OBJECT

public:
    SolutionsPane(Desk& desk, SolutionList list, QWidget* parent = nullptr);

    void beginNew();
    void editCurrent();
    void enter(); // puts the cursor into the list
    Id<Solution> current() const;
    void choose(Id<Solution> solution);
    bool removeSlip(); // where the keyboard is among the slips of the ballot
    const SolutionsModel& model() const { return *m_model; }

signals:
    void currentChanged(moothall::Id<moothall::Solution> solution);
    void added(moothall::Id<moothall::Solution> solution);
    void wantsNew(); // from the empty state

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCaution();
    void listen();
    void show();
    void showBallot(const std::optional<BallotCount>& count);
    void showCaution();

    Desk& m_desk;
    bool m_compares; // rather than lists seeds
    SolutionsModel* m_model;
    NewSolutionLine* m_new;
    Label* m_waiting;      // why only seeds
    BallotBlock* m_ballot; // seeds have none
    QListView* m_list;
    SolutionsHeader* m_header;
    EmptyState* m_empty;
    OrEmpty* m_listOrEmpty;
    Label* m_caution;
};

} // namespace moothall::ui
