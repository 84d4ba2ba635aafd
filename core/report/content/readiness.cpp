// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/readiness.h"

#include "core/assess/invariants.h"
#include "core/gather/voice.h"
#include "core/report/content/changes.h"
#include "core/report/content/facts.h"
#include "core/report/content/merging.h"
#include "core/report/content/phrases.h"
#include "core/report/content/publishcheck.h"
#include "core/store/failure.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60; // characters
constexpr qsizetype namesAtOnce = 3;
constexpr int usualThreshold = 5;

ReadinessCheck pass(const QString& question, const QString& evidence)
{
    return {true, question, evidence};
}

ReadinessCheck look(const QString& question, const QString& evidence, int step = 0,
                    Mend mend = Mend::Nothing)
{
    return {false, question, evidence, step, mend};
}

ReadinessCheck notKnown(const QString& question, const QString& evidence)
{
    return {false, question, evidence, 2, Mend::Nothing, false};
}

// The first of them, shortened, and how many more there are.
QString named(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.mid(0, namesAtOnce))
        shown.append(shortened(name, longestName));
    const auto more = int(names.size() - shown.size());
    return more > 0 ? Report::tr("%1; and %n more", nullptr, more).arg(shown.join(u"; "_s))
                    : shown.join(u"; "_s);
}

ReadinessCheck safeWording(const Facts& facts)
{
    const auto lacking = std::ranges::count_if(facts.ideas, [](const auto& entry) {
        const Idea& idea = entry.second;
        return idea.identifying && !idea.withheld && !idea.redactedText;
    });
    if (lacking == 0)
        return pass(Report::tr("Safe wording"),
                    Report::tr("No idea that points to a person lacks it."));
    return look(lacking == 1 ? Report::tr("1 idea needs safe wording")
                             : Report::tr("%1 ideas need safe wording").arg(lacking),
                Report::tr("What points to a person is not quoted without it."), 2);
}

ReadinessCheck qualityOwners(const Facts& facts)
{
    QStringList without;
    for (const Solution& solution : facts.solutions)
        if (solution.qualityOwnerRole.value_or(QString()).trimmed().isEmpty())
            without.append(solution.title);
    if (facts.solutions.empty())
        return pass(Report::tr("Quality owners"), Report::tr("No solution is put forward yet."));
    if (without.isEmpty())
        return pass(Report::tr("Quality owners"), Report::tr("Every solution has one."));
    return look(without.size() == 1
                    ? Report::tr("1 solution has no quality owner")
                    : Report::tr("%1 solutions have no quality owner").arg(without.size()),
                named(without), 4);
}

ReadinessCheck voices(const Facts& facts)
{
    QStringList alone;
    for (const Insight& insight : facts.insights)
        if (const auto found = facts.evidence.find(insight.id);
            found == facts.evidence.end() || found->second.voicesAtLeast <= 1)
            alone.append(insight.statement);
    if (alone.isEmpty())
        return pass(Report::tr("Voices"),
                    facts.insights.size() == 1
                        ? Report::tr("The insight rests on at least two people.")
                        : Report::tr("Every insight rests on at least two people."));
    return look(alone.size() == 1
                    ? Report::tr("1 insight rests on one voice or none")
                    : Report::tr("%1 insights rest on one voice or none").arg(alone.size()),
                named(alone), 3);
}

// One insight without a challenge says little; a project without any says that nobody dared, or
// that nobody asked (practice notes, I15).
ReadinessCheck disagreement(const Facts& facts)
{
    const auto challenged = std::ranges::count_if(
        facts.evidence, [](const auto& entry) { return entry.second.challenges > 0; });
    if (challenged == 0)
        return look(Report::tr("No disagreement recorded"),
                    Report::tr("No idea challenges any insight."), 3);
    return pass(Report::tr("Disagreement"), facts.insights.size() == 1
                                                ? Report::tr("Recorded for the insight.")
                                                : Report::tr("Recorded for %1 of %2 insights.")
                                                      .arg(challenged)
                                                      .arg(facts.insights.size()));
}

