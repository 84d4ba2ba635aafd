// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words in a text that could point to a person.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace moothall::report {

enum class Trace
{
    Name,
    Phone,
    Postcode,
    Mail,
    Web,    // a page or the name somebody has online
    Number, // of a car, of an insurance
    Age,
    Health,
    Address, // a house in a street
    Life     // what happens to few: violence, prison, flight; or a part that only one plays
};

// A stretch of a text that could point to a person.
struct TraceFound
{
    Trace trace = Trace::Name;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TraceFound&, const TraceFound&) = default;
};

// What is known of the place the words come from.
struct TraceContext
{
    QStringList names;        // of people of the workshop
    QStringList known;        // words that are no names here, such as the place and the service
    QSet<QString> ordinary;   // words met in small letters: at the head of a sentence no names
    bool guessesNames = true; // from capitals; only where just names begin with one
};

// In the order they stand, none within another.
std::vector<TraceFound> tracesIn(const QString& text, const TraceContext& context = {});

// The words with each trace replaced by what kind of thing stood there.
QString withoutTraces(const QString& words, const std::vector<TraceFound>& traces);

} // namespace moothall::report
