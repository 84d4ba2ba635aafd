// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be taken in with what they said: what the ground rules keep, who observes, who supports.
#include "core/exchange/ideatable.h"
#include "core/exchange/scribe/merge.h"
#include "core/exchange/scribe/shell.h"
#include "core/involve/agreeing.h"
#include "core/involve/arrivals.h"
#include "core/involve/groundrules.h"
#include "core/synthesise/ideaorigins.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>

namespace moothall::exchange {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class WhoMay : public ::testing::Test
{
protected:
    void agree(Attribution attribution)
    {
        ASSERT_THAT(groundRules::agree(m_workspace, {{}, m_workspace.session, attribution, {}, {}}),
                    isOk());
    }

    ImportPlan plan(const QByteArray& text)
    {
        Result<ImportPlan> planned =
            planTable(m_workspace, m_ids, writeFile(m_workspace.inFolder(u"notes.csv"_s), text),
                      {{}, m_workspace.session});
        EXPECT_THAT(planned, isOk());
        return std::move(planned).value_or(ImportPlan());
    }

    Id<Participant> observer()
    {
        const auto here = arrivals::observerComes(m_workspace, m_workspace.session);
        EXPECT_THAT(here, isOk());
        return here->participant;
    }

    // Every byte of the file and its log.
    QByteArray bytes()
    {
        QByteArray all;
        for (const QString& suffix : {QString(), u"-wal"_s}) {
            QFile file(m_workspace.path() + suffix);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    TestWorkspace m_workspace = aWorkspace().withParticipants(2);
    IdSource m_ids = sameIds();
};

constexpr auto saidByName = "author,group,text\nJane Doe,Pilots,One\nBob Roe,Pilots,Two\n";

TEST_F(WhoMay, WhereNothingIsKeptNobodyOfTheTableIsTakenIn)
{
    agree(Attribution::Nothing);
    const ImportPlan made = plan(saidByName);
    EXPECT_TRUE(made.rows.of<Participant>().empty());
    EXPECT_TRUE(made.rows.of<Attendance>().empty());
    EXPECT_TRUE(made.rows.of<Agreement>().empty());
    EXPECT_TRUE(made.rows.of<Group>().empty());
    ASSERT_THAT(run(m_workspace, made), isOk());
    EXPECT_TRUE(bytes().contains("Two"));
    for (const char* name : {"Jane", "Bob", "Pilots"})
        EXPECT_FALSE(bytes().contains(name)) << name;
    EXPECT_TRUE(says(made.notes, u"Who said it, and of which group, is not taken in"_s));
}

TEST_F(WhoMay, WhereTheGroupAloneIsKeptNobodyIsTakenInEither)
{
    agree(Attribution::GroupOnly);
    const QByteArray group = m_workspace->reader().find(m_workspace.group)->name.toUtf8();
    const ImportPlan made = plan("author,group,text\nJane Doe," + group + ",One\n");
    EXPECT_TRUE(made.rows.of<Participant>().empty());
    ASSERT_EQ(ideasOf(made).size(), 1u);
    EXPECT_EQ(ideasOf(made)[0].stakeholderGroup, m_workspace.group);
    ASSERT_THAT(run(m_workspace, made), isOk());
    EXPECT_FALSE(bytes().contains("Jane"));
}

TEST_F(WhoMay, AnIdeaIsOfTheGroupOfWhoSaidItUnlessTheRowSaysAnother)
{
    Participant person = *m_workspace->reader().find(m_workspace.participants[1]);
    person.stakeholderGroup = m_workspace.group;
    ASSERT_THAT(participants::change(m_workspace, person), isOk());
    const ImportPlan made = plan("text,safe_wording\nP02: One,P02: Safe\nP99: Two,\n");
    ASSERT_EQ(ideasOf(made).size(), 2u);
    EXPECT_EQ(ideasOf(made)[0].participant, m_workspace.participants[1]);
    EXPECT_EQ(ideasOf(made)[0].stakeholderGroup, m_workspace.group);
    EXPECT_EQ(ideasOf(made)[0].redactedText, u"Safe"_s);
    EXPECT_FALSE(ideasOf(made)[1].stakeholderGroup);
    EXPECT_EQ(made.strangeCodes, QStringList(u"P99"_s));
    EXPECT_TRUE(says(made.warnings, u"P99"_s));
    agree(Attribution::Nothing);
    EXPECT_FALSE(ideasOf(plan("text\nP02: One\n"))[0].stakeholderGroup);
}

TEST_F(WhoMay, ARefusalToBeQuotedComesAlongWhereNobodyDoes)
{
    ASSERT_THAT(agreements::record(m_workspace, m_workspace.participants[1],
                                   Purpose::AnonymousQuotes, AgreementState::Refused),
                isOk());
    ASSERT_THAT(agreements::record(m_workspace, m_workspace.participants[0],
                                   Purpose::AnonymousQuotes, AgreementState::Given),
                isOk());
    agree(Attribution::GroupOnly);
    const ImportPlan made = plan("participant,text\nP02,One\nP01,Two\n,P02: Three\n");
    ASSERT_EQ(ideasOf(made).size(), 3u);
    EXPECT_EQ(ideasOf(made)[0].moderation, Moderation::Waiting);
    EXPECT_EQ(ideasOf(made)[1].moderation, Moderation::Accepted);
    EXPECT_EQ(ideasOf(made)[2].moderation, Moderation::Waiting);
}

TEST_F(WhoMay, TimesWithoutAZoneAreOfTheSession)
{
    const ImportPlan made = plan("text,time\na,2026-05-14 13:55\nb,2026-05-14T13:55:00Z\n");
    ASSERT_EQ(ideasOf(made).size(), 2u);
    EXPECT_EQ(ideasOf(made)[0].capturedAt->toUtc().time(), QTime(12, 55)) << "summer in London";
    EXPECT_EQ(ideasOf(made)[1].capturedAt->toUtc().time(), QTime(13, 55));
}

TEST_F(WhoMay, WhatIsHereAlreadyIsSaid)
{
    ASSERT_THAT(ideas::add(m_workspace, anIdea(m_workspace, u"One"_s)), isOk());
    EXPECT_TRUE(
        says(plan("text\nOne\nTwo\n").warnings, u"In words that are here already: 1 idea(s)."_s));
}

TEST_F(WhoMay, ARowByWhoObservesIsRejectedInASentence)
{
    const auto guest = m_workspace->reader().find(observer());
    const ImportPlan made =
        plan("participant,text\n" + guest->code.toUtf8() + ",I listened\nP01,I spoke\n");
    EXPECT_EQ(textsOf(made), QStringList{u"I spoke"_s});
    ASSERT_EQ(made.rejected.size(), 1u);
    EXPECT_EQ(made.rejected[0].reason,
              guest->code + u" observes the session and gives no ideas."_s);
}

TEST_F(WhoMay, ARowByWhoSupportsSomebodyIsOfThatPerson)
{
    ASSERT_THAT(
        arrivals::support(m_workspace, m_workspace.participants[0], m_workspace.participants[1]),
        isOk());
    const ImportPlan made = plan("participant,text\nP01,The ramp is steep\n");
    EXPECT_EQ(ideasOf(made)[0].participant, m_workspace.participants[1]);
}

TEST_F(WhoMay, ATableThatTheSessionDoesNotHaveIsSaid)
{
    const ImportPlan made = plan("text,table\na,99\nb,1\n");
    EXPECT_FALSE(says(made.warnings, u"table"_s)) << "nobody said how many there are";
    Session session = *m_workspace->reader().find(m_workspace.session);
    session.tables = 4;
    ASSERT_THAT(sessions::change(m_workspace, session), isOk());
    EXPECT_TRUE(says(plan("text,table\na,99\nb,1\n").warnings,
                     u"At a table that the session does not have: 1 idea(s)."_s));
}

TEST_F(WhoMay, ATableAsSpreadsheetsWriteItIsReadAndSaid)
{
    const ImportPlan made = plan("text\nCaf\xE9 at the stop \x80 5\n");
    EXPECT_EQ(textsOf(made), QStringList{u"Café at the stop € 5"_s});
    EXPECT_TRUE(says(made.warnings, u"Windows-1252"_s));
    EXPECT_FALSE(says(plan("text\nCaf\xC3\xA9\n").warnings, u"Windows-1252"_s));
}

TEST_F(WhoMay, CommasThatPolisDidNotQuoteStayInWhatWasSaid)
{
    const ImportPlan made =
        plan("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
             "1,,0,1,0,0,1,One, with commas, unescaped\n");
    EXPECT_EQ(textsOf(made), QStringList{u"One, with commas, unescaped"_s});
}

TEST_F(WhoMay, CommasThatScrumlrDidNotQuoteStayInWhatWasSaid)
{
    const ImportPlan made = plan("noteId,author,text,column,timestamp,parent,votes\n"
                                 "1,-,Hello, with comma,Good,2026-05-14T13:55:00Z,-,2\n");
    ASSERT_EQ(textsOf(made), QStringList{u"Hello, with comma"_s});
    EXPECT_EQ(ideasOf(made)[0].agreeCount, 2);
}

// A scribe's file that knows the people, as a copy of the workspace does.
class AScribeWithPeople : public WhoMay
{
protected:
    void SetUp() override
    {
        const QString path = m_workspace.inFolder(u"scribe.moothall"_s);
        ASSERT_THAT(scribe::writeShell(m_workspace, m_workspace.session, path), isOk());
        scribes = std::move(*Workspace::open(path));
        Participant same = *m_workspace->reader().find(m_workspace.participants[0]);
        same.stakeholderGroup.reset();
        ASSERT_THAT(participants::add(*scribes, same), isOk());
    }

    Id<Idea> types(Idea idea)
    {
        const auto id = ideas::add(*scribes, idea);
        EXPECT_THAT(id, isOk());
        return *id;
    }

    std::unique_ptr<Workspace> scribes;
};

TEST_F(AScribeWithPeople, DoesNotBringTheIdeaOfWhoObserves)
{
    Idea idea = anIdea(m_workspace, u"I listened"_s);
    idea.participant = m_workspace.participants[0];
    types(idea);
    types(anIdea(m_workspace, u"I spoke"_s));
    Participant guest = *m_workspace->reader().find(m_workspace.participants[0]);
    guest.capacity = Capacity::Observer;
    ASSERT_THAT(participants::change(m_workspace, guest), isOk());
    const auto merge = scribe::plan(m_workspace->reader(), scribes->reader());
    ASSERT_THAT(merge, isOk());
    ASSERT_EQ(merge->refused.size(), 1u);
    EXPECT_EQ(merge->refused[0].reason, u"P01 observes the session and gives no ideas."_s);
    ASSERT_THAT(scribe::run(m_workspace, *merge), isOk());
    ASSERT_EQ(ideas::all(m_workspace, m_workspace.session).size(), 1u);
}

TEST_F(AScribeWithPeople, SaysTheSameOnlyOnTheSamePrompt)
{
    Idea ours = anIdea(m_workspace, u"Yes"_s);
    ours.prompt = m_workspace.prompt;
    ASSERT_THAT(ideas::add(m_workspace, ours), isOk());
    Idea theirs = anIdea(m_workspace, u"Yes."_s);
    theirs.prompt.reset();
    types(theirs);
    auto merge = scribe::plan(m_workspace->reader(), scribes->reader());
    EXPECT_TRUE(merge->same.empty());
    EXPECT_EQ(merge->added.size(), 1u);
    theirs.prompt = m_workspace.prompt;
    types(theirs);
    merge = scribe::plan(m_workspace->reader(), scribes->reader());
    EXPECT_EQ(merge->same.size(), 1u);
}

TEST_F(AScribeWithPeople, SaysTheSameAsNothingThatIsHidden)
{
    const auto ours = ideas::add(m_workspace, anIdea(m_workspace, u"Too far"_s));
    ASSERT_THAT(ours, isOk());
    ASSERT_THAT(ideas::setMark(m_workspace, *ours, ideas::Mark::Withheld, true), isOk());
    types(anIdea(m_workspace, u"Too far!"_s));
    EXPECT_TRUE(scribe::plan(m_workspace->reader(), scribes->reader())->same.empty());
}

} // namespace
} // namespace moothall::exchange
