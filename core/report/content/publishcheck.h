// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through everything that may be quoted for words that could point to a person.
#pragma once

#include "core/report/content/traces.h"
#include "core/store/reader.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace moothall {
struct Idea;
struct Project;
} // namespace moothall

namespace moothall::report {

// Whom the report goes to decides what must not be in it.
enum class Audience
{
    Everybody,    // published
    Participants, // who may know each other's voices
    Council       // officers bound to confidence: what leads straight to a person only
};
std::set<Trace> tracesFor(Audience audience);

// How many quotes are in a language whose names and words are not known: there only what is written
// alike everywhere is seen, and a person has to read them.
int quotesInOtherLanguages(const Reader& reader, Id<Project> project);

// An idea that may be quoted and holds traces.
struct PublishFinding
{
    Id<Idea> idea;
    QString words; // as they would be printed
    std::vector<TraceFound> traces;
    QString safeWording; // the words with each trace replaced: a first proposal for a person

    QStringList found() const; // the stretches themselves
};

// The longest words first: the more is told, the easier somebody is known by it. A machine sees
// only what it knows: that nothing is found does not mean that nothing is there.
std::vector<PublishFinding> publishCheck(const Reader& reader, Id<Project> project,
                                         Audience audience = Audience::Everybody);

// What a report prints besides quotes and was typed by hand: forms, offers, replies.
struct PrintedFinding
{
    QString place; // as the report calls it
    int step = 0;  // where it can be mended, as ReadinessCheck::step
    QString words;
    std::vector<TraceFound> traces;
    QString safeWording;

    QStringList found() const;
};

std::vector<PrintedFinding> printedCheck(const Reader& reader, Id<Project> project,
                                         Audience audience = Audience::Everybody);

} // namespace moothall::report
