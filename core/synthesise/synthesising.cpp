// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/synthesising.h"

#include "core/involve/stepgate.h"
#include "core/store/label.h"
#include "core/synthesise/insights.h"

#include <algorithm>

namespace moothall {

namespace {

int insightsWithout(const Reader& reader, Id<Project> project, IdeaRelation relation)
{
    return reader.value<int>("SELECT count(*) FROM insight WHERE project = ? AND id NOT IN "
                             "(SELECT insight FROM insight_idea WHERE relation = ?)",
                             project, relation);
}

} // namespace

SynthesiseChecks synthesiseChecks(const Reader& reader, Id<Project> project)
{
    return {stepgate::isClosed(reader, project, stepNumber::gather),
            reader.value<int>("SELECT count(*) FROM insight WHERE project = ?", project),
            insightsWithout(reader, project, IdeaRelation::Cites),
            insightsWithout(reader, project, IdeaRelation::ChallengedBy),
            int(synthesising::passedOver(reader, project).size())};
}

namespace synthesising {

QStringList unmet(const SynthesiseChecks& checks)
{
    QStringList sentences;
    if (!checks.gatherClosed)
        sentences.append(Label::tr("Gather is still open."));
    if (checks.insights == 0) {
        sentences.append(Label::tr("No insight is written yet."));
        return sentences;
    }
    if (checks.restOnNothing > 0)
        sentences.append(
            Label::tr("%n insight(s) without an idea to rest on.", nullptr, checks.restOnNothing));
    if (checks.passedOver > 0)
        sentences.append(
            Label::tr("%n idea(s) cited nowhere and not looked at.", nullptr, checks.passedOver));
    if (checks.unchallenged == checks.insights)
        sentences.append(Label::tr("No disagreement is recorded with any insight."));
    return sentences;
}

std::vector<Id<Idea>> passedOver(const Reader& reader, Id<Project> project)
{
    return reader.values<Id<Idea>>(
        "SELECT id FROM idea WHERE session IN (SELECT id FROM session WHERE project = ?) "
        "AND NOT parked AND NOT withheld AND moderation <> 'rejected' "
        "AND id NOT IN (SELECT idea FROM looked_at) "
        "AND id NOT IN (SELECT origin FROM idea_origin) "
        "AND id NOT IN (SELECT idea FROM insight_idea) "
        "AND id NOT IN (SELECT idea FROM solution_idea) ORDER BY id",
        project);
}

Result<> close(Workspace& workspace, Id<Project> project, const QString& reason)
{
    const QString why = reason.simplified();
    const SynthesiseChecks checks = synthesiseChecks(workspace, project);
    const QStringList against = unmet(checks);
    if (const Result<> enough =
            stepgate::checkReason(against.isEmpty(), against.join(QChar::Space), why);
        !enough)
        return enough;
    return workspace.act(Label::tr("Close Synthesise"), [&](Edit& edit) {
        // One reason may set two rules aside; each is known by its own name.
        const bool onlyTheOrder = !checks.gatherClosed && against.size() == 1;
        const QString ofItsOwn = against.isEmpty() || onlyTheOrder ? QString() : why;
        stepgate::close(edit, project, stepNumber::synthesise, nothingIsPassedOver, ofItsOwn);
        if (!checks.gatherClosed)
            stepgate::setAside(edit, project, stepgate::inTheirOrder, why);
    });
}

Result<> reopen(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Reopen Synthesise"), [&](Edit& edit) {
        stepgate::reopen(edit, project, stepNumber::synthesise);
    });
}

} // namespace synthesising

} // namespace moothall
