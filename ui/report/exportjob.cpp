// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportjob.h"

#include "core/report/content/attachments.h"
#include "core/report/html.h"
#include "core/report/odt.h"
#include "core/report/pdf.h"

#include <QSaveFile>

#include <utility>

namespace moothall::ui {

using namespace Qt::StringLiterals;

QStringList ReportFiles::at(const QString& base) const
{
    QStringList paths;
    if (pdf)
        paths.append(base + u".pdf"_s);
    if (html)
        paths.append(base + u".html"_s);
    if (odt)
        paths.append(base + u".odt"_s);
    if (csv)
        paths.append(base + u".csv"_s);
    return paths;
}

ExportJob::ExportJob(LaidOutReportPtr report, ReportFiles files, QString base,
                     report::EvidenceTable evidence, QObject* parent)
    : QObject(parent),
      m_report(std::move(report)),
      m_files(files),
      m_base(std::move(base)),
      m_evidence(std::move(evidence))
{}

void ExportJob::start()
{
    if (m_files.pdf) {
        const QString path = m_base + u".pdf"_s;
        m_steps.push_back(
            {tr("Writing the PDF, %n page(s)", nullptr, int(m_report->pages.pages.size())),
             [this, path] { return writePdf(path); }});
    }
    if (m_files.html)
        plan(tr("Writing the web page"), m_base + u".html"_s,
             [this] { return report::toHtml(m_report->document, figurePainter()); });
    if (m_files.odt)
        plan(tr("Writing the text document"), m_base + u".odt"_s, [this] {
            return report::toOdt(
                m_report->document, figurePainter(),
                report::PageStyle::of(m_report->choice.paper, m_report->choice.print));
        });
    if (m_files.csv)
        plan(tr("Writing the evidence"), m_base + u".csv"_s, [this] { return m_evidence.csv(); });
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
    const auto written = report::writePdf(m_report->document, m_report->pages, path,
                                          m_files.evidenceInside ? report::attachmentsOf(m_evidence)
                                                                 : std::vector<pdf::Attachment>());
    if (!written)
        return tl::make_unexpected(written.error());
    m_outcome.written.append(path);
    m_outcome.warnings.append(written->warnings());
    return {};
}

void ExportJob::plan(const QString& what, const QString& path, std::function<QByteArray()> make)
{
    m_steps.push_back(
        {what, [this, path, make = std::move(make)] { return writeBytes(path, make()); }});
}

Result<> ExportJob::writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path); // renamed over what was there only when all of it is on disk
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
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