ReadinessCheck smallNumbers(const Facts& facts)
{
    const QString question = Report::tr("Small numbers");
    const int threshold = facts.project.threshold;
    const QString rule = Report::tr("Counts below %1 are put together or hidden.").arg(threshold);
    if (!facts.project.complementary)
        return look(question, rule + u' ' + Report::tr("A total may still give a hidden one away."),
                    0, Mend::Threshold);
    if (threshold < usualThreshold)
        return look(question, rule + u' ' + Report::tr("%1 is usual.").arg(usualThreshold), 0,
                    Mend::Threshold);
    if (!mergeOffers(facts).empty())
        return look(question, rule + u' ' + Report::tr("Groups could be put together instead."), 0,
                    Mend::Groups);
    return pass(question, rule);
}

// Reports tell of broad groups alone: who is in none is neither counted nor named.
ReadinessCheck broadGroups(const Facts& facts)
{
    if (facts.groupsApart == 0)
        return pass(Report::tr("Broad groups"), Report::tr("No group is without one."));
    return look(facts.groupsApart == 1
                    ? Report::tr("1 group stands in no broad group")
                    : Report::tr("%1 groups stand in no broad group").arg(facts.groupsApart),
                Report::tr("Reports do not name them. Choose one for each under Groups."), 1);
}

ReadinessCheck quotes(const Facts& facts)
{
    const auto refused = std::ranges::count_if(facts.ideas, [&](const auto& entry) {
        const Idea& idea = entry.second;
        return !idea.withheld && idea.moderation == Moderation::Accepted &&
               !facts.permission.allows(idea);
    });
    const QString question = Report::tr("Quotes");
    if (refused == 0)
        return pass(question, Report::tr("Nobody is quoted who did not agree."));
    return pass(question,
                refused == 1
                    ? Report::tr("1 idea is not quoted: no agreement given.")
                    : Report::tr("%1 ideas are not quoted: no agreement given.").arg(refused));
}

// Practice asks for what went wrong as well: a report without it is not final.
ReadinessCheck whatWentWrong(const Facts& facts)
{
    if (whatDidNotWork(facts.assessment).isEmpty())
        return look(Report::tr("What did not work"),
                    Report::tr("None recorded: the final version waits for it."), 5);
    return pass(Report::tr("What did not work"), Report::tr("Written down."));
}

ReadinessCheck wordsThatPointToPeople(const Reader& reader, Id<Project> project)
{
    const std::vector<PublishFinding> found = publishCheck(reader, project);
    const int unread = quotesInOtherLanguages(reader, project);
    const QString others =
        unread == 0   ? QString()
        : unread == 1 ? Report::tr("1 quote is not in English: read it yourself.")
                      : Report::tr("%1 quotes are not in English: read them yourself.").arg(unread);
    if (found.empty() && unread > 0)
        return notKnown(Report::tr("Names, numbers and health"), others);
    if (found.empty())
        return pass(Report::tr("Names, numbers and health"),
                    Report::tr("None was recognised in a quote."));
    QStringList stretches;
    for (const PublishFinding& finding : found)
        stretches += finding.found();
    return look(found.size() == 1 ? Report::tr("1 quote may point to a person")
                                  : Report::tr("%1 quotes may point to a person").arg(found.size()),
                others.isEmpty() ? named(stretches) : named(stretches) + u". "_s + others, 0,
                Mend::SafeWording);
}

// Whoever reads the sign-in sheet knows who said it: “P07: ...”.
ReadinessCheck codesBeforeWords(const Reader& reader, const Facts& facts)
{
    QStringList codes;
    for (const auto& [id, idea] : facts.ideas)
        if (facts.permission.mayPrint(idea))
            if (const QString code = voice::codeIn(reader, idea.session, ideas::shownText(idea));
                !code.isEmpty())
                codes.append(code);
    const auto count = codes.size();
    codes.removeDuplicates();
    codes.sort();
    if (count == 0)
        return pass(Report::tr("Codes of people"), Report::tr("No idea begins with one."));
    return look(count == 1 ? Report::tr("1 idea begins with a code")
                           : Report::tr("%1 ideas begin with a code").arg(count),
                Report::tr("It is printed with the words: %1.").arg(named(codes)), 2);
}

