// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/previewpane.h"
#include "ui/report/quotespane.h"
#include "ui/report/reportmemory.h"
#include "ui/report/reportsettings.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>

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
      m_pane(new PreviewPane),
      m_preview(&m_pane->pages()),
      m_tools(&m_pane->tools()),
      m_quotes(new QuotesPane(desk)),
      m_stack(new Stack),
      m_body(new QWidget),
      m_before(new BeforeExport(this)),
      m_handOver(new HandOver(desk, m_draft, *this)),
      m_memory(new ReportMemory(desk, *m_settings, *m_handOver))
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
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_quotes);
    row->addWidget(m_stack, 1);

    auto* empty =
        new EmptyState(tr("Nothing to report before the first idea."), tr("Go to Gather"));
    connect(empty, &EmptyState::acted, this, [this] { emit wantsScreen(Screen::Gather); });
    m_orEmpty = new OrEmpty(m_body, empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_orEmpty);
}

void ReportPage::listen()
{
    connect(&m_draft, &ReportDraft::changed, this, &ReportPage::showDraft);
    connect(&m_draft, &ReportDraft::firstPages, this, [this](const LaidOutReportPtr& beginning) {
        m_preview->showReport(beginning);
        m_preview->viewport()->repaint();
    });
    connect(m_preview, &PagePreview::pageChanged, this, [this](int page) { m_draft.lookAt(page); });
    connect(m_settings, &ReportSettings::filesChanged, this,
            [this] { m_handOver->setFiles(m_settings->files()); });
    connect(m_settings, &ReportSettings::choiceChanged, this, &ReportPage::choose);
    connect(&m_draft, &ReportDraft::failed, m_settings, &ReportSettings::chooseDraft);
    connect(&desk(), &Desk::placeChanged, this, [this] {
        m_before->checks().forgetOpened();
        m_memory->recall();
    });
    m_others.setSingleShot(true);
    connect(&m_others, &QTimer::timeout, this, &ReportPage::layOutOthers);
    connect(m_handOver, &HandOver::changed, this, &ReportPage::showHandOver);
    connect(m_handOver, &HandOver::leavingOutWanted, m_settings, &ReportSettings::leaveOutWhoCame);
    connect(m_handOver, &HandOver::progressed, m_tools, &ToolLine::sayWhatGoesOn);
    connect(m_tools, &ToolLine::exportWanted, this, &ReportPage::exportReport);
    connect(m_tools, &ToolLine::stopWanted, m_handOver, &HandOver::stop);
    connect(m_tools, &ToolLine::settingsWanted, this, &ReportPage::fit);
    connect(m_before, &BeforeExport::exportWanted, this, &ReportPage::exportReport);
    connect(m_before, &BeforeExport::printWanted, this, &ReportPage::print);
    connect(m_before, &BeforeExport::otherPlaceWanted, this, &ReportPage::exportElsewhere);
    listenToChecks();
    connect(&m_pane->leads(), &EvidenceLeads::sourceWanted, this, &ReportPage::openSource);
    connect(m_quotes, &QuotesPane::left, this, [this] { showQuotes(false); });
    connect(m_quotes, &QuotesPane::placeWanted, this, &Page::wantsScreen);
    connect(&Look::now(), &Look::changed, this, &ReportPage::fit);
}

void ReportPage::listenToChecks()
{
    CheckList& checks = m_before->checks();
    connect(&checks, &CheckList::placeWanted, this, &Page::wantsScreen);
    connect(&checks, &CheckList::safeWordingWanted, this, [this] {
        showQuotes(true);
        emit wantsScreen(Screen::Report); // nothing lies over them in a narrow window
    });
    connect(&checks, &CheckList::thresholdWanted, m_settings, &ReportSettings::mendThreshold);
    connect(&checks, &CheckList::mergeWanted, this, [this](const report::MergeOffer& offer) {
        desk().did(report::acceptMerge(desk().workspace(), offer),
                   tr("The two groups are one in every table."));
    });
}

void ReportPage::showQuotes(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    emit commandsChanged();
    if (shown)
        m_quotes->enter();
    else
        m_preview->setFocus();
}

bool ReportPage::showsQuotes() const { return m_stack->currentWidget() == m_quotes; }

