// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace moothall {

namespace {

bool isLineEnd(char16_t c) { return c == u'\r' || c == u'\n' || c == 0x2028 || c == 0x2029; }

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t') || (c >= 0x7f && c < 0xa0) || c == 0xfeff || c == 0xfffe ||
           c == 0xffff;
}

// Nearly all that people write is.
bool isClean(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.isSurrogate() || isLineEnd(c.unicode()) || isControl(c.unicode());
    });
}

} // namespace

QString cleaned(const QString& text)
{
    if (isClean(text))
        return text.trimmed();
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate()) {
            kept += QChar::ReplacementCharacter;
        } else if (isLineEnd(c.unicode())) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            kept += u'\n';
        } else if (!isControl(c.unicode())) {
            kept += c;
        }
    }
    return kept.trimmed();
}

} // namespace moothall
