// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Report: check the page a council will see, and hand it over safely.
#pragma once

#include "ui/report/beforeexport.h"
#include "ui/shell/page.h"

namespace moothall::ui {

class OrEmpty;
class PagePreview;
class PreviewPane;
class QuotesPane;
class ReportMemory;
class ReportSettings;
class Settings;
class Stack;
class ToolLine;

class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Desk& desk, QWidget* parent = nullptr);
    ~ReportPage() override;

    QWidget* inspector() override;
    int inspectorWidth() const override { return 316; }
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    void run(Command command, int number) override;
    void enter() override;

    HandOver& handOver() const { return *m_handOver; }
    void keepIn(Settings& settings); // what was chosen, from one day to the next

signals:
    void wantsInsight(moothall::Id<moothall::Insight> insight);
    void wantsSolution(moothall::Id<moothall::Solution> solution);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void listen();
    void listenToChecks();
    void showQuotes(bool shown);
    bool showsQuotes() const;
    void openSource(const report::Source& source);
    void showDraft();
    void showHandOver();
    void choose(); // what the settings say
    void layOutOthers();
    // A final version waits until everything was looked at.
    bool mayLeave();
    void exportReport();
    void exportElsewhere();
    void print();
    void fit();

    ReportDraft m_draft;
    ReportSettings* m_settings;
    PreviewPane* m_pane;
    PagePreview* m_preview;
    ToolLine* m_tools;
    QuotesPane* m_quotes;
    Stack* m_stack; // the pages, or the quotes to read
    OrEmpty* m_orEmpty;
    QWidget* m_body; // settings and preview
    BeforeExport* m_before;
    HandOver* m_handOver;
    ReportMemory* m_memory;
    QTimer m_others; // the pages of the other readers, when there is time
};

} // namespace moothall::ui
