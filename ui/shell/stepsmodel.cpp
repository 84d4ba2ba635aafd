// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stepsmodel.h"

#include "core/assess/cases.h"
#include "core/assess/checks.h"
#include "core/assess/counts.h"
#include "core/involve/presence.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString countOrNothing(int count) { return count > 0 ? QLocale().toString(count) : QString(); }

// Writes the counts; the SQL stays in the reads of the core.
class Counts
{
public:
    explicit Counts(const Desk& desk) : m_reader(desk.reader()), m_desk(desk) {}

    // As the library counts: the projects of the file, and the records of others.
    QString projects() const
    {
        return countOrNothing(int(projects::all(m_reader).size() + cases::all(m_reader).size()));
    }

    QString people() const
    {
        const Turnout turnout = turnoutOf(countedAt(m_reader, m_desk.session()));
        if (turnout.expected == 0)
            return countOrNothing(turnout.present);
        const QString came = StepsModel::tr("%1 of %2")
                                 .arg(turnout.present - turnout.walkedIn)
                                 .arg(turnout.expected);
        return turnout.walkedIn == 0 ? came
                                     : StepsModel::tr("%1 + %2").arg(came).arg(turnout.walkedIn);
    }

    QString toCheck() const
    {
        const auto all = checks::all(m_reader, m_desk.project());
        const auto open = std::ranges::count_if(all, [](const ProjectCheck& check) {
            return check.result == CheckResult::Warn || check.result == CheckResult::Unknown;
        });
        return open == 0 ? QString() : StepsModel::tr("%n to check", nullptr, int(open));
    }

private:
    const Reader& m_reader;
    const Desk& m_desk;
};

// The short name of a project: what stands before the colon.
QString projectName(const Reader& reader, Id<Project> id)
{
    const auto project = reader.find(id);
    return project ? project->title.section(u':', 0, 0) : QString();
}

QString sessionLines(const Reader& reader, Id<Session> id)
{
    const auto session = reader.find(id);
    if (!session)
        return {};
    return session->title + u'\n' + QLocale().toString(session->date, u"d MMMM yyyy"_s);
}

// An override belongs to the step that was closed with it: in the same action.
bool isOverridden(const Step& step, const std::vector<StepOverride>& overrides)
{
    return step.closedAt && std::ranges::any_of(overrides, [&](const StepOverride& given) {
               return given.at == *step.closedAt;
           });
}

Ring ringOf(const std::vector<Step>& steps, const std::vector<StepOverride>& overrides, int number)
{
    const auto step = std::ranges::find(steps, number, &Step::number);
    if (step == steps.end())
        return Ring::NotStarted;
    switch (step->state) {
    case StepState::NotStarted:
        return Ring::NotStarted;
    case StepState::Open:
        return Ring::Open;
    case StepState::Closed:
        break;
    }
    return isOverridden(*step, overrides) ? Ring::ClosedByOverride : Ring::Closed;
}

} // namespace

StepsModel::StepsModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::placeChanged, this, &StepsModel::read);
    // An import brings more than can be counted each time.
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(400);
    connect(later, &QTimer::timeout, this, &StepsModel::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this, later](const Changes& changes) {
        if (m_desk.isBusy()) {
            if (!later->isActive())
                later->start();
            return;
        }
        for (const std::string_view table :
             {"project", "session", "attendance", "participant", "idea", "insight", "solution",
              "step", "step_override", "project_check", "case_record"})
            if (changes.touches(table))
                return read();
    });
    read();
}

QString StepsModel::spoken(const RailRow& row) const
{
    const auto state = [&]() -> QString {
        switch (row.ring) {
        case Ring::None:
            return {};
        case Ring::NotStarted:
            return tr("not started");
        case Ring::Open:
            return tr("open");
        case Ring::Closed:
            return tr("closed");
        case Ring::ClosedByOverride:
            return tr("closed, with a rule set aside");
        }
        return {};
    }();
    QStringList parts{row.name, state, QString(row.count).replace(u'\n', u", "_s)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags StepsModel::flags(const QModelIndex& index) const
{
    const bool isPlace = index.isValid() && at(index).kind == RailRow::Kind::Place;
    return isPlace ? Qt::NoItemFlags : RowsModel::flags(index);
}

QModelIndex StepsModel::indexOfScreen(Screen screen) const
{
    const auto found = std::ranges::find_if(rows(), [&](const RailRow& row) {
        return row.kind == RailRow::Kind::Screen && row.screen == screen;
    });
    return found == rows().end() ? QModelIndex() : index(int(found - rows().begin()));
}

void StepsModel::read()
{
    const Counts counts(m_desk);
    using Kind = RailRow::Kind;
    std::vector<RailRow> rows{{0, Kind::Screen, Screen::Library, 0, nameOf(Screen::Library),
                               counts.projects(), Ring::None}};
    if (m_desk.project()) {
        const Reader& reader = m_desk.reader();
        rows.push_back({1, Kind::Place, Screen::Library, 0, projectName(reader, m_desk.project()),
                        sessionLines(reader, m_desk.session()), Ring::None});
        const auto steps = steps::all(reader, m_desk.project());
        const auto overrides = stepOverrides::all(reader, m_desk.project());
        const ProjectCounts made = countsOf(reader, m_desk.project());
        const auto add = [&](Screen screen, const QString& count) {
            const int number = int(screen);
            rows.push_back({number + 1, Kind::Screen, screen, number, nameOf(screen), count,
                            ringOf(steps, overrides, number)});
        };
        add(Screen::Involve, counts.people());
        add(Screen::Gather, countOrNothing(made.ideas));
        add(Screen::Synthesise, countOrNothing(made.insights));
        add(Screen::Develop, countOrNothing(made.solutions));
        add(Screen::Assess, counts.toCheck());
        add(Screen::Report, made.insights > 0 ? tr("draft") : QString());
    }
    become(std::move(rows));
}

} // namespace moothall::ui
