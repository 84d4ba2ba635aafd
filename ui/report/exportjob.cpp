// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportjob.h"

#include "core/report/content/attachments.h"
#include "core/report/html.h"
#include "core/report/odt.h"
#include "core/report/pdf.h"

#include <QSaveFile>

#include <algorithm>
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
    if (replies)
        paths.append(repliesAt(base));
    return paths;
}

QString ReportFiles::repliesAt(const QString& base) { return base + u", replies.pdf"_s; }

ExportJob::ExportJob(LaidOutReportPtr report, ReportFiles files, QString base,
                     ExportContents contents, QObject* parent)
    : QObject(parent),
      m_report(std::move(report)),
      m_files(files),
      m_base(std::move(base)),
      m_contents(std::move(contents))
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
             [this] { return report::toHtml(m_report->document, figurePainter(), m_report->choice.print); });
    if (m_files.odt)
        plan(tr("Writing the text document"), m_base + u".odt"_s,
             [this] { return report::toOdt(m_report->document, figurePainter(), style()); });
    if (m_files.csv)
        plan(tr("Writing the evidence"), m_base + u".csv"_s,
             [this] { return m_contents.evidence.csv(); });
    if (m_files.replies)
        m_steps.push_back({tr("Writing the reply sheets"),
                           [this] { return writeReplies(ReportFiles::repliesAt(m_base)); }});
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
        return m_toAudit.isEmpty() ? finish() : audit();
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
    const auto written =
        report::writePdf(m_report->document, m_report->pages, path,
                         m_files.evidenceInside ? report::attachmentsOf(m_contents.evidence)
                                                : std::vector<pdf::Attachment>());
    if (!written)
        return tl::make_unexpected(written.error());
    keep(path, *written);
    return {};
}

Result<> ExportJob::writeReplies(const QString& path)
{
    const auto written = report::writePdf(m_contents.replies, figurePainter(), style(), path);
    if (!written)
        return tl::make_unexpected(written.error());
    keep(path, *written);
    return {};
}

void ExportJob::keep(const QString& path, const pdf::WriteOutcome& outcome)
{
    m_outcome.written.append(path);
    m_toAudit.append(path);
    for (const QString& warning : outcome.warnings())
        if (!m_outcome.warnings.contains(warning))
            m_outcome.warnings.append(warning);
}

report::PageStyle ExportJob::style() const
{
    return report::PageStyle::of(m_report->choice.paper, m_report->choice.print);
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

void ExportJob::audit()
{
    emit progressed(tr("Checking the PDF"));
    m_worker.run(
        [paths = m_toAudit]() -> Result<std::vector<pdf::Finding>> {
            std::vector<pdf::Finding> all;
            for (const QString& path : paths) {
                auto found = pdf::audit(path);
                if (!found)
                    return found;
                std::ranges::move(*found, std::back_inserter(all));
            }
            return all;
        },
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
