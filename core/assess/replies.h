// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "You said, we did": what the council answered, to what, and why.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Insight;
struct Solution;

// What the council answered.
enum class Answer
{
    UnderConsideration,
    Accepted,
    AcceptedInPart,
    Declined,
    NotOurs
};

constexpr auto wordsOf(Answer)
{
    return std::array{Word{Answer::UnderConsideration, "under_consideration"},
                      Word{Answer::Accepted, "accepted"},
                      Word{Answer::AcceptedInPart, "accepted_in_part"},
                      Word{Answer::Declined, "declined"}, Word{Answer::NotOurs, "not_ours"}};
}

// The answer of the council to insights and solutions, always with a reason.
struct Reply
{
    Id<Reply> id;
    Id<Project> project;
    QString code;
    QString youSaid;
    Answer answer = Answer::UnderConsideration;
    QString weDidOrWill; // with the reason
    QString ownerRole;
    QDate respondedOn;
    std::optional<QString> evidence;
    double rank = 0;

    friend bool operator==(const Reply&, const Reply&) = default;
};

template <>
struct Record<Reply>
{
    static constexpr std::string_view table = "reply";
    static constexpr std::tuple columns{
        Column{"id", &Reply::id},
        Column{"project", &Reply::project},
        Column{"code", &Reply::code},
        Column{"you_said", &Reply::youSaid},
        Column{"answer", &Reply::answer},
        Column{"we_did_or_will", &Reply::weDidOrWill},
        Column{"owner_role", &Reply::ownerRole},
        Column{"responded_on", &Reply::respondedOn},
        Column{"evidence", &Reply::evidence},
        Column{"rank", &Reply::rank},
    };
};

// An insight that is answered.
struct ReplyInsight
{
    Id<ReplyInsight> id;
    Id<Reply> reply;
    Id<Insight> insight;
    double rank = 0;

    friend bool operator==(const ReplyInsight&, const ReplyInsight&) = default;
};

template <>
struct Record<ReplyInsight>
{
    static constexpr std::string_view table = "reply_insight";
    static constexpr std::tuple columns{
        Column{"id", &ReplyInsight::id},
        Column{"reply", &ReplyInsight::reply},
        Column{"insight", &ReplyInsight::insight},
        Column{"rank", &ReplyInsight::rank},
    };
};

// A solution that is answered.
struct ReplySolution
{
    Id<ReplySolution> id;
    Id<Reply> reply;
    Id<Solution> solution;
    double rank = 0;

    friend bool operator==(const ReplySolution&, const ReplySolution&) = default;
};

template <>
struct Record<ReplySolution>
{
    static constexpr std::string_view table = "reply_solution";
    static constexpr std::tuple columns{
        Column{"id", &ReplySolution::id},
        Column{"reply", &ReplySolution::reply},
        Column{"solution", &ReplySolution::solution},
        Column{"rank", &ReplySolution::rank},
    };
};

namespace replies {

std::vector<Reply> all(const Reader& reader, Id<Project> project);
Result<Id<Reply>> add(Workspace& workspace, const Reply& reply);
Result<> change(Workspace& workspace, const Reply& reply);
Result<> remove(Workspace& workspace, Id<Reply> reply);

} // namespace replies

} // namespace moothall
