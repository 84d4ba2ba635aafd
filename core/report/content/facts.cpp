// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/facts.h"

#include "core/involve/presence.h"
#include "core/report/content/differencing.h"
#include "core/report/content/disclosure.h"
#include "core/store/schema.h"
#include "core/synthesise/ideaorigins.h"

#include <algorithm>
#include <limits>

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

// The groups that are large enough. What nobody is named for must be of enough people, too, or it
// would name them.
void decideWhoIsNamed(Facts& facts)
{
    int unnamed = 0;
    std::vector<const Coverage*> bySize;
    for (const Coverage& coverage : facts.coverage)
        if (coverage.printed >= facts.project.threshold)
            bySize.push_back(&coverage);
        else
            unnamed += coverage.present;
    std::ranges::stable_sort(bySize, {}, &Coverage::present);
    for (const Coverage* coverage : bySize)
        if (unnamed > 0 && unnamed < facts.project.threshold)
            unnamed += coverage->present;
        else
            facts.named.insert(coverage->group.id);
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
                         wasHidden(facts.issued, coverageKey(), cellKey(facts, broadGroup.id))});
        if (isProtected)
            facts.protectedGroups.insert(broadGroup.id);
        facts.coverage.push_back(coverage);
    }
    const auto printed =
        decideDisclosure(cells, facts.project.threshold, facts.project.complementary);
    for (std::size_t i = 0; i < printed.size(); ++i)
        facts.coverage[i].printed = printed[i];
    facts.totalIsHidden = totalGivesAway(cells, printed, facts.project.threshold);
    decideWhoIsNamed(facts);
    for (const Group& group : all) {
        if (!group.targetUser)
            continue;
        const auto came = present.find(group.id);
        facts.targetOfTargetUsers += group.targetCount;
        facts.presentOfTargetUsers += came == present.end() ? 0 : came->second;
    }
}

void leaveOutWhoCame(Facts& facts)
{
    facts.whoCameIsLeftOut = true;
    facts.totalIsHidden = true;
    facts.named.clear(); // a name says that at least as many came as the threshold
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
        "SELECT count(DISTINCT participant) FROM attendance WHERE state <> 'invited' AND "
        "NOT walked_in AND " +
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
        if (told <= mostHeads(facts) &&
            !tellsBesideEarlier(facts, {slipsOf(question, facts.project.threshold)}))
            continue;
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
    readCoverage(reader, facts);
    if (options.withoutWhoCame)
        leaveOutWhoCame(facts);
    readSessions(reader, facts);
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

int presentShown(const Facts& facts) { return facts.totalIsHidden ? 0 : facts.turnout.present; }

bool hidesAGroup(const Facts& facts)
{
    return facts.whoCameIsLeftOut ||
           !std::ranges::all_of(facts.coverage, [](const Coverage& coverage) {
               return coverage.printed.has_value();
           });
}

int mostHeads(const Facts& facts)
{
    if (!facts.totalIsHidden || facts.whoCameIsLeftOut)
        return std::numeric_limits<int>::max();
    int printed = 0;
    int small = 0; // groups of which each is known to be below the threshold
    for (const Coverage& coverage : facts.coverage) {
        if (coverage.printed)
            printed += *coverage.printed;
        else if (coverage.present < facts.project.threshold)
            ++small;
        else
            return std::numeric_limits<int>::max(); // it may be as large as it likes
    }
    // With more, each of the small groups would have to be there.
    return printed + std::max(0, small - 1) * (facts.project.threshold - 1);
}

bool mayTellHeads(const Facts& facts, int heads)
{
    return heads >= facts.project.threshold && heads <= mostHeads(facts);
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
    if (!facts.named.contains(broadGroup->second))
        return std::nullopt;
    for (const Coverage& coverage : facts.coverage)
        if (coverage.group.id == broadGroup->second)
            return coverage.group.name;
    return std::nullopt;
}

} // namespace moothall::report
