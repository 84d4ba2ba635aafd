// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stepsmodel.h"

#include "core/assess/checks.h"
#include "core/assess/counts.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString countOrNothing(int count) { return count > 0 ? QString::number(count) : QString(); }

// Writes the counts; the SQL stays in the reads of the core.
class Counts
{
public:
    explicit Counts(const Desk& desk) : m_reader(desk.reader()), m_desk(desk) {}

    QString projects() const { return countOrNothing(int(projects::all(m_reader).size())); }

    QString people() const
    {
        const Turnout turnout = turnoutOf(attendances::all(m_reader, m_desk.session()));
        return turnout.expected == 0
                   ? QString()
                   : StepsModel::tr("%1 of %2").arg(turnout.present).arg(turnout.expected);
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

Ring ringOf(const std::vector<Step>& steps, int number)
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
    return Ring::Closed;
}

} // namespace

StepsModel::StepsModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::placeChanged, this, &StepsModel::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"project", "attendance", "idea", "insight", "solution", "step", "project_check"})
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
        }
        return {};
    }();
    QStringList parts{row.name, state, row.count};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void StepsModel::read()
{
    const Counts counts(m_desk);
    std::vector<RailRow> rows{{Screen::Library, 0, tr("Library"), counts.projects(), Ring::None}};
    if (m_desk.project()) {
        const auto steps = steps::all(m_desk.reader(), m_desk.project());
        const ProjectCounts made = countsOf(m_desk.reader(), m_desk.project());
        const auto add = [&](Screen screen, const QString& name, const QString& count) {
            const int number = int(screen);
            rows.push_back({screen, number, name, count, ringOf(steps, number)});
        };
        add(Screen::Involve, tr("Involve"), counts.people());
        add(Screen::Gather, tr("Gather"), countOrNothing(made.ideas));
        add(Screen::Synthesise, tr("Synthesise"), countOrNothing(made.insights));
        add(Screen::Develop, tr("Develop"), countOrNothing(made.solutions));
        add(Screen::Assess, tr("Assess"), counts.toCheck());
        add(Screen::Report, tr("Report"), made.insights > 0 ? tr("draft") : QString());
    }
    become(std::move(rows));
}

} // namespace moothall::ui
