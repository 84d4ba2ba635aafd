// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uitest.h"
#include "ui/room/fittedtext.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr QSizeF wall(1744, 440);
constexpr SizeRange range{120, 64, 3};

FittedText fit(const QString& text) { return fitted(text, QApplication::font(), wall, range); }

TEST(FittedText, PutsTheLastSentenceOnALineOfItsOwn)
{
    const FittedText text =
        fit(u"Think of the last time you used the Hopper, or wanted to. What happened?"_s);
    ASSERT_LE(text.lines.size(), 3);
    EXPECT_EQ(text.lines.back(), u"What happened?"_s);
    EXPECT_LE(text.height(), wall.height());
    EXPECT_GE(text.font.pixelSize(), 64);
}

TEST(FittedText, IsAsLargeAsItMayBeWhereItIsShort)
{
    const FittedText text = fit(u"Break"_s);
    EXPECT_EQ(text.lines, QStringList{u"Break"_s});
    EXPECT_EQ(text.font.pixelSize(), 120);
}

TEST(FittedText, GoesOnInTheLineBeforeItGetsTooSmall)
{
    const QString text =
        u"What would have to be true for the Hopper to work for you on a hard day, in "
        u"winter, with the shopping, and with somebody you care for? And what for "
        u"others?"_s;
    const FittedText fittedIn = fit(text);
    EXPECT_EQ(fittedIn.lines.join(u' '), text);
    EXPECT_GE(fittedIn.font.pixelSize(), 64);
}

TEST(FittedText, LosesNoWordHoweverLong)
{
    const QString text =
        QString(u"Whatever happened on the bus that day "_s).repeated(20).trimmed();
    const FittedText fittedIn = fit(text);
    EXPECT_EQ(fittedIn.lines.join(u' '), text);
    EXPECT_LE(fittedIn.height(), wall.height());
    const FittedText word = fit(QString(400, u'x'));
    EXPECT_EQ(word.lines.join(QString()), QString(400, u'x'));
}

TEST(FittedText, OfNothingIsNothing) { EXPECT_TRUE(fit({}).lines.join(QString()).isEmpty()); }

} // namespace
} // namespace moothall::ui
