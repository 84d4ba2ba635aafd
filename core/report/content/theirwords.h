// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people said and wrote, as they said it and in their language, amid the report's own
// sentences.
#pragma once

#include "core/report/content/facts.h"
#include "core/report/document.h"

namespace moothall::report {

// The language of what was typed about the project, where it is not that of the report's own
// sentences; else empty.
QString languageOf(const Facts& facts);

// The same of one idea.
QString languageOf(const Facts& facts, const Idea& idea);

// Something that was typed about the project.
Span theirs(const Facts& facts, const QString& text);

// The text with the codes of insights, solutions and statements of the forms, which only a screen
// shows, as the names they stand for.
QString readableCodes(const Facts& facts, const QString& text);

// It as a link to a part of the report.
Span theirLink(const Facts& facts, const QString& text, const QString& anchor);

// What a session is called: its title, or else when it was and where.
QString sessionName(const Session& session);

// The ideas of these that may be quoted: most agreed first, at most one by each person, so that no
// two quotes can be linked, and no more than fit.
std::vector<Idea> quotable(const Facts& facts, const std::vector<Id<Idea>>& ideas);

// How it is printed where not as it was said: "as the scribe wrote it", "in safe wording". Empty:
// word for word.
QString retoldHow(const Idea& idea);

Quote quoteOf(const Facts& facts, const Idea& idea);

} // namespace moothall::report
