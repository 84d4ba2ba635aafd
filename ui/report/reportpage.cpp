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
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Below this width of the window, at a base of 13, the settings fold into the tool line.
constexpr int roomy = 1160;
constexpr qsizetype longestName = 60;

// The name of a file that every system takes.
QString fileNameFor(const QString& title)
{
    static const QRegularExpression unwanted(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title.section(u':', 0, 0);
    name.replace(unwanted, u" "_s);
    name = name.simplified().left(longestName).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? ReportPage::tr("Report") : ReportPage::tr("%1, report").arg(name);
}

QString withoutEnding(const QString& path)
{
    for (const QString& ending : {u".pdf"_s, u".html"_s, u".htm"_s})
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path.chopped(ending.size());
    return path;
}

QString askWithDialog(QWidget* parent, const QString& suggested)
{
    // Whether anything may be replaced is asked in the message bar, for both files at once.
    return QFileDialog::getSaveFileName(parent, ReportPage::tr("Export the report"), suggested,
                                        ReportPage::tr("Reports (*.pdf *.html)"), nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

QStringList namesOf(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    return names;
}

QString folderNameOf(const QString& path) { return QFileInfo(path).dir().dirName(); }

// "PDF and web page": what the paths are, which share one name.
QString kindsOf(const QStringList& paths)
{
    QStringList kinds;
    for (const QString& path : paths)
        kinds.append(path.endsWith(u".pdf"_s) ? ReportPage::tr("PDF") : ReportPage::tr("web page"));
    return kinds.join(ReportPage::tr(" and "));
}

} // namespace

ReportPage::ReportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_draft(desk),
      m_settings(new ReportSettings(desk)),
      m_preview(new PagePreview),
      m_tools(new ToolLine(*m_preview)),
      m_body(new QWidget),
      m_before(new BeforeExport(this)),
      m_choose(askWithDialog)
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
    row->addWidget(separator(Qt::Vertical));
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
    connect(&m_draft, &ReportDraft::failed, this, &ReportPage::tellNotRead);
    connect(m_settings, &ReportSettings::filesChanged, this, [this] {
        showTarget();
        emit commandsChanged();
    });
    connect(m_tools, &ToolLine::exportWanted, this, &ReportPage::exportReport);
    connect(m_tools, &ToolLine::stopWanted, this, [this] {
        if (m_job)
            m_job->stop();
    });
    connect(m_tools, &ToolLine::settingsWanted, this, &ReportPage::fit);
    connect(m_before, &BeforeExport::exportWanted, this, &ReportPage::exportReport);
    connect(m_before, &BeforeExport::otherPlaceWanted, this, &ReportPage::askForPlace);
    connect(m_before, &BeforeExport::placeWanted, this, &Page::wantsScreen);
    connect(&desk(), &Desk::placeChanged, this, [this] {
        m_base.clear();
        m_ours.clear();
        showTarget();
    });
    connect(&Look::now(), &Look::changed, this, &ReportPage::fit);
}

QWidget* ReportPage::inspector() { return m_draft.hasContent() ? m_before : nullptr; }

std::set<Command> ReportPage::everyCommand() const { return {Command::ExportReport}; }

std::set<Command> ReportPage::commands() const
{
    const bool can = m_draft.report() && m_settings->files().any() && !m_job;
    return can ? everyCommand() : std::set<Command>();
}

void ReportPage::run(Command command, int)
{
    if (command == Command::ExportReport)
        exportReport();
}

void ReportPage::enter() { m_preview->setFocus(); }

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
        if (m_job)
            return m_job->stop();
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
    showTarget();
    emit commandsChanged();
    if (empty != wasEmpty && isVisible()) // the inspector comes or goes
        emit wantsScreen(Screen::Report);
    if (m_waiting && m_draft.isCurrent())
        startJob();
}

void ReportPage::showChecks()
{
    if (m_draft.report())
        m_before->showChecks(m_draft.report()->checks,
                             m_audited == m_draft.report() ? m_audit : AuditResult());
}

