// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a workshop keeps: the sample breaks none, and each is noticed when it is broken.
#include "core/assess/invariants.h"
#include "core/develop/proposing.h"
#include "tests/core/sample/samplefixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class Invariants : public SampleWorkshop
{
protected:
    void set(std::string_view sql)
    {
        ASSERT_TRUE(workspace->act(u"Change"_s, [&](Edit& edit) { edit.run(sql); }));
    }

    QStringList broken()
    {
        QStringList sentences;
        for (const Problem& problem : invariants::check(*workspace))
            sentences.append(problem.sentence);
        return sentences;
    }

    bool isBroken(const QString& part) { return broken().join(u'\n').contains(part); }

    void setAside(const char* rule)
    {
        StepOverride aside;
        aside.project = project;
        aside.rule = QString::fromUtf8(rule);
        aside.reason = u"The hall closed at four that day."_s;
        ASSERT_TRUE(stepOverrides::add(*workspace, aside));
    }
};

TEST_F(Invariants, TheSampleKeepsAllOfThem) { EXPECT_EQ(broken(), QStringList()); }

TEST_F(Invariants, AnEmptyFileKeepsAllOfThem)
{
    auto empty = *Workspace::create(folder.filePath(u"empty.moothall"_s));
    EXPECT_TRUE(invariants::check(*empty).empty());
}

struct Breach
{
    const char* name;
    const char* sql;
    const char* sentence; // a part of what is said about it
};

class EachInvariant : public Invariants, public testing::WithParamInterface<Breach>
{};

TEST_P(EachInvariant, IsNoticed)
{
    set(GetParam().sql);
    EXPECT_TRUE(isBroken(QString::fromUtf8(GetParam().sentence)))
        << broken().join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Invariant, EachInvariant,
    testing::Values(
        Breach{"SolutionWithoutInsight", "DELETE FROM solution_insight", "rests on no insight"},
        Breach{"SolutionBeforeGatherClosed", "UPDATE step SET state = 'open' WHERE number = 2",
               "past a seed while Gather is open"},
        Breach{"StepsOutOfOrder", "UPDATE step SET state = 'open' WHERE number = 1",
               "Step 2 is closed while one before it is not"},
        Breach{"MoreBallotsThanVoters", "UPDATE ballot SET eligible = 18",
               "More ballots were cast (19)"},
        Breach{"MoreMarksThanBallots", "UPDATE ballot SET marks_per_ballot = 2",
               "holds more marks (56)"},
        Breach{"MoreMarksThanOneOptionCanHave",
               "UPDATE ballot_mark SET marks = 20 WHERE id = (SELECT min(id) FROM ballot_mark)",
               "has more marks than its ballots allow"},
        Breach{"DecidersVoted",
               "UPDATE ballot_mark SET broad_group = (SELECT id FROM broad_group "
               "WHERE name LIKE 'Council%') WHERE id = (SELECT min(id) FROM ballot_mark)",
               "Decision-makers (“Council officers and councillors”) gave marks"},
        Breach{"SomebodyStillExpected",
               "UPDATE attendance SET state = 'expected' WHERE state = 'no_show'",
               "still only expected at “Hopper co-design afternoon”"},
        Breach{"SomebodyComesTwice",
               "UPDATE attendance SET participant = (SELECT min(participant) FROM attendance) "
               "WHERE participant = (SELECT max(participant) FROM attendance)",
               "entered twice"},
        Breach{"AgendaTooLong",
               "UPDATE agenda_item SET planned_minutes = planned_minutes + 5 WHERE kind = 'break'",
               "does not add up to the length of the session"},
        Breach{"ReplyWithoutReason", "UPDATE reply SET we_did_or_will = ' '", "has no reason"},
        Breach{"MoreAgreedThanWereThere",
               "UPDATE idea SET agree_count = 22 WHERE id = (SELECT min(id) FROM idea)",
               "More people agreed with an idea (22)"},
        Breach{"ImpactOutOfScale", "UPDATE solution SET impact = 6", "not between 1 and 5"},
        Breach{"FeelingOutOfScale", "UPDATE idea SET feeling = 3", "that cannot be"},
        Breach{"ThemeInItself", "UPDATE theme SET parent = id", "lies in itself"},
        Breach{"NoLanguage", "UPDATE project SET language = ''", "is no language tag"},
        Breach{"IdeaWithoutWords", "UPDATE idea SET text = ' '", "has no words"},
        Breach{"MoreAnswersThanForms", "UPDATE evaluation SET forms_returned = 1",
               "More answers than forms"}),
    [](const testing::TestParamInfo<Breach>& breach) { return std::string(breach.param.name); });

