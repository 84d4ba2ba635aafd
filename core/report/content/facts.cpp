// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/facts.h"

#include "core/involve/presence.h"
#include "core/report/content/disclosure.h"
#include "core/store/schema.h"
#include "core/synthesise/ideaorigins.h"

#include <algorithm>

namespace moothall::report {

namespace {

template <class T>
std::map<Id<T>, T> byId(std::vector<T> rows)
{
    std::map<Id<T>, T> map;
    for (T& row : rows)
        map.emplace(row.id, std::move(row));
    return map;
}

void readCoverage(const Reader& reader, Facts& facts)
{
    const auto present = peoplePresentByGroup(reader, facts.project.id);
    const auto all = groups::all(reader, facts.project.id);
    std::vector<Cell> cells;
    for (const BroadGroup& broadGroup : broadGroups::all(reader, facts.project.id)) {
        Coverage coverage{broadGroup, 0, 0, {}};
        bool isProtected = false;
        for (const Group& group : all) {
            if (group.broadGroup != broadGroup.id)
                continue;
            const auto came = present.find(group.id);
            coverage.target += group.targetCount;
            coverage.present += came == present.end() ? 0 : came->second;
            isProtected = isProtected || group.disclosure == Disclosure::Protected;
            facts.broadGroupOf[group.id] = broadGroup.id;
        }
        cells.push_back({coverage.present, isProtected, false,
                         wasHidden(facts.issued, QStringLiteral("coverage"),
                                   QString::number(broadGroup.id.value))});
        if (isProtected)
            facts.protectedGroups.insert(broadGroup.id);
        facts.coverage.push_back(coverage);
    }
    const auto printed =
        decideDisclosure(cells, facts.project.threshold, facts.project.complementary);
    for (std::size_t i = 0; i < printed.size(); ++i)
        facts.coverage[i].printed = printed[i];
    facts.totalIsHidden = totalGivesAway(cells, printed, facts.project.threshold);
    for (const Group& group : all) {
        if (!group.targetUser)
            continue;
        const auto came = present.find(group.id);
        facts.targetOfTargetUsers += group.targetCount;
        facts.presentOfTargetUsers += came == present.end() ? 0 : came->second;
    }
}

void readSessions(const Reader& reader, Facts& facts)
{
    facts.sessions = sessions::all(reader, facts.project.id);
    if (facts.sessions.size() == 1)
        facts.invited = facts.sessions.front().invited;
    facts.turnout = turnoutOf(reader.all<Attendance>(
        "WHERE session IN (SELECT id FROM session WHERE project = ?) AND " + std::string(isCounted),
        facts.project.id));
    // Somebody at two sessions is one person.
    facts.turnout.present = peoplePresent(reader, facts.project.id);
    facts.turnout.expected = reader.value<int>(
        "SELECT count(DISTINCT participant) FROM attendance WHERE state <> 'invited' AND " +
            std::string(isCounted) + " AND session IN (SELECT id FROM session WHERE project = ?)",
        facts.project.id);
    for (const Session& session : facts.sessions)
        if (auto items = agenda::all(reader, session.id); !items.empty())
            facts.agendas.push_back({session, std::move(items)});
    for (const Method& method : methods::all(reader))
        facts.methodNames[method.id] = method.name;
}

// How earlier versions put the answers to a question together.
std::vector<QStringList> bandsBefore(const Facts& facts, const QString& breakdown)
{
    std::vector<QStringList> bands;
    for (const Issued& version : facts.issued)
        for (const PrintedCell& cell : version.cellsOf(breakdown))
            bands.push_back(cell.key.split(u'|'));
    return bands;
}

// The slips of each session are decided together.
void readSlips(const Reader& reader, Facts& facts)
{
    for (const Session& session : facts.sessions)
        for (const Monitoring& slips : monitorings::all(reader, session.id)) {
            const auto asked = monitoringQuestions::all(reader, slips.id);
            std::vector<Bands> answers;
            for (const MonitoringQuestion& question : asked) {
                Bands& bands = answers.emplace_back();
                for (const MonitoringTally& tally : monitoringTallies::all(reader, question.id))
                    bands.push_back({{tally.category}, tally.count, {}});
            }
            for (std::size_t i = 0; i < asked.size(); ++i)
                answers[i] = joinedAsBefore(std::move(answers[i]),
                                            bandsBefore(facts, slipsKey(asked[i].id)));
            answers = decideSlips(std::move(answers), facts.project.threshold,
                                  [&](std::size_t question, const QStringList& categories) {
                                      return wasHidden(facts.issued, slipsKey(asked[question].id),
                                                       categories.join(u'|'));
                                  });
            for (std::size_t i = 0; i < asked.size(); ++i)
                facts.slips.push_back({asked[i].id, asked[i].characteristic,
                                       asked[i].question.value_or(QString()), answers[i]});
        }
}

void readInsights(const Reader& reader, Facts& facts)
{
    const Id<Project> project = facts.project.id;
    facts.ideas = byId(origins::given(reader, ideas::ofProject(reader, project)));
    facts.themes = byId(themes::all(reader, project));
    facts.insights = insights::all(reader, project);
    facts.evidence = evidenceOf(reader, project);
    facts.uncitedIdeas = int(insights::uncitedIdeas(reader, project).size());
    for (const Insight& insight : facts.insights) {
        // A link that leads out of the project has nothing to show here.
        for (const InsightIdea& link : insights::ideasOf(reader, insight.id))
            if (facts.ideas.contains(link.idea))
                facts.ideaLinks[insight.id].push_back(link);
        facts.ideaLinks[insight.id];
        for (const InsightTheme& link : insights::themesOf(reader, insight.id))
            if (facts.themes.contains(link.theme))
                facts.themeLinks[insight.id].push_back(link.theme);
    }
}

void readSolutions(const Reader& reader, Facts& facts)
{
    const Id<Project> project = facts.project.id;
    facts.solutions = reader.all<Solution>(
        "WHERE project = ? AND state IN ('put_forward', 'shortlisted') ORDER BY rank, id", project);
    facts.votes = readVotes(reader, facts.sessions,
                            {facts.project.threshold, facts.project.complementary,
                             facts.broadGroupOf, facts.protectedGroups,
                             [&](Id<Ballot> ballot, Id<Solution> solution, Id<BroadGroup> group) {
                                 return wasHidden(facts.issued, votesKey(ballot, solution),
                                                  QString::number(group.value));
                             }});
    if (!facts.votes.empty())
        std::ranges::stable_sort(facts.solutions, std::greater(), [&](const Solution& solution) {
            const auto& marks = facts.votes.back().marks;
            const auto found = marks.find(solution.id);
            return found == marks.end() ? 0 : found->second;
        });
    for (const Solution& solution : facts.solutions)
        for (const Id<Idea> idea : reader.values<Id<Idea>>(
                 "SELECT idea FROM solution_idea WHERE solution = ? AND relation = ? "
                 "ORDER BY rank, id",
                 solution.id, SolutionRelation::Concern))
            if (facts.ideas.contains(idea))
                facts.concerns[solution.id].push_back(idea);
    for (const Solution& solution : facts.solutions)
        facts.insightsOfSolution[solution.id] = reader.values<Id<Insight>>(
            "SELECT insight FROM solution_insight WHERE solution = ? ORDER BY rank", solution.id);
    facts.replies = replies::all(reader, project);
    for (const Reply& reply : facts.replies)
        for (const Id<Solution> solution : reader.values<Id<Solution>>(
                 "SELECT solution FROM reply_solution WHERE reply = ?", reply.id)) {
            const auto known = facts.replyTo.find(solution);
            if (known == facts.replyTo.end() || known->second.respondedOn <= reply.respondedOn)
                facts.replyTo.insert_or_assign(solution, reply);
        }
}

} // namespace

Facts readFacts(const Reader& reader, Id<Project> project, const ReportOptions& options)
{
    Facts facts{.permission = QuotePermission(reader, project)};
    facts.made = options.made;
    facts.status = options.status;
    facts.project = reader.find(project).value_or(Project());
    if (options.threshold)
        facts.project.threshold = std::max(facts.project.threshold, *options.threshold);
    facts.scope = scope::all(reader, project);
    facts.steps = steps::all(reader, project);
    facts.overrides = stepOverrides::all(reader, project);
    facts.missingVoices = missingVoices::all(reader, project);
    facts.ledger = ledger::all(reader, project);
    facts.withdrawals = withdrawals::all(reader, project);
    facts.schemaVersion = schema::versionOf(reader);
    facts.issued = issuedVersions(reader, project);
    if (!facts.issued.empty())
        facts.lastIssued = facts.issued.back();
    readCoverage(reader, facts);
    readSessions(reader, facts);
    readSlips(reader, facts);
    readInsights(reader, facts);
    readSolutions(reader, facts);
    facts.assessment = readAssessment(reader, project, facts.sessions);
    return facts;
}

QString themeTitle(const Facts& facts, const Insight& insight)
{
    const auto links = facts.themeLinks.find(insight.id);
    if (links == facts.themeLinks.end() || links->second.empty())
        return {};
    return facts.themes.at(links->second.front()).title;
}

int presentShown(const Facts& facts) { return facts.totalIsHidden ? 0 : facts.turnout.present; }

bool hidesAGroup(const Facts& facts)
{
    return !std::ranges::all_of(
        facts.coverage, [](const Coverage& coverage) { return coverage.printed.has_value(); });
}

std::vector<Solution> solutionsFrom(const Facts& facts, Id<Insight> insight)
{
    std::vector<Solution> found;
    std::ranges::copy_if(facts.solutions, std::back_inserter(found), [&](const Solution& solution) {
        return std::ranges::count(facts.insightsOfSolution.at(solution.id), insight) > 0;
    });
    return found;
}

std::optional<QString> attributionOf(const Facts& facts, const Idea& idea)
{
    const auto broadGroup = idea.stakeholderGroup ? facts.broadGroupOf.find(*idea.stakeholderGroup)
                                                  : facts.broadGroupOf.end();
    if (broadGroup == facts.broadGroupOf.end())
        return std::nullopt;
    for (const Coverage& coverage : facts.coverage)
        if (coverage.group.id == broadGroup->second && coverage.printed >= facts.project.threshold)
            return coverage.group.name;
    return std::nullopt;
}

} // namespace moothall::report
