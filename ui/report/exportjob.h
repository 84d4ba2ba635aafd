// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a laid-out report as files, step by step, so that the window goes on answering.
#pragma once

#include "core/pdf/audit.h"
#include "core/pdf/write.h"
#include "core/report/content/evidencetable.h"
#include "ui/report/reportdraft.h"

#include <QStringList>

#include <deque>

namespace moothall::ui {

// Which files are written.
struct ReportFiles
{
    bool pdf = true;
    bool html = true;
    bool odt = false;
    bool csv = false;            // the evidence
    bool evidenceInside = false; // the PDF
    bool replies = false;        // "you said, we did", a sheet for each group, as a PDF of its own

    bool any() const { return pdf || html || odt || csv || replies; }
    bool needEvidence() const { return csv || evidenceInside; }
    // Their paths, for a path without its ending.
    QStringList at(const QString& base) const;
    static QString repliesAt(const QString& base);

    friend bool operator==(const ReportFiles&, const ReportFiles&) = default;
};

// What goes into the files besides the pages, as far as they need it.
struct ExportContents
{
    report::EvidenceTable evidence;
    report::Document replies;
};

// What became of an export.
struct ExportOutcome
{
    QStringList written;
    QStringList warnings;
    std::optional<std::vector<pdf::Finding>> findings; // of the PDF; absent: none was written
    std::optional<Error> error;
};

// One export: the PDF, the web page, the text document, the evidence, then the look at the PDF as
// it lies on the disk. Each file is there as a whole or not at all. Writing stays on the main
// thread, because Qt Charts may paint nowhere else; 15 pages take about 60 ms, and the window
// answers between the files. Checking the file needs no fonts and runs on a worker.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(LaidOutReportPtr report, ReportFiles files, QString base, ExportContents contents,
              QObject* parent = nullptr);

    void start();
    void stop(); // after the step that is under way; what is written stays

    const LaidOutReportPtr& report() const { return m_report; }
    const ReportFiles& files() const { return m_files; }

signals:
    void progressed(const QString& what);
    void finished(const moothall::ui::ExportOutcome& outcome);

private:
    // What it says while it runs, and what it does; false ends the job.
    struct Step
    {
        QString what;
        std::function<Result<>()> run;
    };

    void goOn();
    Result<> writePdf(const QString& path);
    Result<> writeReplies(const QString& path);
    void keep(const QString& path, const pdf::WriteOutcome& outcome);
    report::PageStyle style() const;
    Result<> writeBytes(const QString& path, const QByteArray& bytes);
    void plan(const QString& what, const QString& path, std::function<QByteArray()> make);
    void audit();
    void finish();

    LaidOutReportPtr m_report;
    ReportFiles m_files;
    QString m_base;
    ExportContents m_contents;
    QStringList m_toAudit;
    std::deque<Step> m_steps;
    ExportOutcome m_outcome;
    bool m_stopped = false;
    Worker m_worker; // goes first
};

} // namespace moothall::ui
