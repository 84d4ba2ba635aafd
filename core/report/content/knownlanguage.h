// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text is in the language whose names, ages and illnesses are known: English.
#pragma once

#include <QString>

namespace moothall::report {

enum class Reads
{
    AsEnglish,
    AsAnother,
    TooShortToTell
};

// By its letters and its small words.
Reads readsAs(const QString& text);

// Whether a BCP 47 tag names it; nothing noted is English, too.
bool isEnglish(const QString& tag);

} // namespace moothall::report
