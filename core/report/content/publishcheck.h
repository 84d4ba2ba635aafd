// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through everything that may be quoted for words that could point to a person.
#pragma once

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

enum class Trace
{
    Name,
    Phone,
    Postcode,
    Mail,
    Age,
    Health
};

// Whom the report goes to decides what must not be in it.
enum class Audience
{
    Everybody,    // published
    Participants, // who may know each other's voices
    Council       // officers bound to confidence: what leads straight to a person only
};
std::set<Trace> tracesFor(Audience audience);

// A stretch of a text that could point to a person.
struct TraceFound
{
    Trace trace = Trace::Name;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TraceFound&, const TraceFound&) = default;
};

// In the order they stand, none within another. `names` are of people of the workshop; `known` are
// words that are no names here, such as the place and the service.
std::vector<TraceFound> tracesIn(const QString& text, const QStringList& names = {},
                                 const QStringList& known = {});

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

} // namespace moothall::report
