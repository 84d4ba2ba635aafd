// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a table mean, as people and programs write them.
#pragma once

#include "core/base/clock.h"
#include "core/gather/ideas.h"
#include "core/involve/participants.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace moothall::exchange {

// Empty, or one of the ways to write so: "-", "none", "n/a".
bool saysNothing(const QString& cell);

// "3", "T3", "Table 3".
std::optional<int> tableNumberIn(const QString& cell);

// The word of a kind, whatever its case.
std::optional<IdeaKind> kindIn(const QString& cell);

// Seconds or milliseconds since 1970, or a date with or without time as ISO 8601 writes it, which
// is of the zone unless it says otherwise.
std::optional<Timestamp> timeIn(const QString& cell, const QTimeZone& zone);

// "yes", "no", "refused": what somebody said on being quoted.
std::optional<AgreementState> quoteAnswerIn(const QString& cell);

// Gives the idea the status of that word: "accepted", "pending", "parked". False where the word
// is not known.
bool takeStatus(const QString& cell, Idea& idea);

// Spreadsheet programs run what begins like a formula; an apostrophe before it keeps it text.
// `unguarded` gives back what was given to `guarded`.
QString guarded(const QString& text);
QString unguarded(const QString& cell);

// "P07", "12", "1756": a code rather than a name.
bool looksLikeCode(const QString& cell);

} // namespace moothall::exchange
