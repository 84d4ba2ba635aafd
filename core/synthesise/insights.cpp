// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/insights.h"

#include "core/store/label.h"
#include "core/synthesise/drafts.h"
#include "core/synthesise/ideaorigins.h"

namespace moothall {

namespace insights {

std::vector<Insight> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Insight>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Insight>> add(Workspace& workspace, const Insight& insight)
{
    return workspace.act(Label::tr("Add insight"),
                         [&](Edit& edit) { return edit.insert(insight); });
}

Result<> change(Workspace& workspace, const Insight& insight)
{
    return workspace.act(Label::tr("Change insight"), [&](Edit& edit) { edit.update(insight); });
}

// What people were promised keeps its ground, as where an insight is taken from a solution.
Result<> remove(Workspace& workspace, Id<Insight> insight)
{
    return workspace.act(Label::tr("Remove insight"), [&](Edit& edit) -> Result<> {
        const auto alone = edit.reader().values<QString>(
            "SELECT title FROM solution WHERE state <> 'seed' AND id IN "
            "(SELECT solution FROM solution_insight GROUP BY solution "
            "HAVING count(*) = 1 AND max(insight) = ?)",
            insight);
        if (!alone.empty())
            return fail(Error::Kind::NotAllowed,
                        Label::tr("“%1” rests on this insight alone. Let it rest on another, or "
                                  "make it a seed again, first.")
                            .arg(alone.front()));
        edit.run("DELETE FROM insight_idea WHERE insight = ?", insight);
        edit.run("DELETE FROM insight_theme WHERE insight = ?", insight);
        edit.run("DELETE FROM question_insight WHERE insight = ?", insight);
        edit.run("DELETE FROM solution_insight WHERE insight = ?", insight);
        edit.run("DELETE FROM reply_insight WHERE insight = ?", insight);
        edit.remove(insight);
        return {};
    });
}

std::vector<InsightIdea> ideasOf(const Reader& reader, Id<Insight> insight)
{
    return reader.all<InsightIdea>("WHERE insight = ? ORDER BY rank, id", insight);
}

std::vector<InsightTheme> themesOf(const Reader& reader, Id<Insight> insight)
{
    return reader.all<InsightTheme>("WHERE insight = ? ORDER BY rank, id", insight);
}

Result<> link(Workspace& workspace, Id<Insight> insight, Id<Idea> given, IdeaRelation relation)
{
    const QString label =
        relation == IdeaRelation::Cites ? Label::tr("Cite idea") : Label::tr("Record challenge");
    return workspace.act(label, [&](Edit& edit) {
        const Id<Idea> idea = origins::withoutCopying(edit, given);
        edit.run("DELETE FROM insight_idea WHERE insight = ? AND idea = ? AND relation <> ?",
                 insight, idea, relation);
        draftWithoutEvidence(edit, insight);
        if (edit.reader().first<InsightIdea>("WHERE insight = ? AND idea = ?", insight, idea))
            return;
        const double rank = edit.reader().value<double>(
            "SELECT coalesce(max(rank), 0) + 1 FROM insight_idea WHERE insight = ?", insight);
        edit.insert(InsightIdea{{}, insight, idea, relation, rank});
    });
}

Result<> unlink(Workspace& workspace, Id<Insight> insight, Id<Idea> given, IdeaRelation relation)
{
    const QString label = relation == IdeaRelation::Cites ? Label::tr("Cite idea no longer")
                                                          : Label::tr("Remove challenge");
    return workspace.act(label, [&](Edit& edit) {
        const Id<Idea> idea = origins::withoutCopying(edit, given);
        edit.run("DELETE FROM insight_idea WHERE insight = ? AND idea = ? AND relation = ?",
                 insight, idea, relation);
        draftWithoutEvidence(edit, insight);
    });
}

std::vector<Id<Idea>> uncitedIdeas(const Reader& reader, Id<Project> project)
{
    return reader.values<Id<Idea>>(
        "SELECT id FROM idea WHERE session IN (SELECT id FROM session WHERE project = ?) "
        "AND id NOT IN (SELECT origin FROM idea_origin) "
        "AND id NOT IN (SELECT idea FROM insight_idea) "
        "AND id NOT IN (SELECT idea FROM solution_idea) ORDER BY id",
        project);
}

} // namespace insights

} // namespace moothall
