// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an idea says on the screens of Synthesise and on paper.
#pragma once

#include "core/synthesise/ideacards.h"

#include <QStringList>

namespace moothall::ui {

// Something else stands for words that nobody may read.
QString wordsOf(const IdeaCard& card);

// What has to be said beside the words: "Parked", "Hidden", "Needs safe wording".
QStringList flagsOf(const IdeaCard& card);

// The words with all that stands beside them, as a screen reader speaks them.
QString spokenWordsOf(const IdeaCard& card);

} // namespace moothall::ui
