// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/findings.h"

#include "core/base/text.h"
#include "core/store/label.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/seeds.h"
#include "core/synthesise/themes.h"

#include <algorithm>
#include <set>

namespace moothall::findings {

using namespace Qt::StringLiterals;

namespace {

int numberIn(const QString& code)
{
    bool isNumber = false;
    const int number = code.mid(1).toInt(&isNumber);
    return code.startsWith(u'I') && isNumber && number > 0 ? number : 0;
}

// One line without needless spaces.
Result<QString> asSentence(const QString& typed)
{
    const QString sentence = cleaned(typed).simplified();
    if (sentence.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("An insight needs a sentence."));
    if (sentence.size() > longestSentence)
        return fail(Error::Kind::BadInput, Label::tr("An insight is one sentence of at most %n "
                                                     "character(s).",
                                                     nullptr, longestSentence));
    return sentence;
}

// The theme, and those that lie in it.
const std::string insideTheme =
    "WITH RECURSIVE inside (id, depth, rank) AS (SELECT id, 0, rank FROM theme WHERE id = ?1 UNION "
    "SELECT theme.id, inside.depth + 1, theme.rank FROM theme JOIN inside "
    "ON theme.parent = inside.id WHERE inside.depth < 50) ";

// As they may be cited, in their order.
std::vector<Id<Idea>> ideasInside(const Reader& reader, Id<Theme> theme, bool withSeeds)
{
    return reader.values<Id<Idea>>(
        insideTheme + "SELECT idea.id FROM idea JOIN inside ON inside.id = idea.theme "
                      "WHERE NOT withheld AND NOT parked AND moderation <> 'rejected' "
                      "AND (?2 OR kind NOT IN ('idea', 'asset')) "
                      "ORDER BY inside.depth, inside.rank, theme_rank, idea.id",
        theme, withSeeds);
}

// What people need, not what they would do about it, unless the theme holds nothing else.
std::vector<Id<Idea>> toCite(const Reader& reader, Id<Theme> theme)
{
    const auto held = reader.find(theme);
    const bool leavesSeeds = held && seeds::areToldApart(reader, held->project);
    auto ideas = ideasInside(reader, theme, !leavesSeeds);
    return ideas.empty() ? ideasInside(reader, theme, true) : ideas;
}

void citeTheme(Edit& edit, Id<Insight> insight, Id<Theme> theme)
{
    edit.insert(InsightTheme{{}, insight, theme, 1});
    double rank = 0;
    std::set<Id<Idea>> cited;
    for (const Id<Idea> idea : toCite(edit, theme))
        if (const Id<Idea> itself = origins::withoutCopying(edit, idea);
            cited.insert(itself).second)
            edit.insert(InsightIdea{{}, insight, itself, IdeaRelation::Cites, rank += 1});
}

} // namespace

int numberOf(const std::vector<Insight>& insights, Id<Insight> insight)
{
    const auto found = std::ranges::find(insights, insight, &Insight::id);
    if (found == insights.end())
        return 0;
    const int number = numberIn(found->code);
    return number > 0 ? number : int(found - insights.begin()) + 1;
}

Result<Id<Insight>> add(Workspace& workspace, Id<Project> project, const QString& typed,
                        std::optional<Id<Theme>> theme)
{
    const Result<QString> sentence = asSentence(typed);
    if (!sentence)
        return tl::make_unexpected(sentence.error());
    return workspace.act(Label::tr("Add insight"), [&](Edit& edit) {
        const auto others = insights::all(edit, project);
        Insight insight;
        insight.project = project;
        insight.statement = *sentence;
        insight.rank = others.empty() ? 1 : others.back().rank + 1;
        int number = 0;
        for (const Insight& other : others)
            number = std::max(number, numberOf(others, other.id));
        insight.code = u"I%1"_s.arg(number + 1);
        const Id<Insight> id = edit.insert(insight);
        if (theme)
            citeTheme(edit, id, *theme);
        return id;
    });
}

Result<> restate(Workspace& workspace, Id<Insight> insight, const QString& typed)
{
    const Result<QString> sentence = asSentence(typed);
    if (!sentence)
        return tl::make_unexpected(sentence.error());
    return workspace.act(Label::tr("Reword insight"), [&](Edit& edit) {
        edit.run("UPDATE insight SET statement = ? WHERE id = ?", *sentence, insight);
    });
}

Result<> saySoWhat(Workspace& workspace, Id<Insight> insight, const QString& words)
{
    return workspace.act(Label::tr("Say what an insight means"), [&](Edit& edit) {
        edit.run("UPDATE insight SET so_what = ? WHERE id = ?", cleaned(words), insight);
    });
}

Result<> setStatus(Workspace& workspace, Id<Insight> insight, InsightStatus status)
{
    return workspace.act(
        Label::tr("Change how far an insight is agreed"), [&](Edit& edit) -> Result<> {
            const bool rests =
                edit.reader().value<bool>("SELECT EXISTS (SELECT 1 FROM insight_idea "
                                          "WHERE insight = ? AND relation = 'cites')",
                                          insight);
            if (status != InsightStatus::Draft && !rests)
                return fail(Error::Kind::NotAllowed,
                            Label::tr("An insight that rests on no idea stays "
                                      "a draft."));
            edit.run("UPDATE insight SET status = ? WHERE id = ?", status, insight);
            return {};
        });
}

std::optional<Id<Theme>> firstThemeWithoutInsight(const Reader& reader, Id<Project> project)
{
    const auto themes = reader.values<Id<Theme>>(
        "SELECT id FROM theme WHERE project = ? AND id NOT IN (SELECT theme FROM insight_theme) "
        "AND id IN (WITH RECURSIVE held (id) AS (SELECT theme FROM idea WHERE theme IS NOT NULL "
        "AND NOT withheld AND NOT parked AND moderation <> 'rejected' "
        "UNION SELECT theme.parent FROM theme JOIN held ON held.id = theme.id "
        "WHERE theme.parent IS NOT NULL) SELECT id FROM held) ORDER BY rank, id LIMIT 1",
        project);
    return themes.empty() ? std::nullopt : std::optional(themes.front());
}

bool namesSomebody(const Reader& reader, Id<Project> project, const QString& sentence)
{
    const auto names = reader.values<QString>(
        "SELECT name FROM participant WHERE project = ? AND trim(coalesce(name, '')) LIKE '_% _%'",
        project);
    return std::ranges::any_of(names, [&](const QString& name) {
        return sentence.contains(name.simplified(), Qt::CaseInsensitive);
    });
}

} // namespace moothall::findings
