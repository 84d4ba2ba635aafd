// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/stepgate.h"

#include "core/store/label.h"

#include <algorithm>

namespace moothall::stepgate {

namespace {

constexpr auto facilitator = "lead facilitator";

QString nameOf(int number)
{
    switch (number) {
    case stepNumber::involve:
        return Label::tr("Involve");
    case stepNumber::gather:
        return Label::tr("Gather");
    case stepNumber::synthesise:
        return Label::tr("Synthesise");
    default:
        return Label::tr("Develop");
    }
}

// The step of that number; a project from elsewhere may lack it.
Step stepOf(const Reader& reader, Id<Project> project, int number)
{
    Step fresh;
    fresh.project = project;
    fresh.number = number;
    fresh.name = nameOf(number);
    return reader.first<Step>("WHERE project = ? AND number = ?", project, number).value_or(fresh);
}

void save(Edit& edit, const Step& step)
{
    if (step.id)
        edit.update(step);
    else
        edit.insert(step);
}

} // namespace

bool isClosed(const Reader& reader, Id<Project> project, int number)
{
    const auto steps = steps::all(reader, project);
    const auto step = std::ranges::find(steps, number, &Step::number);
    return step != steps.end() && step->state == StepState::Closed;
}

Result<> checkReason(bool ruleIsMet, const QString& ruleIsNotMet, const QString& reason)
{
    if (ruleIsMet)
        return {};
    if (reason.isEmpty())
        return fail(Error::Kind::NotAllowed, ruleIsNotMet);
    if (reason.size() < shortestReason)
        return fail(Error::Kind::BadInput,
                    Label::tr("A reason has %1 characters or more.").arg(shortestReason));
    return {};
}

void close(Edit& edit, Id<Project> project, int number, const char* rule, const QString& reason)
{
    Step step = stepOf(edit.reader(), project, number);
    step.state = StepState::Closed;
    step.closedAt = edit.now();
    save(edit, step);
    Step next = stepOf(edit.reader(), project, number + 1);
    if (number < stepNumber::develop && next.state == StepState::NotStarted) {
        next.state = StepState::Open;
        next.openedAt = edit.now();
        save(edit, next);
    }
    if (!reason.isEmpty())
        setAside(edit, project, rule, reason);
}

void setAside(Edit& edit, Id<Project> project, const char* rule, const QString& reason)
{
    edit.insert(StepOverride{{},
                             project,
                             QString::fromLatin1(rule),
                             reason,
                             QString::fromLatin1(facilitator),
                             edit.now()});
}

void reopen(Edit& edit, Id<Project> project, int number)
{
    Step step = stepOf(edit.reader(), project, number);
    step.state = StepState::Open;
    step.closedAt = std::nullopt;
    if (!step.openedAt)
        step.openedAt = edit.now();
    save(edit, step);
}

} // namespace moothall::stepgate
