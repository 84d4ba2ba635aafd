// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdraft.h"

#include "core/report/content/builder.h"
#include "core/report/pdf.h"
#include "core/store/failure.h"
#include "ui/charts/paintfigure.h"

namespace moothall::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 300ms; // so that a burst of changes is laid out once

} // namespace

report::FigurePainter figurePainter()
{
    return [](const report::Figure& figure, QPainter& painter, const QRectF& area) {
        charts::paintFigure(figure, painter, area);
    };
}

ReportDraft::ReportDraft(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReportDraft::bringUpToDate);
    // Hardly a table does not count: everything that was done is told in the report somewhere.
    connect(&desk.workspace(), &Workspace::changed, this, &ReportDraft::touch);
    connect(&desk, &Desk::placeChanged, this, &ReportDraft::forget);
}

bool ReportDraft::hasContent() const
{
    return attempt([&] { return report::hasInsight(m_desk.reader(), m_desk.project()); })
        .value_or(false);
}

void ReportDraft::follow(bool on)
{
    m_followed = on;
    if (!on)
        m_soon.stop();
    else if (m_stale)
        bringUpToDate();
}

void ReportDraft::touch()
{
    m_stale = true;
    if (!hasContent())
        forget();
    else if (m_followed)
        m_soon.start();
}

void ReportDraft::forget()
{
    m_stale = true;
    m_report = nullptr;
    emit changed();
    if (m_followed)
        bringUpToDate();
}

void ReportDraft::bringUpToDate()
{
    m_soon.stop();
    if (!hasContent() || m_worker.isBusy()) // what is read now is taken, and then read again
        return;
    Result<Reader> reader = m_desk.workspace().openReader();
    if (!reader) {
        emit failed(reader.error());
        return;
    }
    m_stale = false;
    const Id<Project> project = m_desk.project();
    m_worker.run([reader = std::make_unique<Reader>(std::move(*reader)),
                  project] { return read(*reader, project); },
                 [this, project](Result<Reading> reading) { take(project, std::move(reading)); });
}

Result<ReportDraft::Reading> ReportDraft::read(const Reader& reader, Id<Project> project)
{
    auto document = report::buildOfficerReport(reader, project, QDate::currentDate());
    if (!document)
        return tl::make_unexpected(document.error());
    auto checks = report::readinessOf(reader, project, *document);
    if (!checks)
        return tl::make_unexpected(checks.error());
    return Reading{std::move(*document), std::move(*checks)};
}

void ReportDraft::take(Id<Project> project, Result<Reading> reading)
{
    if (m_stale || project != m_desk.project()) // something was done meanwhile
        return bringUpToDate();
    if (!reading) {
        m_stale = true;
        emit failed(reading.error());
        return;
    }
    auto laidOut = std::make_shared<LaidOutReport>();
    laidOut->pages =
        report::toPages(reading->document, figurePainter(), report::PageStyle::standard());
    laidOut->document = std::move(reading->document);
    laidOut->checks = std::move(reading->checks);
    m_report = std::move(laidOut);
    emit changed();
}

} // namespace moothall::ui
