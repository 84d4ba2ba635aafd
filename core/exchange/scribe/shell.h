// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The session shell: a small workspace for a scribe at another laptop, who types into it what a
// table hands over.
#pragma once

#include "core/exchange/recordset.h"

namespace moothall::exchange::scribe {

// The project, its groups and scope, the session with its ground rules, agenda and prompts, under
// the ids they have here. No person, no idea, no theme.
Result<RecordSet> shellOf(const Reader& reader, Id<Session> session);

// Makes a workspace of the shell at the path. Fails where a file is there already.
Result<> writeShell(const Reader& reader, Id<Session> session, const QString& path);

// Whether the file began as such a workspace.
bool isShell(const Reader& reader);

} // namespace moothall::exchange::scribe
