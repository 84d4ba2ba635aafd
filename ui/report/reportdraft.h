// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the project on the desk as it stands now: pages to look at, and what to look at
// before it leaves.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/report/content/changes.h"
#include "core/report/content/merging.h"
#include "core/report/content/readiness.h"
#include "core/report/content/sources.h"
#include "core/report/content/variant.h"
#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "core/report/pagestyle.h"
#include "ui/models/desk.h"
#include "ui/models/worker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace moothall::ui {

// For whom the report is made, as what, and on which paper.
struct ReportChoice
{
    report::Variant variant = report::Variant::Officer;
    report::Status status = report::Status::Draft;
    report::Paper paper = report::Paper::A4;
    report::Print print = report::Print::Ordinary;
    bool withoutWhoCame = false; // see report::ReportOptions

    report::ReportOptions optionsFor(report::Variant reader, QDate made) const;
    // Whether the same is said, to whomever and on whichever paper.
    bool saysTheSameAs(const ReportChoice& other) const;

    friend bool operator==(const ReportChoice&, const ReportChoice&) = default;
};

// What a person should look at before the report leaves.
struct ReportStanding
{
    std::vector<report::ReadinessCheck> checks;
    std::vector<report::MergeOffer> offers;
    report::SinceLast since;

    friend bool operator==(const ReportStanding&, const ReportStanding&) = default;
};

// A document and its pages. Whoever shows or writes it keeps it alive; it never changes.
struct LaidOutReport
{
    report::Document document;
    ReportStanding standing;
    report::Sources sources;
    QStringList remarks; // on the pages: what the fonts cannot show
    pdf::DisplayList pages;
    ReportChoice choice;
    QDate made;
};
using LaidOutReportPtr = std::shared_ptr<const LaidOutReport>;

// What draws the figures of every report of this program.
report::FigurePainter figurePainter();

// Follows the workspace while somebody looks. The project is read on a worker; the pages are laid
// out on the main thread, because the fonts they name may be used only by the thread that made
// them (15 pages take a tenth of a second). All readers' reports are read at once, and pages are
// kept: from one reader to another nothing is waited for.
class ReportDraft : public QObject
{
    Q_OBJECT

public:
    explicit ReportDraft(Desk& desk, QObject* parent = nullptr);

    void follow(bool on);

    const ReportChoice& choice() const { return m_choice; }
    void choose(const ReportChoice& choice); // tells `changed`, at once where it can
    // The pages for another choice of the same status; absent while nothing is read.
    LaidOutReportPtr laidOut(const ReportChoice& choice);
    // How many they are, where it is known already; else 0.
    int pagesFor(const ReportChoice& choice) const;

    // Absent while nothing is laid out.
    const LaidOutReportPtr& report() const { return m_report; }
    // Whether there is anything to report: an idea or an insight; known at once.
    bool hasContent() const;
    // The page somebody looks at: the first ones up to it are shown before the others are laid out.
    void lookAt(int page) { m_page = page; }
    // Whether the report says what the file says now.
    bool isCurrent() const { return m_report && !m_stale && !m_worker.isBusy(); }
    // Brings it up to date, whoever looks; tells `changed` or `failed`.
    void bringUpToDate();

signals:
    void changed();
    // Pages from the front of the report that is being laid out, to be looked at until `changed`.
    void firstPages(const moothall::ui::LaidOutReportPtr& beginning);
    void failed(const moothall::Error& error);

private:
    struct Reading
    {
        std::array<report::Document, 3> documents; // by variant
        ReportStanding standing;
        report::Sources sources;
        ReportChoice choice;
        QDate made;
    };
    using Draft = Result<report::Document>;
    static Result<Reading> read(const Reader& reader, Id<Project> project,
                                const ReportChoice& choice);

    void touch();
    void forget();
    void readAll(Id<Project> project);
    void takeDraft(Id<Project> project, const ReportChoice& choice, const Draft& draft);
    void take(Id<Project> project, Result<Reading> reading);
    void show();
    LaidOutReportPtr kept(const ReportChoice& choice) const;

    Desk& m_desk;
    ReportChoice m_choice;
    std::optional<Reading> m_reading;
    std::vector<LaidOutReportPtr> m_kept; // of what was read last
    LaidOutReportPtr m_report;
    QTimer m_soon;
    QElapsedTimer m_sinceLast; // was it brought up to date
    int m_page = 0;
    bool m_followed = false;
    bool m_stale = true;
    Worker m_worker; // goes first
};

} // namespace moothall::ui
