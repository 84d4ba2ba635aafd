// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/schemasql.h"

#include <algorithm>
#include <array>

namespace moothall::schema {

namespace {

constexpr std::array allMigrations{
    Migration{1, sql::firstVersion, true},
    Migration{2, sql::secondVersion, true},
};

// Sorted, so that a name is found quickly while changes are recorded.
constexpr std::array<std::string_view, 66> recorded{
    "absence",
    "action",
    "agenda_item",
    "agreement",
    "attendance",
    "attendance_reason",
    "ballot",
    "ballot_abstention",
    "ballot_mark",
    "ballot_slip",
    "broad_group",
    "case_record",
    "debrief",
    "different_ideas",
    "evaluation",
    "evaluation_item",
    "ground_rules",
    "idea",
    "idea_origin",
    "ignored_theme",
    "ignored_theme_idea",
    "incident",
    "insight",
    "insight_idea",
    "insight_theme",
    "ledger_entry",
    "looked_at",
    "matrix_item",
    "merged_idea",
    "method",
    "method_round",
    "missing_voice",
    "monitoring",
    "monitoring_question",
    "monitoring_tally",
    "offer",
    "open_question",
    "participant",
    "project",
    "project_check",
    "prompt",
    "question",
    "question_insight",
    "reply",
    "reply_insight",
    "reply_solution",
    "report_version",
    "round_time",
    "said_words",
    "scope_item",
    "session",
    "slip_mark",
    "solution",
    "solution_constraint",
    "solution_idea",
    "solution_insight",
    "solution_question",
    "stakeholder_group",
    "step",
    "step_override",
    "team_member",
    "theme",
    "theme_origin",
    "theme_origin_idea",
    "untyped_notes",
    "withdrawal",
};

} // namespace

std::span<const Migration> migrations() { return allMigrations; }

int version(std::span<const Migration> steps) { return steps.back().version; }

int versionOf(const Reader& reader) { return reader.value<int>("PRAGMA user_version"); }

void migrate(const Reader& reader, std::span<const Migration> steps)
{
    for (const Migration& step : steps) {
        const int before = versionOf(reader);
        if (step.version <= before)
            continue;
        reader.database().exec(std::string(step.sql));
        if (!step.additive)
            reader.run("INSERT INTO history (label, at, seat, kind, schema, changeset) "
                       "VALUES ('Converted to a newer version', 0, '', 'floor', ?, x'')",
                       step.version);
        reader.database().exec("PRAGMA user_version = " + std::to_string(step.version));
    }
}

std::span<const std::string_view> recordedTables() { return recorded; }

bool isRecorded(std::string_view table) { return std::ranges::binary_search(recorded, table); }

} // namespace moothall::schema
