// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report of the sample hides is what the sample expects to be hidden.
#include "core/report/content/slips.h"
#include "tests/core/report/content/reportfixture.h"

#include <QRegularExpression>

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

TEST_F(Suppression, MarksWithoutAGroupAreOneTotal)
{
    set("UPDATE ballot_mark SET broad_group = NULL WHERE id = (SELECT min(id) FROM ballot_mark)");
    EXPECT_FALSE(table(u"Table D. Marks, by broad group"_s));
}

} // namespace
} // namespace moothall
