// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handover.h"

#include "core/involve/project.h"
#include "core/report/content/replysheets.h"
#include "core/report/content/versions.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrinter>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& folder) { return QFileInfo(folder).fileName(); }

// "Buses, report" as "Buses, report, version 2".
QString withVersion(const QString& base, int number)
{
    static const QRegularExpression version(u", version \\d+$"_s);
    return QString(base).remove(version) + HandOver::tr(", version %1").arg(number);
}

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
        for (ExportPlace& each : m_places)
            each.forget();
        m_written.clear();
        emit changed();
    });
}

void HandOver::askWith(AskForPath path, AskForPrinter printer)
{
    m_askForPath = std::move(path);
    m_askForPrinter = std::move(printer);
}

std::array<QString, 3> HandOver::places() const
{
    return {m_places[0].base(), m_places[1].base(), m_places[2].base()};
}

// What lies there is not ours until we have written it: it is replaced only when asked.
void HandOver::setPlaces(const std::array<QString, 3>& places)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!places[i].isEmpty()) {
            m_places[i].choose(places[i]);
            m_folder = QFileInfo(places[i]).absolutePath();
        }
    emit changed();
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
    const QStringList again = place().ours(m_files);
    if (again.isEmpty())
        return {};
    if (wouldReplaceAFinal())
        return tr("The final version of before stays as it is: a new name is asked for.");
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
    if (place().base().isEmpty() || wouldReplaceAFinal())
        exportElsewhere();
    else
        exportTo(place().base());
}

void HandOver::exportElsewhere()
{
    if (!canExport())
        return;
    const QString chosen = m_askForPath(&m_asker, m_files.at(suggested()).front());
    if (!chosen.isEmpty())
        exportTo(chosen);
}

void HandOver::exportTo(const QString& path)
{
    place().choose(path);
    const QStringList others = place().others(m_files);
    if (others.isEmpty())
        return whenCurrent([this] { startExport(); });
    place().unchoose(); // not before the answer
    m_desk.tell({MessageTone::Warning,
                 tr("“%1” is in “%2” already: %3.")
                     .arg(baseNameOf(others), nameOf(folderOf(others)), kindsOf(others)),
                 tr("Replace"),
                 {},
                 [this, path] {
                     place().choose(path);
                     whenCurrent([this] { startExport(); });
                 }});
}

QString HandOver::suggested() const
{
    if (!place().base().isEmpty() && wouldReplaceAFinal()) {
        const Result<int> number =
            report::numberOfReport(m_desk.reader(), m_desk.project(), optionsOf(*m_draft.report()));
        return withVersion(place().base(), number.value_or(1));
    }
    if (!place().base().isEmpty())
        return place().base();
    const auto project = m_desk.reader().find(m_desk.project());
    return suggestedPath(m_folder.isEmpty() ? documentsFolder() : m_folder,
                         project ? project->title : QString(), m_draft.choice().variant);
}

bool HandOver::wouldReplaceAFinal() const
{
    return m_draft.report() && m_draft.choice().status == report::Status::Final &&
           !place().ours(m_files).isEmpty();
}

report::ReportOptions HandOver::optionsOf(const LaidOutReport& report) const
{
    return report.choice.optionsFor(report.choice.variant, report.made);
}

bool HandOver::mayBeHandedOn(const LaidOutReport& report)
{
    report::ReportOptions options = optionsOf(report);
    const Result<> allowed = report::mayBeHandedOn(m_desk.reader(), m_desk.project(), options);
    if (allowed)
        return true;
    options.withoutWhoCame = true;
    if (!report::mayBeHandedOn(m_desk.reader(), m_desk.project(), options))
        m_desk.tell(allowed.error());
    else
        m_desk.tell(
            {MessageTone::Failure, allowed.error().sentence, tr("Leave out who came"), {}, [this] {
                 emit leavingOutWanted();
             }});
    return false;
}

Result<ExportContents> HandOver::contentsFor(const LaidOutReport& report) const
{
    const report::ReportOptions options = optionsOf(report);
    ExportContents contents;
    if (m_files.needEvidence()) {
        auto evidence = report::evidenceOfReport(m_desk.reader(), m_desk.project(), options);
        if (!evidence)
            return tl::make_unexpected(evidence.error());
        contents.evidence = std::move(*evidence);
    }
    if (m_files.replies) {
        auto sheets = report::buildReplySheets(m_desk.reader(), m_desk.project(), options);
        if (!sheets)
            return tl::make_unexpected(sheets.error());
        contents.replies = std::move(*sheets);
    }
    return contents;
}

