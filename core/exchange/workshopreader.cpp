// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"
#include "core/exchange/workshopfields.h"
#include "core/exchange/workshopjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace moothall::exchange::workshopjson {

namespace {

struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopText)
};

using Fields = std::span<const Field>;

// Reads the sections of a workshop file in the order in which they refer to one another.
class WorkshopReader
{
public:
    WorkshopReader(const Json& json, IdSource& ids) : m_top(json, {}), m_ids(ids) {}

    RecordSet read()
    {
        readProject();
        readGroups();
        readSession();
        readParticipants();
        readIdeas();
        readThemesAndInsights();
        readDevelop();
        readBallot();
        readReplies();
        readAssessment();
        readChecks();
        readLibrary();
        // These follow from the rest; whoever calls compares them.
        for (const char* derived : {"uncited_contributions", "expected_suppression"})
            m_top.takeIfPresent(derived);
        m_top.finish();
        return std::move(m_rows);
    }

private:
    // A row of T with its id, its owner, its rank and what `fields` finds in the object.
    template <class T>
    T& add(JsonObject& object, Fields fields = WorkshopFields<T>::all)
    {
        T row = newRow<T>();
        readFields(object, row, fields, m_codes);
        m_rows.of<T>().push_back(std::move(row));
        T& added = m_rows.of<T>().back();
        if constexpr (requires { added.code; })
            if (!added.code.isEmpty())
                m_codes.add(Record<T>::table, added.id.value, added.code, object.placeOf("id"));
        return added;
    }

    template <class T>
    T newRow()
    {
        T row;
        row.id = {m_ids.next()};
        if constexpr (requires { row.project = m_project; })
            row.project = m_project;
        if constexpr (requires { row.session = m_session; })
            row.session = m_session;
        if constexpr (requires { row.rank; })
            row.rank = double(m_rows.of<T>().size() + 1);
        return row;
    }

    // A row of T for each item of a list; `more(object, row)` reads what else the item holds.
    template <class T, class More>
    void addEach(JsonObject& parent, std::string_view key, More&& more,
                 Fields fields = WorkshopFields<T>::all)
    {
        parent.forEach(key, [&](const Json& item, const std::string& place) {
            JsonObject object(item, place);
            more(object, add<T>(object, fields));
            object.finish();
        });
    }

    template <class T>
    void addEach(JsonObject& parent, std::string_view key, Fields fields = WorkshopFields<T>::all)
    {
        addEach<T>(
            parent, key, [](JsonObject&, T&) {}, fields);
    }

    // A link row for each code in a list: `set(row, id)` says between what.
    template <class Link, class Noun, class Set>
    void linkEach(JsonObject& object, std::string_view key, Set&& set)
    {
        object.forEach(key, [&](const Json& code, const std::string& place) {
            Link link = newRow<Link>();
            set(link, Id<Noun>{m_codes.resolve(Record<Noun>::table, code, place)});
            m_rows.of<Link>().push_back(link);
        });
    }

    void readProject();
    void readScope(JsonObject& project);
    void readGroups();
    void readSession();
    void readParticipants();
    void readAgreements(JsonObject& object, Id<Participant> participant);
    void readIdeas();
    void readFlags(JsonObject& object, Idea& idea);
    void readThemesAndInsights();
    void readDevelop();
    void readSolution(JsonObject& object, Id<Solution> solution);
    void readBallot();
    void readMarks(JsonObject& object, Id<Solution> solution);
    void readReplies();
    void readAssessment();
    void readEvaluation();
    void readMonitoring();
    void readChecks();
    void readLibrary();

    JsonObject m_top;
    IdSource& m_ids;
    RecordSet m_rows;
    Codes m_codes;
    Id<Project> m_project;
    Id<Session> m_session;
    Id<Ballot> m_ballot;
};

void WorkshopReader::readProject()
{
    JsonObject about = m_top.object("about");
    JsonObject object = m_top.object("project");
    Project& project = add<Project>(object);
    m_project = project.id;
    about.take("schema_version");
    readFields(about, project, aboutFields, m_codes);
    about.finish();
    JsonObject retention = object.object("retention");
    readFields(retention, project, retentionFields, m_codes);
    retention.finish();
    JsonObject suppression = object.object("suppression");
    readFields(suppression, project, suppressionFields, m_codes);
    suppression.finish();
    JsonObject gatherRule = object.object("gather_rule");
    readFields(gatherRule, project, gatherRuleFields, m_codes);
    addEach<StepOverride>(gatherRule, "overrides");
    gatherRule.finish();
    readScope(object);
    object.takeIfPresent("primary_motive");
    object.finish();
    addEach<Step>(m_top, "steps");
    JsonObject matrix = m_top.object("matrix");
    for (const MatrixAxis axis : {MatrixAxis::CitizenEngagement, MatrixAxis::StateSupport}) {
        JsonObject side = matrix.object(wordFor(axis));
        side.takeIfPresent("score");
        addEach<MatrixItem>(side, "items",
                            [&](JsonObject&, MatrixItem& item) { item.axis = axis; });
        side.finish();
    }
    matrix.finish();
    addEach<MissingVoice>(m_top, "missing_voices");
}

