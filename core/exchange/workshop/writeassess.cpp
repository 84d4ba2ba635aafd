// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Assess: replies, the ledger, what people and the team thought of it, and the checks.
#include "core/exchange/workshop/writing.h"

#include <cmath>

namespace moothall::exchange::workshopjson {

namespace {

Json itemJson(const Writing& writing, const EvaluationItem& item)
{
    Json json = writing.object(item);
    json["counts"] = writing.object(item, answerFields);
    json["answered"] = answered(item);
    const auto average = mean(item);
    json["mean"] = average ? Json(std::round(*average * 100) / 100) : Json();
    return json;
}

std::vector<ProjectCheck> checksOf(const Writing& writing, CheckKind kind)
{
    return writing.rowsWhere<ProjectCheck>([&](const ProjectCheck& check) {
        return check.project == writing.project.id && check.kind == kind;
    });
}

} // namespace

Json repliesJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Reply& reply : writing.ofProject<Reply>()) {
        Json item = writing.object(reply);
        item["target"] =
            writing.codesOf<ReplyInsight>(&ReplyInsight::insight, [&](const ReplyInsight& link) {
                return link.reply == reply.id;
            });
        const Json solutionCodes = writing.codesOf<ReplySolution>(
            &ReplySolution::solution,
            [&](const ReplySolution& link) { return link.reply == reply.id; });
        for (const Json& code : solutionCodes)
            item["target"].push_back(code);
        json.push_back(item);
    }
    return json;
}

Json ledgerJson(const Writing& writing)
{
    const auto entries = writing.ofProject<LedgerEntry>();
    Json lines = Json::array();
    for (const LedgerEntry& entry : entries) {
        Json line = writing.object(entry);
        line["hours_total"] = shaped(Form::Hours, minutesOf(entry));
        line["cost_gbp"] = shaped(Form::Pounds, costPence(entry));
        lines.push_back(line);
    }
    const LedgerTotals totals = totalsOf(entries);
    return {{"entries", lines},
            {"totals",
             {{"hours_total", shaped(Form::Hours, totals.minutes)},
              {"citizen_hours", shaped(Form::Hours, totals.citizenMinutes)},
              {"citizen_hours_unpaid", shaped(Form::Hours, totals.unpaidCitizenMinutes)},
              {"cost_total_gbp", shaped(Form::Pounds, totals.costPence)}}}};
}

Json evaluationJson(const Writing& writing)
{
    Json json = Json::object();
    for (const Evaluation& evaluation : writing.ofSession<Evaluation>()) {
        json = writing.object(evaluation);
        json["questions"] = Json::array();
        for (const EvaluationItem& item : writing.rowsWhere<EvaluationItem>(
                 [&](const EvaluationItem& row) { return row.evaluation == evaluation.id; })) {
            Json entry = itemJson(writing, item);
            if (item.asked == Asked::OnArrival) {
                writeFields(entry, item, askedFields, writing.codes);
                json["before"] = entry;
            } else {
                writeFields(entry, item, scaleFields, writing.codes);
                json["questions"].push_back(entry);
            }
        }
    }
    return json;
}

Json monitoringJson(const Writing& writing)
{
    Json json = Json::object();
    for (const Monitoring& monitoring : writing.ofSession<Monitoring>()) {
        json = writing.object(monitoring);
        json["tables"] = Json::array();
        for (const auto& question : writing.rowsWhere<MonitoringQuestion>(
                 [&](const auto& row) { return row.monitoring == monitoring.id; })) {
            Json table = writing.object(question);
            for (const auto& tally : writing.rowsWhere<MonitoringTally>(
                     [&](const auto& row) { return row.monitoringQuestion == question.id; }))
                table["counts"][tally.category.toStdString()] = tally.count;
            json["tables"].push_back(table);
        }
    }
    return json;
}

Json incidentsJson(const Writing& writing)
{
    Json json = writing.list<Incident>(writing.ofSession<Incident>());
    for (Json& incident : json)
        incident["detail_held_here"] = false;
    return json;
}

Json reasonsToComeJson(const Writing& writing)
{
    int cards = 0;
    Json counts = Json::object();
    for (const AttendanceReason& reason : writing.ofSession<AttendanceReason>()) {
        cards += reason.count;
        counts[reason.reason.toStdString()] = reason.count;
    }
    return {{"cards", cards}, {"counts", counts}};
}

Json matrixJson(const Writing& writing)
{
    Json json = Json::object();
    const auto items = writing.ofProject<MatrixItem>();
    for (const MatrixAxis axis : {MatrixAxis::CitizenEngagement, MatrixAxis::StateSupport})
        json[std::string(wordFor(axis))] = {
            {"score", scoreOf(items, axis)},
            {"items",
             writing.list<MatrixItem>(writing.rowsWhere<MatrixItem>([&](const MatrixItem& item) {
                 return item.project == writing.project.id && item.axis == axis;
             }))}};
    return json;
}

Json darkSideJson(const Writing& writing)
{
    return writing.list<ProjectCheck>(checksOf(writing, CheckKind::DarkSide), darkSideFields);
}

Json gunningJson(const Writing& writing)
{
    return writing.list<ProjectCheck>(checksOf(writing, CheckKind::Gunning), gunningFields);
}

Json debriefJson(const Writing& writing)
{
    Json json = Json::object();
    for (const Debrief& debrief : writing.ofSession<Debrief>()) {
        json = writing.object(debrief);
        json["skills"] = writing.object(debrief, skillFields);
    }
    return json;
}

} // namespace moothall::exchange::workshopjson
