// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Report: check the page a council will see, and hand it over safely.
#pragma once

#include "ui/report/beforeexport.h"
#include "ui/report/exportplace.h"
#include "ui/report/printjob.h"
#include "ui/shell/page.h"

namespace moothall::ui {

class OrEmpty;
class PagePreview;
class ReportSettings;
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

    // Who asks where to, in place of the dialogs of the system.
    using AskForPath = std::function<QString(QWidget* parent, const QString& suggested)>;
    using AskForPrinter = std::function<PrinterPtr(QWidget* parent, const LaidOutReport& report)>;
    void askWith(AskForPath askForPath, AskForPrinter askForPrinter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void listen();
    void showDraft();
    void showChecks();
    void showTarget();
    void fit();
    bool isBusy() const { return m_export || m_print; }
    void stop();
    // Calls `then` with the pages that say what the file says now.
    void whenCurrent(std::function<void()> then);

    void exportReport();
    void askForPlace();
    void exportTo(const QString& path);
    void askToReplace(const QStringList& others, std::function<void()> then);
    void startExport();
    void tellExported(const ExportOutcome& outcome);
    void tellNotWritten(const Error& error);
    void print();
    void startPrint();
    void endPrint(const Message& message);
    void jobsChanged();

    ReportDraft m_draft;
    ReportSettings* m_settings;
    PagePreview* m_preview;
    ToolLine* m_tools;
    OrEmpty* m_orEmpty;
    QWidget* m_body; // settings and preview
    BeforeExport* m_before;
    AskForPath m_askForPath;
    AskForPrinter m_askForPrinter;

    ExportPlace m_place;
    std::function<void()> m_whenCurrent;
    ExportJob* m_export = nullptr;
    PrintJob* m_print = nullptr;
    LaidOutReportPtr m_audited; // the pages that the result is about
    AuditResult m_audit;
};

} // namespace moothall::ui
