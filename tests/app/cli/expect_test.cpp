// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected comes from a list or as a number, and is on the sign-in sheet.
#include "tests/app/cli/program.h"

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

class CliExpect : public Program
{
protected:
    void SetUp() override
    {
        printed({u"sample"_s, u"all.moothall"_s});
        printed({u"scribe"_s, u"all.moothall"_s, u"-o"_s, u"s.moothall"_s}); // has one session
    }
};

TEST_F(CliExpect, NamesOrCodesArePutDownOnce)
{
    write(u"people.csv"_s, "Ann Okafor, 1\nB. Lund\n");
    EXPECT_EQ(printed({u"expect"_s, u"s.moothall"_s, u"people.csv"_s}).trimmed(),
              u"2 people expected."_s);
    EXPECT_TRUE(printed({u"expect"_s, u"s.moothall"_s, u"people.csv"_s})
                    .contains(u"2 had been put down before."_s));
    EXPECT_EQ(printed({u"expect"_s, u"s.moothall"_s, u"22"_s}).trimmed(), u"22 people expected."_s);
}

TEST_F(CliExpect, WhatIsNoListIsRefusedAndNothingIsWritten)
{
    write(u"wrong.csv"_s, "Ann Okafor\nB. Lund, 99\n");
    EXPECT_TRUE(refusal({u"expect"_s, u"s.moothall"_s, u"wrong.csv"_s}).contains(u"Line 2"_s));
    write(u"latin.csv"_s, "Jos\xe9\n");
    EXPECT_TRUE(refusal({u"expect"_s, u"s.moothall"_s, u"latin.csv"_s}).contains(u"UTF-8"_s));
    EXPECT_TRUE(refusal({u"expect"_s, u"s.moothall"_s, u"none.csv"_s}).contains(u"none.csv"_s));
    refusal({u"expect"_s, u"s.moothall"_s, u"9999"_s});
    EXPECT_EQ(printed({u"expect"_s, u"s.moothall"_s, u"1"_s}).trimmed(), u"1 person expected."_s);
}

} // namespace
} // namespace moothall::test
