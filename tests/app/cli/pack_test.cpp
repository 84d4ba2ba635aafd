// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed before the day, from the command line.
#include "tests/app/cli/program.h"

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

class PrintedPack : public Program
{
protected:
    void SetUp() override { printed({u"sample"_s, u"s.moothall"_s}); }
};

TEST_F(PrintedPack, IsAFolderOfCleanFiles)
{
    const QString said = printed({u"pack"_s, u"s.moothall"_s, u"-o"_s, u"pack"_s});
    EXPECT_EQ(said.count(u"Wrote "_s), 8);
    EXPECT_TRUE(said.contains(u"nothing found"_s));
    EXPECT_TRUE(printed({u"audit"_s, u"pack/prompt-cards.pdf"_s}).contains(u"othing"_s));
}

TEST_F(PrintedPack, IsOneFileOfWhatIsWanted)
{
    const QString said = printed({u"pack"_s, u"s.moothall"_s, u"--only"_s, u"ballots,run-sheet"_s,
                                  u"-o"_s, u"some.pdf"_s});
    EXPECT_EQ(said.count(u"Wrote "_s), 1);
}

TEST_F(PrintedPack, KnowsItsPartsAndTakesNoPlaceOfAWorkspace)
{
    refusal({u"pack"_s, u"s.moothall"_s, u"--only"_s, u"banners"_s, u"-o"_s, u"pack"_s});
    printed({u"new"_s, u"empty.moothall"_s});
    refusal({u"pack"_s, u"empty.moothall"_s, u"-o"_s, u"pack"_s});
}

} // namespace
} // namespace moothall::test
