// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// First names that are no words besides, however they are written; our own list.
#pragma once

#include <QString>

namespace moothall::report {

// Of the communities that live in British towns. Names that are words as well, such as Rose or
// Mark, are not among them: only a capital tells them.
bool isGivenName(const QString& word);

// One of those that are words as well.
bool isNameAndWord(const QString& word);

} // namespace moothall::report
