// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesise: themes with their ideas, and the insights that rest on them.
#include "core/exchange/workshop/reading.h"

#include <map>

namespace moothall::exchange::workshopjson {

namespace {

void readThemes(Reading& reading)
{
    std::map<std::int64_t, Idea*> ideas;
    for (Idea& idea : reading.rows.of<Idea>())
        ideas[idea.id.value] = &idea;
    reading.addEach<Theme>(reading.top, "clusters", [&](JsonObject& object, Theme& theme) {
        double rank = 0;
        object.forEach("contributions", [&](const Json& code, const std::string& place) {
            Idea& idea = *ideas.at(reading.codes.resolve(Record<Idea>::table, code, place));
            if (idea.theme)
                throw JsonFailure(place,
                                  WorkshopText::tr("This idea is in another theme already."));
            idea.theme = theme.id;
            idea.themeRank = ++rank;
        });
    });
}

void readOrigins(Reading& reading)
{
    reading.addEach<IdeaOrigin>(reading.top, "contribution_origins");
    reading.addEach<ThemeOrigin>(
        reading.top, "cluster_origins", [&](JsonObject& object, ThemeOrigin& origin) {
            reading.linkEach<ThemeOriginIdea, Idea>(object, "contributions",
                                                    [&](ThemeOriginIdea& came, Id<Idea> idea) {
                                                        came.themeOrigin = origin.id;
                                                        came.idea = idea;
                                                    });
        });
}

void readInsights(Reading& reading)
{
    reading.addEach<Insight>(reading.top, "insights", [&](JsonObject& object, Insight& insight) {
        reading.linkEach<InsightTheme, Theme>(object, "clusters",
                                              [&](InsightTheme& link, Id<Theme> theme) {
                                                  link.insight = insight.id;
                                                  link.theme = theme;
                                              });
        const auto linkIdeas = [&](std::string_view key, IdeaRelation relation) {
            reading.linkEach<InsightIdea, Idea>(object, key, [&](InsightIdea& link, Id<Idea> idea) {
                link.insight = insight.id;
                link.idea = idea;
                link.relation = relation;
            });
        };
        linkIdeas("cites", IdeaRelation::Cites);
        linkIdeas("challenged_by", IdeaRelation::ChallengedBy);
        object.takeIfPresent("expected_evidence");
    });
}

} // namespace

void readSynthesise(Reading& reading)
{
    readThemes(reading);
    readOrigins(reading);
    readInsights(reading);
}

} // namespace moothall::exchange::workshopjson
