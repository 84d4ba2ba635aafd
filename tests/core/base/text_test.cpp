// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

using namespace moothall;
using namespace Qt::StringLiterals;

TEST(CleanedText, KeepsEverythingAPersonCanSee)
{
    const QString text = u"“Ünïcode” <b>&amp; 👩🏽‍🦽\tالحافلة e\u0301"_s;
    EXPECT_EQ(cleaned(text), text);
}

TEST(CleanedText, LosesControlCharactersAndByteOrderMarks)
{
    EXPECT_EQ(cleaned(u"a\u0000b\u0007c\u009dd\ufeff"_s), u"abcd"_s);
}

TEST(CleanedText, EndsEveryLineTheSameWay)
{
    EXPECT_EQ(cleaned(u"a\r\nb\rc\u2028d\u2029e\nf"_s), u"a\nb\nc\nd\ne\nf"_s);
}

TEST(CleanedText, ReplacesHalvesOfCharacters)
{
    const QString halves = QString(QChar(0xd83d)) + u'x' + QChar(0xde00);
    EXPECT_EQ(cleaned(halves), u"\ufffdx\ufffd"_s);
    EXPECT_EQ(cleaned(QString(QChar(0xd83d))), u"\ufffd"_s);
}

TEST(CleanedText, HasNoSpaceAtItsEnds) { EXPECT_EQ(cleaned(u" \n\t x \u00a0\n"_s), u"x"_s); }

TEST(CleanedText, OfNothingVisibleIsEmpty)
{
    EXPECT_TRUE(cleaned(u" \r\n\u0000\ufeff "_s).isEmpty());
}
