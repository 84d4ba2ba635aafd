// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/involve/project.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportsettings.h"
#include "ui/report/toolline.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QUrl>

#include <utility>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Below this width of the window, at a base of 13, the settings fold into the tool line.
constexpr int roomy = 1160;

} // namespace

ReportPage::ReportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_draft(desk),
      m_settings(new ReportSettings(desk)),
      m_preview(new PagePreview),
      m_tools(new ToolLine(*m_preview)),
      m_body(new QWidget),
      m_before(new BeforeExport(this)),
      m_askForPath(askForPath),
      m_askForPrinter(askForPrinter)
{
    m_before->hide();
    build();
    listen();
    showDraft();
}

ReportPage::~ReportPage() = default;

void ReportPage::build()
{
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_settings);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(separator());
    column->addWidget(m_preview, 1);
    row->addLayout(column, 1);

    auto* empty = new EmptyState(tr("Nothing to report before the first insight."),
                                 tr("Go to Synthesise"));
    connect(empty, &EmptyState::acted, this, [this] { emit wantsScreen(Screen::Synthesise); });
    m_orEmpty = new OrEmpty(m_body, empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_orEmpty);
}

void ReportPage::listen()
{
    connect(&m_draft, &ReportDraft::changed, this, &ReportPage::showDraft);
    connect(&m_draft, &ReportDraft::failed, this, [this](const Error& error) {
        m_whenCurrent = nullptr;
        this->desk().tell(error);
    });
    connect(m_settings, &ReportSettings::filesChanged, this, [this] {
        jobsChanged();
    });
    connect(m_tools, &ToolLine::exportWanted, this, &ReportPage::exportReport);
    connect(m_tools, &ToolLine::stopWanted, this, &ReportPage::stop);
    connect(m_tools, &ToolLine::settingsWanted, this, &ReportPage::fit);
    connect(m_before, &BeforeExport::exportWanted, this, &ReportPage::exportReport);
    connect(m_before, &BeforeExport::printWanted, this, &ReportPage::print);
    connect(m_before, &BeforeExport::otherPlaceWanted, this, &ReportPage::askForPlace);
    connect(m_before, &BeforeExport::placeWanted, this, &Page::wantsScreen);
    connect(&desk(), &Desk::placeChanged, this, [this] {
        m_place.forget();
        m_whenCurrent = nullptr; // it was meant for the other project
        showTarget();
    });
    connect(&Look::now(), &Look::changed, this, &ReportPage::fit);
}

QWidget* ReportPage::inspector() { return m_draft.hasContent() ? m_before : nullptr; }

std::set<Command> ReportPage::everyCommand() const
{
    return {Command::ExportReport, Command::Print};
}

std::set<Command> ReportPage::commands() const
{
    if (!m_draft.report() || isBusy())
        return {};
    return m_settings->files().any() ? everyCommand() : std::set{Command::Print};
}

void ReportPage::run(Command command, int)
{
    if (command == Command::ExportReport)
        exportReport();
    else if (command == Command::Print)
        print();
}

void ReportPage::askWith(AskForPath path, AskForPrinter printer)
{
    m_askForPath = std::move(path);
    m_askForPrinter = std::move(printer);
}

void ReportPage::enter()
{
    if (m_draft.hasContent())
        m_preview->setFocus();
    else
        m_orEmpty->currentWidget()->findChild<QPushButton*>()->setFocus();
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_draft.follow(true);
    fit();
}

void ReportPage::hideEvent(QHideEvent* event)
{
    m_draft.follow(false);
    Page::hideEvent(event);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return m_preview->goToPage(m_preview->page() + 1);
    case Qt::Key_PageUp:
        return m_preview->goToPage(m_preview->page() - 1);
    case Qt::Key_Escape:
        if (isBusy())
            return stop();
        if (m_tools->settingsButton()->isChecked())
            return m_tools->settingsButton()->setChecked(false);
        break;
    default:
        break;
    }
    Page::keyPressEvent(event);
}

// In a narrow window the settings lie over the preview while they are wanted.
void ReportPage::fit()
{
    const bool narrow = window()->width() < px(roomy);
    m_tools->setNarrow(narrow);
    auto* row = static_cast<QHBoxLayout*>(m_body->layout());
    const int wide = px(ReportSettings::widthAtBase13());
    if (!narrow) {
        if (row->indexOf(m_settings) < 0)
            row->insertWidget(0, m_settings);
        m_settings->setFixedWidth(wide);
        m_settings->show();
        return;
    }
    row->removeWidget(m_settings);
    m_settings->setFixedWidth(wide);
    const int top = m_tools->height() + 1;
    m_settings->setGeometry(0, top, wide, m_body->height() - top);
    m_settings->setVisible(m_tools->settingsButton()->isChecked());
    m_settings->raise();
}

void ReportPage::showDraft()
{
    const bool empty = !m_draft.hasContent();
    const bool wasEmpty = m_orEmpty->currentIndex() == 1;
    m_orEmpty->showEmpty(empty);
    m_preview->showReport(m_draft.report());
    m_settings->showPages(m_preview->pageCount());
    showChecks();
    jobsChanged();
    if (empty != wasEmpty && isVisible()) // the inspector comes or goes
        emit wantsScreen(Screen::Report);
    if (m_whenCurrent && m_draft.isCurrent())
        std::exchange(m_whenCurrent, nullptr)();
}

void ReportPage::showChecks()
{
    if (m_draft.report())
        m_before->showChecks(m_draft.report()->checks,
                             m_audited == m_draft.report() ? m_audit : AuditResult());
    m_tools->showToLookAt(m_draft.report() ? m_before->toLookAt() : 0);
}

