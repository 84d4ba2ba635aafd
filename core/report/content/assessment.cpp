// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/assessment.h"

namespace moothall::report {

namespace {

QStringList ofAll(const std::vector<Debrief>& debriefs, QStringList Debrief::*list)
{
    QStringList together;
    for (const Debrief& debrief : debriefs)
        for (const QString& entry : debrief.*list)
            if (!entry.trimmed().isEmpty())
                together.append(entry.trimmed());
    return together;
}

} // namespace

Assessment readAssessment(const Reader& reader, Id<Project> project,
                          const std::vector<Session>& sessions)
{
    Assessment read;
    for (const Session& session : sessions) {
        for (const Evaluation& forms : evaluations::all(reader, session.id))
            read.ratings.push_back({session, forms, evaluationItems::all(reader, forms.id)});
        const auto debriefs = debriefs::all(reader, session.id);
        read.debriefs.insert(read.debriefs.end(), debriefs.begin(), debriefs.end());
    }
    read.checks = checks::all(reader, project);
    read.matrix = matrix::all(reader, project);
    read.cases = cases::all(reader);
    read.offers = offers::all(reader, project);
    read.openQuestions = openQuestions::all(reader, project);
    read.actions = actions::all(reader, project);
    for (const SolutionConstraint& constraint : reader.all<SolutionConstraint>(
             "WHERE solution IN (SELECT id FROM solution WHERE project = ?) ORDER BY rank, id",
             project))
        read.constraints[constraint.solution].push_back(constraint);
    return read;
}

QStringList whatWorked(const Assessment& assessment)
{
    return ofAll(assessment.debriefs, &Debrief::worked);
}

QStringList whatDidNotWork(const Assessment& assessment)
{
    return ofAll(assessment.debriefs, &Debrief::didNotWork);
}

} // namespace moothall::report
