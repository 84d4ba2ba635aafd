// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words as large as the room they have allows, for people who sit far away.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace moothall::ui {

struct FittedText
{
    QFont font;
    QStringList lines;
    double lineHeight = 0;

    double height() const { return lineHeight * double(lines.size()); }
};

struct SizeRange
{
    int largest = 0;
    int smallest = 0; // smaller still only before a word would be lost
    int mostLines = 0;
};

// The largest size at which the text stands in so many lines, with its last sentence on a line of
// its own: that is the question. Where no size is small enough for that, the sentence goes on in
// the line; where even that is too long, there are more lines.
FittedText fitted(const QString& text, const QFont& font, const QSizeF& room,
                  const SizeRange& range);

} // namespace moothall::ui
