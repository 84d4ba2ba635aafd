// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the project on the desk as it stands now: pages to look at, and what to look at
// before it leaves.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/report/content/readiness.h"
#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "ui/models/desk.h"
#include "ui/report/worker.h"

#include <QTimer>

#include <memory>

namespace moothall::ui {

// A document and its pages. Whoever shows or writes it keeps it alive; it never changes.
struct LaidOutReport
{
    report::Document document;
    pdf::DisplayList pages;
    std::vector<report::ReadinessCheck> checks;
};
using LaidOutReportPtr = std::shared_ptr<const LaidOutReport>;

// What draws the figures of every report of this program.
report::FigurePainter figurePainter();

// Follows the workspace while somebody looks. The project is read on a worker; the pages are laid
// out on the main thread, because the fonts they name may be used only by the thread that made
// them (15 pages take a tenth of a second).
class ReportDraft : public QObject
{
    Q_OBJECT

public:
    explicit ReportDraft(Desk& desk, QObject* parent = nullptr);

    void follow(bool on);

    // Absent while nothing is laid out.
    const LaidOutReportPtr& report() const { return m_report; }
    // Whether there is anything to report; known at once.
    bool hasContent() const;
    // Whether the report says what the file says now.
    bool isCurrent() const { return m_report && !m_stale && !m_worker.isBusy(); }
    // Brings it up to date, whoever looks; tells `changed` or `failed`.
    void bringUpToDate();

signals:
    void changed();
    void failed(const moothall::Error& error);

private:
    struct Reading
    {
        report::Document document;
        std::vector<report::ReadinessCheck> checks;
    };
    static Result<Reading> read(const Reader& reader, Id<Project> project);

    void touch();
    void forget();
    void take(Id<Project> project, Result<Reading> reading);

    Desk& m_desk;
    LaidOutReportPtr m_report;
    QTimer m_soon;
    bool m_followed = false;
    bool m_stale = true;
    Worker m_worker; // goes first
};

} // namespace moothall::ui
