// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/library.h"

#include "core/assess/cases.h"
#include "core/assess/checks.h"
#include "core/assess/counts.h"
#include "core/assess/evaluation.h"
#include "core/involve/groups.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/synthesise/evidence.h"

#include <algorithm>

namespace moothall {

namespace {

// What was learned, as the newest debrief that says so tells it.
QString lessonOf(const Reader& reader, Id<Project> project)
{
    return reader.value<QString>(
        "SELECT CASE WHEN learned_from_people <> '' THEN learned_from_people "
        "ELSE learned_about_doing_this END AS lesson FROM debrief "
        "JOIN session ON session.id = debrief.session WHERE session.project = ? AND lesson <> '' "
        "ORDER BY session.date DESC, debrief.id DESC",
        project);
}

SolutionsAnswered solutionsOf(const Reader& reader, Id<Project> project)
{
    SolutionsAnswered solutions;
    reader.forEach(
        "SELECT count(*), count(*) FILTER (WHERE answers > 0), "
        "count(*) FILTER (WHERE accepted > 0) FROM (SELECT solution.id, count(reply.id) AS "
        "answers, "
        "count(reply.id) FILTER (WHERE reply.answer = 'accepted') AS accepted FROM solution "
        "LEFT JOIN reply_solution ON reply_solution.solution = solution.id "
        "LEFT JOIN reply ON reply.id = reply_solution.reply "
        "WHERE solution.project = ? AND solution.state <> 'seed' GROUP BY solution.id)",
        [&](SQLite::Statement& row) {
            solutions = {row.getColumn(0).getInt(), row.getColumn(1).getInt(),
                         row.getColumn(2).getInt()};
        },
        project);
    return solutions;
}

// "I believe what we said will make a difference", E7 of the evaluation form, over all sessions.
std::optional<double> influenceOf(const Reader& reader, Id<Project> project)
{
    EvaluationItem all;
    for (const EvaluationItem& item : reader.all<EvaluationItem>(
             "WHERE code = 'E7' AND evaluation IN (SELECT evaluation.id FROM evaluation "
             "JOIN session ON session.id = evaluation.session WHERE session.project = ?)",
             project)) {
        all.answered1 += item.answered1;
        all.answered2 += item.answered2;
        all.answered3 += item.answered3;
        all.answered4 += item.answered4;
        all.answered5 += item.answered5;
    }
    return mean(all);
}

std::optional<MatrixPlace> matrixOf(const Reader& reader, Id<Project> project)
{
    const auto items = matrix::all(reader, project);
    if (items.empty())
        return std::nullopt;
    return MatrixPlace{scoreOf(items, MatrixAxis::CitizenEngagement),
                       scoreOf(items, MatrixAxis::StateSupport)};
}

int yearOf(const Reader& reader, const Project& project)
{
    const auto sessions = sessions::all(reader, project.id);
    int year = project.decisionDate.isValid() ? project.decisionDate.year() : 0;
    for (const Session& session : sessions)
        if (session.date.isValid())
            year = session.date.year();
    return year;
}

LibraryEntry entryFrom(const Reader& reader, const Project& project)
{
    const ProjectCounts counts = countsOf(reader, project.id);
    LibraryEntry entry;
    entry.project = project.id;
    entry.title = project.title;
    entry.lesson = lessonOf(reader, project.id);
    entry.place = project.place;
    entry.serviceArea = project.service;
    entry.citizenRoles = project.citizenRoles;
    entry.year = yearOf(reader, project);
    entry.people = peoplePresent(reader, project.id);
    entry.groups = int(groups::all(reader, project.id).size());
    entry.ideas = counts.ideas;
    entry.insights = counts.insights;
    entry.solutions = solutionsOf(reader, project.id);
    entry.influence = influenceOf(reader, project.id);
    entry.matrix = matrixOf(reader, project.id);
    return entry;
}

LibraryEntry entryFrom(const CaseRecord& record)
{
    LibraryEntry entry;
    entry.caseRecord = record.id;
    entry.title = record.title;
    entry.lesson = record.lesson;
    entry.place = record.place;
    entry.serviceArea = record.serviceArea;
    entry.citizenRoles = record.citizenRole;
    entry.year = record.year;
    entry.people = record.participantsPresent;
    entry.groups = record.stakeholderGroups;
    entry.ideas = record.ideas;
    entry.insights = record.insights;
    entry.solutions = {record.solutions, record.solutionsAnswered, record.solutionsAccepted};
    entry.influence = record.influenceMean;
    entry.matrix = MatrixPlace{record.engagement, record.stateSupport};
    return entry;
}

} // namespace

std::vector<LibraryEntry> library(const Reader& reader)
{
    std::vector<LibraryEntry> entries;
    for (const Project& project : projects::all(reader))
        entries.push_back(entryFrom(reader, project));
    std::ranges::reverse(entries);
    for (const CaseRecord& record : cases::all(reader))
        entries.push_back(entryFrom(record));
    return entries;
}

} // namespace moothall
