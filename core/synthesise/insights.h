// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Insights, and the ideas they cite or are challenged by.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Idea;
struct Theme;

// How far the wording was agreed.
enum class InsightStatus
{
    Draft,
    AgreedInRoom,
    CheckedAfter,
    Final
};

constexpr auto wordsOf(InsightStatus)
{
    return std::array{
        Word{InsightStatus::Draft, "draft"}, Word{InsightStatus::AgreedInRoom, "agreed_in_room"},
        Word{InsightStatus::CheckedAfter, "checked_after"}, Word{InsightStatus::Final, "final"}};
}

// How an idea bears on an insight.
enum class IdeaRelation
{
    Cites,
    ChallengedBy
};

constexpr auto wordsOf(IdeaRelation)
{
    return std::array{Word{IdeaRelation::Cites, "cites"},
                      Word{IdeaRelation::ChallengedBy, "challenged_by"}};
}

// Who meets or needs what, because of what. Never a solution.
struct Insight
{
    Id<Insight> id;
    Id<Project> project;
    QString code;
    QString statement;
    QString soWhat;
    InsightStatus status = InsightStatus::Draft;
    QString affectsOthers;
    double rank = 0;

    friend bool operator==(const Insight&, const Insight&) = default;
};

template <>
struct Record<Insight>
{
    static constexpr std::string_view table = "insight";
    static constexpr std::tuple columns{
        Column{"id", &Insight::id},
        Column{"project", &Insight::project},
        Column{"code", &Insight::code},
        Column{"statement", &Insight::statement},
        Column{"so_what", &Insight::soWhat},
        Column{"status", &Insight::status},
        Column{"affects_others", &Insight::affectsOthers},
        Column{"rank", &Insight::rank},
    };
};

// An idea an insight rests on, or one that disagrees with it.
struct InsightIdea
{
    Id<InsightIdea> id;
    Id<Insight> insight;
    Id<Idea> idea;
    IdeaRelation relation = IdeaRelation::Cites;
    double rank = 0;

    friend bool operator==(const InsightIdea&, const InsightIdea&) = default;
};

template <>
struct Record<InsightIdea>
{
    static constexpr std::string_view table = "insight_idea";
    static constexpr std::tuple columns{
        Column{"id", &InsightIdea::id},     Column{"insight", &InsightIdea::insight},
        Column{"idea", &InsightIdea::idea}, Column{"relation", &InsightIdea::relation},
        Column{"rank", &InsightIdea::rank},
    };
};

// A theme an insight was drawn from.
struct InsightTheme
{
    Id<InsightTheme> id;
    Id<Insight> insight;
    Id<Theme> theme;
    double rank = 0;

    friend bool operator==(const InsightTheme&, const InsightTheme&) = default;
};

template <>
struct Record<InsightTheme>
{
    static constexpr std::string_view table = "insight_theme";
    static constexpr std::tuple columns{
        Column{"id", &InsightTheme::id},
        Column{"insight", &InsightTheme::insight},
        Column{"theme", &InsightTheme::theme},
        Column{"rank", &InsightTheme::rank},
    };
};

namespace insights {

std::vector<Insight> all(const Reader& reader, Id<Project> project);
Result<Id<Insight>> add(Workspace& workspace, const Insight& insight);
Result<> change(Workspace& workspace, const Insight& insight);
Result<> remove(Workspace& workspace, Id<Insight> insight);

} // namespace insights

namespace insights {

// The ideas that cite or challenge it, in their order.
std::vector<InsightIdea> ideasOf(const Reader& reader, Id<Insight> insight);
std::vector<InsightTheme> themesOf(const Reader& reader, Id<Insight> insight);

// Links an idea to the insight, at the end. Linking it twice in one relation changes nothing; an
// idea supports an insight or challenges it, and the newer word holds. An insight that loses the
// last idea it rests on is a draft again.
Result<> link(Workspace& workspace, Id<Insight> insight, Id<Idea> idea, IdeaRelation relation);
Result<> unlink(Workspace& workspace, Id<Insight> insight, Id<Idea> idea, IdeaRelation relation);

// Ideas that bear on no insight and on no solution, neither for it nor against it: what people said
// and nothing came of.
std::vector<Id<Idea>> uncitedIdeas(const Reader& reader, Id<Project> project);

} // namespace insights

} // namespace moothall
