// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed wording of reports: the same thing is always said the same way.
#pragma once

#include "core/assess/ledger.h"
#include "core/assess/replies.h"
#include "core/develop/actions.h"
#include "core/develop/solutions.h"
#include "core/involve/project.h"
#include "core/report/document.h"
#include "core/synthesise/evidence.h"

#include <QCoreApplication>
#include <QDate>

namespace moothall::report {

struct Facts;

// Report::tr: everything a report says by itself.
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Span plain(const QString& text);
Span strong(const QString& text);
Span link(const QString& text, const QString& anchor);

// The words with the parts in the places of %1, %2 and so on, each with its own look and language.
Text filled(const QString& words, const std::vector<Span>& parts);

// The language of the report's own sentences.
QString ownLanguage();

QString number(int value);                                  // 2,031
QString date(QDate value);                                  // 14 May 2026
QString hours(std::int64_t minutes);                        // 76.75
QString money(std::int64_t pence, const QString& currency); // £4,077.10

// The currency of the project's amounts; empty where it is not sure. Pounds are what a project has
// unless told otherwise, so they are believed only where neither country nor language speaks
// against them.
QString currencyOf(const Project& project);
QString listed(const QStringList& items); // a, b and c
QString people(int count);                // 1 person, 22 people
QString ideasCounted(int count);          // 1 idea, 64 ideas

// The count; or, where it is hidden, whether it is small itself or would give a small one away.
QString countOrWhyNot(std::optional<int> printed, int count, int threshold);

// The fixed words for how many of those present: "A few people" below the threshold, "Some people"
// below half, "Around half" from 45 to 55 in a hundred, "Most people" from two thirds, "Nearly all"
// from nine tenths. Empty between a half and two thirds, where only the number says it, and where
// it is not known how many were present.
QString frequencyWord(int count, int present, int threshold);

// The words, or their beginning where they are longer than a page can bear.
QString shortened(const QString& words, qsizetype longest);

// "6 ideas, at least 7 of 22 people, 3 tables; no disagreement recorded."
Text evidenceStrip(const Evidence& evidence, int present, int threshold);

// "DRAFT, version 2" or "Version 2": what is issued next.
QString versionOf(const Facts& facts);

// The same before what stands in the foot of every page: a loose page tells what it belongs to, and
// a title too long for the foot is what is cut.
QString runningTitleOf(const Facts& facts, const QString& title);

QString wordsFor(CostBand band, const QString& currency);
QString wordsFor(Answer answer);
QString wordsFor(Party party);
QString wordsFor(ActionStatus status);

} // namespace moothall::report
