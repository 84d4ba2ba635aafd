// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"
#include "core/exchange/workshopfields.h"
#include "core/exchange/workshopjson.h"
#include "core/synthesise/quotes.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace moothall::exchange::workshopjson {

namespace {

constexpr int schemaVersion = 1;

using Fields = std::span<const Field>;

// Writes one project of a set of rows, section by section.
class WorkshopWriter
{
public:
    WorkshopWriter(const RecordSet& rows, const Project& project)
        : m_rows(rows), m_project(project), m_session(firstSession()), m_codes(zoneOf(m_session))
    {
        AllRecords::forEach([&]<class T>() {
            if constexpr (requires(T row) { row.code; })
                for (const T& row : m_rows.of<T>())
                    if (!row.code.isEmpty())
                        m_codes.add(Record<T>::table, row.id.value, row.code, {});
        });
    }

    Json write() const
    {
        Json top = Json::object();
        top["about"] = about();
        top["project"] = project();
        top["steps"] = list<Step>(ofProject<Step>());
        top["matrix"] = matrix();
        top["stakeholder_groups"] = list<Group>(ofProject<Group>());
        top["broad_groups"] = list<BroadGroup>(ofProject<BroadGroup>());
        top["missing_voices"] = list<MissingVoice>(ofProject<MissingVoice>());
        top["session"] = session();
        top["agenda"] = list<AgendaItem>(ofSession<AgendaItem>());
        top["prompts"] = prompts();
        top["participants"] = participants();
        top["contributions"] = ideas();
        top["clusters"] = themes();
        top["insights"] = insights();
        top["how_might_we"] = questions();
        top["solutions"] = solutions();
        top["vote"] = vote();
        top["uncited_contributions"] = uncited();
        top["assets"] = list<Offer>(ofProject<Offer>());
        top["open_questions"] = list<OpenQuestion>(ofProject<OpenQuestion>());
        top["actions"] = list<Action>(ofProject<Action>());
        top["responses"] = replies();
        top["ledger"] = ledger();
        top["evaluation"] = evaluation();
        top["equality_monitoring"] = monitoring();
        top["checks"] = list<ProjectCheck>(checks(CheckKind::DarkSide), darkSideFields);
        top["withdrawals"] = list<Withdrawal>(ofProject<Withdrawal>());
        top["incidents"] = incidents();
        top["why_i_came"] = whyICame();
        top["gunning"] = list<ProjectCheck>(checks(CheckKind::Gunning), gunningFields);
        top["constraints"] = list<SolutionConstraint>(m_rows.of<SolutionConstraint>());
        top["debrief"] = debrief();
        top["library_cases"] = list<CaseRecord>(m_rows.of<CaseRecord>());
        top["methods"] = methods();
        return top;
    }

private:
    Session firstSession() const
    {
        for (const Session& session : m_rows.of<Session>())
            if (session.project == m_project.id)
                return session;
        return {};
    }

    static QTimeZone zoneOf(const Session& session) { return QTimeZone(session.timeZone.toUtf8()); }

    // Rows that a condition holds for, in the order in which people see them.
    template <class T, class Condition>
    std::vector<T> rowsWhere(Condition&& condition) const
    {
        std::vector<T> rows;
        std::ranges::copy_if(m_rows.of<T>(), std::back_inserter(rows), condition);
        if constexpr (requires(T row) { row.rank; })
            std::ranges::stable_sort(rows, {}, &T::rank);
        return rows;
    }

    template <class T>
    std::vector<T> ofProject() const
    {
        return rowsWhere<T>([&](const T& row) { return row.project == m_project.id; });
    }

    template <class T>
    std::vector<T> ofSession() const
    {
        return rowsWhere<T>([&](const T& row) { return row.session == m_session.id; });
    }

    template <class T>
    Json object(const T& row, Fields fields = WorkshopFields<T>::all) const
    {
        Json json = Json::object();
        writeFields(json, row, fields, m_codes);
        return json;
    }

    template <class T>
    Json list(const std::vector<T>& rows, Fields fields = WorkshopFields<T>::all) const
    {
        Json json = Json::array();
        for (const T& row : rows)
            json.push_back(object(row, fields));
        return json;
    }

