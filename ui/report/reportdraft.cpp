// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdraft.h"

#include "core/report/content/builder.h"
#include "core/report/fitting.h"
#include "core/report/pdf.h"
#include "core/store/failure.h"
#include "ui/charts/paintfigure.h"

#include <algorithm>

namespace moothall::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 300ms; // from one layout to the next in a burst of changes

} // namespace

report::FigurePainter figurePainter()
{
    return [](const report::Figure& figure, QPainter& painter, const QRectF& area) {
        charts::paintFigure(figure, painter, area);
    };
}

namespace {

// What can be told before anything is written.
QStringList remarksOn(const pdf::DisplayList& pages)
{
    pdf::WriteOutcome outcome;
    outcome.unshown = pages.unshown;
    outcome.inWords = pages.inWords;
    outcome.danglingLinks = pages.danglingLinks;
    QStringList remarks = outcome.warnings();
    if (const QString missing = report::missingFont(); !missing.isEmpty())
        remarks.prepend(missing);
    return remarks;
}

} // namespace

report::ReportOptions ReportChoice::optionsFor(report::Variant reader, QDate made) const
{
    return {.variant = reader,
            .status = status,
            .made = made,
            .threshold = {},
            .withoutWhoCame = withoutWhoCame};
}

bool ReportChoice::saysTheSameAs(const ReportChoice& other) const
{
    return status == other.status && withoutWhoCame == other.withoutWhoCame;
}

ReportDraft::ReportDraft(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReportDraft::bringUpToDate);
    // Hardly a table does not count: everything that was done is told in the report somewhere.
    connect(&desk.workspace(), &Workspace::changed, this, &ReportDraft::touch);
    connect(&desk, &Desk::placeChanged, this, &ReportDraft::forget);
}

bool ReportDraft::hasContent() const
{
    return attempt([&] {
               return report::hasInsight(m_desk.reader(), m_desk.project()) ||
                      report::hasIdeas(m_desk.reader(), m_desk.project());
           })
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
    else if (m_followed && !m_soon.isActive())
        m_soon.start(m_sinceLast.isValid() && !m_sinceLast.hasExpired(pause.count()) ? pause : 0ms);
}

void ReportDraft::forget()
{
    m_stale = true;
    m_report = nullptr;
    m_reading.reset();
    m_kept.clear();
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
    m_sinceLast.start();
    const Id<Project> project = m_desk.project();
    const ReportChoice choice = m_choice;
    m_worker.run(
        [reader = std::make_unique<Reader>(std::move(*reader)), project, choice] {
            return report::buildReport(*reader, project,
                                       choice.optionsFor(choice.variant, QDate::currentDate()));
        },
        [this, project, choice](const Draft& draft) { takeDraft(project, choice, draft); });
}

// What is looked at is shown first; the other readers' reports and the checks take longer.
void ReportDraft::takeDraft(Id<Project> project, const ReportChoice& choice, const Draft& draft)
{
    if (project != m_desk.project())
        return bringUpToDate();
    // Before anything is shown there is no page to bring up to date, and nothing to export yet.
    if (draft && m_followed && m_report && choice == m_choice) {
        auto beginning = std::make_shared<LaidOutReport>();
        beginning->choice = choice;
        const auto style = report::PageStyle::of(choice.paper, choice.print);
        beginning->pages =
            report::toFirstPages(report::fitted(*draft, style), figurePainter(), style, m_page + 2);
        emit firstPages(beginning);
    }
    readAll(project);
}

void ReportDraft::readAll(Id<Project> project)
{
    Result<Reader> reader = m_desk.workspace().openReader();
    if (!reader) {
        emit failed(reader.error());
        return;
    }
    m_stale = false;
    m_worker.run([reader = std::make_unique<Reader>(std::move(*reader)), project,
                  choice = m_choice] { return read(*reader, project, choice); },
                 [this, project](Result<Reading> reading) { take(project, std::move(reading)); });
}

Result<ReportDraft::Reading> ReportDraft::read(const Reader& reader, Id<Project> project,
                                               const ReportChoice& choice)
{
    Reading reading;
    reading.choice = choice;
    reading.made = QDate::currentDate();
    for (std::size_t variant = 0; variant < reading.documents.size(); ++variant) {
        auto document = report::buildReport(
            reader, project, choice.optionsFor(report::Variant(variant), reading.made));
        if (!document)
            return tl::make_unexpected(document.error());
        reading.documents[variant] = std::move(*document);
    }
    // The full report holds what all of them hold.
    constexpr auto full = report::Variant::Officer;
    auto checks = report::readinessOf(reader, project, reading.documents[std::size_t(full)],
                                      choice.optionsFor(full, reading.made));
    if (!checks)
        return tl::make_unexpected(checks.error());
    auto sources = report::sourcesOf(reader, project);
    if (!sources)
        return tl::make_unexpected(sources.error());
    reading.sources = std::move(*sources);
    return attempt([&]() -> Result<Reading> {
        reading.standing = {std::move(*checks), report::mergeOffers(reader, project),
                            report::sinceLastVersion(reader, project)};
        return std::move(reading);
    });
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
    m_reading = std::move(*reading);
    m_kept.clear();
    show();
}

void ReportDraft::show()
{
    m_report = laidOut(m_choice);
    emit changed();
}

void ReportDraft::choose(const ReportChoice& choice)
{
    if (choice == m_choice)
        return;
    const bool otherWords = !choice.saysTheSameAs(m_choice);
    m_choice = choice;
    if (m_reading && m_reading->choice.saysTheSameAs(choice))
        show();
    if (!otherWords)
        return;
    m_stale = true;
    bringUpToDate();
}

LaidOutReportPtr ReportDraft::kept(const ReportChoice& choice) const
{
    const auto found =
        std::ranges::find(m_kept, choice, [](const auto& each) { return each->choice; });
    return found == m_kept.end() ? nullptr : *found;
}

LaidOutReportPtr ReportDraft::laidOut(const ReportChoice& choice)
{
    if (!m_reading || !m_reading->choice.saysTheSameAs(choice))
        return nullptr;
    if (LaidOutReportPtr known = kept(choice))
        return known;
    auto made = std::make_shared<LaidOutReport>();
    const auto style = report::PageStyle::of(choice.paper, choice.print);
    made->document = report::fitted(m_reading->documents[std::size_t(choice.variant)], style);
    made->pages = report::toPages(made->document, figurePainter(), style);
    made->standing = m_reading->standing;
    made->sources = m_reading->sources;
    made->remarks = remarksOn(made->pages);
    made->choice = choice;
    made->made = m_reading->made;
    m_kept.push_back(made);
    return made;
}

int ReportDraft::pagesFor(const ReportChoice& choice) const
{
    const LaidOutReportPtr known = kept(choice);
    return known ? int(known->pages.pages.size()) : 0;
}

} // namespace moothall::ui
