// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plaintext.h"

#include <algorithm>

namespace moothall::report {
namespace {

bool breaksLine(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

// Rich text keeps frames apart by the noncharacters from U+FDD0 on and stands pictures in for
// U+FFFC: typed by a person, either would break the document.
bool belongsToTheMachine(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0xFDD0 && code <= 0xFDEF) || code == QChar::ObjectReplacementCharacter ||
           code >= 0xFFFE;
}

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == QChar::ByteOrderMark;
}

// Marks that embed or override a direction reach beyond the words they stand in.
bool turnsText(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString plainText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(character, text[i + 1]);
            const bool meaningless = (code & 0xFFFE) == 0xFFFE;
            plain += meaningless ? QString(QChar(QChar::ReplacementCharacter)) : text.mid(i, 2);
            ++i;
        } else if (breaksLine(character)) {
            if (character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            plain += QChar(QChar::LineSeparator);
        } else if (character == u'\t') {
            plain += u' ';
        } else if (character.isSurrogate() || belongsToTheMachine(character)) {
            plain += QChar(QChar::ReplacementCharacter);
        } else if (!isControl(character) && !turnsText(character)) {
            plain += character;
        }
    }
    return plain;
}

QString setApart(const QString& words)
{
    const bool turns = std::any_of(words.begin(), words.end(), [](QChar character) {
        const QChar::Direction direction = character.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return turns ? firstStrongIsolate + words + popIsolate : words;
}

QString plainLine(const QString& text)
{
    return plainText(text).replace(QChar(QChar::LineSeparator), u' ');
}

} // namespace moothall::report
