// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found on pages, and where.
#include "core/pdf/pagetext.h"
#include "tests/core/pdf/documentbuilder.h"

#include <gtest/gtest.h>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;

std::vector<FoundText> found(const QString& text, const QString& words)
{
    DocumentBuilder builder;
    builder.paragraph(text);
    return PageText(laidOutAndWalked(builder.document())).find(words);
}

TEST(PageText, FindsLettersLargeOrSmall)
{
    const auto hits = found(u"The bus is late. THE BUS is full."_s, u"the bus"_s);
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].page, 0);
    ASSERT_EQ(hits[0].areas.size(), 1U);
    EXPECT_GT(hits[1].areas[0].left(), hits[0].areas[0].right());
    EXPECT_GT(hits[0].areas[0].width(), hits[0].areas[0].height());
}

TEST(PageText, WordsGoOnInTheNextLine)
{
    const QString text = u"word "_s.repeated(60) + u"needle haystack "_s + u"word "_s.repeated(60);
    for (int pad = 0; pad < 12; ++pad) {
        const auto hits = found(u"x"_s.repeated(pad) + u' ' + text, u"needle  haystack"_s);
        ASSERT_EQ(hits.size(), 1U);
        EXPECT_LE(hits[0].areas.size(), 2U);
    }
}

TEST(PageText, NothingIsFoundNowhere)
{
    EXPECT_TRUE(found(u"The bus is late."_s, u"train"_s).empty());
    EXPECT_TRUE(found(u"The bus is late."_s, u"  "_s).empty());
}

TEST(PageText, FindsOtherScripts) { EXPECT_EQ(found(u"متى تأتي الحافلة"_s, u"تأتي"_s).size(), 1U); }

} // namespace
} // namespace moothall::pdf::test
