// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning insights into questions with room for many answers.
#pragma once

#include "core/develop/questions.h"

namespace moothall::asking {

// Adds a question at the end, under the next number, that comes from these insights. Refused
// without words.
Result<Id<Question>> add(Workspace& workspace, Id<Project> project, const QString& words,
                         const std::vector<Id<Insight>>& from);

Result<> reword(Workspace& workspace, Id<Question> question, const QString& words);

} // namespace moothall::asking