void ReportPage::openSource(const report::Source& source)
{
    if (const auto* insight = std::get_if<Id<Insight>>(&source))
        emit wantsInsight(*insight);
    else if (const auto* solution = std::get_if<Id<Solution>>(&source))
        emit wantsSolution(*solution);
}

void ReportPage::keepIn(Settings& settings) { m_memory->keepIn(settings); }

QWidget* ReportPage::inspector() { return m_draft.hasContent() ? m_before : nullptr; }

std::set<Command> ReportPage::everyCommand() const
{
    return {Command::ExportReport, Command::Print, Command::Find, Command::FollowChain};
}

std::set<Command> ReportPage::commands() const
{
    std::set<Command> can;
    if (m_handOver->canExport())
        can.insert(Command::ExportReport);
    if (m_handOver->canPrint())
        can.insert(Command::Print);
    if (m_draft.report() && !showsQuotes()) {
        can.insert(Command::Find);
        if (m_pane->leads().any())
            can.insert(Command::FollowChain);
    }
    return can;
}

void ReportPage::run(Command command, int)
{
    if (command == Command::ExportReport)
        exportReport();
    else if (command == Command::Print)
        print();
    else if (command == Command::Find)
        m_pane->find();
    else if (command == Command::FollowChain)
        m_pane->leads().follow();
}

void ReportPage::enter()
{
    if (m_draft.hasContent() && showsQuotes())
        m_quotes->enter();
    else if (m_draft.hasContent())
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
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        return m_settings->chooseReader(everyVariant[std::size_t(event->key() - Qt::Key_1)]);
    case Qt::Key_Escape:
        if (m_handOver->isBusy())
            return m_handOver->stop();
        if (m_tools->settingsButton()->isChecked())
            return m_tools->settingsButton()->setChecked(false);
        if (m_pane->endFind())
            return;
        break;
    default:
        if (!showsQuotes() && m_pane->takes(*event))
            return;
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
    m_pane->showReport(m_draft.report());
    for (const report::Variant variant : everyVariant)
        m_settings->showPages(variant, m_draft.pagesFor(m_settings->choiceFor(variant)));
    m_others.start(0);
    showHandOver();
    if (empty != wasEmpty && isVisible()) // the inspector comes or goes
        emit wantsScreen(Screen::Report);
}

void ReportPage::choose()
{
    const bool final = m_settings->choice().status == report::Status::Final;
    m_before->setFinal(final);
    m_tools->setFinal(final);
    m_draft.choose(m_settings->choice());
}

// One at a time, so that a key is never waited for long.
void ReportPage::layOutOthers()
{
    if (!isVisible() || !m_draft.isCurrent())
        return;
    for (const report::Variant variant : everyVariant) {
        const ReportChoice choice = m_settings->choiceFor(variant);
        if (m_draft.pagesFor(choice) > 0 || !m_draft.laidOut(choice))
            continue;
        m_settings->showPages(variant, m_draft.pagesFor(choice));
        m_others.start(0);
        return;
    }
}

bool ReportPage::mayLeave()
{
    const int left = m_before->notOpened();
    if (m_settings->choice().status == report::Status::Draft || left == 0)
        return true;
    desk().warn(
        tr("Look at each of the %n point(s) first; a draft can be exported now.", nullptr, left));
    emit wantsInspector();
    return false;
}

void ReportPage::exportReport()
{
    if (mayLeave())
        m_handOver->exportReport();
}

void ReportPage::exportElsewhere()
{
    if (mayLeave())
        m_handOver->exportElsewhere();
}

void ReportPage::print()
{
    if (mayLeave())
        m_handOver->print();
}

void ReportPage::showHandOver()
{
    if (m_draft.report())
        m_before->showChecks(*m_draft.report(), m_handOver->audit());
    m_before->showTarget(m_handOver->replaces());
    m_before->showWritten(m_handOver->written());
    m_before->setExportable(m_handOver->canExport());
    m_before->setPrintable(m_handOver->canPrint());
    m_tools->showToLookAt(m_draft.report() ? m_before->toLookAt() : 0);
    m_tools->setExportable(m_handOver->canExport());
    emit commandsChanged();
}

} // namespace moothall::ui