    // The codes of what the link rows point to, where `from` holds for a link.
    template <class Link, class Member, class Condition>
    Json codesOf(Member target, Condition&& from) const
    {
        Json codes = Json::array();
        for (const Link& link : rowsWhere<Link>(from))
            codes.push_back(valueToJson(link.*target, m_codes));
        return codes;
    }

    Json about() const
    {
        Json json = object(m_project, aboutFields);
        json["schema_version"] = schemaVersion;
        return json;
    }

    Json project() const
    {
        Json json = object(m_project);
        json["primary_motive"] =
            m_project.motives.isEmpty() ? Json() : toJson(m_project.motives.first());
        json["scope_open"] = Json::array();
        json["scope_fixed"] = Json::array();
        for (const ScopeItem& item : ofProject<ScopeItem>())
            if (item.openness == Openness::Open)
                json["scope_open"].push_back(toJson(item.item));
            else
                json["scope_fixed"].push_back(object(item, scopeFields));
        json["retention"] = object(m_project, retentionFields);
        json["suppression"] = object(m_project, suppressionFields);
        json["gather_rule"] = object(m_project, gatherRuleFields);
        json["gather_rule"]["overrides"] = list<StepOverride>(ofProject<StepOverride>());
        return json;
    }

    Json matrix() const
    {
        Json json = Json::object();
        const auto items = ofProject<MatrixItem>();
        for (const MatrixAxis axis : {MatrixAxis::CitizenEngagement, MatrixAxis::StateSupport})
            json[std::string(wordFor(axis))] = {
                {"score", scoreOf(items, axis)},
                {"items", list<MatrixItem>(rowsWhere<MatrixItem>([&](const MatrixItem& item) {
                     return item.project == m_project.id && item.axis == axis;
                 }))}};
        return json;
    }

    Json session() const
    {
        Json json = object(m_session);
        const Turnout turnout = turnoutOf(ofSession<Attendance>());
        json["expected"] = turnout.expected;
        json["present"] = turnout.present;
        json["no_show"] = turnout.noShow;
        json["late"] = turnout.late;
        json["left_early"] = turnout.leftEarly;
        json["team"] = list<TeamMember>(ofSession<TeamMember>());
        return json;
    }

    Json prompts() const
    {
        Json json = Json::array();
        for (const Prompt& prompt : ofSession<Prompt>()) {
            Json item = object(prompt);
            for (const AgendaItem& agendaItem : ofSession<AgendaItem>())
                if (agendaItem.prompt == prompt.id)
                    item["agenda_item"] = toJson(agendaItem.code);
            json.push_back(item);
        }
        return json;
    }

    Json participants() const
    {
        Json json = Json::array();
        for (const Participant& participant : ofProject<Participant>()) {
            Json item = object(participant);
            for (const Attendance& attendance : ofSession<Attendance>())
                if (attendance.participant == participant.id)
                    writeFields(item, attendance, WorkshopFields<Attendance>::all, m_codes);
            for (const Agreement& agreement : m_rows.of<Agreement>())
                if (agreement.participant == participant.id)
                    item["agreement"][std::string(wordFor(agreement.purpose))] =
                        std::string(wordFor(agreement.state));
            json.push_back(item);
        }
        return json;
    }

    Json ideas() const
    {
        const QuotePermission permission(m_rows.of<Agreement>());
        Json json = Json::array();
        for (const Idea& idea : ofSession<Idea>()) {
            Json item = object(idea);
            item["flags"] = Json::array();
            if (idea.identifying)
                item["flags"].push_back("identifying");
            if (idea.unclear)
                item["flags"].push_back("unclear");
            if (idea.parked)
                item["flags"].push_back("parked");
            item["may_quote"] = permission.allows(idea);
            json.push_back(item);
        }
        return json;
    }

