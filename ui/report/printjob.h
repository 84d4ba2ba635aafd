// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the pages of the preview, one after the other, so that the window goes on answering.
#pragma once

#include "ui/report/reportdraft.h"

#include <QPainter>

#include <memory>

class QPrinter;

namespace moothall::ui {

using PrinterPtr = std::unique_ptr<QPrinter, void (*)(QPrinter*)>;

// Asks with the dialog of the system; nothing where the person thought better of it.
PrinterPtr askForPrinter(QWidget* parent, const LaidOutReport& report);

class PrintJob : public QObject
{
    Q_OBJECT

public:
    PrintJob(LaidOutReportPtr report, PrinterPtr printer, QObject* parent = nullptr);
    ~PrintJob() override;

    void start();
    void stop(); // what the printer has begun it ends

signals:
    void progressed(const QString& what);
    void finished();
    void failed(const moothall::Error& error); // or stopped

private:
    void printNext();
    void giveUp(Error::Kind kind, const QString& sentence);

    LaidOutReportPtr m_report;
    PrinterPtr m_printer;
    QPainter m_painter;       // ends before the printer goes
    std::vector<int> m_pages; // those asked for
    std::size_t m_next = 0;
    bool m_stopped = false;
};

} // namespace moothall::ui