ReadinessCheck otherWords(const Reader& reader, Id<Project> project)
{
    const std::vector<PrintedFinding> found = printedCheck(reader, project);
    if (found.empty())
        return pass(Report::tr("All other printed texts"),
                    Report::tr("No name and no number was recognised."));
    QStringList stretches;
    for (const PrintedFinding& finding : found)
        stretches.append(finding.place + u": "_s + finding.found().join(u", "_s));
    return look(found.size() == 1
                    ? Report::tr("1 printed text may point to a person")
                    : Report::tr("%1 printed texts may point to a person").arg(found.size()),
                named(stretches), found.front().step, Mend::SafeWording);
}

ReadinessCheck earlierVersions(const Facts& facts)
{
    const QString question = Report::tr("Earlier versions");
    if (facts.lastIssued.number == 0)
        return pass(question, Report::tr("None was issued yet."));
    if (const Result<> allowed = mayStandBeside(facts); !allowed)
        return look(question, allowed.error().sentence, 0, Mend::Groups);
    if (const QStringList gone = notPrintedAgain(facts); !gone.isEmpty())
        return look(question, gone.join(u' '));
    return pass(question, Report::tr("Beside them nothing hidden is told."));
}

ReadinessCheck charts(const Document& document)
{
    const ChartCount count = chartsIn(document);
    if (count.all == 0)
        return pass(Report::tr("Charts"), Report::tr("There is none yet."));
    const QString evidence = Report::tr("%1 of %2").arg(count.told).arg(count.all);
    return count.told == count.all
               ? pass(Report::tr("Every chart has a table and alt text"), evidence)
               : look(Report::tr("A chart has no table or alt text"), evidence);
}

ReadinessCheck rules(const Reader& reader)
{
    const std::vector<Problem> broken = invariants::check(reader);
    if (broken.empty())
        return pass(Report::tr("Rules of the workshop"), Report::tr("None is broken."));
    const auto more = int(broken.size()) - 1;
    QString evidence = broken.front().sentence;
    if (more > 0)
        evidence += u' ' + Report::tr("And %n more.", nullptr, more);
    return look(
        broken.size() == 1
            ? Report::tr("1 rule of the workshop is broken")
            : Report::tr("Rules of the workshop are broken in %1 places").arg(broken.size()),
        evidence);
}

// A sentence may stand between a chart and its table, but no other chart and no heading.
bool tableFollows(const std::vector<Block>& blocks, std::size_t chart)
{
    for (std::size_t i = chart + 1; i < blocks.size(); ++i) {
        if (std::holds_alternative<Table>(blocks[i]))
            return true;
        if (std::holds_alternative<Figure>(blocks[i]) || std::holds_alternative<Heading>(blocks[i]))
            return false;
    }
    return false;
}

void countCharts(const std::vector<Block>& blocks, ChartCount& count)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (const auto* callout = std::get_if<Callout>(&blocks[i]))
            countCharts(callout->blocks, count);
        const auto* figure = std::get_if<Figure>(&blocks[i]);
        if (!figure)
            continue;
        ++count.all;
        count.told += tableFollows(blocks, i) && !figure->alt.trimmed().isEmpty();
    }
}

} // namespace

bool hasInsight(const Reader& reader, Id<Project> project)
{
    return reader.value<int>("SELECT EXISTS (SELECT 1 FROM insight WHERE project = ?)", project) !=
           0;
}

bool hasIdeas(const Reader& reader, Id<Project> project)
{
    return reader.value<int>("SELECT EXISTS (SELECT 1 FROM idea JOIN session ON session.id = "
                             "idea.session WHERE session.project = ?)",
                             project) != 0;
}

Result<std::vector<ReadinessCheck>> readinessOf(const Reader& reader, Id<Project> project,
                                                const Document& document,
                                                const ReportOptions& options)
{
    return attempt([&]() -> Result<std::vector<ReadinessCheck>> {
        const Facts facts = readFacts(reader, project, options);
        return std::vector{safeWording(facts),
                           qualityOwners(facts),
                           voices(facts),
                           disagreement(facts),
                           smallNumbers(facts),
                           broadGroups(facts),
                           quotes(facts),
                           whatWentWrong(facts),
                           wordsThatPointToPeople(reader, project),
                           codesBeforeWords(reader, facts),
                           otherWords(reader, project),
                           earlierVersions(facts),
                           charts(document),
                           rules(reader)};
    });
}

ChartCount chartsIn(const Document& document)
{
    ChartCount count;
    countCharts(document.blocks, count);
    return count;
}

} // namespace moothall::report
