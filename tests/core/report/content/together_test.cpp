// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a project publishes, read together as a reader could: no number that is hidden follows
// from the numbers that are printed, as sums nor by what each can be at most.
#include "core/exchange/ideacsv.h"
#include "core/report/content/evidencetable.h"
#include "core/report/content/replysheets.h"
#include "tests/core/report/content/attack.h"
#include "tests/core/report/content/reportfixture.h"

#include <QRegularExpression>

#include <random>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class Together : public SampleReport
{
protected:
    test::Outputs outputs()
    {
        test::Outputs all;
        const report::ReportOptions options{.made = QDate(2026, 7, 10)};
        for (const report::Variant variant :
             {report::Variant::Councillor, report::Variant::Officer, report::Variant::Participant})
            all.documents.push_back(*report::buildReport(
                *workspace, project, {.variant = variant, .made = options.made}));
        all.documents.push_back(*report::buildReplySheets(*workspace, project, options));
        const auto evidence = report::evidenceOfReport(*workspace, project, options);
        all.evidence = {evidence->csv(), evidence->json()};
        return all;
    }

    test::Known known()
    {
        const Reader& reader = *workspace;
        return {reader.value<int>("SELECT threshold FROM project"),
                std::max(1, reader.value<int>("SELECT max(max_marks_per_option) FROM ballot"))};
    }

    // Reads every output and expects that nothing hidden can be worked out.
    void expectNothingFollows(const std::string& where = {})
    {
        const QStringList told = test::workedOut(outputs(), known());
        EXPECT_TRUE(told.isEmpty()) << where << told.join(u", "_s).toStdString();
        const QStringList named = test::namedByElimination(outputs(), known());
        EXPECT_TRUE(named.isEmpty()) << where << named.join(u", "_s).toStdString();
    }

    void keepOnly(int people)
    {
        set("DELETE FROM attendance WHERE id NOT IN (SELECT id FROM attendance WHERE state = "
            "'present' ORDER BY id LIMIT " +
            std::to_string(people) + ")");
    }

    // As many slips as given, each question answered on each of them.
    void fillInSlips(int slips, std::mt19937& random)
    {
        const Reader& reader = workspace->reader();
        for (const auto question :
             reader.values<std::int64_t>("SELECT id FROM monitoring_question")) {
            const auto categories = reader.values<std::int64_t>(
                "SELECT id FROM monitoring_tally WHERE monitoring_question = ?", question);
            std::vector<int> counts(categories.size());
            for (int slip = 0; slip < slips; ++slip)
                ++counts[std::min(random(), random()) % counts.size()];
            for (std::size_t i = 0; i < categories.size(); ++i)
                set("UPDATE monitoring_tally SET count = " + std::to_string(counts[i]) +
                    " WHERE id = " + std::to_string(categories[i]));
        }
    }
};

TEST_F(Together, TheSampleTellsNothingHidden) { expectNothingFollows(); }

// The report says "a few people" where the largest of these counts, and the one who spoke, are few.
TEST_F(Together, NorDoesTheTableOfIdeas)
{
    static const QRegularExpression counts(
        u"\"(\\d*)\",\"(\\d*)\",\"(\\d*)\",\"(\\d*)\",\"[^\"]*\"\r\n"_s);
    set("UPDATE idea SET agrees = agree_count, disagrees = 6 - agree_count, passes = 1");
    for (const int threshold : {2, 5, 10}) {
        set("UPDATE project SET threshold = " + std::to_string(threshold));
        const QString table = QString::fromUtf8(exchange::ideasAsCsv(*workspace)->bytes);
        int rows = 0;
        for (const auto& row : counts.globalMatch(table)) {
            ++rows;
            for (int column = 1; column <= 4; ++column)
                EXPECT_TRUE(row.captured(column).isEmpty() ||
                            row.captured(column).toInt() >= threshold)
                    << row.captured().toStdString();
        }
        EXPECT_GT(rows, 50);
    }
}

// 22 came, 20 could vote, council officers did not: that would be the two that are hidden.
TEST_F(Together, NorWhereOneSmallGroupIsProtected)
{
    for (const std::string code : {"G1", "G2", "G3", "G4", "G5", "G6", "G7"}) {
        set("UPDATE stakeholder_group SET disclosure = iif(code = '" + code +
            "', 'protected', 'open')");
        expectNothingFollows(code + ": ");
    }
}

