// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An import looked at before it is done: which column is what, what was understood, what comes in,
// what does not.
#pragma once

#include "ui/gather/importreading.h"
#include "ui/gather/reviewpane.h"
#include "ui/models/desk.h"

class QThread;

namespace moothall::ui {

class PromptChoice;

// Reads on a worker, so that the window stays awake; writes in slices, and goes on serving the
// window between them.
class ImportPane : public ReviewPane
{
    Q_OBJECT

public:
    explicit ImportPane(Desk& desk, QWidget* parent = nullptr);
    ~ImportPane() override;

    // Reads the file for the session on the desk; a whole workshop or conversation comes as a
    // project of its own.
    void read(const QString& path);

    // The one on the screen of Gather, which ideas answer that name none, unless somebody says
    // otherwise.
    void showPrompt(std::optional<Id<Prompt>> prompt) { m_shown = prompt; }

    // Writes the rows that cannot be imported, with the reasons, as a table.
    void saveRejected(const QString& path);

protected:
    void accept() override;
    void leave() override;

private:
    PromptChoice* addAnswered();
    void readAgain();
    void show(ImportReading reading);
    void showColumns();
    void showSheets();
    void showAnswered();
    void showFindings();
    void showRejected();
    void showIdeas();
    void tellImported(const exchange::ImportPlan& plan);
    void choose(const exchange::ColumnMapping& mapping);
    void askWhereToSave();

    Desk& m_desk;
    std::unique_ptr<QThread> m_worker;
    bool m_outdated = false; // something else was chosen while the worker reads
    ImportWish m_wish;
    ImportReading m_reading;
    bool m_chosen = false; // a person said something of the columns
    bool m_stopped = false;
    bool m_running = false;
    std::optional<Id<Prompt>> m_shown;
    QVBoxLayout* m_columns;
    PromptChoice* m_answered;
    QVBoxLayout* m_findings;
    QVBoxLayout* m_rejected;
    QVBoxLayout* m_ideas;
};

} // namespace moothall::ui
