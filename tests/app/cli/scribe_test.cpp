// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A session goes to a scribe and comes back, twice.
#include "tests/app/cli/program.h"

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

class ScribeFile : public Program
{
protected:
    void SetUp() override
    {
        printed({u"sample"_s, u"s.moothall"_s});
        printed({u"scribe"_s, u"s.moothall"_s, u"-o"_s, u"t3.moothall"_s});
    }
};

TEST_F(ScribeFile, ComesBackOnceHoweverOften)
{
    write(u"notes.txt"_s, "The shelter has no light\nNobody announces the stop\n");
    const QString session =
        printed({u"list"_s, u"t3.moothall"_s}).section(u"session "_s, 1).section(u' ', 0, 0);
    printed({u"import"_s, u"t3.moothall"_s, u"notes.txt"_s, u"--session"_s, session});
    EXPECT_TRUE(printed({u"merge"_s, u"s.moothall"_s, u"t3.moothall"_s, u"--dry-run"_s})
                    .contains(u"New ideas: 2."_s));
    EXPECT_TRUE(printed({u"merge"_s, u"s.moothall"_s, u"t3.moothall"_s}).contains(u"Merged"_s));
    EXPECT_TRUE(printed({u"merge"_s, u"s.moothall"_s, u"t3.moothall"_s})
                    .contains(u"New ideas: 0. Changed by the scribe: 0."_s));
    EXPECT_TRUE(printed({u"check"_s, u"s.moothall"_s}).startsWith(u"The file is sound"_s));
}

class SameWords : public ScribeFile
{
protected:
    void SetUp() override
    {
        ScribeFile::SetUp();
        write(u"notes.txt"_s, "The shelter has no light\nNobody announces the stop\n");
        printed({u"import"_s, u"s.moothall"_s, u"notes.txt"_s, u"--session"_s, session()});
        printed({u"import"_s, u"t3.moothall"_s, u"notes.txt"_s, u"--session"_s, session()});
    }

    QString session()
    {
        return printed({u"list"_s, u"t3.moothall"_s}).section(u"session "_s, 1).section(u' ', 0, 0);
    }
    QString merged(const QStringList& options = {})
    {
        return printed(QStringList{u"merge"_s, u"s.moothall"_s, u"t3.moothall"_s} + options);
    }
};

TEST_F(SameWords, AreListedAndLeftUntilSomebodySaysWhatBecomesOfThem)
{
    for (int time = 0; time < 2; ++time) {
        const QString said = merged();
        EXPECT_TRUE(said.contains(u"New ideas: 0."_s));
        EXPECT_TRUE(said.contains(u"2 ideas in words that are here already"_s));
        EXPECT_TRUE(said.contains(u"+1\tThe shelter has no light"_s));
        EXPECT_TRUE(said.contains(u"--same-here"_s));
    }
    EXPECT_TRUE(merged({u"--same-here"_s}).contains(u"counted with the one here"_s));
    EXPECT_FALSE(merged().contains(u"here already"_s)) << "they are counted";
}

TEST_F(SameWords, MayComeInAsIdeasOfTheirOwn)
{
    EXPECT_TRUE(merged({u"--own-ideas"_s}).contains(u"an idea of its own"_s));
    EXPECT_FALSE(merged().contains(u"here already"_s));
    EXPECT_NE(
        run({u"merge"_s, u"s.moothall"_s, u"t3.moothall"_s, u"--own-ideas"_s, u"--same-here"_s})
            .code,
        0);
}

TEST_F(ScribeFile, IsNotMadeOverAnotherFileAndNotMergedIntoAStranger)
{
    refusal({u"scribe"_s, u"s.moothall"_s, u"-o"_s, u"t3.moothall"_s});
    printed({u"new"_s, u"empty.moothall"_s});
    refusal({u"scribe"_s, u"empty.moothall"_s, u"-o"_s, u"x.moothall"_s});
    refusal({u"merge"_s, u"empty.moothall"_s, u"t3.moothall"_s});
}

} // namespace
} // namespace moothall::test
