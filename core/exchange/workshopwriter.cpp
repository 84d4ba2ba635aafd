// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workshop/writing.h"
#include "core/exchange/workshopjson.h"

namespace moothall::exchange::workshopjson {

namespace {

Session firstSessionOf(const RecordSet& rows, const Project& project)
{
    const auto first = std::ranges::find(rows.of<Session>(), project.id, &Session::project);
    return first == rows.of<Session>().end() ? Session() : *first;
}

void addWhereThereIsOne(Json& top, const char* key, const Json& list)
{
    if (!list.empty())
        top[key] = list;
}

Json fileJson(const Writing& writing)
{
    Json top = Json::object();
    top["about"] = aboutJson(writing);
    top["project"] = projectJson(writing);
    top["steps"] = writing.list<Step>(writing.ofProject<Step>());
    top["matrix"] = matrixJson(writing);
    top["stakeholder_groups"] = writing.list<Group>(writing.ofProject<Group>());
    top["broad_groups"] = writing.list<BroadGroup>(writing.ofProject<BroadGroup>());
    top["missing_voices"] = writing.list<MissingVoice>(writing.ofProject<MissingVoice>());
    top["session"] = sessionJson(writing);
    top["agenda"] = writing.list<AgendaItem>(writing.ofSession<AgendaItem>());
    top["prompts"] = promptsJson(writing);
    top["participants"] = participantsJson(writing);
    top["contributions"] = ideasJson(writing);
    top["clusters"] = themesJson(writing);
    addWhereThereIsOne(top, "contribution_origins", ideaOriginsJson(writing));
    addWhereThereIsOne(top, "cluster_origins", themeOriginsJson(writing));
    top["insights"] = insightsJson(writing);
    top["how_might_we"] = questionsJson(writing);
    top["solutions"] = solutionsJson(writing);
    top["vote"] = ballotJson(writing);
    top["uncited_contributions"] = uncitedJson(writing);
    top["assets"] = writing.list<Offer>(writing.ofProject<Offer>());
    top["open_questions"] = writing.list<OpenQuestion>(writing.ofProject<OpenQuestion>());
    top["actions"] = writing.list<Action>(writing.ofProject<Action>());
    top["responses"] = repliesJson(writing);
    top["ledger"] = ledgerJson(writing);
    top["evaluation"] = evaluationJson(writing);
    top["equality_monitoring"] = monitoringJson(writing);
    top["checks"] = darkSideJson(writing);
    top["withdrawals"] = writing.list<Withdrawal>(writing.ofProject<Withdrawal>());
    top["incidents"] = incidentsJson(writing);
    top["why_i_came"] = reasonsToComeJson(writing);
    top["gunning"] = gunningJson(writing);
    top["constraints"] = writing.list<SolutionConstraint>(writing.rows.of<SolutionConstraint>());
    top["debrief"] = debriefJson(writing);
    top["library_cases"] = writing.list<CaseRecord>(writing.rows.of<CaseRecord>());
    top["methods"] = methodsJson(writing);
    return top;
}

} // namespace

Writing::Writing(const RecordSet& allRows, const Project& one)
    : rows(allRows),
      project(one),
      session(firstSessionOf(allRows, one)),
      codes(QTimeZone(session.timeZone.toUtf8()))
{
    AllRecords::forEach([&]<class T>() {
        if constexpr (requires(T row) { row.code; })
            for (const T& row : rows.of<T>())
                if (!row.code.isEmpty())
                    codes.add(Record<T>::table, row.id.value, row.code, {});
    });
}

QByteArray write(const RecordSet& rows, Id<Project> project)
{
    const auto found = std::ranges::find(rows.of<Project>(), project, &Project::id);
    if (found == rows.of<Project>().end())
        return {};
    return QByteArray::fromStdString(fileJson(Writing(rows, *found)).dump(1));
}

} // namespace moothall::exchange::workshopjson