void ReportPage::showTarget()
{
    QStringList again;
    if (!m_base.isEmpty())
        for (const QString& path : m_settings->files().at(m_base))
            if (m_ours.contains(path))
                again.append(path);
    m_before->showTarget(again.isEmpty()
                             ? QString()
                             : tr("Replaces “%1” in “%2”: %3.")
                                   .arg(QFileInfo(again.front()).completeBaseName(),
                                        folderNameOf(again.front()), kindsOf(again)));
    const bool can = !commands().empty();
    m_before->setExportable(can);
    m_tools->setExportable(can);
}

void ReportPage::exportReport()
{
    if (commands().empty())
        return;
    if (m_base.isEmpty())
        askForPlace();
    else
        exportTo(m_base, false);
}

void ReportPage::askForPlace()
{
    if (commands().empty())
        return;
    QString suggested = m_base;
    if (suggested.isEmpty()) {
        const auto project = desk().reader().find(desk().project());
        suggested = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                        .filePath(fileNameFor(project ? project->title : QString()));
    }
    const QStringList files = m_settings->files().at(suggested);
    const QString chosen = m_choose(this, files.front());
    if (!chosen.isEmpty())
        exportTo(withoutEnding(chosen), false);
}

void ReportPage::exportTo(const QString& base, bool mayReplace)
{
    QStringList foreign;
    for (const QString& path : m_settings->files().at(base))
        if (QFileInfo::exists(path) && !m_ours.contains(path))
            foreign.append(path);
    if (!foreign.isEmpty() && !mayReplace) {
        const QString names = namesOf(foreign).join(tr(" and "));
        desk().tell({MessageTone::Warning,
                     foreign.size() == 1 ? tr("%1 is there already.").arg(names)
                                         : tr("%1 are there already.").arg(names),
                     tr("Replace"), {}, [this, base] { exportTo(base, true); }});
        return;
    }
    m_base = base;
    m_waiting = true;
    if (m_draft.isCurrent())
        startJob();
    else
        m_draft.bringUpToDate();
}

void ReportPage::startJob()
{
    m_waiting = false;
    if (m_job)
        return;
    m_job = new ExportJob(m_draft.report(), m_settings->files(), m_base, this);
    connect(m_job, &ExportJob::progressed, m_tools, &ToolLine::sayWhatGoesOn);
    connect(m_job, &ExportJob::finished, this, &ReportPage::tellOutcome);
    showTarget();
    emit commandsChanged();
    m_job->start();
}

void ReportPage::tellOutcome(const ExportOutcome& outcome)
{
    m_audited = m_job->report();
    m_audit = outcome.findings;
    m_job->deleteLater();
    m_job = nullptr;
    m_tools->sayWhatGoesOn({});
    for (const QString& path : outcome.written)
        if (!m_ours.contains(path))
            m_ours.append(path);
    showChecks();
    showTarget();
    emit commandsChanged();
    if (outcome.error)
        return tellNotWritten(*outcome.error);

    const QString first = outcome.written.front();
    QStringList said{tr("“%1” is in “%2”: %3.")
                         .arg(QFileInfo(first).completeBaseName(), folderNameOf(first),
                              kindsOf(outcome.written))};
    const bool found = outcome.findings && !outcome.findings->empty();
    if (found)
        said.append(outcome.findings->front().sentence);
    else if (outcome.findings)
        said.append(tr("Checked for PDF/UA-1 and PDF/A-2a: nothing found."));
    said.append(outcome.warnings);
    const QString folder = QFileInfo(first).absolutePath();
    desk().tell({found || !outcome.warnings.isEmpty() ? MessageTone::Warning : MessageTone::Done,
                 said.join(u' '), tr("Show in folder"), {},
                 [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void ReportPage::tellNotRead(const Error& error)
{
    m_waiting = false;
    desk().tell(error);
}

void ReportPage::tellNotWritten(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return desk().tell({MessageTone::Done, error.sentence, {}, {}, {}});
    if (error.kind != Error::Kind::Unavailable && error.kind != Error::Kind::NotFound)
        return desk().tell(error);
    m_base.clear();
    showTarget();
    desk().tell({MessageTone::Failure, tr("Could not write to that folder."), tr("Choose another"),
                 {}, [this] { askForPlace(); }});
}

} // namespace moothall::ui
