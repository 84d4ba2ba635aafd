// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Three readings of one project: whole, short and plain, and never at odds.
#include "core/report/content/phrases.h"
#include "core/report/content/readiness.h"
#include "core/report/content/replysheets.h"
#include "tests/core/report/content/reportfixture.h"

#include <QRegularExpression>

#include <set>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;
using report::Status;
using report::Variant;

class Variants : public SampleReport
{
protected:
    report::Document made(Variant variant, Status status = Status::Draft)
    {
        const auto built =
            report::buildReport(*workspace, project,
                                {.variant = variant, .status = status, .made = QDate(2026, 7, 10)});
        EXPECT_TRUE(built);
        return built.value_or(report::Document());
    }
    QString wordsOf(Variant variant) { return test::wordsOf(made(variant)); }
};

TEST_F(Variants, SayTheSameNumbers)
{
    for (const Variant variant : {Variant::Councillor, Variant::Officer, Variant::Participant}) {
        const QString all = wordsOf(variant);
        EXPECT_TRUE(all.contains(u"22 people took part, of 24 expected."_s));
        EXPECT_TRUE(all.contains(u"They gave 64 ideas."_s) ||
                    all.contains(u"You gave us 64 ideas."_s));
        EXPECT_TRUE(all.contains(u"of 20 eligible people voted"_s));
    }
    for (const Variant variant : {Variant::Councillor, Variant::Officer}) {
        EXPECT_TRUE(wordsOf(variant).contains(u"It took 173.25 hours and £4,077.10."_s));
        EXPECT_TRUE(wordsOf(variant).contains(u"at least 7 of 22 people"_s));
    }
    EXPECT_TRUE(wordsOf(Variant::Participant)
                    .contains(u"Some people spoke of this: at least 7 of "
                              "22 people."_s));
}

TEST_F(Variants, TheOfficersHaveEverySectionAndChart)
{
    std::set<QString> charts;
    std::set<QString> anchors;
    for (const report::Block& block : made(Variant::Officer).blocks) {
        if (const auto* figure = std::get_if<report::Figure>(&block))
            charts.insert(figure->name.last(1));
        if (const auto* heading = std::get_if<report::Heading>(&block))
            anchors.insert(heading->anchor);
    }
    EXPECT_EQ(charts, (std::set<QString>{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s,
                                         u"H"_s, u"I"_s}));
    for (const QString& anchor :
         {u"summary"_s, u"why"_s, u"who"_s, u"told"_s, u"propose"_s, u"equality"_s, u"took"_s,
          u"rated"_s, u"limits"_s, u"replies"_s, u"sits"_s, u"agenda"_s, u"evidence"_s,
          u"glossary"_s, u"accessibility"_s, u"provenance"_s})
        EXPECT_TRUE(anchors.contains(anchor)) << anchor.toStdString();
}

TEST_F(Variants, EveryChartHasItsTableAndItsWords)
{
    for (const Variant variant : {Variant::Councillor, Variant::Officer, Variant::Participant}) {
        const report::ChartCount count = report::chartsIn(made(variant));
        EXPECT_EQ(count.told, count.all);
    }
}

