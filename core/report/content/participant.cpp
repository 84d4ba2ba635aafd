// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For the people who came: short sentences, "you" and "we", no word of the trade.
#include "core/report/content/changes.h"
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

void addBeginning(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What this is about"), u"about"_s);
    composer.paragraph(Report::tr("This is what we heard from you, and what happens now."));
    if (const QString since = sinceTheLast(facts, Variant::Participant); !since.isEmpty())
        composer.paragraph(since);
    if (!facts.project.decisionQuestion.trimmed().isEmpty())
        composer.paragraph(filled(Report::tr("The question was: %1"),
                                  {theirs(facts, readable(facts.project.decisionQuestion))}));
    if (!facts.project.promise.trimmed().isEmpty())
        composer.paragraph(filled(Report::tr("We promised: %1"),
                                  {theirs(facts, readable(facts.project.promise))}));
    if (!facts.project.decisionMaker.isEmpty())
        composer.paragraph(filled(
            facts.project.decisionDate.isValid() ? Report::tr("Who decides: %1, on %2.")
                                                 : Report::tr("Who decides: %1."),
            {theirs(facts, facts.project.decisionMaker), plain(date(facts.project.decisionDate))}));
    if (facts.overrides.empty())
        composer.paragraph(Report::tr("Rules we set aside: none recorded."));
    for (const StepOverride& aside : facts.overrides)
        composer.paragraph(
            filled(Report::tr("We set one of our rules aside. The rule was: %1. Why: %2"),
                   {theirs(facts, aside.rule), theirs(facts, aside.reason)}));
}

void addWhoCame(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Who came"), u"who"_s);
    composer.paragraph(turnoutSentence(facts, ToldTo::Themselves));
    addCoverage(composer, facts);
    addMissingVoices(composer, facts);
}

// "Some people (at least 7 of 22) spoke of this."
QString spokenOf(const Facts& facts, const Evidence& evidence)
{
    const int present = presentShown(facts);
    if (evidence.voicesAtLeast == 0)
        return {};
    const QString word = frequencyWord(evidence.voicesAtLeast, present, facts.project.threshold);
    if (evidence.voicesAtLeast < facts.project.threshold)
        return Report::tr("A few people spoke of this.");
    const QString count = present > 0
                              ? Report::tr("at least %1 of %2 people")
                                    .arg(number(evidence.voicesAtLeast), number(present))
                              : Report::tr("at least %1").arg(people(evidence.voicesAtLeast));
    return word.isEmpty() ? Report::tr("This was said by %1.").arg(count)
                          : Report::tr("%1 spoke of this: %2.").arg(word, count);
}

void addWhatYouTold(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What you told us"), u"told"_s);
    if (facts.insights.empty() && facts.ideas.empty())
        composer.paragraph(Report::tr("No ideas have been recorded yet."));
    else if (facts.insights.empty())
        composer.paragraph(Report::tr("You gave us %1. We are still reading them.")
                               .arg(ideasCounted(int(facts.ideas.size()))));
    for (const Insight& insight : facts.insights) {
        const QString title = themeTitle(facts, insight);
        composer.subsection(title.isEmpty() ? plain(Report::tr("What we heard"))
                                            : theirs(facts, title),
                            anchorOf(insight, facts));
        composer.add(Statement{{theirs(facts, insight.statement)}});
        const Evidence& evidence = facts.evidence.at(insight.id);
        if (const QString spoken = spokenOf(facts, evidence); !spoken.isEmpty())
            composer.paragraph(spoken);
        const auto quotes = quotable(facts, citedBy(facts, insight, IdeaRelation::Cites));
        if (!quotes.empty())
            composer.add(quoteOf(facts, quotes.front()));
        if (evidence.challenges > 0)
            composer.paragraph(evidence.challenges == 1
                                   ? Report::tr("Not everybody agreed: 1 idea says otherwise.")
                                   : Report::tr("Not everybody agreed: %1 ideas say otherwise.")
                                         .arg(evidence.challenges));
    }
}

void addWhatYouProposed(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What you proposed, and what the council says"), u"propose"_s);
    if (facts.solutions.empty())
        composer.paragraph(Report::tr("Nothing has been put forward yet."));
    addMarks(composer, facts);
    for (const Solution& solution : facts.solutions) {
        composer.subsection(theirs(facts, solution.title), anchorOf(solution, facts));
        if (!solution.description.trimmed().isEmpty())
            composer.paragraph({theirs(facts, solution.description)});
        const auto reply = facts.replyTo.find(solution.id);
        if (reply == facts.replyTo.end()) {
            composer.paragraph(Report::tr("The council has not answered this yet."));
            continue;
        }
        Text answer{strong(Report::tr("%1. ").arg(wordsFor(reply->second.answer))),
                    theirs(facts, reply->second.weDidOrWill)};
        composer.paragraph(std::move(answer));
    }
}

void addWhatHappensNow(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What happens now"), u"next"_s);
    if (facts.project.replyDue.isValid())
        composer.paragraph(
            Report::tr("We promised you an answer by %1.").arg(date(facts.project.replyDue)) +
            promiseSentence(facts));
    addWhoDoesWhat(composer, facts);
}

} // namespace

void composeForParticipants(Composer& composer, const Facts& facts)
{
    addBeginning(composer, facts);
    addWhoCame(composer, facts);
    addWhatYouTold(composer, facts);
    addWhatYouProposed(composer, facts);
    addHowTheyRatedIt(composer, facts);
    addWhatHappensNow(composer, facts);
    addGlossary(composer, facts);
}

} // namespace moothall::report
