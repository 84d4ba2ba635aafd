// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printjob.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr double pointsInAnInch = 72;

} // namespace

PrinterPtr askForPrinter(QWidget* parent, const LaidOutReport& report)
{
    PrinterPtr printer(new QPrinter(QPrinter::HighResolution), [](QPrinter* each) { delete each; });
    printer->setDocName(report.document.title);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, int(report.pages.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        printer.reset();
    return printer;
}

PrintJob::PrintJob(LaidOutReportPtr report, PrinterPtr printer, QObject* parent)
    : QObject(parent), m_report(std::move(report)), m_printer(std::move(printer))
{}

PrintJob::~PrintJob() = default;

void PrintJob::start()
{
    const int last = int(m_report->pages.pages.size());
    for (int page = 1; page <= last; ++page)
        if (m_printer->fromPage() == 0 ||
            (page >= m_printer->fromPage() && page <= m_printer->toPage()))
            m_pages.push_back(page);
    // The margins are in the pages.
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(m_report->pages.pageSize, QPageSize::Point));
    if (m_pages.empty() || !m_painter.begin(m_printer.get()))
        return giveUp(Error::Kind::Unavailable, tr("The printer did not take the report."));
    printNext();
}

void PrintJob::stop() { m_stopped = true; }

void PrintJob::printNext()
{
    if (m_stopped) {
        m_printer->abort();
        return giveUp(Error::Kind::Cancelled, tr("Printing stopped."));
    }
    if (m_next == m_pages.size()) {
        m_painter.end();
        emit finished();
        return;
    }
    const int page = m_pages[m_next];
    emit progressed(tr("Printing page %1 of %2").arg(page).arg(m_report->pages.pages.size()));
    QTimer::singleShot(0, this, [this, page] {
        if (!m_stopped) {
            if (m_next++ > 0)
                m_printer->newPage();
            const double scale = m_printer->resolution() / pointsInAnInch;
            m_painter.save();
            m_painter.scale(scale, scale);
            pdf::paint(m_report->pages.pages[std::size_t(page) - 1], m_painter);
            m_painter.restore();
        }
        printNext();
    });
}

void PrintJob::giveUp(Error::Kind kind, const QString& sentence)
{
    if (m_painter.isActive())
        m_painter.end();
    emit failed(Error{kind, sentence, {}});
}

} // namespace moothall::ui