    Json themes() const
    {
        Json json = Json::array();
        for (const Theme& theme : ofProject<Theme>()) {
            Json item = object(theme);
            auto members =
                rowsWhere<Idea>([&](const Idea& idea) { return idea.theme == theme.id; });
            std::ranges::stable_sort(members, {}, &Idea::themeRank);
            item["contributions"] = Json::array();
            for (const Idea& idea : members)
                item["contributions"].push_back(toJson(idea.code));
            json.push_back(item);
        }
        return json;
    }

    Json insights() const
    {
        Json json = Json::array();
        for (const Insight& insight : ofProject<Insight>()) {
            Json item = object(insight);
            item["clusters"] =
                codesOf<InsightTheme>(&InsightTheme::theme, [&](const InsightTheme& link) {
                    return link.insight == insight.id;
                });
            const auto ideasThat = [&](IdeaRelation relation) {
                return codesOf<InsightIdea>(&InsightIdea::idea, [&](const InsightIdea& link) {
                    return link.insight == insight.id && link.relation == relation;
                });
            };
            item["cites"] = ideasThat(IdeaRelation::Cites);
            item["challenged_by"] = ideasThat(IdeaRelation::ChallengedBy);
            json.push_back(item);
        }
        return json;
    }

    Json questions() const
    {
        Json json = Json::array();
        for (const Question& question : ofProject<Question>()) {
            Json item = object(question);
            item["insights"] = codesOf<QuestionInsight>(
                &QuestionInsight::insight,
                [&](const QuestionInsight& link) { return link.question == question.id; });
            json.push_back(item);
        }
        return json;
    }

    Json solutions() const
    {
        Json json = Json::array();
        for (const Solution& solution : ofProject<Solution>()) {
            Json item = object(solution);
            item["answers"] = codesOf<SolutionQuestion>(
                &SolutionQuestion::question,
                [&](const SolutionQuestion& link) { return link.solution == solution.id; });
            item["cites_insights"] = codesOf<SolutionInsight>(
                &SolutionInsight::insight,
                [&](const SolutionInsight& link) { return link.solution == solution.id; });
            const auto ideasThat = [&](SolutionRelation relation) {
                return codesOf<SolutionIdea>(&SolutionIdea::idea, [&](const SolutionIdea& link) {
                    return link.solution == solution.id && link.relation == relation;
                });
            };
            item["built_from"] = ideasThat(SolutionRelation::BuiltFrom);
            item["concerns"] = ideasThat(SolutionRelation::Concern);
            item["votes"] = votesFor(solution);
            json.push_back(item);
        }
        return json;
    }

    Json votesFor(const Solution& solution) const
    {
        int total = 0;
        Json byGroup = Json::object();
        for (const BallotMark& mark : m_rows.of<BallotMark>()) {
            if (mark.solution != solution.id || !mark.broadGroup)
                continue;
            byGroup[valueToJson(*mark.broadGroup, m_codes).get<std::string>()] = mark.marks;
            total += mark.marks;
        }
        return {{"total", total}, {"by_broad_group", byGroup}};
    }

    Json vote() const
    {
        Json json = Json::object();
        for (const Ballot& ballot : ofSession<Ballot>()) {
            json = object(ballot);
            int cast = 0;
            for (const BallotMark& mark : m_rows.of<BallotMark>())
                cast += mark.ballot == ballot.id ? mark.marks : 0;
            json["marks_cast"] = cast;
            json["abstained_by_design"] = codesOf<BallotAbstention>(
                &BallotAbstention::stakeholderGroup,
                [&](const BallotAbstention& link) { return link.ballot == ballot.id; });
        }
        return json;
    }

    Json uncited() const
    {
        Json json = Json::array();
        for (const Idea& idea : ofSession<Idea>())
            if (idea.theme && std::ranges::none_of(m_rows.of<InsightIdea>(), [&](const auto& link) {
                    return link.idea == idea.id;
                }))
                json.push_back(toJson(idea.code));
        return json;
    }

    Json replies() const
    {
        Json json = Json::array();
        for (const Reply& reply : ofProject<Reply>()) {
            Json item = object(reply);
            item["target"] =
                codesOf<ReplyInsight>(&ReplyInsight::insight, [&](const ReplyInsight& link) {
                    return link.reply == reply.id;
                });
            const Json solutionCodes =
                codesOf<ReplySolution>(&ReplySolution::solution, [&](const ReplySolution& link) {
                    return link.reply == reply.id;
                });
            for (const Json& code : solutionCodes)
                item["target"].push_back(code);
            json.push_back(item);
        }
        return json;
    }