void WorkshopReader::readScope(JsonObject& project)
{
    project.forEach("scope_open", [&](const Json& item, const std::string& place) {
        ScopeItem open = newRow<ScopeItem>();
        fromJson(item, open.item, place);
        m_rows.of<ScopeItem>().push_back(open);
    });
    addEach<ScopeItem>(
        project, "scope_fixed",
        [](JsonObject&, ScopeItem& fixed) { fixed.openness = Openness::Fixed; }, scopeFields);
}

void WorkshopReader::readGroups()
{
    addEach<BroadGroup>(m_top, "broad_groups");
    addEach<Group>(m_top, "stakeholder_groups");
}

void WorkshopReader::readSession()
{
    JsonObject object = m_top.object("session");
    m_session = add<Session>(object).id;
    addEach<TeamMember>(object, "team");
    for (const char* derived : {"expected", "present", "no_show", "late", "left_early"})
        object.takeIfPresent(derived);
    object.finish();
    addEach<Method>(m_top, "methods", [&](JsonObject& item, Method& method) {
        addEach<MethodRound>(item, "rounds",
                             [&](JsonObject&, MethodRound& round) { round.method = method.id; });
        item.takeIfPresent("total_minutes");
    });
    addEach<Prompt>(m_top, "prompts",
                    [](JsonObject& item, Prompt&) { item.takeIfPresent("agenda_item"); });
    addEach<AgendaItem>(m_top, "agenda");
}

void WorkshopReader::readParticipants()
{
    addEach<Participant>(m_top, "participants", [&](JsonObject& object, Participant& participant) {
        add<Attendance>(object).participant = participant.id;
        readAgreements(object, participant.id);
    });
}

void WorkshopReader::readAgreements(JsonObject& object, Id<Participant> participant)
{
    const QString form = m_rows.of<Project>().front().agreementFormVersion;
    JsonObject agreements = object.object("agreement");
    for (const auto& [purpose, word] : wordsOf(Purpose{})) {
        const Json* state = agreements.takeIfPresent(word);
        if (!state)
            continue;
        Agreement agreement = newRow<Agreement>();
        agreement.participant = participant;
        agreement.purpose = purpose;
        agreement.formVersion = form;
        valueFromJson(*state, agreement.state, m_codes, agreements.placeOf(word));
        m_rows.of<Agreement>().push_back(agreement);
    }
    agreements.finish();
}

void WorkshopReader::readIdeas()
{
    addEach<Idea>(m_top, "contributions", [&](JsonObject& object, Idea& idea) {
        readFlags(object, idea);
        object.takeIfPresent("may_quote");
    });
}

void WorkshopReader::readFlags(JsonObject& object, Idea& idea)
{
    object.forEach("flags", [&](const Json& flag, const std::string& place) {
        if (flag == "identifying")
            idea.identifying = true;
        else if (flag == "unclear")
            idea.unclear = true;
        else if (flag == "parked")
            idea.parked = true;
        else
            failUnknownWord(place);
    });
}

void WorkshopReader::readThemesAndInsights()
{
    std::map<std::int64_t, Idea*> ideas;
    for (Idea& idea : m_rows.of<Idea>())
        ideas[idea.id.value] = &idea;
    addEach<Theme>(m_top, "clusters", [&](JsonObject& object, Theme& theme) {
        double rank = 0;
        object.forEach("contributions", [&](const Json& code, const std::string& place) {
            Idea& idea = *ideas.at(m_codes.resolve(Record<Idea>::table, code, place));
            if (idea.theme)
                throw JsonFailure(place,
                                  WorkshopText::tr("This idea is in another theme already."));
            idea.theme = theme.id;
            idea.themeRank = ++rank;
        });
    });
    addEach<Insight>(m_top, "insights", [&](JsonObject& object, Insight& insight) {
        linkEach<InsightTheme, Theme>(object, "clusters", [&](InsightTheme& link, Id<Theme> theme) {
            link.insight = insight.id;
            link.theme = theme;
        });
        const auto linkIdeas = [&](std::string_view key, IdeaRelation relation) {
            linkEach<InsightIdea, Idea>(object, key, [&](InsightIdea& link, Id<Idea> idea) {
                link.insight = insight.id;
                link.idea = idea;
                link.relation = relation;
            });
        };
        linkIdeas("cites", IdeaRelation::Cites);
        linkIdeas("challenged_by", IdeaRelation::ChallengedBy);
        object.takeIfPresent("expected_evidence");
    });
}

