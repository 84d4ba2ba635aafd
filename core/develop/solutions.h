// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Solutions, and the questions, insights and ideas they come from.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Question;
struct Insight;
struct Idea;

// How far a solution has come. A seed is an early idea kept until Gather closes.
enum class SolutionState
{
    Seed,
    Option,
    Shortlisted,
    PutForward
};

constexpr auto wordsOf(SolutionState)
{
    return std::array{Word{SolutionState::Seed, "seed"}, Word{SolutionState::Option, "option"},
                      Word{SolutionState::Shortlisted, "shortlisted"},
                      Word{SolutionState::PutForward, "put_forward"}};
}

// What it would cost a year, in the currency of the project.
enum class CostBand
{
    None,
    Under10k,
    From10kTo50k,
    From50kTo250k,
    Over250k,
    Unknown
};

constexpr auto wordsOf(CostBand)
{
    return std::array{Word{CostBand::None, "none"},
                      Word{CostBand::Under10k, "under_10k"},
                      Word{CostBand::From10kTo50k, "10k_50k"},
                      Word{CostBand::From50kTo250k, "50k_250k"},
                      Word{CostBand::Over250k, "over_250k"},
                      Word{CostBand::Unknown, "unknown"}};
}

// What citizens do in it.
enum class CitizenRole
{
    None,
    CoCommissioning,
    CoGovernance,
    CoConstruction,
    CoDesign,
    CoDelivery,
    CoManagement,
    CoAssessment
};

constexpr auto wordsOf(CitizenRole)
{
    return std::array{Word{CitizenRole::None, "none"},
                      Word{CitizenRole::CoCommissioning, "co_commissioning"},
                      Word{CitizenRole::CoGovernance, "co_governance"},
                      Word{CitizenRole::CoConstruction, "co_construction"},
                      Word{CitizenRole::CoDesign, "co_design"},
                      Word{CitizenRole::CoDelivery, "co_delivery"},
                      Word{CitizenRole::CoManagement, "co_management"},
                      Word{CitizenRole::CoAssessment, "co_assessment"}};
}

// Whether an unpaid person would do work that is paid now.
enum class ReplacesPaid
{
    No,
    Adds,
    Replaces
};

constexpr auto wordsOf(ReplacesPaid)
{
    return std::array{Word{ReplacesPaid::No, "no"}, Word{ReplacesPaid::Adds, "adds"},
                      Word{ReplacesPaid::Replaces, "replaces"}};
}

// How an idea bears on a solution.
enum class SolutionRelation
{
    BuiltFrom,
    Concern
};

constexpr auto wordsOf(SolutionRelation)
{
    return std::array{Word{SolutionRelation::BuiltFrom, "built_from"},
                      Word{SolutionRelation::Concern, "concern"}};
}

// What stands in the way.
enum class ConstraintKind
{
    Rule,
    Contract,
    Budget,
    Culture
};

constexpr auto wordsOf(ConstraintKind)
{
    return std::array{
        Word{ConstraintKind::Rule, "rule"}, Word{ConstraintKind::Contract, "contract"},
        Word{ConstraintKind::Budget, "budget"}, Word{ConstraintKind::Culture, "culture"}};
}

// A way to answer a question, with what it takes and what it might cost whom.
struct Solution
{
    Id<Solution> id;
    Id<Project> project;
    QString code;
    QString title;
    QString description;
    SolutionState state = SolutionState::Seed;
    std::optional<int> impact; // 1 to 5, by those who use the service
    std::optional<int> effort; // 1 to 5, by those who deliver it
    CostBand costBand = CostBand::Unknown;
    CitizenRole citizenRole = CitizenRole::None;
    QString whoBenefits;
    QString whoCarriesWork;
    QString equalityNote;
    std::optional<QString> shortlistReason;
    ReplacesPaid replacesPaid = ReplacesPaid::No;
    QString citizensBring;
    QString organisationBrings;
    QString outcomeMeasure;
    QString outputMeasure;
    std::optional<QString> qualityOwnerRole;
    QString couldGetWorse;
    double rank = 0;

    friend bool operator==(const Solution&, const Solution&) = default;
};

