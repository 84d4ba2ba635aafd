// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Only what is word for word stands in quotation marks; what is retold says so.
#include "core/gather/ideas.h"
#include "core/report/content/evidencetable.h"
#include "core/report/wording.h"
#include "tests/core/report/content/reportfixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;
using report::Variant;

class Retelling : public SampleReport
{
protected:
    report::Document made(Variant variant)
    {
        return *report::buildReport(*workspace, project,
                                    {.variant = variant, .made = QDate(2026, 7, 10)});
    }

    // The ideas whose words stand in quotation marks in the report.
    int quotedIn(Variant variant)
    {
        const QString words = test::wordsOf(made(variant));
        int count = 0;
        for (const Idea& idea : ideas::ofProject(*workspace, project))
            count += words.contains(
                test::singleSpaced(report::quoted(ideas::shownText(idea)).simplified()));
        return count;
    }
};

TEST_F(Retelling, WordForWordIsQuoted)
{
    for (const Variant variant : {Variant::Officer, Variant::Participant})
        EXPECT_GT(quotedIn(variant), 5);
}

TEST_F(Retelling, AParaphraseIsNot)
{
    set("UPDATE idea SET wording = 'paraphrase'");
    for (const Variant variant : {Variant::Councillor, Variant::Officer, Variant::Participant})
        EXPECT_EQ(quotedIn(variant), 0);
    EXPECT_TRUE(words().contains(u"A participant (as the scribe wrote it)"_s));
    EXPECT_TRUE(test::wordsOf(made(Variant::Participant)).contains(u"(as the scribe wrote it)"_s));
}

TEST_F(Retelling, NorIsSafeWording)
{
    set("UPDATE idea SET redacted_text = 'Somebody ' || id || ' said so.'");
    for (const Variant variant : {Variant::Officer, Variant::Participant})
        EXPECT_EQ(quotedIn(variant), 0);
    EXPECT_TRUE(words().contains(u"(in safe wording)"_s));
    EXPECT_FALSE(words().contains(u"In people's own words:"_s));
}

TEST_F(Retelling, SafeWordingThatChangesNothingIsWordForWord)
{
    set("UPDATE idea SET redacted_text = text");
    EXPECT_FALSE(words().contains(u"(in safe wording)"_s));
}

TEST_F(Retelling, TheEvidenceSaysWhichItIs)
{
    const report::ReportOptions options{.made = QDate(2026, 7, 10)};
    set("UPDATE idea SET wording = 'paraphrase', redacted_text = NULL WHERE id % 2 = 0");
    const auto evidence = report::evidenceOfReport(*workspace, project, options).value();
    EXPECT_TRUE(evidence.csv().contains("\"word for word\""));
    EXPECT_TRUE(evidence.csv().contains("\"as the scribe wrote it\""));
    EXPECT_TRUE(evidence.json().contains("\"wording\": \"as the scribe wrote it\""));
    for (const report::EvidenceRow& row : evidence.rows)
        EXPECT_EQ(words().contains(u'“' + row.words + u'”'),
                  !row.words.isEmpty() && row.retold.isEmpty())
            << row.words.toStdString();
}

TEST_F(Retelling, StatementsThatWereVotedOnAreNoException)
{
    set("UPDATE idea SET agrees = 9, disagrees = 3, passes = 1, wording = 'paraphrase'");
    for (const std::string link :
         {"insight_idea", "insight_theme", "question_insight", "reply_insight", "solution_insight"})
        set("DELETE FROM " + link);
    set("DELETE FROM insight");
    const auto found = table(u"Table P"_s);
    ASSERT_TRUE(found);
    for (const auto& row : found->rows) {
        EXPECT_FALSE(textOf(row[0]).startsWith(u'“'));
        EXPECT_TRUE(textOf(row[0]).contains(u"(as the scribe wrote it)"_s) ||
                    textOf(row[0]).contains(u"(in safe wording)"_s));
    }
}

} // namespace
} // namespace moothall