void ReportPage::showTarget()
{
    const QStringList again = m_place.ours(m_settings->files());
    m_before->showTarget(again.isEmpty() ? QString()
                                         : tr("Replaces “%1” in “%2”: %3.")
                                               .arg(baseNameOf(again),
                                                    QFileInfo(folderOf(again)).fileName(),
                                                    kindsOf(again)));
}

void ReportPage::jobsChanged()
{
    const bool canExport = commands().contains(Command::ExportReport);
    m_before->setExportable(canExport);
    m_before->setPrintable(commands().contains(Command::Print));
    m_tools->setExportable(canExport);
    showTarget();
    emit commandsChanged();
}

void ReportPage::stop()
{
    if (m_export)
        m_export->stop();
    if (m_print)
        m_print->stop();
}

void ReportPage::whenCurrent(std::function<void()> then)
{
    if (m_draft.isCurrent())
        return then();
    m_whenCurrent = std::move(then);
    m_draft.bringUpToDate();
}

void ReportPage::exportReport()
{
    if (!commands().contains(Command::ExportReport))
        return;
    if (m_place.base().isEmpty())
        askForPlace();
    else
        exportTo(m_place.base());
}

void ReportPage::askForPlace()
{
    if (!commands().contains(Command::ExportReport))
        return;
    const auto project = desk().reader().find(desk().project());
    const QString suggested = m_place.base().isEmpty()
                                  ? suggestedPath(project ? project->title : QString())
                                  : m_place.base();
    const QString chosen = m_askForPath(this, m_settings->files().at(suggested).front());
    if (!chosen.isEmpty())
        exportTo(chosen);
}

void ReportPage::exportTo(const QString& path)
{
    m_place.choose(path);
    const QStringList others = m_place.others(m_settings->files());
    if (others.isEmpty())
        return whenCurrent([this] { startExport(); });
    m_place.unchoose(); // not before the answer
    askToReplace(others, [this, path] {
        m_place.choose(path);
        whenCurrent([this] { startExport(); });
    });
}

void ReportPage::askToReplace(const QStringList& others, std::function<void()> then)
{
    desk().tell({MessageTone::Warning,
                 tr("“%1” is in “%2” already: %3.")
                     .arg(baseNameOf(others), QFileInfo(folderOf(others)).fileName(),
                          kindsOf(others)),
                 tr("Replace"), {}, std::move(then)});
}

void ReportPage::startExport()
{
    if (isBusy())
        return;
    m_export = new ExportJob(m_draft.report(), m_settings->files(), m_place.base(), this);
    connect(m_export, &ExportJob::progressed, m_tools, &ToolLine::sayWhatGoesOn);
    connect(m_export, &ExportJob::finished, this, &ReportPage::tellExported);
    jobsChanged();
    m_export->start();
}

void ReportPage::tellExported(const ExportOutcome& outcome)
{
    m_audited = m_export->report();
    m_audit = outcome.findings;
    std::exchange(m_export, nullptr)->deleteLater();
    m_tools->sayWhatGoesOn({});
    m_place.remember(outcome.written);
    showChecks();
    jobsChanged();
    if (outcome.error)
        return tellNotWritten(*outcome.error);

    const QString folder = folderOf(outcome.written);
    QStringList said{tr("“%1” is in “%2”: %3.")
                         .arg(baseNameOf(outcome.written), QFileInfo(folder).fileName(),
                              kindsOf(outcome.written))};
    const bool found = outcome.findings && !outcome.findings->empty();
    if (found)
        said.append(outcome.findings->front().sentence);
    else if (outcome.findings)
        said.append(tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found."));
    said.append(outcome.warnings);
    desk().tell({found || !outcome.warnings.isEmpty() ? MessageTone::Warning : MessageTone::Done,
                 said.join(u' '), tr("Show in folder"), {},
                 [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void ReportPage::tellNotWritten(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return desk().tell({MessageTone::Done, error.sentence, {}, {}, {}});
    if (error.kind != Error::Kind::Unavailable && error.kind != Error::Kind::NotFound)
        return desk().tell(error);
    m_place.unchoose();
    showTarget();
    desk().tell({MessageTone::Failure, tr("Could not write to that folder."), tr("Choose another"),
                 {}, [this] { askForPlace(); }});
}

void ReportPage::print()
{
    if (commands().contains(Command::Print))
        whenCurrent([this] { startPrint(); });
}

void ReportPage::startPrint()
{
    const LaidOutReportPtr report = m_draft.report(); // the dialog lets others act meanwhile
    PrinterPtr printer = m_askForPrinter(this, *report);
    if (!printer || isBusy())
        return;
    m_print = new PrintJob(report, std::move(printer), this);
    connect(m_print, &PrintJob::progressed, m_tools, &ToolLine::sayWhatGoesOn);
    connect(m_print, &PrintJob::finished, this, [this] {
        endPrint({MessageTone::Done, tr("The report is with the printer."), {}, {}, {}});
    });
    connect(m_print, &PrintJob::failed, this, [this](const Error& error) {
        const bool stopped = error.kind == Error::Kind::Cancelled;
        endPrint({stopped ? MessageTone::Done : MessageTone::Failure, error.sentence, {}, {}, {}});
    });
    jobsChanged();
    m_print->start();
}

void ReportPage::endPrint(const Message& message)
{
    std::exchange(m_print, nullptr)->deleteLater();
    m_tools->sayWhatGoesOn({});
    jobsChanged();
    desk().tell(message);
}

} // namespace moothall::ui
