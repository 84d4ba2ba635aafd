// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/wording.h"

#include <QRegularExpression>

namespace moothall {

using namespace Qt::StringLiterals;

std::vector<WordPlace> solutionWordsIn(const QString& sentence)
{
    static const QRegularExpression words(
        u"\\b(?:should|shall|must|ought to|apps?|websites?|build(?:ing)?|implement(?:ing)?|"
        u"introduc(?:e|ing)|install(?:ing)?|launch(?:ing)?|solutions?|we will|let us|let[’']s)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<WordPlace> places;
    for (auto match = words.globalMatch(sentence); match.hasNext();) {
        const auto found = match.next();
        places.push_back({int(found.capturedStart()), int(found.capturedLength())});
    }
    return places;
}

} // namespace moothall
