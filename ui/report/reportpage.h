// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Report: check the page a council will see, and hand it over safely.
#pragma once

#include "ui/report/beforeexport.h"
#include "ui/report/exportjob.h"
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

    // Gives the path chosen for the files, with or without an ending; empty: none.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& suggested)>;
    void chooseFilesWith(ChooseFile choose) { m_choose = std::move(choose); }

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
    void exportReport();
    void askForPlace();
    void exportTo(const QString& base, bool mayReplace);
    void startJob();
    void tellOutcome(const ExportOutcome& outcome);
    void tellNotRead(const Error& error);
    void tellNotWritten(const Error& error);

    ReportDraft m_draft;
    ReportSettings* m_settings;
    PagePreview* m_preview;
    ToolLine* m_tools;
    OrEmpty* m_orEmpty;
    QWidget* m_body; // settings and preview
    BeforeExport* m_before;
    ChooseFile m_choose;

    QString m_base;         // where the files go, without an ending; empty: not asked yet
    QStringList m_ours;     // files of this project that we wrote and may write again
    bool m_waiting = false; // an export waits for the newest pages
    ExportJob* m_job = nullptr;
    LaidOutReportPtr m_audited; // the pages that the result is about
    AuditResult m_audit;
};

} // namespace moothall::ui