TEST_F(Variants, AFinalReportNeedsWhatDidNotWork)
{
    EXPECT_TRUE(made(Variant::Officer, Status::Final).status.startsWith(u"Version 1"_s));
    set("UPDATE debrief SET did_not_work = '[]'");
    const auto refused = report::buildReport(*workspace, project,
                                             {.status = Status::Final, .made = QDate(2026, 7, 10)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::NotAllowed);
    EXPECT_TRUE(wordsOf(Variant::Officer).contains(u"What did not work: none recorded."_s));
}

TEST_F(Variants, TheThresholdMayBeRaisedForAReportAndNotLowered)
{
    const QDate made(2026, 7, 10);
    const auto stricter = report::buildReport(*workspace, project, {.made = made, .threshold = 10});
    ASSERT_TRUE(stricter);
    EXPECT_TRUE(test::wordsOf(*stricter).contains(u"Protected counts below 10 are not shown"_s));
    EXPECT_FALSE(report::buildReport(*workspace, project, {.made = made, .threshold = 3}));
}

TEST_F(Variants, NoCodeOfTheScreenIsLeft)
{
    static const QRegularExpression code(u"\\b([SIHKE]\\d|DK\\d|OQ\\d)\\b"_s);
    const QString all = wordsOf(Variant::Officer);
    EXPECT_FALSE(all.contains(code)) << code.match(all).captured().toStdString();
}

TEST_F(Variants, WhatPeopleBelieveIsToldBeforeAndAfter)
{
    EXPECT_TRUE(wordsOf(Variant::Officer)
                    .contains(u"had a mean of 3.05 at the close; on arrival it was 2.55."_s));
}

TEST_F(Variants, ARatingByFewIsNotShown)
{
    set("UPDATE evaluation SET forms_returned = 4");
    const QString all = wordsOf(Variant::Officer);
    EXPECT_TRUE(all.contains(u"Too few forms came back to be shown."_s));
    EXPECT_FALSE(all.contains(u"Chart G"_s));
}

TEST_F(Variants, EmptyListsSayThatNothingIsRecorded)
{
    set("DELETE FROM missing_voice");
    set("DELETE FROM open_question");
    set("DELETE FROM offer");
    const QString all = wordsOf(Variant::Officer);
    for (const QString& sentence :
         {u"Missing voices: none recorded."_s, u"Open questions: none recorded."_s,
          u"Offers of help: none recorded."_s})
        EXPECT_TRUE(all.contains(sentence)) << sentence.toStdString();
}

TEST_F(Variants, AnEmptyProjectHasAllThree)
{
    const auto empty = projects::add(*workspace, Project());
    ASSERT_TRUE(empty);
    for (const Variant variant : {Variant::Councillor, Variant::Officer, Variant::Participant})
        EXPECT_TRUE(report::buildReport(*workspace, *empty,
                                        {.variant = variant, .made = QDate(2026, 7, 10)}));
}

TEST_F(Variants, SheetsAreForGroupsThatMayBeNamed)
{
    const auto sheets = report::buildReplySheets(*workspace, project, {.made = QDate(2026, 7, 10)});
    ASSERT_TRUE(sheets);
    QStringList titles;
    for (const report::Block& block : sheets->blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block);
            heading && heading->level == 2)
            titles.append(heading->text);
    // The largest broad group, and everybody. Officers are two people: what is on no other sheet
    // would be theirs if drivers had one.
    EXPECT_EQ(titles.size(), 2);
    EXPECT_TRUE(test::wordsOf(*sheets).contains(u"Calls for cancellations began on 1 June."_s));
}

// What somebody offers is what they said.
TEST_F(Variants, AnOfferIsPrintedAsItsIdeaMayBe)
{
    const QString refused = u"Sit on a quarterly panel"_s; // whoever offers it is not to be quoted
    const auto offers = [this] {
        return table(u"Table O."_s).value_or(report::Table{}).rows.size();
    };
    EXPECT_FALSE(words().contains(refused));
    EXPECT_TRUE(words().contains(u"1 more offer was made. It may not be printed."_s));
    const auto shown = offers();
    EXPECT_GT(shown, 0U);
    set("UPDATE idea SET withheld = 1 WHERE id IN (SELECT idea FROM offer)");
    EXPECT_LT(offers(), shown);
}

TEST_F(Variants, StepsPastTheirDateAreOverdue)
{
    for (const Variant variant : {Variant::Officer, Variant::Participant}) {
        const QString all = wordsOf(variant);
        EXPECT_EQ(all.count(u"Under way, overdue."_s), 2) << "of the end of June and 3 July";
        EXPECT_FALSE(all.contains(u"Not begun yet, overdue."_s)) << "today is in time";
        EXPECT_FALSE(all.contains(u"Done, overdue."_s));
        EXPECT_TRUE(
            all.contains(u"The steps marked as overdue were past their date on 10 July 2026:"_s));
    }
}

TEST_F(Variants, AVoteIsNotToldWhereNothingIsPutForward)
{
    set("UPDATE solution SET state = 'seed'");
    for (const report::Variant variant :
         {report::Variant::Councillor, report::Variant::Officer, report::Variant::Participant})
        EXPECT_TRUE(report::buildReport(*workspace, project, {.variant = variant}));
}

TEST(FrequencyWords, AreFixed)
{
    using report::frequencyWord;
    EXPECT_EQ(frequencyWord(4, 22, 5), u"A few people"_s);
    EXPECT_EQ(frequencyWord(5, 22, 5), u"Some people"_s);
    EXPECT_EQ(frequencyWord(10, 22, 5), u"Around half of the people"_s);
    EXPECT_EQ(frequencyWord(12, 22, 5), u"Around half of the people"_s);
    EXPECT_EQ(frequencyWord(13, 22, 5), QString());
    EXPECT_EQ(frequencyWord(15, 22, 5), u"Most people"_s);
    EXPECT_EQ(frequencyWord(20, 22, 5), u"Nearly all people"_s);
    EXPECT_EQ(frequencyWord(9, 0, 5), QString());
}

} // namespace
} // namespace moothall
