// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/knownlanguage.h"

#include "core/suggest/stopwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

bool isWrittenInOtherLetters(const QString& text)
{
    qsizetype latin = 0;
    qsizetype others = 0;
    for (const char32_t letter : text.toUcs4())
        if (QChar::isLetter(letter))
            ++(QChar::script(letter) == QChar::Script_Latin ? latin : others);
    return others > latin;
}

} // namespace

Reads readsAs(const QString& text)
{
    if (isWrittenInOtherLetters(text))
        return Reads::AsAnother;
    static const QRegularExpression notLetters(u"[^\\p{L}']+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words =
        text.toLower().replace(u'’', u'\'').split(notLetters, Qt::SkipEmptyParts);
    qsizetype english = 0;
    qsizetype most = 0;
    for (const suggest::Language& language : suggest::languages()) {
        const qsizetype small = std::ranges::count_if(words, [&](const QString& word) {
            return language.stopWords.contains(word) || language.negations.contains(word);
        });
        if (isEnglish(language.tag))
            english = small;
        most = std::max(most, small);
    }
    // Languages share some of their small words: one more tells nothing.
    if (most > english + 1)
        return Reads::AsAnother;
    return english > 0 ? Reads::AsEnglish : Reads::TooShortToTell;
}

bool isEnglish(const QString& tag)
{
    return tag.isEmpty() || tag.section(u'-', 0, 0).toLower() == u"en";
}

} // namespace moothall::report
