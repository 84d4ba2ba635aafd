// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportjob.h"

#include "core/report/html.h"
#include "core/report/pdf.h"

#include <QSaveFile>

namespace moothall::ui {

using namespace Qt::StringLiterals;

QStringList ReportFiles::at(const QString& base) const
{
    QStringList paths;
    if (pdf)
        paths.append(base + u".pdf"_s);
    if (html)
        paths.append(base + u".html"_s);
    return paths;
}

ExportJob::ExportJob(LaidOutReportPtr report, ReportFiles files, QString base, QObject* parent)
    : QObject(parent), m_report(std::move(report)), m_files(files), m_base(std::move(base))
{}

void ExportJob::start()
{
    if (m_files.pdf) {
        const QString path = m_base + u".pdf"_s;
        m_steps.push_back(
            {tr("Writing the PDF, %n page(s)", nullptr, int(m_report->pages.pages.size())),
             [this, path] { return writePdf(path); }});
    }
    if (m_files.html) {
        const QString path = m_base + u".html"_s;
        m_steps.push_back({tr("Writing the web page"), [this, path] { return writeHtml(path); }});
    }
    goOn();
}

void ExportJob::stop() { m_stopped = true; }

// Says what comes next, lets the window paint it, and does it.
void ExportJob::goOn()
{
    if (m_stopped)
        m_outcome.error = Error{Error::Kind::Cancelled, tr("Export stopped."), {}};
    if (m_outcome.error)
        return finish();
    if (m_steps.empty())
        return m_files.pdf ? audit(m_base + u".pdf"_s) : finish();
    const Step step = m_steps.front();
    m_steps.pop_front();
    emit progressed(step.what);
    QTimer::singleShot(0, this, [this, step] {
        if (!m_stopped)
            if (const Result<> done = step.run(); !done)
                m_outcome.error = done.error();
        goOn();
    });
}

Result<> ExportJob::writePdf(const QString& path)
{
    const auto written = report::writePdf(m_report->document, m_report->pages, path);
    if (!written)
        return tl::make_unexpected(written.error());
    m_outcome.written.append(path);
    m_outcome.warnings.append(written->warnings());
    return {};
}

Result<> ExportJob::writeHtml(const QString& path)
{
    const QByteArray page = report::toHtml(m_report->document, figurePainter());
    QSaveFile file(path); // renamed over what was there only when all of it is on disk
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
        return fail(Error::Kind::Unavailable, tr("Could not write to that folder."),
                    file.errorString());
    m_outcome.written.append(path);
    return {};
}

void ExportJob::audit(const QString& path)
{
    emit progressed(tr("Checking the PDF"));
    m_worker.run([path] { return pdf::audit(path); },
                 [this](Result<std::vector<pdf::Finding>> findings) {
                     if (findings)
                         m_outcome.findings = std::move(*findings);
                     else
                         m_outcome.warnings.append(findings.error().sentence);
                     finish();
                 });
}

void ExportJob::finish() { emit finished(m_outcome); }

} // namespace moothall::ui
