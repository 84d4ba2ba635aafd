// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a report leaves the program: as files or on paper, one at a time, and what is said of it.
#pragma once

#include "ui/report/exportplace.h"
#include "ui/report/printjob.h"

namespace moothall::ui {

// What is known of the PDF: nothing until it is written.
using AuditResult = std::optional<std::vector<pdf::Finding>>;

class HandOver : public QObject
{
    Q_OBJECT

public:
    // `asker` is where the dialogs of the system belong.
    HandOver(Desk& desk, ReportDraft& draft, QWidget& asker);

    // Who asks where to, in place of the dialogs of the system.
    using AskForPath = std::function<QString(QWidget* parent, const QString& suggested)>;
    using AskForPrinter = std::function<PrinterPtr(QWidget* parent, const LaidOutReport& report)>;
    void askWith(AskForPath askForPath, AskForPrinter askForPrinter);

    // Where the files of each reader went last; an empty place was never chosen.
    std::array<QString, 3> places() const;
    void setPlaces(const std::array<QString, 3>& places);

    void setFiles(ReportFiles files);
    bool canExport() const;
    bool canPrint() const;
    bool isBusy() const { return m_export || m_print; }

    void exportReport(); // asks where to, the first time
    void exportElsewhere();
    void print();
    void stop();

    // What the next export replaces, as a sentence; empty: nothing, or it is not known yet.
    QString replaces() const;
    // The files of the last export that are still there, the PDF first.
    QStringList written() const;
    // What was found in the PDF of the pages that are shown now.
    AuditResult audit() const;

signals:
    void changed();                       // what can be done, or what is known
    void leavingOutWanted();              // of who came
    void placeChosen();                   // the files have gone there
    void progressed(const QString& what); // empty: nothing goes on

private:
    // Calls `then` with the pages that say what the file says now.
    void whenCurrent(std::function<void()> then);
    void draftChanged();
    void exportTo(const QString& path);
    void startExport();
    void endExport(const ExportOutcome& outcome);
    // A final version has its number from then on, and later ones are held against it.
    Result<QString> issue(const LaidOutReport& report);
    void tellWritten(const ExportOutcome& outcome, const ReportFiles& files, const QString& issued);
    void tellNotWritten(const Error& error);
    void startPrint();
    void endPrinted(const LaidOutReport& report, bool intoAFile);
    void endPrint(const Message& message);

    Desk& m_desk;
    ReportDraft& m_draft;
    QWidget& m_asker;
    AskForPath m_askForPath;
    AskForPrinter m_askForPrinter;
    ExportPlace& place() { return m_places[std::size_t(m_draft.choice().variant)]; }
    const ExportPlace& place() const { return m_places[std::size_t(m_draft.choice().variant)]; }
    QString suggested() const;
    // What was published stays as it was: a final version never goes over another.
    bool wouldReplaceAFinal() const;
    // Asked of the file as it is now: refused where a hidden number would be given away, with a way
    // out.
    bool mayBeHandedOn(const LaidOutReport& report);
    Result<ExportContents> contentsFor(const LaidOutReport& report) const;
    report::ReportOptions optionsOf(const LaidOutReport& report) const;

    ReportFiles m_files;
    std::array<ExportPlace, 3> m_places; // by reader
    QString m_folder;                    // of the last export
    std::function<void()> m_whenCurrent;
    ExportJob* m_export = nullptr;
    PrintJob* m_print = nullptr;
    QStringList m_written;
    LaidOutReportPtr m_audited; // the pages that the result is about
    AuditResult m_audit;
};

} // namespace moothall::ui
