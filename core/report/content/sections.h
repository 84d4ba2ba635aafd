// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the officer's report, in their order. Each is written in a file of its own.
#pragma once

#include "core/report/content/composer.h"
#include "core/report/content/facts.h"

namespace moothall::report {

// Each reading, whole.
void composeForOfficers(Composer& composer, const Facts& facts);
void composeForCouncillors(Composer& composer, const Facts& facts);
void composeForParticipants(Composer& composer, const Facts& facts);

void addCover(Composer& composer, const Facts& facts);
void addSummary(Composer& composer, const Facts& facts);
void addWhyAndHow(Composer& composer, const Facts& facts);
void addWhoTookPart(Composer& composer, const Facts& facts);
// Part of who took part: what they wrote about themselves on slips without a name.
void addAboutThemselves(Composer& composer, const Facts& facts);

// Who was hoped for and who came, as chart and table.
void addCoverage(Composer& composer, const Facts& facts);
void addMissingVoices(Composer& composer, const Facts& facts);

void addWhatPeopleToldUs(Composer& composer, const Facts& facts);
void addWhatPeoplePropose(Composer& composer, const Facts& facts);
void addEquality(Composer& composer, const Facts& facts);
void addWhatItTook(Composer& composer, const Facts& facts);
void addHowTheyRatedIt(Composer& composer, const Facts& facts);
void addLimits(Composer& composer, const Facts& facts);
void addYouSaidWeDid(Composer& composer, const Facts& facts);
// Part of it: the steps that were agreed, who does them and by when.
void addWhoDoesWhat(Composer& composer, const Facts& facts);
void addWhereThisSits(Composer& composer, const Facts& facts);

// The annexes of the officer's report.
void addAgenda(Composer& composer, const Facts& facts);
void addEvidenceIndex(Composer& composer, const Facts& facts);
void addGlossary(Composer& composer, const Facts& facts);
void addAccessibility(Composer& composer);
void addProvenance(Composer& composer, const Facts& facts);

// Part of what people told us: the journey and its feelings.
void addTheJourney(Composer& composer, const Facts& facts);

// Part of what people propose: every vote that was held.
void addHowPeopleVoted(Composer& composer, const Facts& facts);
// Of it only the votes with their charts and tables.
void addMarks(Composer& composer, const Facts& facts);

// What people told us where they voted on ideas and nobody has written insights yet.
void addVotesOnIdeas(Composer& composer, const Facts& facts);

// What several readings say alike.
enum class ToldTo
{
    Others,
    Themselves // who came
};
QString turnoutSentence(const Facts& facts, ToldTo to = ToldTo::Others);
QString repliesSentence(const Facts& facts);
QString promiseSentence(const Facts& facts); // whether what was promised was answered in time
QString costSentence(const Facts& facts);    // how many solutions are in which band
QString tookSentence(const Facts& facts);
QString turnoutOfVote(const Facts& facts, const Ballot& ballot); // how many voted

// The findings most people spoke for, in that order.
std::vector<Insight> leadingInsights(const Facts& facts, std::size_t most);
// One of them in a paragraph: the name of its theme or what it says, and the evidence for it.
void addFinding(Composer& composer, const Facts& facts, const Insight& insight, Span name);
// The name of its theme; what it says where it has none.
QString nameOf(const Facts& facts, const Insight& insight);
std::vector<Id<Idea>> citedBy(const Facts& facts, const Insight& insight, IdeaRelation relation);

int marksOf(const Vote& vote, const Solution& solution);

QString anchorOf(const Insight& insight, const Facts& facts);
QString anchorOf(const Solution& solution, const Facts& facts);

} // namespace moothall::report