    Json ledger() const
    {
        const auto entries = ofProject<LedgerEntry>();
        Json lines = Json::array();
        for (const LedgerEntry& entry : entries) {
            Json line = object(entry);
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

    Json evaluationItem(const EvaluationItem& item) const
    {
        Json json = object(item);
        json["counts"] = object(item, answerFields);
        json["answered"] = answered(item);
        const auto average = mean(item);
        json["mean"] = average ? Json(std::round(*average * 100) / 100) : Json();
        return json;
    }

    Json evaluation() const
    {
        Json json = Json::object();
        for (const Evaluation& evaluation : ofSession<Evaluation>()) {
            json = object(evaluation);
            json["questions"] = Json::array();
            for (const EvaluationItem& item : rowsWhere<EvaluationItem>(
                     [&](const EvaluationItem& row) { return row.evaluation == evaluation.id; })) {
                Json entry = evaluationItem(item);
                if (item.asked == Asked::OnArrival) {
                    writeFields(entry, item, askedFields, m_codes);
                    json["before"] = entry;
                } else {
                    writeFields(entry, item, scaleFields, m_codes);
                    json["questions"].push_back(entry);
                }
            }
        }
        return json;
    }

    Json monitoring() const
    {
        Json json = Json::object();
        for (const Monitoring& monitoring : ofSession<Monitoring>()) {
            json = object(monitoring);
            json["tables"] = Json::array();
            for (const auto& question : rowsWhere<MonitoringQuestion>(
                     [&](const auto& row) { return row.monitoring == monitoring.id; })) {
                Json table = object(question);
                for (const auto& tally : rowsWhere<MonitoringTally>(
                         [&](const auto& row) { return row.monitoringQuestion == question.id; }))
                    table["counts"][tally.category.toStdString()] = tally.count;
                json["tables"].push_back(table);
            }
        }
        return json;
    }

    std::vector<ProjectCheck> checks(CheckKind kind) const
    {
        return rowsWhere<ProjectCheck>([&](const ProjectCheck& check) {
            return check.project == m_project.id && check.kind == kind;
        });
    }

    Json incidents() const
    {
        Json json = list<Incident>(ofSession<Incident>());
        for (Json& incident : json)
            incident["detail_held_here"] = false;
        return json;
    }

    Json whyICame() const
    {
        int cards = 0;
        Json counts = Json::object();
        for (const AttendanceReason& reason : ofSession<AttendanceReason>()) {
            cards += reason.count;
            counts[reason.reason.toStdString()] = reason.count;
        }
        return {{"cards", cards}, {"counts", counts}};
    }

    Json debrief() const
    {
        Json json = Json::object();
        for (const Debrief& debrief : ofSession<Debrief>()) {
            json = object(debrief);
            json["skills"] = object(debrief, skillFields);
        }
        return json;
    }

    Json methods() const
    {
        Json json = Json::array();
        for (const Method& method : m_rows.of<Method>()) {
            Json item = object(method);
            const auto rounds = rowsWhere<MethodRound>(
                [&](const MethodRound& round) { return round.method == method.id; });
            item["rounds"] = list<MethodRound>(rounds);
            int minutes = 0;
            for (const MethodRound& round : rounds)
                minutes += round.minutes;
            item["total_minutes"] = minutes;
            json.push_back(item);
        }
        return json;
    }

    const RecordSet& m_rows;
    const Project& m_project;
    Session m_session;
    Codes m_codes;
};

} // namespace

QByteArray write(const RecordSet& rows, Id<Project> project)
{
    const auto found = std::ranges::find(rows.of<Project>(), project, &Project::id);
    if (found == rows.of<Project>().end())
        return {};
    return QByteArray::fromStdString(WorkshopWriter(rows, *found).write().dump(1));
}

} // namespace moothall::exchange::workshopjson
