// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handover.h"

#include "core/involve/project.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrinter>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& folder) { return QFileInfo(folder).fileName(); }

} // namespace

HandOver::HandOver(Desk& desk, ReportDraft& draft, QWidget& asker)
    : QObject(&asker),
      m_desk(desk),
      m_draft(draft),
      m_asker(asker),
      m_askForPath(ui::askForPath),
      m_askForPrinter(ui::askForPrinter)
{
    connect(&draft, &ReportDraft::changed, this, &HandOver::draftChanged);
    connect(&draft, &ReportDraft::failed, this, [this](const Error& error) {
        m_whenCurrent = nullptr;
        m_desk.tell(error);
    });
    connect(&desk, &Desk::placeChanged, this, [this] {
        m_whenCurrent = nullptr; // it was meant for the other project
        m_place.forget();
        m_written.clear();
        emit changed();
    });
}

void HandOver::askWith(AskForPath path, AskForPrinter printer)
{
    m_askForPath = std::move(path);
    m_askForPrinter = std::move(printer);
}

void HandOver::setFiles(ReportFiles files)
{
    m_files = files;
    emit changed();
}

bool HandOver::canExport() const { return canPrint() && m_files.any(); }

bool HandOver::canPrint() const { return m_draft.report() && !isBusy(); }

QString HandOver::replaces() const
{
    const QStringList again = m_place.ours(m_files);
    if (again.isEmpty())
        return {};
    return tr("Replaces “%1” in “%2”: %3.")
        .arg(baseNameOf(again), nameOf(folderOf(again)), kindsOf(again));
}

QStringList HandOver::written() const
{
    QStringList there;
    for (const QString& path : m_written)
        if (QFileInfo::exists(path))
            there.append(path);
    return there;
}

AuditResult HandOver::audit() const
{
    return m_audited && m_audited == m_draft.report() ? m_audit : AuditResult();
}

void HandOver::draftChanged()
{
    emit changed();
    if (m_whenCurrent && m_draft.isCurrent())
        std::exchange(m_whenCurrent, nullptr)();
}

void HandOver::stop()
{
    if (m_export)
        m_export->stop();
    if (m_print)
        m_print->stop();
}

void HandOver::whenCurrent(std::function<void()> then)
{
    if (m_draft.isCurrent())
        return then();
    m_whenCurrent = std::move(then);
    m_draft.bringUpToDate();
}

void HandOver::exportReport()
{
    if (!canExport())
        return;
    if (m_place.base().isEmpty())
        exportElsewhere();
    else
        exportTo(m_place.base());
}

void HandOver::exportElsewhere()
{
    if (!canExport())
        return;
    const auto project = m_desk.reader().find(m_desk.project());
    const QString suggested = m_place.base().isEmpty()
                                  ? suggestedPath(project ? project->title : QString())
                                  : m_place.base();
    const QString chosen = m_askForPath(&m_asker, m_files.at(suggested).front());
    if (!chosen.isEmpty())
        exportTo(chosen);
}

void HandOver::exportTo(const QString& path)
{
    m_place.choose(path);
    const QStringList others = m_place.others(m_files);
    if (others.isEmpty())
        return whenCurrent([this] { startExport(); });
    m_place.unchoose(); // not before the answer
    m_desk.tell({MessageTone::Warning,
                 tr("“%1” is in “%2” already: %3.")
                     .arg(baseNameOf(others), nameOf(folderOf(others)), kindsOf(others)),
                 tr("Replace"),
                 {},
                 [this, path] {
                     m_place.choose(path);
                     whenCurrent([this] { startExport(); });
                 }});
}

void HandOver::startExport()
{
    if (isBusy())
        return;
    m_export = new ExportJob(m_draft.report(), m_files, m_place.base(), this);
    connect(m_export, &ExportJob::progressed, this, &HandOver::progressed);
    connect(m_export, &ExportJob::finished, this, &HandOver::endExport);
    emit changed();
    m_export->start();
}

void HandOver::endExport(const ExportOutcome& outcome)
{
    m_audited = m_export->report();
    m_audit = outcome.findings;
    std::exchange(m_export, nullptr)->deleteLater();
    m_place.remember(outcome.written);
    if (!outcome.written.isEmpty())
        m_written = outcome.written;
    emit progressed({});
    emit changed();
    if (outcome.error)
        tellNotWritten(*outcome.error);
    else
        tellWritten(outcome);
}

void HandOver::tellWritten(const ExportOutcome& outcome)
{
    const QString folder = folderOf(outcome.written);
    QStringList said{
        tr("“%1” is in “%2”: %3.")
            .arg(baseNameOf(outcome.written), nameOf(folder), kindsOf(outcome.written))};
    const bool found = outcome.findings && !outcome.findings->empty();
    if (found)
        said.append(outcome.findings->front().sentence);
    else if (outcome.findings)
        said.append(tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found."));
    said.append(outcome.warnings);
    m_desk.tell({found || !outcome.warnings.isEmpty() ? MessageTone::Warning : MessageTone::Done,
                 said.join(u' '),
                 tr("Show in folder"),
                 {},
                 [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void HandOver::tellNotWritten(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return m_desk.tell({MessageTone::Done, error.sentence, {}, {}, {}});
    if (error.kind != Error::Kind::Unavailable && error.kind != Error::Kind::NotFound)
        return m_desk.tell(error);
    m_place.unchoose();
    emit changed();
    m_desk.tell({MessageTone::Failure,
                 tr("Could not write to that folder."),
                 tr("Choose another"),
                 {},
                 [this] { exportElsewhere(); }});
}

void HandOver::print()
{
    if (canPrint())
        whenCurrent([this] { startPrint(); });
}

void HandOver::startPrint()
{
    const LaidOutReportPtr report = m_draft.report(); // the dialog lets others act meanwhile
    PrinterPtr printer = m_askForPrinter(&m_asker, *report);
    if (!printer || isBusy())
        return;
    m_print = new PrintJob(report, std::move(printer), this);
    connect(m_print, &PrintJob::progressed, this, &HandOver::progressed);
    connect(m_print, &PrintJob::finished, this, [this] {
        endPrint({MessageTone::Done, tr("The report is with the printer."), {}, {}, {}});
    });
    connect(m_print, &PrintJob::failed, this, [this](const Error& error) {
        const bool stopped = error.kind == Error::Kind::Cancelled;
        endPrint({stopped ? MessageTone::Done : MessageTone::Failure, error.sentence, {}, {}, {}});
    });
    emit changed();
    m_print->start();
}

void HandOver::endPrint(const Message& message)
{
    std::exchange(m_print, nullptr)->deleteLater();
    emit progressed({});
    emit changed();
    m_desk.tell(message);
}

} // namespace moothall::ui
