// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// The solutions of the report, most marks of this vote first.
std::vector<Solution> ranked(const Facts& facts, const Vote& vote)
{
    std::vector<Solution> solutions = facts.solutions;
    std::ranges::stable_sort(solutions, std::greater(),
                             [&](const Solution& solution) { return marksOf(vote, solution); });
    return solutions;
}

QString mostMarked(const Vote& vote, const std::vector<Solution>& solutions)
{
    const int most = marksOf(vote, solutions.front());
    if (most == 0)
        return Report::tr("No solution got a mark");
    QStringList titles;
    for (const Solution& solution : solutions)
        if (marksOf(vote, solution) == most)
            titles.append(u'“' + solution.title + u'”');
    return Report::tr("%1 got the most marks").arg(listed(titles));
}

Text voteSentence(const Facts& facts, const Vote& vote)
{
    const Ballot& ballot = vote.ballot;
    QString sentence = turnoutOfVote(facts, ballot) + u' ' +
                       Report::tr("Each had up to %1 marks.").arg(number(ballot.marksPerBallot));
    if (ballot.method == BallotMethod::ClosedBallot)
        sentence += Report::tr(" They voted unseen.");
    else if (ballot.method == BallotMethod::OpenDots)
        sentence +=
            Report::tr(" Marks were seen as they were placed, which can draw others along.");
    Text text;
    if (facts.votes.size() > 1 && !sessionName(vote.session).isEmpty())
        text = filled(Report::tr("%1. "), {theirs(facts, sessionName(vote.session))});
    text.push_back(plain(sentence));
    if (!ballot.note.isEmpty() && !hidesAGroup(facts)) // it may say who did not vote
        text.push_back(theirs(facts, u' ' + ballot.note));
    return text;
}

// "Chart D", or "Chart D2" where there are several.
QString numbered(const Facts& facts, const QString& name, std::size_t vote)
{
    return facts.votes.size() > 1 ? name + number(int(vote + 1)) : name;
}

Figure marksChart(const Vote& vote, const std::vector<Solution>& solutions, const QString& name)
{
    Figure chart;
    chart.kind = Figure::Kind::Bars;
    chart.name = name;
    chart.finding = mostMarked(vote, solutions);
    Series series{Report::tr("Marks"), {}, {}};
    QStringList told;
    int most = vote.ballot.ballotsCast;
    for (const Solution& solution : solutions) {
        const int marks = marksOf(vote, solution);
        chart.categories.append(solution.title);
        series.values.emplace_back(marks);
        most = std::max(most, marks);
        told.append(u"%1 %2"_s.arg(solution.title, number(marks)));
    }
    chart.series = {series};
    chart.valueAxis = {Report::tr("Marks, from %1 ballots").arg(number(vote.ballot.ballotsCast)), 0,
                       double(most), 0};
    chart.alt = Report::tr("%1. Marks: %2.").arg(chart.finding, told.join(u", "_s));
    return chart;
}

QString groupName(const Facts& facts, Id<BroadGroup> group)
{
    for (const Coverage& coverage : facts.coverage)
        if (coverage.group.id == group)
            return coverage.group.name;
    return {};
}

// What may be printed of them; where nobody gave a mark, no group did.
std::optional<int> marksOfGroup(const Vote& vote, const Solution& solution, std::size_t group)
{
    if (marksOf(vote, solution) == 0)
        return 0;
    const auto row = vote.byGroup.find(solution.id);
    return row == vote.byGroup.end() ? std::nullopt : row->second[group];
}

Table marksTable(const Facts& facts, const Vote& vote, const std::vector<Solution>& solutions,
                 const QString& name)
{
    Table table{vote.groups.empty() ? Report::tr("%1. Marks").arg(name)
                                    : Report::tr("%1. Marks, by broad group").arg(name),
                {{Report::tr("Solution"), Column::Align::Start, 0.32},
                 {Report::tr("All"), Column::Align::End, 0.10}},
                {},
                false,
                true};
    for (const Id<BroadGroup> group : vote.groups)
        table.columns.push_back({groupName(facts, group), Column::Align::End});
    for (const Solution& solution : solutions) {
        std::vector<Text> row{{theirLink(facts, solution.title, anchorOf(solution, facts))},
                              {plain(number(marksOf(vote, solution)))}};
        for (std::size_t i = 0; i < vote.groups.size(); ++i) {
            const std::optional<int> marks = marksOfGroup(vote, solution, i);
            row.push_back({plain(marks ? number(*marks) : Report::tr("not shown"))});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool hidesMarks(const Vote& vote, const std::vector<Solution>& solutions)
{
    return std::ranges::any_of(solutions, [&](const Solution& solution) {
        for (std::size_t i = 0; i < vote.groups.size(); ++i)
            if (!marksOfGroup(vote, solution, i))
                return true;
        return false;
    });
}

} // namespace

QString turnoutOfVote(const Facts& facts, const Ballot& ballot)
{
    return hidesAGroup(facts) ? Report::tr("%1 voted.").arg(people(ballot.ballotsCast))
                              : Report::tr("%1 of %2 eligible people voted.")
                                    .arg(number(ballot.ballotsCast), number(ballot.eligible));
}

int marksOf(const Vote& vote, const Solution& solution)
{
    const auto found = vote.marks.find(solution.id);
    return found == vote.marks.end() ? 0 : found->second;
}

void addMarks(Composer& composer, const Facts& facts)
{
    if (facts.solutions.empty())
        return; // of which marks could be told
    if (facts.votesNotShown > 0)
        composer.paragraph(Report::tr("Too few people voted for their marks to be shown."));
    if (facts.votesTellSince > 0)
        composer.paragraph(
            Report::tr("Since an earlier version the number of ballots changed by fewer than %1. "
                       "Beside that version the marks would tell how single people voted, so they "
                       "are not printed again.")
                .arg(number(facts.project.threshold)));
    for (std::size_t i = 0; i < facts.votes.size(); ++i) {
        const Vote& vote = facts.votes[i];
        const auto solutions = ranked(facts, vote);
        composer.paragraph(voteSentence(facts, vote));
        composer.add(marksChart(vote, solutions, numbered(facts, Report::tr("Chart D"), i)));
        composer.add(marksTable(facts, vote, solutions, numbered(facts, Report::tr("Table D"), i)));
        if (hidesMarks(vote, solutions))
            composer.paragraph(Report::tr("Where a group’s marks could point to a person, only the "
                                          "total is shown."));
    }
}

void addHowPeopleVoted(Composer& composer, const Facts& facts)
{
    addMarks(composer, facts);
    if (facts.votes.size() > 1)
        composer.paragraph(
            Report::tr("Each vote stands by itself: their marks cannot be added up."));
    if (!facts.votes.empty())
        composer.paragraph(
            Report::tr("Marks are the priorities of those present. They are not a decision."));
}

} // namespace moothall::report
