// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/pagepreview.h"
#include "ui/report/reportsettings.h"
#include "ui/report/toolline.h"
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
      m_preview(new PagePreview),
      m_tools(new ToolLine(*m_preview)),
      m_body(new QWidget),
      m_before(new BeforeExport(this)),
      m_handOver(new HandOver(desk, m_draft, *this))
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

    auto* empty =
        new EmptyState(tr("Nothing to report before the first insight."), tr("Go to Synthesise"));
    connect(empty, &EmptyState::acted, this, [this] { emit wantsScreen(Screen::Synthesise); });
    m_orEmpty = new OrEmpty(m_body, empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_orEmpty);
}

void ReportPage::listen()
{
    connect(&m_draft, &ReportDraft::changed, this, &ReportPage::showDraft);
    connect(m_settings, &ReportSettings::filesChanged, this,
            [this] { m_handOver->setFiles(m_settings->files()); });
    connect(m_settings, &ReportSettings::choiceChanged, this, &ReportPage::choose);
    connect(&m_draft, &ReportDraft::failed, m_settings, &ReportSettings::chooseDraft);
    connect(&desk(), &Desk::placeChanged, m_before, &BeforeExport::forgetOpened);
    m_others.setSingleShot(true);
    connect(&m_others, &QTimer::timeout, this, &ReportPage::layOutOthers);
    connect(m_handOver, &HandOver::changed, this, &ReportPage::showHandOver);
    connect(m_handOver, &HandOver::progressed, m_tools, &ToolLine::sayWhatGoesOn);
    connect(m_tools, &ToolLine::exportWanted, this, &ReportPage::exportReport);
    connect(m_tools, &ToolLine::stopWanted, m_handOver, &HandOver::stop);
    connect(m_tools, &ToolLine::settingsWanted, this, &ReportPage::fit);
    connect(m_before, &BeforeExport::exportWanted, this, &ReportPage::exportReport);
    connect(m_before, &BeforeExport::printWanted, this, &ReportPage::print);
    connect(m_before, &BeforeExport::otherPlaceWanted, this, &ReportPage::exportElsewhere);
    connect(m_before, &BeforeExport::placeWanted, this, &Page::wantsScreen);
    connect(&Look::now(), &Look::changed, this, &ReportPage::fit);
}

QWidget* ReportPage::inspector() { return m_draft.hasContent() ? m_before : nullptr; }

std::set<Command> ReportPage::everyCommand() const
{
    return {Command::ExportReport, Command::Print};
}

std::set<Command> ReportPage::commands() const
{
    std::set<Command> can;
    if (m_handOver->canExport())
        can.insert(Command::ExportReport);
    if (m_handOver->canPrint())
        can.insert(Command::Print);
    return can;
}

void ReportPage::run(Command command, int)
{
    if (command == Command::ExportReport)
        exportReport();
    else if (command == Command::Print)
        print();
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
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        return m_settings->chooseReader(everyVariant[std::size_t(event->key() - Qt::Key_1)]);
    case Qt::Key_Escape:
        if (m_handOver->isBusy())
            return m_handOver->stop();
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
        m_before->showChecks(m_draft.report()->checks, m_handOver->audit());
    m_before->showTarget(m_handOver->replaces());
    m_before->showWritten(m_handOver->written());
    m_before->setExportable(m_handOver->canExport());
    m_before->setPrintable(m_handOver->canPrint());
    m_tools->showToLookAt(m_draft.report() ? m_before->toLookAt() : 0);
    m_tools->setExportable(m_handOver->canExport());
    emit commandsChanged();
}

} // namespace moothall::ui
