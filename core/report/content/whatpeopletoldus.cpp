// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/evidencetable.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

Callout disagreement(const Facts& facts, const Insight& insight, int challenges)
{
    Callout box{Callout::Kind::Disagreement, {}};
    const QString sentence = challenges == 1
                                 ? Report::tr("1 idea disagrees with this.")
                                 : Report::tr("%1 ideas disagree with this.").arg(challenges);
    box.blocks.push_back(Paragraph{{}, {strong(Report::tr("Disagreement. ")), plain(sentence)}});
    for (const Idea& idea : quotable(facts, citedBy(facts, insight, IdeaRelation::ChallengedBy)))
        box.blocks.push_back(quoteOf(facts, idea));
    return box;
}

Text whereItLeads(const Facts& facts, const Insight& insight)
{
    Text text;
    if (!insight.soWhat.isEmpty())
        text.push_back(theirs(facts, insight.soWhat + u' '));
    const auto solutions = solutionsFrom(facts, insight.id);
    if (solutions.empty())
        text.push_back(plain(Report::tr("No solution rests on this yet.")));
    else
        text.push_back(plain(Report::tr("It leads to ")));
    for (std::size_t i = 0; i < solutions.size(); ++i) {
        if (i > 0)
            text.push_back(plain(i + 1 == solutions.size() ? Report::tr(" and ") : u", "_s));
        text.push_back(theirLink(facts, solutions[i].title, anchorOf(solutions[i], facts)));
        if (i + 1 == solutions.size())
            text.push_back(plain(u"."_s));
    }
    return text;
}

// Where in the evidence index the ideas behind the insight stand.
std::optional<Paragraph> whereItsIdeasAre(const Facts& facts, const Insight& insight,
                                          const EvidenceCodes& codes)
{
    QStringList cited;
    for (const InsightIdea& link : facts.ideaLinks.at(insight.id))
        cited.append(codes.at(link.idea));
    if (cited.isEmpty())
        return std::nullopt;
    cited.sort();
    constexpr qsizetype mostNamed = 12;
    QString codesNamed = cited.mid(0, mostNamed).join(u", "_s);
    if (cited.size() > mostNamed)
        codesNamed =
            Report::tr("%1 and %2 more, in Annex B").arg(codesNamed).arg(cited.size() - mostNamed);
    return Paragraph{
        {},
        {link(Report::tr("Evidence index"), u"evidence"_s), plain(u": "_s + codesNamed)},
        Paragraph::Tone::Quiet};
}

void addInsight(Composer& composer, const Facts& facts, const Insight& insight,
                const EvidenceCodes& codes)
{
    const QString title = themeTitle(facts, insight);
    composer.subsection(title.isEmpty() ? plain(Report::tr("Insight")) : theirs(facts, title),
                        anchorOf(insight, facts));
    composer.add(Statement{{theirs(facts, insight.statement)}});
    const Evidence& evidence = facts.evidence.at(insight.id);
    Callout strip{Callout::Kind::Evidence, {}};
    strip.blocks.push_back(
        Paragraph{{}, evidenceStrip(evidence, presentShown(facts), facts.project.threshold)});
    if (auto index = whereItsIdeasAre(facts, insight, codes))
        strip.blocks.push_back(*std::move(index));
    composer.add(std::move(strip));
    const auto quotes = quotable(facts, citedBy(facts, insight, IdeaRelation::Cites));
    if (quotes.empty())
        composer.paragraph(Report::tr("Nobody who said this agreed to be quoted."));
    else
        composer.paragraph(
            std::ranges::all_of(quotes, &QString::isEmpty, retoldHow)
                ? Report::tr("In people’s own words:")
                : Report::tr("What people said; in quotation marks where it is word for word:"));
    for (const Idea& idea : quotes)
        composer.add(quoteOf(facts, idea));
    if (evidence.challenges > 0)
        composer.add(disagreement(facts, insight, evidence.challenges));
    composer.paragraph(whereItLeads(facts, insight));
}

} // namespace

std::vector<Id<Idea>> citedBy(const Facts& facts, const Insight& insight, IdeaRelation relation)
{
    std::vector<Id<Idea>> ideas;
    for (const InsightIdea& link : facts.ideaLinks.at(insight.id))
        if (link.relation == relation)
            ideas.push_back(link.idea);
    return ideas;
}

QString anchorOf(const Insight& insight, const Facts& facts)
{
    const auto at = std::ranges::find(facts.insights, insight.id, &Insight::id);
    return u"insight-%1"_s.arg(at - facts.insights.begin() + 1);
}

void addWhatPeopleToldUs(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What people told us"), u"told"_s);
    if (facts.insights.empty()) {
        composer.paragraph(facts.ideas.empty()
                               ? Report::tr("No ideas have been recorded yet.")
                               : Report::tr("People gave %1. No insights have been written yet.")
                                     .arg(ideasCounted(int(facts.ideas.size()))));
        addTheJourney(composer, facts);
        addVotesOnIdeas(composer, facts);
        return;
    }
    composer.paragraph(
        (facts.insights.size() == 1
             ? Report::tr("The ideas people gave were sorted into themes and put into %1 insight. "
                          "It says how many ideas it rests on and how many people stand behind it "
                          "at least. “A few people” means fewer than %2.")
             : Report::tr("The ideas people gave were sorted into themes and put into %1 insights. "
                          "Each says how many ideas it rests on and how many people stand behind "
                          "it at least. “A few people” means fewer than %2."))
            .arg(facts.insights.size())
            .arg(facts.project.threshold));
    if (facts.uncitedIdeas > 0)
        composer.paragraph(
            Report::tr("Of the %1, %2 led to no insight and no solution.")
                .arg(ideasCounted(int(facts.ideas.size())), number(facts.uncitedIdeas)));
    addTheJourney(composer, facts);
    const EvidenceCodes codes = evidenceCodes(facts);
    for (const Insight& insight : facts.insights)
        addInsight(composer, facts, insight, codes);
}

} // namespace moothall::report
