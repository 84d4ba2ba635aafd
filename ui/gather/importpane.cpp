// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/importpane.h"

#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QScrollArea>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using exchange::ImportPlan;

namespace {

constexpr std::size_t previewed = 20;

void clearColumn(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

// "1 project, 24 participants, 64 ideas"
QString countsOf(const ImportPlan& plan)
{
    QStringList parts;
    const auto add = [&](std::size_t rows, const char* words) {
        if (rows > 0)
            parts.append(ImportPane::tr(words, nullptr, int(rows)));
    };
    add(plan.rows.of<Project>().size(), QT_TR_NOOP("%n project(s)"));
    add(plan.rows.of<Session>().size(), QT_TR_NOOP("%n session(s)"));
    add(plan.rows.of<Group>().size(), QT_TR_NOOP("%n group(s)"));
    add(plan.rows.of<Participant>().size(), QT_TR_NOOP("%n participant(s)"));
    add(plan.rows.of<Prompt>().size(), QT_TR_NOOP("%n prompt(s)"));
    add(plan.rows.of<Theme>().size(), QT_TR_NOOP("%n theme(s)"));
    add(plan.rows.of<Idea>().size(), QT_TR_NOOP("%n idea(s)"));
    return parts.join(u", "_s);
}

Result<ImportPlan> planOnWorker(const Result<Reader>& reader,
                                const exchange::ImportRequest& request)
{
    if (!reader)
        return tl::make_unexpected(reader.error());
    IdSource ids(systemClock, QRandomGenerator::system()->generate64());
    return exchange::planImport(*reader, ids, request);
}

} // namespace

ImportPane::ImportPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(wrapped(heading({}))),
      m_findings(new QVBoxLayout),
      m_rows(new QVBoxLayout),
      m_progress(new QProgressBar),
      m_import(new KeyButton(tr("Import"), Qt::Key_Return)),
      m_leave(new KeyButton(tr("Leave it"), Qt::Key_Escape))
{
    setRole(*this, "screen");
    setAccessibleName(tr("Import"));
    auto* content = new QWidget;
    setRole(*content, "content");
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(px(18), px(12), px(18), px(14));
    inner->setSpacing(px(10));
    inner->addLayout(m_findings);
    inner->addLayout(m_rows);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What the file holds"));

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(18), px(10), px(18), px(14));
    buttons->setSpacing(px(10));
    m_import->makePrimary();
    buttons->addWidget(m_import);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Imported so far"));
    m_progress->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(14), 0, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(18), 0, px(18), 0);
    top->addWidget(m_title);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addWidget(separator());
    column->addLayout(buttons);

    connect(m_import, &QPushButton::clicked, this, &ImportPane::import);
    connect(m_leave, &QPushButton::clicked, this, &ImportPane::leave);
}

ImportPane::~ImportPane()
{
    if (m_reading)
        m_reading->wait();
}

void ImportPane::clear()
{
    clearColumn(*m_findings);
    clearColumn(*m_rows);
    m_plan = {};
}

void ImportPane::read(const QString& path)
{
    clear();
    m_title->setText(tr("Reading “%1”").arg(QFileInfo(path).fileName()));
    m_import->setEnabled(false);
    m_leave->setFocus();
    exchange::ImportRequest request;
    request.path = path;
    request.format = exchange::formatOf(request);
    if (!exchange::bringsProject(request.format))
        request.target = {m_desk.project(), m_desk.session(), {}};
    if (m_reading)
        m_reading->wait();
    auto reader = std::make_shared<Result<Reader>>(m_desk.workspace().openReader());
    auto plan = std::make_shared<std::optional<Result<ImportPlan>>>();
    m_reading.reset(
        QThread::create([reader, plan, request] { *plan = planOnWorker(*reader, request); }));
    connect(m_reading.get(), &QThread::finished, this, [this, plan, name = path] {
        m_title->setText(tr("Import from “%1”").arg(QFileInfo(name).fileName()));
        showPlan(std::move(**plan));
    });
    m_reading->start();
}

void ImportPane::showPlan(Result<ImportPlan> plan)
{
    if (!isVisible())
        return; // left meanwhile
    if (!plan) {
        m_desk.tell(plan.error());
        emit finished();
        return;
    }
    m_plan = std::move(*plan);
    m_findings->addWidget(
        wrapped(new Label(tr("Brings in %1.").arg(countsOf(m_plan)), TypeRole::Idea)));
    for (const QString& note : m_plan.notes)
        m_findings->addWidget(wrapped(quiet(note)));
    for (const QString& warning : m_plan.warnings)
        m_findings->addWidget(new CheckRow(CheckState::Look, warning));
    showRows();
    m_import->setEnabled(true);
    m_import->setFocus();
}

void ImportPane::showRows()
{
    const auto& rejected = m_plan.rejected;
    if (!rejected.empty()) {
        m_rows->addWidget(
            heading(tr("%n row(s) cannot be imported", nullptr, int(rejected.size()))));
        for (const auto& row : std::span(rejected).first(std::min(rejected.size(), previewed)))
            m_rows->addWidget(wrapped(new Label(tr("Line %1: %2").arg(row.line).arg(row.reason))));
    }
    const auto& ideas = m_plan.rows.of<Idea>();
    if (ideas.empty())
        return;
    m_rows->addWidget(heading(ideas.size() > previewed ? tr("The first %1 ideas").arg(previewed)
                                                       : tr("The ideas")));
    for (const Idea& idea : std::span(ideas).first(std::min(ideas.size(), previewed))) {
        m_rows->addWidget(wrapped(new Label(idea.text, TypeRole::Idea)));
        m_rows->addWidget(separator());
    }
}

void ImportPane::import()
{
    m_running = true;
    m_stopped = false;
    m_desk.setBusy(true);
    m_import->setEnabled(false);
    m_progress->setRange(0, int(m_plan.rows.size()));
    m_progress->show();
    m_leave->setText(tr("Stop"));
    const Result<> done = [&] {
        const auto over = qScopeGuard([this] {
            m_running = false;
            m_desk.setBusy(false);
            m_progress->hide();
            m_leave->setText(tr("Leave it"));
        });
        return exchange::run(m_desk.workspace(), m_plan, [this](std::size_t count, std::size_t) {
            m_progress->setValue(int(count));
            QCoreApplication::processEvents();
            return !m_stopped;
        });
    }();
    const bool isNewProject = !m_plan.rows.of<Project>().empty();
    if (m_desk.did(done, tr("Imported %1.").arg(countsOf(m_plan))) && isNewProject)
        m_desk.openProject(m_plan.project);
    emit finished();
}

void ImportPane::leave()
{
    if (m_running)
        m_stopped = true;
    else
        emit finished();
}

void ImportPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             m_import->isEnabled())
        import();
    else
        QWidget::keyPressEvent(event);
}

} // namespace moothall::ui
