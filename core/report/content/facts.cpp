// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/facts.h"

#include "core/involve/presence.h"
#include "core/report/content/differencing.h"
#include "core/report/content/whocame.h"
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

// How earlier versions put the answers to a question together.
std::vector<QStringList> bandsBefore(const Facts& facts, const QString& breakdown)
{
    std::vector<QStringList> bands;
    for (const Issued& version : facts.issued)
        for (const PrintedCell& cell : version.cellsOf(breakdown))
            bands.push_back(cell.key.split(u'|'));
    return bands;
}

// Whether it would tell something beside what earlier versions printed.
bool tellsBesideEarlier(const Facts& facts, const std::vector<Breakdown>& now)
{
    std::vector<std::vector<Breakdown>> earlier;
    for (const Issued& version : facts.issued) {
        if (!toldByDifference(version.breakdowns, now, facts.project.threshold).isEmpty())
            return true;
        earlier.push_back(version.breakdowns);
    }
    return !toldTogether(earlier, now).isEmpty();
}

// A tally that was put right since, or too many slips where nobody is to know how many came.
void hideSlipsThatTell(Facts& facts)
{
    for (SlipQuestion& question : facts.slips) {
        int told = 0;
        for (const Band& band : question.bands)
            told += band.printed.value_or(0);
        const bool tells = tellsBesideEarlier(facts, {slipsOf(question, facts.project.threshold)});
        if (told <= mostHeads(facts) && !tells)
            continue;
        question.tellsSinceEarlier = tells && wasPrinted(facts.issued, slipsKey(question.id));
        for (Band& band : question.bands)
            band.printed.reset();
    }
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
            answers = decideSlips(
                std::move(answers), facts.project.threshold,
                [&](std::size_t question, const QStringList& categories) {
                    return wasHidden(facts.issued, slipsKey(asked[question].id),
                                     categories.join(u'|'));
                },
                peoplePresent(reader, session.id));
            for (std::size_t i = 0; i < asked.size(); ++i)
                facts.slips.push_back({asked[i].id, asked[i].characteristic,
                                       asked[i].question.value_or(QString()), answers[i]});
        }
    hideSlipsThatTell(facts);
}

void readInsights(const Reader& reader, Facts& facts)
{
    const Id<Project> project = facts.project.id;
    facts.ideas = byId(origins::given(reader, ideas::ofProject(reader, project)));
    facts.themes = byId(themes::all(reader, project));
    facts.insights = insights::all(reader, project);
    facts.evidence = evidenceOf(reader, project);
    for (auto& [insight, evidence] : facts.evidence)
        evidence.voicesAtLeast = std::min(evidence.voicesAtLeast, mostHeads(facts));
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
                                                  cellKey(facts, group));
                             }});
    facts.votesNotShown = int(std::erase_if(
        facts.votes, [&](const Vote& vote) { return !mayTellHeads(facts, votersOf(vote)); }));
    facts.votesTellSince = int(std::erase_if(facts.votes, [&](const Vote& vote) {
        return tellsBesideEarlier(facts, {votersAsBreakdown(vote)});
    }));
    // A ballot that was put right since is told in total only.
    for (Vote& vote : facts.votes)
        if (tellsBesideEarlier(facts, breakdownsOf(facts, vote))) {
            vote.groups.clear();
            vote.byGroup.clear();
            facts.groupsTellSince = true;
        }
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
            if (!reply.respondedOn.isValid())
                continue;
            QDate& first =
                facts.firstAnsweredOn.try_emplace(solution, reply.respondedOn).first->second;
            first = std::min(first, reply.respondedOn);
        }
}

} // namespace

Facts readFacts(const Reader& reader, Id<Project> project, const ReportOptions& options)
{
    return readFactsBeside(issuedVersions(reader, project), reader, project, options);
}

Facts readFactsBeside(std::vector<Issued> issued, const Reader& reader, Id<Project> project,
                      const ReportOptions& options)
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
    facts.issued = std::move(issued);
    if (!facts.issued.empty())
        facts.lastIssued = facts.issued.back();
    facts.number = facts.lastIssued.number + 1;
    readWhoCame(reader, facts, options);
    readSlips(reader, facts);
    readInsights(reader, facts);
    readSolutions(reader, facts);
    facts.assessment = readAssessment(reader, project, facts.sessions);
    for (Rating& rating : facts.assessment.ratings)
        rating.tellsSinceEarlier = tellsBesideEarlier(facts, {formsAsBreakdown(rating)});
    // What somebody offers is what they said.
    facts.offersNotShown = int(std::erase_if(facts.assessment.offers, [&](const Offer& offer) {
        const auto idea = offer.idea ? facts.ideas.find(*offer.idea) : facts.ideas.end();
        return offer.idea &&
               (idea == facts.ideas.end() || !facts.permission.mayPrint(idea->second));
    }));
    return facts;
}

QString themeTitle(const Facts& facts, const Insight& insight)
{
    const auto links = facts.themeLinks.find(insight.id);
    if (links == facts.themeLinks.end() || links->second.empty())
        return {};
    return facts.themes.at(links->second.front()).title;
}

std::vector<Solution> solutionsFrom(const Facts& facts, Id<Insight> insight)
{
    std::vector<Solution> found;
    std::ranges::copy_if(facts.solutions, std::back_inserter(found), [&](const Solution& solution) {
        return std::ranges::count(facts.insightsOfSolution.at(solution.id), insight) > 0;
    });
    return found;
}

} // namespace moothall::report