TEST_F(Together, NorAtAnyThresholdWithEveryGroupProtected)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    for (const int threshold : {2, 3, 5, 6, 8, 10, 20}) {
        set("UPDATE project SET threshold = " + std::to_string(threshold));
        expectNothingFollows(std::to_string(threshold) + ": ");
    }
}

TEST_F(Together, NorWhereFewCame)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    for (const int people : {10, 8, 6, 5, 4, 3, 2, 1, 0}) {
        keepOnly(people);
        const std::string count = std::to_string(people);
        set("UPDATE ballot SET eligible = " + count + ", ballots_cast = " + count);
        set("UPDATE ballot_mark SET marks = min(marks, " + count + ")");
        set("UPDATE evaluation SET forms_returned = " + count);
        expectNothingFollows(count + ": ");
    }
}

TEST_F(Together, NorDoWorkshopsMadeAtRandom)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same workshops every time
    const auto below = [&](int limit) { return std::to_string(random() % unsigned(limit)); };
    for (int round = 0; round < 25; ++round) {
        fillInSlips(int(random() % 25), random);
        for (const auto id :
             workspace->reader().values<std::int64_t>("SELECT id FROM stakeholder_group"))
            set("UPDATE stakeholder_group SET broad_group = (SELECT id FROM broad_group ORDER BY "
                "id LIMIT 1 OFFSET " +
                below(3) + ") WHERE id = " + std::to_string(id));
        // Nobody has more marks than there are people.
        for (const auto id : workspace->reader().values<std::int64_t>("SELECT id FROM ballot_mark"))
            set("UPDATE ballot_mark SET marks = " + below(12) +
                " % (1 + (SELECT count(*) FROM attendance a JOIN participant p ON p.id = "
                "a.participant JOIN stakeholder_group g ON g.id = p.stakeholder_group WHERE "
                "g.broad_group = ballot_mark.broad_group AND a.state IN ('present', 'late'))) "
                "WHERE id = " +
                std::to_string(id));
        expectNothingFollows("round " + std::to_string(round) + ": ");
    }
}

TEST_F(Together, NoOtherNumberOfHeadsStandsBesideAHiddenGroup)
{
    const QRegularExpression heads(u"eligible|did not vote|handed out|Stayed to the end"_s);
    const auto told = [&] {
        return std::ranges::count_if(outputs().documents, [&](const report::Document& document) {
            return test::wordsOf(document).contains(heads);
        });
    };
    EXPECT_GT(told(), 0);
    set("UPDATE stakeholder_group SET disclosure = 'protected' WHERE code = 'G7'");
    EXPECT_EQ(told(), 0);
}

// The vote of one person is theirs.
TEST_F(Together, AVoteOfTooFewIsNotShown)
{
    keepOnly(1);
    set("UPDATE ballot SET eligible = 1, ballots_cast = 1");
    set("UPDATE ballot_mark SET marks = 1");
    for (const report::Document& document : outputs().documents) {
        const QString words = test::wordsOf(document);
        EXPECT_FALSE(words.contains(u"Table D. Marks"_s)) << words.left(80).toStdString();
        EXPECT_FALSE(words.contains(u" voted."_s));
    }
    EXPECT_TRUE(words().contains(u"Too few people voted for their marks to be shown."_s));
}

// What lies beside a report is read with it: a group that only the evidence names is named.
TEST_F(Together, TheEvidenceIsReadAsWell)
{
    test::Outputs all = outputs();
    EXPECT_TRUE(test::namedByElimination(all, known()).isEmpty());
    const QByteArray drivers = "Drivers, booking staff, community organisations and volunteers";
    ASSERT_FALSE(all.evidence.front().contains(drivers)) << "they are named by nobody";
    all.evidence.push_back(
        "code,words,wording,said_by,supports,challenges\r\n\"E1\",\"Words\",\"\",\"" + drivers +
        "\",\"\",\"\"\r\n");
    EXPECT_EQ(test::namedByElimination(all, known()),
              QStringList{u"Council officers and councillors"_s});
}

// The officers and councillors who came are two.
TEST_F(Together, NobodyIsNamedByElimination)
{
    EXPECT_TRUE(test::namedByElimination(outputs(), known()).isEmpty());
    const QString all = words();
    EXPECT_TRUE(all.contains(u"A participant"_s));
}

} // namespace
} // namespace moothall
