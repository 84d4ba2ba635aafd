// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the officer's report, in their order. Each is written in a file of its own.
#pragma once

#include "core/report/content/composer.h"
#include "core/report/content/facts.h"

namespace moothall::report {

void addCover(Composer& composer, const Facts& facts);
void addSummary(Composer& composer, const Facts& facts);
void addWhyAndHow(Composer& composer, const Facts& facts);
void addWhoTookPart(Composer& composer, const Facts& facts);
// Part of who took part: what they wrote about themselves on slips without a name.
void addAboutThemselves(Composer& composer, const Facts& facts);

void addWhatPeopleToldUs(Composer& composer, const Facts& facts);
void addWhatPeoplePropose(Composer& composer, const Facts& facts);
void addWhatItTook(Composer& composer, const Facts& facts);
void addYouSaidWeDid(Composer& composer, const Facts& facts);
void addAgenda(Composer& composer, const Facts& facts);
void addProvenance(Composer& composer, const Facts& facts, QDate made);

// Part of what people propose: every vote that was held.
void addHowPeopleVoted(Composer& composer, const Facts& facts);

// What people told us where they voted on ideas and nobody has written insights yet.
void addVotesOnIdeas(Composer& composer, const Facts& facts);

int marksOf(const Vote& vote, const Solution& solution);

QString anchorOf(const Insight& insight, const Facts& facts);
QString anchorOf(const Solution& solution, const Facts& facts);

} // namespace moothall::report
