// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a workshop file, noun by noun.
#pragma once

#include "core/exchange/allrecords.h"
#include "core/exchange/fields.h"

#include <array>

namespace moothall::exchange {

template <class T>
struct WorkshopFields;

// clang-format off

template <>
struct WorkshopFields<Project>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "title", "service", "place", "country", "commissioner", "decision_maker",
        "decision_date", {"reply_to_participants_due", "reply_due"}, "review_date",
        "decision_question", "brief", "prior_decisions", "motives", "participation_level",
        "promise", "citizen_roles", "co_production_form", "perspective", "lawful_basis",
        "agreement_form_version"});
};

template <>
struct WorkshopFields<Step>
{
    static constexpr auto all = std::to_array<Field>({
        {"step", "number"}, "name", "component", "state", "opened_at", "closed_at",
        {"note", "note", Form::Omitted}});
};

template <>
struct WorkshopFields<StepOverride>
{
    static constexpr auto all = std::to_array<Field>({"rule", "reason", "by_role", "at"});
};

template <>
struct WorkshopFields<MatrixItem>
{
    static constexpr auto all = std::to_array<Field>({{"id", "code"}, "text", "points"});
};

template <>
struct WorkshopFields<Group>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "name", "kind", "target_user", "target_count", "broad_group", "disclosure"});
};

template <>
struct WorkshopFields<BroadGroup>
{
    static constexpr auto all = std::to_array<Field>({{"id", "code"}, "name"});
};

template <>
struct WorkshopFields<MissingVoice>
{
    static constexpr auto all = std::to_array<Field>({"text", "plan"});
};

template <>
struct WorkshopFields<Session>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "title", "date", "start", "end", "time_zone", "mode", "venue", "tables",
        "seats", "invited", "access_provided"});
};

template <>
struct WorkshopFields<TeamMember>
{
    static constexpr auto all = std::to_array<Field>({"role", "count"});
};

template <>
struct WorkshopFields<AgendaItem>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, {"order", "rank"}, "title", "step", "planned_start", "planned_minutes",
        "method", "prompt", "lead", "kind", "actual_start", "actual_minutes",
        {"keeps_length", "keeps_length", Form::IfTrue}});
};

template <>
struct WorkshopFields<Prompt>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, {"order", "rank"}, "step", "text"});
};

template <>
struct WorkshopFields<Participant>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, {"group", "stakeholder_group"}, "note"});
};

template <>
struct WorkshopFields<Attendance>
{
    static constexpr auto all = std::to_array<Field>(
        {{"table", "table_number", Form::Table}, {"attendance", "state"}, "arrived_at", "left_at",
         {"walked_in", "walked_in", Form::IfTrue}});
};

template <>
struct WorkshopFields<Absence>
{
    static constexpr auto all = std::to_array<Field>({"left_at", "came_back_at"});
};

template <>
struct WorkshopFields<Idea>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "prompt", "participant", {"group", "stakeholder_group"},
        {"table", "table_number", Form::Table}, "kind", "feeling", "text", "wording",
        "journey_stage", "agree_count", "captured_at", "captured_by", "redacted_text",
        "second_hand", "channel"});
};

template <>
struct WorkshopFields<Theme>
{
    static constexpr auto all = std::to_array<Field>({{"id", "code"}, "title"});
};

template <>
struct WorkshopFields<IdeaOrigin>
{
    static constexpr auto all = std::to_array<Field>({{"contribution", "idea"}, "origin", "way"});
};

template <>
struct WorkshopFields<ThemeOrigin>
{
    static constexpr auto all = std::to_array<Field>({
        {"cluster", "theme"}, "way", "origin", {"letter", "number"}, "title"});
};

template <>
struct WorkshopFields<Insight>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "statement", "status", "so_what"});
};

template <>
struct WorkshopFields<Question>
{
    static constexpr auto all = std::to_array<Field>({{"id", "code"}, "text"});
};

template <>
struct WorkshopFields<Solution>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "title", "description", "impact", "effort", "cost_band", "citizen_role",
        "who_benefits", "who_carries_work", "equality_note", "shortlist_reason", "state",
        "replaces_paid", "citizens_bring", "organisation_brings", "outcome_measure",
        "output_measure", "quality_owner_role", "could_get_worse"});
};

template <>
struct WorkshopFields<Ballot>
{
    static constexpr auto all = std::to_array<Field>({
        "method", "marks_per_ballot", "max_marks_per_option", "option_order", "eligible",
        "ballots_cast", "note"});
};

