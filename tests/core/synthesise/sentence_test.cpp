// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An insight is kept as a sentence, and written in parts.
#include "core/synthesise/sentence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace moothall;
using namespace Qt::StringLiterals;

TEST(Sentence, ComesApartAndTogetherAgain)
{
    for (const QString& sentence :
         {u"Carers need a later bus because the clinic ends at six."_s,
          u"A new driver meets doors, ramps and belts, because no two buses are alike."_s,
          u"People who use wheelchairs need a space they can book because there is one"_s,
          u"Passengers need to know because because is no answer"_s}) {
        const auto parts = partsOf(sentence);
        ASSERT_TRUE(parts) << sentence.toStdString();
        EXPECT_EQ(sentenceOf(*parts), sentence);
    }
}

TEST(Sentence, KnowsItsParts)
{
    EXPECT_EQ(
        partsOf(u"Carers need a later bus, because the clinic ends at six."_s),
        (SentenceParts{u"Carers"_s, u"need"_s, u"a later bus,"_s, u"the clinic ends at six."_s}));
}

TEST(Sentence, WithoutTheFrameStaysInOnePiece)
{
    for (const QString& sentence :
         {QString(), u"Carers need a later bus."_s, u"It is late because of the ramp."_s,
          u"People who most need the bus are the ones turned away, because one line is busy."_s,
          u"The lift that carers need is slow because it is old."_s,
          u"The needs of carers are many because days are long."_s,
          u"Carers need  two spaces because of a slip"_s})
        EXPECT_FALSE(partsOf(sentence)) << sentence.toStdString();
}

TEST(Sentence, LeavesOutWhatIsEmpty)
{
    EXPECT_EQ(sentenceOf({u" Carers "_s, u"need"_s, u"a  bus"_s, {}}), u"Carers need a bus"_s);
    EXPECT_EQ(sentenceOf({u"A whole sentence."_s, u"need"_s, {}, {}}), u"A whole sentence."_s);
    EXPECT_EQ(sentenceOf({{}, u"need"_s, {}, {}}), QString());
}

TEST(Sentence, SaysWhyWithAReason)
{
    EXPECT_TRUE(saysWhy(u"Carers wait because the clinic is late"_s));
    EXPECT_TRUE(saysWhy(u"The line closes at four, so carers miss it"_s));
    EXPECT_FALSE(saysWhy(u"Carers wait so long"_s));
    EXPECT_FALSE(saysWhy(u"Neighbours hold the service up and would do more if it were safe"_s));
}
