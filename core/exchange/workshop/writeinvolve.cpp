// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Involve: the project, the session with its methods and prompts, and the participants.
#include "core/exchange/workshop/writing.h"

#include <algorithm>

namespace moothall::exchange::workshopjson {

namespace {

constexpr int schemaVersion = 1;

} // namespace

Json aboutJson(const Writing& writing)
{
    Json json = writing.object(writing.project, aboutFields);
    json["schema_version"] = schemaVersion;
    return json;
}

Json projectJson(const Writing& writing)
{
    Json json = writing.object(writing.project);
    json["primary_motive"] =
        writing.project.motives.isEmpty() ? Json() : toJson(writing.project.motives.first());
    json["scope_open"] = Json::array();
    json["scope_fixed"] = Json::array();
    for (const ScopeItem& item : writing.ofProject<ScopeItem>())
        if (item.openness == Openness::Open)
            json["scope_open"].push_back(toJson(item.item));
        else
            json["scope_fixed"].push_back(writing.object(item, scopeFields));
    json["retention"] = writing.object(writing.project, retentionFields);
    json["suppression"] = writing.object(writing.project, suppressionFields);
    json["gather_rule"] = writing.object(writing.project, gatherRuleFields);
    json["gather_rule"]["overrides"] =
        writing.list<StepOverride>(writing.ofProject<StepOverride>());
    return json;
}

// Those who observe or support somebody are counted nowhere.
std::vector<Attendance> countedIn(const Writing& writing)
{
    auto counted = writing.ofSession<Attendance>();
    std::erase_if(counted, [&](const Attendance& attendance) {
        return std::ranges::any_of(writing.rows.of<Participant>(), [&](const Participant& person) {
            return person.id == attendance.participant &&
                   (person.capacity == Capacity::Observer || person.supporterOf);
        });
    });
    return counted;
}

Json sessionJson(const Writing& writing)
{
    Json json = writing.object(writing.session);
    const Turnout turnout = turnoutOf(countedIn(writing));
    json["expected"] = turnout.expected;
    json["present"] = turnout.present;
    json["no_show"] = turnout.noShow;
    json["late"] = turnout.late;
    json["left_early"] = turnout.leftEarly;
    json["team"] = writing.list<TeamMember>(writing.ofSession<TeamMember>());
    return json;
}

Json methodsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Method& method : writing.rows.of<Method>()) {
        Json item = writing.object(method);
        const auto rounds = writing.rowsWhere<MethodRound>(
            [&](const MethodRound& round) { return round.method == method.id; });
        item["rounds"] = writing.list<MethodRound>(rounds);
        int minutes = 0;
        for (const MethodRound& round : rounds)
            minutes += round.minutes;
        item["total_minutes"] = minutes;
        json.push_back(item);
    }
    return json;
}

Json promptsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Prompt& prompt : writing.ofSession<Prompt>()) {
        Json item = writing.object(prompt);
        for (const AgendaItem& agendaItem : writing.ofSession<AgendaItem>())
            if (agendaItem.prompt == prompt.id)
                item["agenda_item"] = toJson(agendaItem.code);
        json.push_back(item);
    }
    return json;
}

namespace {

void writeAttendance(Json& item, const Writing& writing, const Attendance& attendance)
{
    writeFields(item, attendance, WorkshopFields<Attendance>::all, writing.codes);
    const auto absences = writing.rowsWhere<Absence>(
        [&](const Absence& absence) { return absence.attendance == attendance.id; });
    if (!absences.empty())
        item["absences"] = writing.list<Absence>(absences);
}

} // namespace

Json participantsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Participant& participant : writing.ofProject<Participant>()) {
        Json item = writing.object(participant);
        for (const Attendance& attendance : writing.ofSession<Attendance>())
            if (attendance.participant == participant.id)
                writeAttendance(item, writing, attendance);
        for (const Agreement& agreement : writing.rows.of<Agreement>())
            if (agreement.participant == participant.id)
                item["agreement"][std::string(wordFor(agreement.purpose))] =
                    std::string(wordFor(agreement.state));
        json.push_back(item);
    }
    return json;
}

} // namespace moothall::exchange::workshopjson
