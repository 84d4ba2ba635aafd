// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/words.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace moothall::suggest {
namespace {

using namespace Qt::StringLiterals;

QString wordsIn(const QString& text)
{
    QStringList words;
    forEachWord(text, [&](const SeenWord& word) {
        words.append((word.afterBreak ? u"|"_s : QString()) + word.text.toString());
    });
    return words.join(u' ');
}

TEST(Words, AreLowerCaseRunsOfLettersAndDigits)
{
    EXPECT_EQ(wordsIn(u"Route 9 is LATE"_s), u"|route 9 is late"_s);
    EXPECT_EQ(wordsIn(u"co-design"_s), u"|co design"_s);
    EXPECT_EQ(wordsIn(u"Straße, café"_s), u"|straße |café"_s);
}

TEST(Words, KeepApostrophesInside)
{
    EXPECT_EQ(wordsIn(u"don’t 'quote' it's"_s), u"|don't |quote |it's"_s);
    EXPECT_EQ(wordsIn(u"dw i'n hoffi'r"_s), u"|dw i'n hoffi'r"_s);
}

TEST(Words, FoldCompatibilityForms) { EXPECT_EQ(wordsIn(u"ﬁne Ｂｕｓ"_s), u"|fine bus"_s); }

TEST(Words, SplitScriptsWithoutSpacesIntoPairs)
{
    EXPECT_EQ(wordsIn(u"公交车太慢"_s), u"|公交 交车 车太 太慢"_s);
    EXPECT_EQ(wordsIn(u"好 bus公交"_s), u"|好 bus 公交"_s);
    EXPECT_EQ(wordsIn(u"𠮷野家"_s), u"|𠮷野 野家"_s);
}

TEST(Words, AreNoneInSignsAndEmoji)
{
    EXPECT_EQ(wordsIn(u"👍🏽 ❤️ !!! … —"_s), QString());
    EXPECT_EQ(wordsIn(QString()), QString());
    EXPECT_EQ(wordsIn(QString(QChar(0xd83d))), QString());
}

TEST(Words, OfOtherScriptsAreWhole)
{
    EXPECT_EQ(wordsIn(u"الحافلة متأخرة"_s), u"|الحافلة متأخرة"_s);
    EXPECT_EQ(wordsIn(u"Автобус опаздывает"_s), u"|автобус опаздывает"_s);
}

} // namespace
} // namespace moothall::suggest
