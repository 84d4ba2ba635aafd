// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/proposing.h"

#include "core/develop/questions.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall::proposing {

using namespace Qt::StringLiterals;

namespace {

int numberIn(const QString& code)
{
    bool isNumber = false;
    const int number = code.mid(1).toInt(&isNumber);
    return code.startsWith(u'S') && isNumber && number > 0 ? number : 0;
}

double nextRank(const Reader& reader, std::string_view table, std::string_view owner,
                std::int64_t id)
{
    return reader.value<double>("SELECT coalesce(max(rank), 0) + 1 FROM " + std::string(table) +
                                    " WHERE " + std::string(owner) + " = ?",
                                id);
}

void insertLink(Edit& edit, Id<Solution> solution, Id<Insight> insight)
{
    edit.insert(SolutionInsight{
        {}, solution, insight, nextRank(edit, "solution_insight", "solution", solution.value)});
}

bool isLinked(const Reader& reader, Id<Solution> solution, Id<Insight> insight)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM solution_insight "
                              "WHERE solution = ? AND insight = ?)",
                              solution, insight);
}

} // namespace

bool seedsOnly(const Reader& reader, Id<Project> project)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM step WHERE project = ?1 AND number = 2 "
                              "AND state <> 'closed') AND NOT EXISTS (SELECT 1 FROM step_override "
                              "WHERE project = ?1 AND lower(trim(rule)) = lower(?2))",
                              project, QString::fromUtf8(afterGather));
}

int numberOf(const std::vector<Solution>& solutions, Id<Solution> solution)
{
    const auto found = std::ranges::find(solutions, solution, &Solution::id);
    if (found == solutions.end())
        return 0;
    const int number = numberIn(found->code);
    return number > 0 ? number : int(found - solutions.begin()) + 1;
}

Result<Id<Solution>> add(Workspace& workspace, Id<Project> project, const QString& title,
                         const std::vector<Id<Insight>>& restsOn,
                         std::optional<Id<Question>> answers)
{
    if (title.trimmed().isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A solution needs a title."));
    return workspace.act(Label::tr("Add solution"), [&](Edit& edit) {
        Solution solution;
        int number = 0;
        const auto before = solutions::all(edit, project);
        for (const Solution& other : before)
            number = std::max({number, numberIn(other.code), int(before.size())});
        solution.project = project;
        solution.title = title.trimmed();
        solution.code = u"S%1"_s.arg(number + 1);
        solution.rank = nextRank(edit, "solution", "project", project.value);
        solution.state = restsOn.empty() || seedsOnly(edit, project) ? SolutionState::Seed
                                                                     : SolutionState::Option;
        solution.id = edit.insert(solution);
        for (const Id<Insight> insight : restsOn)
            insertLink(edit, solution.id, insight);
        if (answers)
            edit.insert(SolutionQuestion{{}, solution.id, *answers, 1});
        return solution.id;
    });
}

Result<> setState(Workspace& workspace, Id<Solution> solution, SolutionState state)
{
    return workspace.act(Label::tr("Change how far a solution is"), [&](Edit& edit) -> Result<> {
        auto row = edit.reader().find(solution);
        if (!row)
            return fail(Error::Kind::NotFound, Label::tr("The solution is no longer there."));
        if (state != SolutionState::Seed && row->state == SolutionState::Seed) {
            if (seedsOnly(edit, row->project))
                return fail(Error::Kind::NotAllowed,
                            Label::tr("It stays a seed until Gather is closed."));
            if (insightsOf(edit, solution).empty())
                return fail(Error::Kind::NotAllowed,
                            Label::tr("It stays a seed until it rests on an insight."));
        }
        row->state = state;
        edit.update(*row);
        return {};
    });
}

std::vector<Id<Insight>> insightsOf(const Reader& reader, Id<Solution> solution)
{
    return reader.values<Id<Insight>>(
        "SELECT insight FROM solution_insight WHERE solution = ? ORDER BY rank, id", solution);
}

std::vector<Id<Insight>> insightsOf(const Reader& reader, Id<Question> question)
{
    return reader.values<Id<Insight>>(
        "SELECT insight FROM question_insight WHERE question = ? ORDER BY rank, id", question);
}

std::vector<Id<Solution>> solutionsOf(const Reader& reader, Id<Question> question)
{
    return reader.values<Id<Solution>>(
        "SELECT solution.id FROM solution LEFT JOIN solution_question AS answered "
        "ON answered.solution = solution.id AND answered.question = ?1 "
        "WHERE answered.id IS NOT NULL OR solution.id IN (SELECT solution FROM solution_insight "
        "WHERE insight IN (SELECT insight FROM question_insight WHERE question = ?1)) "
        "ORDER BY answered.id IS NULL, solution.state = 'seed', solution.rank, solution.id",
        question);
}

std::vector<Id<Solution>> solutionsOf(const Reader& reader, Id<Insight> insight)
{
    return reader.values<Id<Solution>>("SELECT id FROM solution WHERE id IN "
                                       "(SELECT solution FROM solution_insight WHERE insight = ?) "
                                       "ORDER BY state = 'seed', rank, id",
                                       insight);
}

std::optional<Id<Question>> questionOf(const Reader& reader, Id<Solution> solution)
{
    const auto answered =
        reader.first<SolutionQuestion>("WHERE solution = ? ORDER BY id", solution);
    return answered ? std::optional(answered->question) : std::nullopt;
}

Result<> link(Workspace& workspace, Id<Solution> solution, Id<Insight> insight)
{
    return workspace.act(Label::tr("Rest a solution on an insight"), [&](Edit& edit) {
        if (!isLinked(edit, solution, insight))
            insertLink(edit, solution, insight);
    });
}

Result<> unlink(Workspace& workspace, Id<Solution> solution, Id<Insight> insight)
{
    return workspace.act(
        Label::tr("Rest a solution on an insight no longer"), [&](Edit& edit) -> Result<> {
            const auto row = edit.reader().find(solution);
            const auto linked = insightsOf(edit, solution);
            if (row && row->state != SolutionState::Seed && linked == std::vector{insight})
                return fail(Error::Kind::NotAllowed,
                            Label::tr("Past a seed, it rests on at least one insight. Link "
                                      "another one first."));
            edit.run("DELETE FROM solution_insight WHERE solution = ? AND insight = ?", solution,
                     insight);
            return {};
        });
}

} // namespace moothall::proposing
