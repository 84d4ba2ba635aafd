// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/exchange/sentence.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace moothall::exchange {

namespace {

qsizetype lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + std::count(text.cbegin(), text.cbegin() + offset, '\n');
}

Result<QByteArray> fromUtf16(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16); // reads the byte order from the mark
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return fail(Error::Kind::BadInput, Sentence::tr("The file is not readable as UTF-16. Save "
                                                        "it as UTF-8 and import it again."));
    return text.toUtf8();
}

// No character of several bytes holds a line end, so lines can be tried one by one.
qsizetype firstUnreadableLine(const QByteArray& text)
{
    qsizetype line = 1;
    for (const QByteArray& bytes : text.split('\n')) {
        if (!bytes.isValidUtf8())
            return line;
        ++line;
    }
    return line;
}

Result<QByteArray> checkedUtf8(QByteArray text)
{
    if (!text.isValidUtf8())
        return fail(Error::Kind::BadInput, Sentence::tr("Line %1 is not readable as UTF-8. Save "
                                                        "the file as UTF-8 and import it again.")
                                               .arg(firstUnreadableLine(text)));
    return text;
}

} // namespace

Result<QByteArray> asUtf8(const QByteArray& bytes)
{
    Result<QByteArray> text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        text = fromUtf16(bytes);
    else if (bytes.startsWith("\xEF\xBB\xBF"))
        text = checkedUtf8(bytes.mid(3));
    else
        text = checkedUtf8(bytes);
    if (!text)
        return text;
    if (const qsizetype nul = text->indexOf('\0'); nul >= 0)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("Line %1 holds a NUL, which no text has. Save the file as UTF-8 "
                                 "and import it again.")
                        .arg(lineAt(*text, nul)));
    return text;
}

std::optional<QByteArray> fromWindows1252(const QByteArray& bytes)
{
    // From 0x80 to 0x9F; elsewhere it is Latin 1. 0: no letter. See the WHATWG Encoding Standard.
    static constexpr std::array<char16_t, 32> letters{
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isSpecial = code >= 0x80 && code < 0xA0;
        const char16_t letter = isSpecial ? letters[code - 0x80] : char16_t(code);
        if (letter == 0)
            return std::nullopt;
        text += QChar(letter);
    }
    return text.toUtf8();
}

} // namespace moothall::exchange
