// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report of the sample hides is what the sample expects to be hidden.
#include "core/report/content/slips.h"
#include "tests/core/report/content/reportfixture.h"

#include <QRegularExpression>

#include <array>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class Suppression : public SampleReport
{
protected:
    // The codes of the solutions of which only the total of the marks is printed.
    std::set<std::string> totalsOnly()
    {
        std::set<std::string> codes;
        const auto marks = table(u"Table D. Marks, by broad group"_s);
        EXPECT_TRUE(marks);
        for (const auto& row : marks->rows) {
            EXPECT_NE(textOf(row[1]), u"not shown"_s);
            if (textOf(row[2]) == u"not shown") {
                const auto solution =
                    workspace->reader().first<Solution>("WHERE title = ?", textOf(row[0]));
                codes.insert(solution->code.toStdString());
                EXPECT_EQ(textOf(row[3]), u"not shown"_s); // else the total gives it away
            }
        }
        return codes;
    }

    using Marks = std::array<int, 8>; // by solution

    void vote(const Marks& users, const Marks& drivers)
    {
        for (std::size_t i = 0; i < users.size(); ++i)
            for (const auto& [group, marks] : {std::pair("min", users[i]), {"max", drivers[i]}})
                set("UPDATE ballot_mark SET marks = " + std::to_string(marks) +
                    " WHERE solution = (SELECT id FROM solution WHERE code = 'S" +
                    std::to_string(i + 1) + "') AND broad_group = (SELECT " + group +
                    "(broad_group) FROM ballot_mark)");
    }

    std::size_t placeOf(const QString& title)
    {
        const auto solution = workspace->reader().first<Solution>("WHERE title = ?", title);
        return solution->code.mid(1).toUInt() - 1;
    }
};

TEST_F(Suppression, VotesByBroadGroupAreThoseExpected)
{
    const nlohmann::json suppression = sampleJson().at("expected_suppression");
    std::set<std::string> expected;
    for (const auto& code : suppression.at("votes_by_broad_group_totals_only"))
        expected.insert(code.get<std::string>());
    EXPECT_EQ(totalsOnly(), expected);
    EXPECT_EQ(workspace->reader().find(project)->threshold, suppression.at("threshold").get<int>());
}

TEST_F(Suppression, TheAgeTableIsMergedAsExpected)
{
    const auto ages = table(u"Table A1. Age"_s);
    ASSERT_TRUE(ages);
    QStringList rows;
    for (const auto& row : ages->rows)
        rows.append(textOf(row[0]) + u": "_s + textOf(row[1]));
    EXPECT_EQ(rows.join(u"; "_s), u"16 to 44: 6; 45 to 64: 5; 65 and over: 7; "
                                  "Prefer not to say: fewer than 5"_s);
    const QString merge = QString::fromStdString(
        sampleJson().at("expected_suppression").at("age_table").get<std::string>());
    EXPECT_TRUE(merge.contains(u"16 to 44, 45 to 64, 65 and over"_s));
}

TEST_F(Suppression, TheNumberOfSlipsIsNotPrinted)
{
    const QString all = words();
    const qsizetype from = all.indexOf(u"What people said about themselves"_s);
    ASSERT_GT(from, 0);
    const QString section = all.mid(from, all.indexOf(u"4. What people told us"_s) - from);
    EXPECT_FALSE(section.contains(QRegularExpression(u"\\b19\\b"_s))) << section.toStdString();
}

TEST_F(Suppression, VotesAreNotToldApartWhereAGroupCastTooFew)
{
    set("UPDATE project SET threshold = 6"); // five of the second group voted
    EXPECT_FALSE(table(u"Table D. Marks, by broad group"_s));
    EXPECT_TRUE(words().contains(u"Tell me it's coming 13"_s));
}

TEST_F(Suppression, AVoteOfEverybodyIsHidden)
{
    set("UPDATE ballot_mark SET marks = 15 WHERE marks = 10 AND solution = "
        "(SELECT id FROM solution WHERE code = 'S1')");
    EXPECT_TRUE(totalsOnly().contains("S1"));
}

// Who adds up what each group gave, and knows how many marks each group had, is left with more than
// one way to fill in what is hidden.
TEST_F(Suppression, MarksThatAreAllUsedDoNotTellTheHiddenOnes)
{
    set("UPDATE attendance SET state = 'present' WHERE state = 'left_early'");
    for (const auto& [users, drivers] : {
             std::pair(std::array{10, 8, 7, 5, 5, 5, 4, 1}, std::array{4, 3, 3, 3, 2, 0, 0, 0}),
             std::pair(std::array{11, 9, 8, 6, 6, 5, 0, 0}, std::array{3, 2, 1, 2, 1, 0, 5, 1}),
         }) {
        vote(users, drivers);
        const auto marks = table(u"Table D. Marks, by broad group"_s);
        if (!marks)
            continue; // nothing is told where only totals stand
        int ofUsers = 0;
        int total = 0;
        for (const auto& row : marks->rows)
            if (textOf(row[2]) == u"not shown") {
                const std::size_t at = placeOf(textOf(row[0]));
                ofUsers += users[at];
                total += users[at] + drivers[at];
            }
        EXPECT_GT(ofUsers, 0);
        EXPECT_LT(ofUsers, total);
        EXPECT_GT(total - ofUsers, 0);
    }
}

TEST_F(Suppression, MarksWithoutAGroupAreOneTotal)
{
    set("UPDATE ballot_mark SET broad_group = NULL WHERE id = (SELECT min(id) FROM ballot_mark)");
    EXPECT_FALSE(table(u"Table D. Marks, by broad group"_s));
}

TEST_F(Suppression, WhatNobodyGaveAMarkHidesNothing)
{
    vote({10, 8, 7, 6, 5, 0, 0, 0}, {5, 4, 3, 2, 1, 0, 0, 0});
    const auto marks = table(u"Table D. Marks, by broad group"_s);
    ASSERT_TRUE(marks);
    for (const auto& row : marks->rows) {
        for (std::size_t i = 2; textOf(row[1]) == u"0" && i < row.size(); ++i)
            EXPECT_EQ(textOf(row[i]), u"0"_s);
    }
}

} // namespace
} // namespace moothall