template <>
struct Record<Solution>
{
    static constexpr std::string_view table = "solution";
    static constexpr std::tuple columns{
        Column{"id", &Solution::id},
        Column{"project", &Solution::project},
        Column{"code", &Solution::code},
        Column{"title", &Solution::title},
        Column{"description", &Solution::description},
        Column{"state", &Solution::state},
        Column{"impact", &Solution::impact},
        Column{"effort", &Solution::effort},
        Column{"cost_band", &Solution::costBand},
        Column{"citizen_role", &Solution::citizenRole},
        Column{"who_benefits", &Solution::whoBenefits},
        Column{"who_carries_work", &Solution::whoCarriesWork},
        Column{"equality_note", &Solution::equalityNote},
        Column{"shortlist_reason", &Solution::shortlistReason},
        Column{"replaces_paid", &Solution::replacesPaid},
        Column{"citizens_bring", &Solution::citizensBring},
        Column{"organisation_brings", &Solution::organisationBrings},
        Column{"outcome_measure", &Solution::outcomeMeasure},
        Column{"output_measure", &Solution::outputMeasure},
        Column{"quality_owner_role", &Solution::qualityOwnerRole},
        Column{"could_get_worse", &Solution::couldGetWorse},
        Column{"rank", &Solution::rank},
    };
};

// A question the solution answers.
struct SolutionQuestion
{
    Id<SolutionQuestion> id;
    Id<Solution> solution;
    Id<Question> question;
    double rank = 0;

    friend bool operator==(const SolutionQuestion&, const SolutionQuestion&) = default;
};

template <>
struct Record<SolutionQuestion>
{
    static constexpr std::string_view table = "solution_question";
    static constexpr std::tuple columns{
        Column{"id", &SolutionQuestion::id},
        Column{"solution", &SolutionQuestion::solution},
        Column{"question", &SolutionQuestion::question},
        Column{"rank", &SolutionQuestion::rank},
    };
};

// An insight the solution rests on.
struct SolutionInsight
{
    Id<SolutionInsight> id;
    Id<Solution> solution;
    Id<Insight> insight;
    double rank = 0;

    friend bool operator==(const SolutionInsight&, const SolutionInsight&) = default;
};

template <>
struct Record<SolutionInsight>
{
    static constexpr std::string_view table = "solution_insight";
    static constexpr std::tuple columns{
        Column{"id", &SolutionInsight::id},
        Column{"solution", &SolutionInsight::solution},
        Column{"insight", &SolutionInsight::insight},
        Column{"rank", &SolutionInsight::rank},
    };
};

// An idea the solution was built from, or a concern about it.
struct SolutionIdea
{
    Id<SolutionIdea> id;
    Id<Solution> solution;
    Id<Idea> idea;
    SolutionRelation relation = SolutionRelation::BuiltFrom;
    double rank = 0;

    friend bool operator==(const SolutionIdea&, const SolutionIdea&) = default;
};

template <>
struct Record<SolutionIdea>
{
    static constexpr std::string_view table = "solution_idea";
    static constexpr std::tuple columns{
        Column{"id", &SolutionIdea::id},     Column{"solution", &SolutionIdea::solution},
        Column{"idea", &SolutionIdea::idea}, Column{"relation", &SolutionIdea::relation},
        Column{"rank", &SolutionIdea::rank},
    };
};

// A rule, contract, budget or habit in the way of a solution.
struct SolutionConstraint
{
    Id<SolutionConstraint> id;
    Id<Solution> solution;
    ConstraintKind kind = ConstraintKind::Rule;
    QString text;
    double rank = 0;

    friend bool operator==(const SolutionConstraint&, const SolutionConstraint&) = default;
};

template <>
struct Record<SolutionConstraint>
{
    static constexpr std::string_view table = "solution_constraint";
    static constexpr std::tuple columns{
        Column{"id", &SolutionConstraint::id},
        Column{"solution", &SolutionConstraint::solution},
        Column{"kind", &SolutionConstraint::kind},
        Column{"text", &SolutionConstraint::text},
        Column{"rank", &SolutionConstraint::rank},
    };
};

namespace solutions {

std::vector<Solution> all(const Reader& reader, Id<Project> project);
Result<Id<Solution>> add(Workspace& workspace, const Solution& solution);
Result<> change(Workspace& workspace, const Solution& solution);
// Its actions and replies stay, without it.
Result<> remove(Workspace& workspace, Id<Solution> solution);

} // namespace solutions

namespace constraints {

std::vector<SolutionConstraint> all(const Reader& reader, Id<Solution> solution);
Result<Id<SolutionConstraint>> add(Workspace& workspace,
                                   const SolutionConstraint& solutionConstraint);
Result<> change(Workspace& workspace, const SolutionConstraint& solutionConstraint);
Result<> remove(Workspace& workspace, Id<SolutionConstraint> solutionConstraint);

} // namespace constraints

} // namespace moothall
