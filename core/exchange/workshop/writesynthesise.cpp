// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesise: themes with their ideas, insights, and what no insight rests on.
#include "core/exchange/workshop/writing.h"

namespace moothall::exchange::workshopjson {

Json themesJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Theme& theme : writing.ofProject<Theme>()) {
        Json item = writing.object(theme);
        auto members =
            writing.rowsWhere<Idea>([&](const Idea& idea) { return idea.theme == theme.id; });
        std::ranges::stable_sort(members, {}, &Idea::themeRank);
        item["contributions"] = Json::array();
        for (const Idea& idea : members)
            item["contributions"].push_back(toJson(idea.code));
        json.push_back(item);
    }
    return json;
}

Json ideaOriginsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Idea& idea : writing.ofSession<Idea>())
        for (const IdeaOrigin& origin : writing.rowsWhere<IdeaOrigin>(
                 [&](const IdeaOrigin& row) { return row.idea == idea.id; })) {
            Json item = writing.object(origin);
            const bool areNamed = !item["contribution"].is_null() && !item["origin"].is_null();
            if (areNamed) // by codes, which ideas of a live session have none of
                json.push_back(item);
        }
    return json;
}

Json themeOriginsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Theme& theme : writing.ofProject<Theme>())
        for (const ThemeOrigin& origin : writing.rowsWhere<ThemeOrigin>(
                 [&](const ThemeOrigin& row) { return row.theme == theme.id; })) {
            Json item = writing.object(origin);
            item["contributions"] = writing.codesOf<ThemeOriginIdea>(
                &ThemeOriginIdea::idea,
                [&](const ThemeOriginIdea& came) { return came.themeOrigin == origin.id; });
            json.push_back(item);
        }
    return json;
}

Json insightsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Insight& insight : writing.ofProject<Insight>()) {
        Json item = writing.object(insight);
        item["clusters"] =
            writing.codesOf<InsightTheme>(&InsightTheme::theme, [&](const InsightTheme& link) {
                return link.insight == insight.id;
            });
        const auto ideasThat = [&](IdeaRelation relation) {
            return writing.codesOf<InsightIdea>(&InsightIdea::idea, [&](const InsightIdea& link) {
                return link.insight == insight.id && link.relation == relation;
            });
        };
        item["cites"] = ideasThat(IdeaRelation::Cites);
        item["challenged_by"] = ideasThat(IdeaRelation::ChallengedBy);
        json.push_back(item);
    }
    return json;
}

Json uncitedJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Idea& idea : writing.ofSession<Idea>())
        if (idea.theme &&
            std::ranges::none_of(writing.rows.of<InsightIdea>(),
                                 [&](const auto& link) { return link.idea == idea.id; }))
            json.push_back(toJson(idea.code));
    return json;
}

} // namespace moothall::exchange::workshopjson