void WorkshopReader::readDevelop()
{
    addEach<Question>(m_top, "how_might_we", [&](JsonObject& object, Question& question) {
        linkEach<QuestionInsight, Insight>(object, "insights",
                                           [&](QuestionInsight& link, Id<Insight> insight) {
                                               link.question = question.id;
                                               link.insight = insight;
                                           });
    });
    m_ballot = {m_ids.next()};
    addEach<Solution>(m_top, "solutions", [&](JsonObject& object, Solution& solution) {
        readSolution(object, solution.id);
        readMarks(object, solution.id);
    });
    addEach<SolutionConstraint>(m_top, "constraints");
    addEach<Offer>(m_top, "assets");
    addEach<OpenQuestion>(m_top, "open_questions");
    addEach<Action>(m_top, "actions");
}

void WorkshopReader::readSolution(JsonObject& object, Id<Solution> solution)
{
    linkEach<SolutionQuestion, Question>(object, "answers",
                                         [&](SolutionQuestion& link, Id<Question> question) {
                                             link.solution = solution;
                                             link.question = question;
                                         });
    linkEach<SolutionInsight, Insight>(object, "cites_insights",
                                       [&](SolutionInsight& link, Id<Insight> insight) {
                                           link.solution = solution;
                                           link.insight = insight;
                                       });
    const auto linkIdeas = [&](std::string_view key, SolutionRelation relation) {
        linkEach<SolutionIdea, Idea>(object, key, [&](SolutionIdea& link, Id<Idea> idea) {
            link.solution = solution;
            link.idea = idea;
            link.relation = relation;
        });
    };
    linkIdeas("built_from", SolutionRelation::BuiltFrom);
    linkIdeas("concerns", SolutionRelation::Concern);
}

void WorkshopReader::readMarks(JsonObject& object, Id<Solution> solution)
{
    JsonObject votes = object.object("votes");
    votes.takeIfPresent("total");
    JsonObject byGroup = votes.object("by_broad_group");
    for (const auto& [code, marks] : byGroup.json().items()) {
        const std::string place = byGroup.placeOf(code);
        BallotMark mark = newRow<BallotMark>();
        mark.ballot = m_ballot;
        mark.solution = solution;
        mark.broadGroup = Id<BroadGroup>{m_codes.resolve(Record<BroadGroup>::table, code, place)};
        fromJson(byGroup.take(code), mark.marks, place);
        m_rows.of<BallotMark>().push_back(mark);
    }
    votes.finish();
}

void WorkshopReader::readBallot()
{
    JsonObject object = m_top.object("vote");
    add<Ballot>(object).id = m_ballot;
    object.takeIfPresent("marks_cast");
    linkEach<BallotAbstention, Group>(object, "abstained_by_design",
                                      [&](BallotAbstention& link, Id<Group> group) {
                                          link.ballot = m_ballot;
                                          link.stakeholderGroup = group;
                                      });
    object.finish();
}

void WorkshopReader::readReplies()
{
    addEach<Reply>(m_top, "responses", [&](JsonObject& object, Reply& reply) {
        object.forEach("target", [&](const Json& code, const std::string& place) {
            const auto isInsight = [&](const Insight& insight) {
                return toJson(insight.code) == code;
            };
            if (std::ranges::any_of(m_rows.of<Insight>(), isInsight)) {
                ReplyInsight link = newRow<ReplyInsight>();
                link.reply = reply.id;
                link.insight = {m_codes.resolve(Record<Insight>::table, code, place)};
                m_rows.of<ReplyInsight>().push_back(link);
            } else {
                ReplySolution link = newRow<ReplySolution>();
                link.reply = reply.id;
                link.solution = {m_codes.resolve(Record<Solution>::table, code, place)};
                m_rows.of<ReplySolution>().push_back(link);
            }
        });
    });
}