template <>
struct WorkshopFields<Offer>
{
    static constexpr auto all = std::to_array<Field>(
        {{"id", "code"}, {"contribution", "idea"}, "offer", "kind", "needs_in_return"});
};

template <>
struct WorkshopFields<OpenQuestion>
{
    static constexpr auto all = std::to_array<Field>({{"id", "code"}, "text", "owner_role"});
};

template <>
struct WorkshopFields<Action>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "solution", "text", "owner_role", "due", "status"});
};

template <>
struct WorkshopFields<Reply>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "you_said", "answer", "we_did_or_will", "owner_role", "responded_on",
        "evidence"});
};

template <>
struct WorkshopFields<LedgerEntry>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "party", "activity", "persons",
        {"hours_each", "minutes_each", Form::Hours},
        {"rate_gbp_per_hour", "rate_pence", Form::Pounds}, "paid",
        {"expenses_gbp", "expenses_pence", Form::Pounds}, "note"});
};

template <>
struct WorkshopFields<Evaluation>
{
    static constexpr auto all = std::to_array<Field>({
        "forms_returned", "forms_offered", "best", "change"});
};

template <>
struct WorkshopFields<EvaluationItem>
{
    static constexpr auto all = std::to_array<Field>({{"id", "code"}, "statement"});
};

template <>
struct WorkshopFields<Monitoring>
{
    static constexpr auto all = std::to_array<Field>({"collected", "forms_returned"});
};

template <>
struct WorkshopFields<MonitoringQuestion>
{
    static constexpr auto all = std::to_array<Field>({
        "characteristic", {"question", "question", Form::Omitted}});
};

template <>
struct WorkshopFields<Withdrawal>
{
    static constexpr auto all = std::to_array<Field>(
        {{"on", "withdrawn_on"}, "scope", "action", {"contributions_removed", "ideas_removed"}});
};

template <>
struct WorkshopFields<Incident>
{
    static constexpr auto all = std::to_array<Field>({"at", "kind", "handled_by_role"});
};

template <>
struct WorkshopFields<SolutionConstraint>
{
    static constexpr auto all = std::to_array<Field>({"solution", "kind", "text"});
};

template <>
struct WorkshopFields<Debrief>
{
    static constexpr auto all = std::to_array<Field>(
        {"learned_about_doing_this", "learned_from_people", "worked", "did_not_work"});
};

template <>
struct WorkshopFields<CaseRecord>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "title", "place", "country", "year", "service_area", "citizen_role",
        "structure", "participants_present", "stakeholder_groups",
        {"citizen_hours", "citizen_minutes", Form::Hours},
        {"cost_gbp", "cost_pence", Form::Pounds}, "engagement", "state_support",
        {"contributions", "ideas"}, "insights", "solutions", "solutions_accepted",
        "solutions_answered", "evaluation_mean", "influence_mean", "lesson"});
};

template <>
struct WorkshopFields<Method>
{
    static constexpr auto all = std::to_array<Field>({
        {"id", "code"}, "name", "step", "purpose", "group_size", "materials", "instructions",
        "outputs"});
};

template <>
struct WorkshopFields<MethodRound>
{
    static constexpr auto all = std::to_array<Field>({"label", "minutes"});
};

// Parts of a noun that a workshop file keeps in an object of their own, or under other keys.
inline constexpr auto aboutFields = std::to_array<Field>({
    "note", "licence", "language", "currency"});

inline constexpr auto retentionFields = std::to_array<Field>({
    {"personal_layer_erase_on", "erase_personal_on"}, "anonymous_record"});

inline constexpr auto suppressionFields = std::to_array<Field>({"threshold", "complementary"});

inline constexpr auto gatherRuleFields = std::to_array<Field>({"gather_closed_at"});

inline constexpr auto scopeFields = std::to_array<Field>({"item", "reason"});

inline constexpr auto scaleFields = std::to_array<Field>({"scale"});

inline constexpr auto askedFields = std::to_array<Field>({"asked"});

inline constexpr auto darkSideFields = std::to_array<Field>({
    {"id", "code"}, {"check", "item"}, "result", "evidence"});

inline constexpr auto gunningFields = std::to_array<Field>({
    {"principle", "item"}, {"answer", "result"}, "evidence"});

inline constexpr auto skillFields = std::to_array<Field>(
    {"listening", "neutrality", "pace", "inclusion", "handing_over", "recording"});

inline constexpr auto answerFields = std::to_array<Field>({
    {"1", "answered_1"}, {"2", "answered_2"}, {"3", "answered_3"}, {"4", "answered_4"},
    {"5", "answered_5"}, "no_answer"});

// clang-format on

} // namespace moothall::exchange
