// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Splits what people wrote into words, in any script.
#pragma once

#include <QString>

#include <functional>

namespace moothall::suggest {

// A word as it counts: compatibility forms folded (NFKC), lower case, straight apostrophes.
struct SeenWord
{
    QStringView text;
    QStringView written;     // as it stands there, "NHS" for "nhs"
    bool afterBreak = false; // punctuation stands before it: no phrase goes across
    bool isPair = false;     // two signs of a script that is written without spaces
};

// Words are runs of letters and digits with apostrophes inside. Scripts without spaces (Chinese,
// Japanese, Thai, Lao, Khmer, Burmese) give each pair of neighbouring signs instead.
void forEachWord(const QString& text, const std::function<void(const SeenWord&)>& visit);

} // namespace moothall::suggest
