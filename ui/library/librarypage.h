// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The library: find a past project and what was learned from it, or start a new one.
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QLineEdit;
class QListView;

namespace moothall::ui {

class KeyButton;
class LibraryFilters;
class LibraryModel;
class NewProjectLine;
class OrEmpty;
class ProjectPane;

class LibraryPage : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(Desk& desk, QWidget* parent = nullptr);
    ~LibraryPage() override;

    QWidget* inspector() override;
    int inspectorWidth() const override { return 332; }
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    void run(Command command, int number) override;
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildBody();
    void listen();
    void filter();
    void showState();
    void showCurrent();
    void choose(std::int64_t row);
    std::optional<Id<Project>> openableProject(); // says why there is none
    void openCurrent();
    void reportCurrent();
    void copyCurrent();
    bool keyInList(const QKeyEvent& key);

    LibraryModel* m_model;
    QLineEdit* m_find;
    LibraryFilters* m_filters;
    NewProjectLine* m_new;
    QListView* m_list;
    OrEmpty* m_listOrNone; // nothing matches
    OrEmpty* m_bodyOrNone; // no projects at all
    QPointer<ProjectPane> m_pane;
};

} // namespace moothall::ui
