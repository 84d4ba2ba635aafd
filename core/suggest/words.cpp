// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/words.h"

namespace moothall::suggest {

namespace {

enum class Sign
{
    Letter,
    Unspaced, // a letter of a script without spaces
    Apostrophe,
    Space,
    Other
};

bool isWrittenWithoutSpaces(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

Sign kindOf(char32_t sign)
{
    if (sign == U'\'')
        return Sign::Apostrophe;
    if (sign == U' ' || sign == U'-' || QChar::isSpace(sign))
        return Sign::Space;
    if (!QChar::isLetterOrNumber(sign) && !QChar::isMark(sign))
        return Sign::Other;
    return sign >= 0x0e00 && isWrittenWithoutSpaces(sign) ? Sign::Unspaced : Sign::Letter;
}

QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.replace(QChar(0x2019), u'\'');
    return result;
}

// Reads one text sign by sign, from left to right.
class Reading
{
public:
    explicit Reading(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype place() const { return m_at; }
    QStringView since(qsizetype from) const { return m_text.sliced(from, m_at - from); }
    Sign sign() const { return kindAt(m_at); }
    Sign signAfter() const { return kindAt(m_at + widthAt(m_at)); }
    bool isOnMark() const { return !atEnd() && QChar::isMark(codeAt(m_at)); }
    void step() { m_at += widthAt(m_at); }

private:
    qsizetype widthAt(qsizetype at) const
    {
        return m_text[at].isHighSurrogate() && at + 1 < m_text.size() &&
                       m_text[at + 1].isLowSurrogate()
                   ? 2
                   : 1;
    }
    char32_t codeAt(qsizetype at) const
    {
        return widthAt(at) == 2 ? QChar::surrogateToUcs4(m_text[at], m_text[at + 1])
                                : char32_t(m_text[at].unicode());
    }
    Sign kindAt(qsizetype at) const
    {
        return at < m_text.size() ? kindOf(codeAt(at)) : Sign::Other;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QStringView spacedWord(Reading& reading)
{
    const qsizetype from = reading.place();
    while (reading.sign() == Sign::Letter ||
           (reading.sign() == Sign::Apostrophe && !reading.atEnd() &&
            reading.signAfter() == Sign::Letter))
        reading.step();
    return reading.since(from);
}

// Gives "ab", "bc", "cd" for "abcd", and a sign that stands alone as it is.
void visitPairs(Reading& reading, bool afterBreak,
                const std::function<void(const SeenWord&)>& visit)
{
    qsizetype from = reading.place();
    reading.step();
    if (reading.sign() != Sign::Unspaced)
        return visit({reading.since(from), reading.since(from), afterBreak, true});
    while (reading.sign() == Sign::Unspaced) {
        const qsizetype second = reading.place();
        reading.step();
        visit({reading.since(from), reading.since(from), afterBreak, true});
        afterBreak = false;
        from = second;
    }
}

} // namespace

void forEachWord(const QString& text, const std::function<void(const SeenWord&)>& visit)
{
    const QString readable = folded(text);
    Reading reading(readable);
    bool afterBreak = true;
    while (!reading.atEnd()) {
        const Sign sign = reading.sign();
        if (sign == Sign::Unspaced) {
            visitPairs(reading, afterBreak, visit);
            afterBreak = false;
        } else if (sign == Sign::Letter && !reading.isOnMark()) {
            const QStringView written = spacedWord(reading);
            const QString lower = written.toString().toLower();
            visit({lower, written, afterBreak, false});
            afterBreak = false;
        } else {
            afterBreak = afterBreak || sign != Sign::Space;
            reading.step();
        }
    }
}

} // namespace moothall::suggest
