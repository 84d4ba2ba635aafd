// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

List scopeList(const Facts& facts, Openness openness)
{
    List list;
    for (const ScopeItem& item : facts.scope)
        if (item.openness == openness)
            list.items.push_back({theirs(
                facts, item.reason.isEmpty() ? item.item : item.item + u": "_s + item.reason)});
    return list;
}

// Each step closed after those before it, and no solution before Gather was closed.
bool gatherIsClosed(const Facts& facts)
{
    return std::ranges::any_of(facts.steps, [](const Step& step) {
        return step.number == stepNumber::gather && step.state == StepState::Closed;
    });
}

bool stepsWereKept(const Facts& facts)
{
    const auto closed = [](const Step& step) { return step.state == StepState::Closed; };
    const auto closedLater = [&](const Step& earlier, const Step& later) {
        return closed(later) && (!closed(earlier) || (earlier.closedAt && later.closedAt &&
                                                      *later.closedAt < *earlier.closedAt));
    };
    if (std::ranges::adjacent_find(facts.steps, closedLater) != facts.steps.end())
        return false;
    return facts.solutions.empty() || gatherIsClosed(facts);
}

void addScope(Composer& composer, const Facts& facts, Openness openness, const QString& sentence)
{
    List list = scopeList(facts, openness);
    if (list.items.empty())
        return;
    composer.paragraph(sentence);
    composer.add(std::move(list));
}

} // namespace

void addWhyAndHow(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Why and how"), u"why"_s);
    const Project& project = facts.project;
    for (const QString& part : readableParagraphs(project.brief))
        composer.paragraph({theirs(facts, part)});
    if (!project.priorDecisions.isEmpty())
        composer.paragraph(filled(Report::tr("Decided before: %1"),
                                  {theirs(facts, readable(project.priorDecisions))}));
    addScope(composer, facts, Openness::Open, Report::tr("Open for people to shape:"));
    addScope(composer, facts, Openness::Fixed, Report::tr("Fixed, and why:"));
    if (facts.steps.empty())
        composer.paragraph(Report::tr("It is not recorded in which order the steps were taken."));
    else if (!stepsWereKept(facts))
        composer.paragraph(
            Report::tr("The steps were not closed one after the other before solutions "
                       "were put forward."));
    else if (!gatherIsClosed(facts))
        composer.paragraph(Report::tr("Gather is not closed yet: more may be said."));
    else if (facts.overrides.empty())
        composer.paragraph(Report::tr("The steps were taken in order. No rule was set aside."));
    for (const StepOverride& aside : facts.overrides)
        composer.paragraph(filled(
            Report::tr("A rule was set aside by the %1: %2. Reason: %3"),
            {theirs(facts, aside.byRole), theirs(facts, aside.rule), theirs(facts, aside.reason)}));
}

} // namespace moothall::report
