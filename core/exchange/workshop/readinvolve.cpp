// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Involve: the project, its groups, the session with its agenda, and the participants.
#include "core/exchange/workshop/reading.h"

namespace moothall::exchange::workshopjson {

namespace {

void readScope(Reading& reading, JsonObject& project)
{
    project.forEach("scope_open", [&](const Json& item, const std::string& place) {
        ScopeItem open = reading.newRow<ScopeItem>();
        fromJson(item, open.item, place);
        reading.rows.of<ScopeItem>().push_back(open);
    });
    reading.addEach<ScopeItem>(
        project, "scope_fixed",
        [](JsonObject&, ScopeItem& fixed) { fixed.openness = Openness::Fixed; }, scopeFields);
}

void readProject(Reading& reading)
{
    JsonObject about = reading.top.object("about");
    JsonObject object = reading.top.object("project");
    Project& project = reading.add<Project>(object);
    reading.project = project.id;
    about.take("schema_version");
    readFields(about, project, aboutFields, reading.codes);
    about.finish();
    JsonObject retention = object.object("retention");
    readFields(retention, project, retentionFields, reading.codes);
    retention.finish();
    JsonObject suppression = object.object("suppression");
    readFields(suppression, project, suppressionFields, reading.codes);
    suppression.finish();
    JsonObject gatherRule = object.object("gather_rule");
    readFields(gatherRule, project, gatherRuleFields, reading.codes);
    reading.addEach<StepOverride>(gatherRule, "overrides");
    gatherRule.finish();
    readScope(reading, object);
    object.takeIfPresent("primary_motive");
    object.finish();
    reading.addEach<Step>(reading.top, "steps");
    reading.addEach<MissingVoice>(reading.top, "missing_voices");
}

void readGroups(Reading& reading)
{
    reading.addEach<BroadGroup>(reading.top, "broad_groups");
    reading.addEach<Group>(reading.top, "stakeholder_groups");
}

void readSession(Reading& reading)
{
    JsonObject object = reading.top.object("session");
    reading.session = reading.add<Session>(object).id;
    reading.addEach<TeamMember>(object, "team");
    for (const char* derived : {"expected", "present", "no_show", "late", "left_early"})
        object.takeIfPresent(derived);
    object.finish();
    reading.addEach<Method>(reading.top, "methods", [&](JsonObject& item, Method& method) {
        reading.addEach<MethodRound>(
            item, "rounds", [&](JsonObject&, MethodRound& round) { round.method = method.id; });
        item.takeIfPresent("total_minutes");
    });
    reading.addEach<Prompt>(reading.top, "prompts",
                            [](JsonObject& item, Prompt&) { item.takeIfPresent("agenda_item"); });
    reading.addEach<AgendaItem>(reading.top, "agenda");
}

void readAgreements(Reading& reading, JsonObject& object, Id<Participant> participant)
{
    const QString form = reading.rows.of<Project>().front().agreementFormVersion;
    JsonObject agreements = object.object("agreement");
    for (const auto& [purpose, word] : wordsOf(Purpose{})) {
        const Json* state = agreements.takeIfPresent(word);
        if (!state)
            continue;
        Agreement agreement = reading.newRow<Agreement>();
        agreement.participant = participant;
        agreement.purpose = purpose;
        agreement.formVersion = form;
        valueFromJson(*state, agreement.state, reading.codes, agreements.placeOf(word));
        reading.rows.of<Agreement>().push_back(agreement);
    }
    agreements.finish();
}

void readParticipants(Reading& reading)
{
    reading.addEach<Participant>(
        reading.top, "participants", [&](JsonObject& object, Participant& participant) {
            Attendance& attendance = reading.add<Attendance>(object);
            attendance.participant = participant.id;
            reading.addEach<Absence>(object, "absences", [&](JsonObject&, Absence& absence) {
                absence.attendance = attendance.id;
            });
            readAgreements(reading, object, participant.id);
        });
}

} // namespace

void readInvolve(Reading& reading)
{
    readProject(reading);
    readGroups(reading);
    readSession(reading);
    readParticipants(reading);
}

} // namespace moothall::exchange::workshopjson