void HandOver::startExport()
{
    if (isBusy())
        return;
    const LaidOutReportPtr report = m_draft.report();
    if (!mayBeHandedOn(*report))
        return;
    auto contents = contentsFor(*report);
    if (!contents)
        return m_desk.tell(contents.error());
    m_export = new ExportJob(report, m_files, place().base(), std::move(*contents), this);
    connect(m_export, &ExportJob::progressed, this, &HandOver::progressed);
    connect(m_export, &ExportJob::finished, this, &HandOver::endExport);
    emit changed();
    m_export->start();
}

void HandOver::endExport(const ExportOutcome& outcome)
{
    const LaidOutReportPtr report = m_export->report();
    const ReportFiles files = m_export->files();
    m_audited = report;
    m_audit = outcome.findings;
    std::exchange(m_export, nullptr)->deleteLater();
    m_places[std::size_t(report->choice.variant)].remember(outcome.written);
    if (!outcome.written.isEmpty()) {
        m_written = outcome.written;
        m_folder = folderOf(outcome.written);
        emit placeChosen();
    }
    emit progressed({});
    emit changed();
    if (outcome.error)
        return tellNotWritten(*outcome.error);
    const Result<QString> issued = issue(*report);
    if (!issued)
        return m_desk.tell(issued.error());
    tellWritten(outcome, files, *issued);
}

Result<QString> HandOver::issue(const LaidOutReport& report)
{
    if (report.choice.status != report::Status::Final)
        return QString();
    const Result<int> number =
        report::issueVersion(m_desk.workspace(), m_desk.project(), optionsOf(report));
    if (!number)
        return tl::make_unexpected(number.error());
    return tr("This is version %1 from now on.").arg(*number);
}

void HandOver::tellWritten(const ExportOutcome& outcome, const ReportFiles& files,
                           const QString& issued)
{
    const QString folder = folderOf(outcome.written);
    QStringList said{
        tr("“%1” is in “%2”: %3.")
            .arg(baseNameOf(outcome.written), nameOf(folder), kindsOf(outcome.written))};
    if (!issued.isEmpty())
        said.append(issued);
    const bool found = outcome.findings && !outcome.findings->empty();
    if (found)
        said.append(outcome.findings->front().sentence);
    else if (outcome.findings)
        said.append(files.evidenceInside ? tr("Checked for PDF/UA-1 and PDF/A-3a: nothing found.")
                                         : tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found."));
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
    place().unchoose();
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
    if (!mayBeHandedOn(*report))
        return;
    PrinterPtr printer = m_askForPrinter(&m_asker, *report);
    if (!printer || isBusy())
        return;
    const bool intoAFile = !printer->outputFileName().isEmpty();
    m_print = new PrintJob(report, std::move(printer), this);
    connect(m_print, &PrintJob::progressed, this, &HandOver::progressed);
    connect(m_print, &PrintJob::finished, this,
            [this, report, intoAFile] { endPrinted(*report, intoAFile); });
    connect(m_print, &PrintJob::failed, this, [this](const Error& error) {
        const bool stopped = error.kind == Error::Kind::Cancelled;
        endPrint({stopped ? MessageTone::Done : MessageTone::Failure, error.sentence, {}, {}, {}});
    });
    emit changed();
    m_print->start();
}

void HandOver::endPrinted(const LaidOutReport& report, bool intoAFile)
{
    const Result<QString> issued = issue(report);
    if (!issued)
        return endPrint({MessageTone::Failure, issued.error().sentence, {}, {}, {}});
    QStringList said{intoAFile ? tr("The pages are in the file. It has no structure for screen "
                                    "readers: “Export” makes the accessible PDF.")
                               : tr("The report is with the printer.")};
    if (!issued->isEmpty())
        said.append(*issued);
    endPrint({intoAFile ? MessageTone::Warning : MessageTone::Done, said.join(u' '), {}, {}, {}});
}

void HandOver::endPrint(const Message& message)
{
    std::exchange(m_print, nullptr)->deleteLater();
    emit progressed({});
    emit changed();
    m_desk.tell(message);
}

} // namespace moothall::ui