TEST_F(Invariants, AFinalInsightCitesAnIdea)
{
    set("UPDATE insight SET status = 'final'");
    EXPECT_FALSE(isBroken(u"is final and cites no idea"_s));
    set("UPDATE insight_idea SET relation = 'challenged_by'");
    EXPECT_TRUE(isBroken(u"is final and cites no idea"_s));
}

TEST_F(Invariants, AnAnsweredProjectHasAReplyToEverySolution)
{
    set("UPDATE project SET status = 'answered'");
    EXPECT_FALSE(isBroken(u"The project is answered"_s));
    set("DELETE FROM reply_solution WHERE solution = (SELECT id FROM solution WHERE code = 'S6')");
    EXPECT_TRUE(isBroken(u"The project is answered, the solution"_s));
}

TEST_F(Invariants, WhatIsAlongsideTakesNoTimeOfItsOwn)
{
    set("UPDATE agenda_item SET alongside = 1 WHERE kind = 'break'"); // of fifteen minutes
    EXPECT_TRUE(isBroken(u"does not add up"_s));
    set("UPDATE agenda_item SET planned_minutes = planned_minutes + 15 "
        "WHERE id = (SELECT min(id) FROM agenda_item WHERE kind = 'activity')");
    EXPECT_FALSE(isBroken(u"does not add up"_s));
}

TEST_F(Invariants, AnOverrideNeedsAReason)
{
    setAside(invariants::stepsInOrder);
    EXPECT_EQ(broken(), QStringList());
    set("UPDATE step_override SET reason = 'because'");
    EXPECT_TRUE(isBroken(u"a reason shorter than 20 characters"_s));
}

TEST_F(Invariants, AnOverrideSilencesTheRuleItNamesAndNoOther)
{
    set("UPDATE step SET state = 'open' WHERE number = 2"); // step 3 is closed, solutions stand
    setAside("Something else");
    EXPECT_TRUE(isBroken(u"while Gather is open"_s));
    EXPECT_TRUE(isBroken(u"Step 3 is closed"_s));
    setAside(proposing::afterGather);
    EXPECT_FALSE(isBroken(u"while Gather is open"_s));
    EXPECT_TRUE(isBroken(u"Step 3 is closed"_s));
    setAside(invariants::stepsInOrder);
    EXPECT_EQ(broken(), QStringList());
}

TEST_F(Invariants, AnOverrideIsForItsProjectOnly)
{
    set("UPDATE step SET state = 'open' WHERE number = 2");
    Project other;
    other.title = u"Another"_s;
    StepOverride aside;
    aside.project = *projects::add(*workspace, other);
    aside.rule = QString::fromUtf8(proposing::afterGather);
    aside.reason = u"The hall closed at four that day."_s;
    ASSERT_TRUE(stepOverrides::add(*workspace, aside));
    EXPECT_TRUE(isBroken(u"while Gather is open"_s));
}

TEST_F(Invariants, WhoIsExpectedComesOrDoesNot)
{
    const Turnout turnout = turnoutOf(attendances::all(*workspace, session));
    EXPECT_EQ(turnout.expected, turnout.present + turnout.noShow);
    EXPECT_LE(turnout.late + turnout.leftEarly, turnout.present);
}

TEST_F(Invariants, AWalkInCountsOnBothSides)
{
    Participant walkIn;
    walkIn.project = project;
    Attendance attendance;
    attendance.session = session;
    attendance.participant = *participants::add(*workspace, walkIn);
    attendance.state = AttendanceState::Late;
    attendance.walkedIn = true;
    ASSERT_TRUE(attendances::add(*workspace, attendance));
    const Turnout turnout = turnoutOf(attendances::all(*workspace, session));
    EXPECT_EQ(turnout.present, 23);
    EXPECT_EQ(turnout.expected, 24);
    EXPECT_EQ(turnout.expected + turnout.walkedIn, turnout.present + turnout.noShow);
}

TEST_F(Invariants, NothingLeadsFromASlipToAPerson)
{
    for (const char* table : {"monitoring", "monitoring_question", "monitoring_tally"})
        EXPECT_EQ(workspace->reader().value<int>(
                      "SELECT count(*) FROM pragma_foreign_key_list(?) WHERE \"table\" IN "
                      "('participant', 'attendance', 'stakeholder_group', 'broad_group')",
                      QString::fromUtf8(table)),
                  0)
            << table;
}

} // namespace
} // namespace moothall
