// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pasted lines as ideas.
#include "core/exchange/lines.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::exchange {

using namespace test;
using namespace Qt::StringLiterals;

TEST(Lines, TakeOneIdeaEach)
{
    EXPECT_EQ(ideaLines(u"a\r\nb\n\n  \n c "_s), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

TEST(Lines, LoseBulletsAndNumbers)
{
    EXPECT_EQ(ideaLines(u"- a\n* b\n• c\n1. d\n12) e\n(3) f\n–\tg"_s).join(QString()),
              u"abcdefg"_s);
}

TEST(Lines, KeepWhatOnlyLooksLikeABullet)
{
    const QStringList lines{u"-5 degrees in the hall"_s, u"2.5 hours is too long"_s,
                            u"*really* late"_s, u"2026 was better"_s};
    EXPECT_EQ(ideaLines(lines.join(u'\n')), lines);
}

TEST(Lines, OneLineAloneIsNoList)
{
    for (const QString& line : {u"2) is my favourite"_s, u"3. line"_s, u"- and the bench"_s})
        EXPECT_EQ(ideaLines(line), QStringList(line));
}

TEST(Lines, DropABulletWithoutWords) { EXPECT_TRUE(ideaLines(u"-\n * \n1."_s).isEmpty()); }

TEST(Lines, GoIntoASession)
{
    const TestWorkspace workspace = aWorkspace().withIdeas(1);
    IdSource ids = sameIds();
    const auto plan = planLines(workspace, ids, u"- a\n- b"_s, {{}, workspace.session}, {});
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(textsOf(*plan), QStringList({u"a"_s, u"b"_s}));
    EXPECT_EQ(ideasOf(*plan).front().session, workspace.session);
}

TEST(Lines, SayByACodeWhoSaidThem)
{
    const TestWorkspace workspace = aWorkspace().withParticipants(2);
    IdSource ids = sameIds();
    const auto plan =
        planLines(workspace, ids, u"P02: late\nP99: never\nwet"_s, {{}, workspace.session}, {});
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(textsOf(*plan), QStringList({u"late"_s, u"P99: never"_s, u"wet"_s}));
    EXPECT_EQ(ideasOf(*plan).front().participant, workspace.participants[1]);
    EXPECT_EQ(plan->strangeCodes, QStringList(u"P99"_s));
    EXPECT_TRUE(says(plan->warnings, u"P99"_s));
}

TEST(Lines, OfAFileNameTheProjectAfterIt)
{
    const TestWorkspace workspace = aWorkspace();
    IdSource ids = sameIds();
    const QString path = writeFile(workspace.inFolder(u"Table 4.txt"_s), "a\nb\n");
    const auto plan = planLinesOf(workspace, ids, path, {});
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(plan->rows.of<Project>().front().title, u"Table 4"_s);
}

TEST(Lines, WithoutWordsAreRefused)
{
    const TestWorkspace workspace = aWorkspace();
    IdSource ids = sameIds();
    EXPECT_THAT(planLines(workspace, ids, u" \n-\n"_s, {}, u"x"_s),
                failsWith(Error::Kind::BadInput));
}

} // namespace moothall::exchange
