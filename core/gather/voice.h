// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose voice an idea is: one rule for every way ideas come in by, typed, out of a table or from a
// scribe.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/participants.h"

namespace moothall::voice {

// Refused, with the reason, for somebody who observes.
Result<> mayGiveIdeas(const Participant& person);

// Who supports somebody gives the idea of that person, with their group.
void giveTo(const Reader& reader, const Participant& person, Idea& idea);

// Who said it, where the words begin with the code of somebody of the project and a sign that parts
// it from them (“P07: ...”, “P07 - ...”, “(P07) ...”). Takes the code off the words, whatever the
// ground rules are: no output carries one. One that is like the codes of the project and nobody's
// goes too, unless people are recorded by their codes: there it is left to be mended.
std::optional<Participant> authorIn(const Reader& reader, Id<Session> session, QString& words);

// The code before the words that is somebody's of the project, or like theirs; also where no sign
// parts it from them, and it is somebody's. Else empty.
QString codeIn(const Reader& reader, Id<Session> session, const QString& words);

// The code before the words that is like those of the project, and nobody's; else empty.
QString strangeCodeIn(const Reader& reader, Id<Session> session, const QString& words);

// The words without such a code.
QString withoutStrangeCode(const Reader& reader, Id<Session> session, const QString& words);

// Where nobody is recorded, that whoever said it has not agreed to be quoted stays with the idea,
// which waits as before a moderator and names nobody.
void waitUnlessAgreed(const Reader& reader, const Participant& person, Idea& idea);

// All of it, for whoever the idea or its words name. What the ground rules keep out is left to
// asAgreed.
Result<> settle(const Reader& reader, Idea& idea);

} // namespace moothall::voice
