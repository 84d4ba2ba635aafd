// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people offered to bring, and the questions nobody could answer on the day.
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

// What is offered.
enum class OfferKind
{
    Knowledge,
    Skill,
    Time,
    Place,
    Network
};

constexpr auto wordsOf(OfferKind)
{
    return std::array{Word{OfferKind::Knowledge, "knowledge"}, Word{OfferKind::Skill, "skill"},
                      Word{OfferKind::Time, "time"}, Word{OfferKind::Place, "place"},
                      Word{OfferKind::Network, "network"}};
}

// Something a person or group could bring, and what they need in return.
struct Offer
{
    Id<Offer> id;
    Id<Project> project;
    QString code;
    std::optional<Id<Idea>> idea;
    QString offer;
    OfferKind kind = OfferKind::Knowledge;
    QString needsInReturn;
    double rank = 0;

    friend bool operator==(const Offer&, const Offer&) = default;
};

template <>
struct Record<Offer>
{
    static constexpr std::string_view table = "offer";
    static constexpr std::tuple columns{
        Column{"id", &Offer::id},
        Column{"project", &Offer::project},
        Column{"code", &Offer::code},
        Column{"idea", &Offer::idea},
        Column{"offer", &Offer::offer},
        Column{"kind", &Offer::kind},
        Column{"needs_in_return", &Offer::needsInReturn},
        Column{"rank", &Offer::rank},
    };
};

// A question left open, and the role that will find out.
struct OpenQuestion
{
    Id<OpenQuestion> id;
    Id<Project> project;
    QString code;
    QString text;
    QString ownerRole;
    double rank = 0;

    friend bool operator==(const OpenQuestion&, const OpenQuestion&) = default;
};

template <>
struct Record<OpenQuestion>
{
    static constexpr std::string_view table = "open_question";
    static constexpr std::tuple columns{
        Column{"id", &OpenQuestion::id},
        Column{"project", &OpenQuestion::project},
        Column{"code", &OpenQuestion::code},
        Column{"text", &OpenQuestion::text},
        Column{"owner_role", &OpenQuestion::ownerRole},
        Column{"rank", &OpenQuestion::rank},
    };
};

namespace offers {

std::vector<Offer> all(const Reader& reader, Id<Project> project);
Result<Id<Offer>> add(Workspace& workspace, const Offer& offer);
Result<> change(Workspace& workspace, const Offer& offer);
Result<> remove(Workspace& workspace, Id<Offer> offer);

} // namespace offers

namespace openQuestions {

std::vector<OpenQuestion> all(const Reader& reader, Id<Project> project);
Result<Id<OpenQuestion>> add(Workspace& workspace, const OpenQuestion& openQuestion);
Result<> change(Workspace& workspace, const OpenQuestion& openQuestion);
Result<> remove(Workspace& workspace, Id<OpenQuestion> openQuestion);

} // namespace openQuestions

} // namespace moothall
