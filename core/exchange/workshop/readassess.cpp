// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Assess: replies, the ledger, what people and the team thought of it, and the checks.
#include "core/exchange/workshop/reading.h"

#include <algorithm>

namespace moothall::exchange::workshopjson {

namespace {

void readReplies(Reading& reading)
{
    reading.addEach<Reply>(reading.top, "responses", [&](JsonObject& object, Reply& reply) {
        object.forEach("target", [&](const Json& code, const std::string& place) {
            const auto isInsight = [&](const Insight& insight) {
                return toJson(insight.code) == code;
            };
            if (std::ranges::any_of(reading.rows.of<Insight>(), isInsight)) {
                ReplyInsight link = reading.newRow<ReplyInsight>();
                link.reply = reply.id;
                link.insight = {reading.codes.resolve(Record<Insight>::table, code, place)};
                reading.rows.of<ReplyInsight>().push_back(link);
            } else {
                ReplySolution link = reading.newRow<ReplySolution>();
                link.reply = reply.id;
                link.solution = {reading.codes.resolve(Record<Solution>::table, code, place)};
                reading.rows.of<ReplySolution>().push_back(link);
            }
        });
    });
}

void readLedger(Reading& reading)
{
    JsonObject ledger = reading.top.object("ledger");
    reading.addEach<LedgerEntry>(ledger, "entries", [](JsonObject& object, LedgerEntry&) {
        object.takeIfPresent("hours_total");
        object.takeIfPresent("cost_gbp");
    });
    ledger.takeIfPresent("totals");
    ledger.finish();
}

void readEvaluation(Reading& reading)
{
    JsonObject object = reading.top.object("evaluation");
    const Id<Evaluation> evaluation = reading.add<Evaluation>(object).id;
    const auto readItem = [&](JsonObject& from, EvaluationItem& item) {
        item.evaluation = evaluation;
        JsonObject counts = from.object("counts");
        readFields(counts, item, answerFields, reading.codes);
        counts.finish();
        from.takeIfPresent("answered");
        from.takeIfPresent("mean");
    };
    reading.addEach<EvaluationItem>(object, "questions",
                                    [&](JsonObject& from, EvaluationItem& item) {
                                        readFields(from, item, scaleFields, reading.codes);
                                        readItem(from, item);
                                    });
    JsonObject before = object.object("before");
    EvaluationItem& item = reading.add<EvaluationItem>(before);
    readFields(before, item, askedFields, reading.codes);
    readItem(before, item);
    before.finish();
    object.finish();
}

void readMonitoring(Reading& reading)
{
    JsonObject object = reading.top.object("equality_monitoring");
    const Id<Monitoring> monitoring = reading.add<Monitoring>(object).id;
    reading.addEach<MonitoringQuestion>(
        object, "tables", [&](JsonObject& table, MonitoringQuestion& question) {
            question.monitoring = monitoring;
            JsonObject counts = table.object("counts");
            for (const auto& [category, count] : counts.json().items()) {
                MonitoringTally tally = reading.newRow<MonitoringTally>();
                tally.monitoringQuestion = question.id;
                tally.category = QString::fromStdString(category);
                fromJson(count, tally.count, counts.placeOf(category));
                reading.rows.of<MonitoringTally>().push_back(tally);
            }
        });
    object.finish();
}

void readIncidents(Reading& reading)
{
    reading.addEach<Incident>(reading.top, "incidents", [](JsonObject& object, Incident&) {
        // The file has no room for a story, so there cannot be one.
        if (object.take("detail_held_here") != false)
            throw JsonFailure(object.placeOf("detail_held_here"),
                              WorkshopText::tr("Details of an incident are never held here."));
    });
}

void readReasonsToCome(Reading& reading)
{
    JsonObject reasons = reading.top.object("why_i_came");
    reasons.takeIfPresent("cards");
    const JsonObject counts = reasons.object("counts");
    for (const auto& [reason, count] : counts.json().items()) {
        AttendanceReason row = reading.newRow<AttendanceReason>();
        row.reason = QString::fromStdString(reason);
        fromJson(count, row.count, counts.placeOf(reason));
        reading.rows.of<AttendanceReason>().push_back(row);
    }
    reasons.finish();
}

void readMatrix(Reading& reading)
{
    JsonObject matrix = reading.top.object("matrix");
    for (const MatrixAxis axis : {MatrixAxis::CitizenEngagement, MatrixAxis::StateSupport}) {
        JsonObject side = matrix.object(wordFor(axis));
        side.takeIfPresent("score");
        reading.addEach<MatrixItem>(side, "items",
                                    [&](JsonObject&, MatrixItem& item) { item.axis = axis; });
        side.finish();
    }
    matrix.finish();
}

void readChecks(Reading& reading)
{
    reading.addEach<ProjectCheck>(
        reading.top, "checks",
        [](JsonObject&, ProjectCheck& check) { check.kind = CheckKind::DarkSide; }, darkSideFields);
    reading.addEach<ProjectCheck>(
        reading.top, "gunning",
        [](JsonObject&, ProjectCheck& check) { check.kind = CheckKind::Gunning; }, gunningFields);
}

void readDebrief(Reading& reading)
{
    JsonObject object = reading.top.object("debrief");
    Debrief& debrief = reading.add<Debrief>(object);
    JsonObject skills = object.object("skills");
    readFields(skills, debrief, skillFields, reading.codes);
    skills.finish();
    object.finish();
}

} // namespace

void readAssess(Reading& reading)
{
    readReplies(reading);
    readLedger(reading);
    readEvaluation(reading);
    readMonitoring(reading);
    reading.addEach<Withdrawal>(reading.top, "withdrawals");
    readIncidents(reading);
    readReasonsToCome(reading);
    readMatrix(reading);
    readChecks(reading);
    readDebrief(reading);
    reading.addEach<CaseRecord>(reading.top, "library_cases");
}

} // namespace moothall::exchange::workshopjson