void WorkshopReader::readAssessment()
{
    JsonObject ledger = m_top.object("ledger");
    addEach<LedgerEntry>(ledger, "entries", [](JsonObject& object, LedgerEntry&) {
        object.takeIfPresent("hours_total");
        object.takeIfPresent("cost_gbp");
    });
    ledger.takeIfPresent("totals");
    ledger.finish();
    readEvaluation();
    readMonitoring();
    addEach<Withdrawal>(m_top, "withdrawals");
    addEach<Incident>(m_top, "incidents", [](JsonObject& object, Incident&) {
        // The file has no room for a story, so there cannot be one.
        if (object.take("detail_held_here") != false)
            throw JsonFailure(object.placeOf("detail_held_here"),
                              WorkshopText::tr("Details of an incident are never held here."));
    });
    JsonObject reasons = m_top.object("why_i_came");
    reasons.takeIfPresent("cards");
    const JsonObject counts = reasons.object("counts");
    for (const auto& [reason, count] : counts.json().items()) {
        AttendanceReason row = newRow<AttendanceReason>();
        row.reason = QString::fromStdString(reason);
        fromJson(count, row.count, counts.placeOf(reason));
        m_rows.of<AttendanceReason>().push_back(row);
    }
    reasons.finish();
}

void WorkshopReader::readEvaluation()
{
    JsonObject object = m_top.object("evaluation");
    const Id<Evaluation> evaluation = add<Evaluation>(object).id;
    const auto readItem = [&](JsonObject& from, EvaluationItem& item) {
        item.evaluation = evaluation;
        JsonObject counts = from.object("counts");
        readFields(counts, item, answerFields, m_codes);
        counts.finish();
        from.takeIfPresent("answered");
        from.takeIfPresent("mean");
    };
    addEach<EvaluationItem>(object, "questions", [&](JsonObject& from, EvaluationItem& item) {
        readFields(from, item, scaleFields, m_codes);
        readItem(from, item);
    });
    JsonObject before = object.object("before");
    EvaluationItem& item = add<EvaluationItem>(before);
    readFields(before, item, askedFields, m_codes);
    readItem(before, item);
    before.finish();
    object.finish();
}

void WorkshopReader::readMonitoring()
{
    JsonObject object = m_top.object("equality_monitoring");
    const Id<Monitoring> monitoring = add<Monitoring>(object).id;
    addEach<MonitoringQuestion>(object, "tables",
                                [&](JsonObject& table, MonitoringQuestion& question) {
                                    question.monitoring = monitoring;
                                    JsonObject counts = table.object("counts");
                                    for (const auto& [category, count] : counts.json().items()) {
                                        MonitoringTally tally = newRow<MonitoringTally>();
                                        tally.monitoringQuestion = question.id;
                                        tally.category = QString::fromStdString(category);
                                        fromJson(count, tally.count, counts.placeOf(category));
                                        m_rows.of<MonitoringTally>().push_back(tally);
                                    }
                                });
    object.finish();
}

void WorkshopReader::readChecks()
{
    addEach<ProjectCheck>(
        m_top, "checks", [](JsonObject&, ProjectCheck& check) { check.kind = CheckKind::DarkSide; },
        darkSideFields);
    addEach<ProjectCheck>(
        m_top, "gunning", [](JsonObject&, ProjectCheck& check) { check.kind = CheckKind::Gunning; },
        gunningFields);
    JsonObject object = m_top.object("debrief");
    Debrief& debrief = add<Debrief>(object);
    JsonObject skills = object.object("skills");
    readFields(skills, debrief, skillFields, m_codes);
    skills.finish();
    object.finish();
}

void WorkshopReader::readLibrary() { addEach<CaseRecord>(m_top, "library_cases"); }

// What follows from the rest is left to whoever wrote the file only if it is right.
void removeExpectations(nlohmann::json& value)
{
    if (value.is_object())
        for (auto item = value.begin(); item != value.end();)
            item = item.key().starts_with("expected_") ? value.erase(item) : std::next(item);
    if (value.is_structured())
        for (auto& item : value)
            removeExpectations(item);
}

void compareWithRest(const QByteArray& text, const RecordSet& rows)
{
    auto given = nlohmann::json::parse(text.begin(), text.end());
    removeExpectations(given);
    const QByteArray rewritten = write(rows, rows.of<Project>().front().id);
    const auto derived = nlohmann::json::parse(rewritten.begin(), rewritten.end());
    const auto differences = nlohmann::json::diff(given, derived);
    if (!differences.empty())
        throw JsonFailure(differences.front().at("path").get<std::string>(),
                          WorkshopText::tr("This does not follow from the rest of the file."));
}

} // namespace

Result<RecordSet> read(const QByteArray& text, IdSource& ids)
{
    const Result<Json> json = parseJson(text);
    if (!json)
        return tl::make_unexpected(json.error());
    try {
        RecordSet rows = WorkshopReader(*json, ids).read();
        compareWithRest(text, rows);
        return rows;
    } catch (const JsonFailure& failure) {
        return tl::make_unexpected(errorFrom(failure));
    }
}

bool looksLikeWorkshop(const QByteArray& text)
{
    return text.contains("\"stakeholder_groups\"") && text.contains("\"contributions\"");
}

} // namespace moothall::exchange::workshopjson
