// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/room/fittedtext.h"

#include "ui/widgets/linesof.h"

#include <QRegularExpression>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 2;
constexpr int neverSmaller = 18;
constexpr double leading = 1.17; // of the size, from line to line

// All before the last sentence, and the last sentence; one part where there is one sentence.
QStringList beforeAndLast(const QString& text)
{
    static const QRegularExpression end(u"[.!?…]\\s+(?=\\S)"_s);
    qsizetype last = -1;
    for (auto found = end.globalMatch(text); found.hasNext();)
        last = found.next().capturedEnd();
    return last < 0 ? QStringList{text}
                    : QStringList{text.left(last).trimmed(), text.mid(last).trimmed()};
}

QStringList linesOfParts(const QStringList& parts, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& part : parts)
        lines += linesOf(part, font, width);
    return lines;
}

FittedText at(int size, const QStringList& parts, QFont font, double width)
{
    font.setPixelSize(size);
    return {font, linesOfParts(parts, font, width), size * leading};
}

} // namespace

FittedText fitted(const QString& text, const QFont& font, const QSizeF& room,
                  const SizeRange& range)
{
    const QString words = text.simplified();
    const auto fits = [&](const FittedText& candidate, int lines) {
        return candidate.lines.size() <= lines && candidate.height() <= room.height();
    };
    for (const QStringList& parts : {beforeAndLast(words), QStringList{words}})
        for (int size = range.largest; size >= range.smallest; size -= step)
            if (FittedText candidate = at(size, parts, font, room.width());
                fits(candidate, range.mostLines))
                return candidate;
    for (int size = range.smallest; size > neverSmaller; size -= step)
        if (FittedText candidate = at(size, {words}, font, room.width()); fits(candidate, 1000))
            return candidate;
    return at(neverSmaller, {words}, font, room.width());
}

} // namespace moothall::ui
