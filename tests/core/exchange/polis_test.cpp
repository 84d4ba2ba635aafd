// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation exported from Polis, whole and with parts missing or broken.
#include "core/exchange/polis.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <QTemporaryDir>

namespace moothall::exchange {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray commentsHeader =
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";

// A small conversation: three voters, three comments, one author who never voted.
class Polis : public ::testing::Test
{
protected:
    Polis()
    {
        write(u"comments.csv"_s, commentsHeader +
                                     "1778673602000,x,2,9,0,0,0,\"Later, and \"\"quoted\"\"\"\n"
                                     "1778673600000,x,0,1,2,1,1,A bench\n"
                                     "1778673601000,x,1,1,1,0,-1,Buy my car\n");
        write(u"participants-votes.csv"_s,
              "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n"
              "1,0,2,2,2,0,1,1,\n"
              "2,0,0,2,1,0,1,0,0\n"
              "3,,0,1,0,1,-1,,0\n");
        write(u"summary.csv"_s, "topic,Benches\nurl,https://example.org/benches\n"
                                "conversation-description,\"Where should benches go?\"\n");
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        writeFile(m_folder.filePath(name), bytes);
    }

    void remove(const QString& name) const { QFile::remove(m_folder.filePath(name)); }

    Result<ImportPlan> plan()
    {
        IdSource ids = sameIds();
        return planPolis(m_workspace, ids, m_folder.path());
    }

    ImportPlan made()
    {
        Result<ImportPlan> planned = plan();
        EXPECT_THAT(planned, isOk());
        return std::move(planned).value_or(ImportPlan());
    }

    QString refusal()
    {
        const Result<ImportPlan> planned = plan();
        EXPECT_FALSE(planned.has_value());
        return planned ? QString() : planned.error().sentence;
    }

    QTemporaryDir m_folder;
    TestWorkspace m_workspace = aWorkspace();
};

} // namespace

TEST_F(Polis, BecomesAProjectWithOneOnlineSession)
{
    const ImportPlan plan = made();
    const Project project = plan.rows.of<Project>().front();
    EXPECT_EQ(project.title, u"Benches"_s);
    EXPECT_EQ(project.decisionQuestion, u"Where should benches go?"_s);
    EXPECT_TRUE(project.note.contains(u"https://example.org/benches"_s));
    const Session session = plan.rows.of<Session>().front();
    EXPECT_EQ(session.mode, SessionMode::Online);
    EXPECT_EQ(session.date, QDate(2026, 5, 13));
    ASSERT_EQ(plan.rows.of<Prompt>().size(), 1u);
    EXPECT_EQ(plan.rows.of<Prompt>().front().text, u"Where should benches go?"_s);
}

TEST_F(Polis, BringsVotersAndAuthorsAsPresent)
{
    const ImportPlan plan = made();
    QStringList codes;
    for (const Participant& participant : plan.rows.of<Participant>())
        codes.append(participant.code);
    EXPECT_EQ(codes, QStringList({u"P1"_s, u"P2"_s, u"P3"_s, u"P9"_s}));
    EXPECT_EQ(plan.rows.of<Attendance>().size(), 4u);
}

TEST_F(Polis, BringsCommentsOldestFirstWithTheirVotes)
{
    const ImportPlan plan = made();
    EXPECT_EQ(textsOf(plan),
              QStringList({u"A bench"_s, u"Buy my car"_s, u"Later, and \"quoted\""_s}));
    const Idea first = ideasOf(plan).front();
    EXPECT_EQ(first.agrees, 2);
    EXPECT_EQ(first.disagrees, 1);
    EXPECT_EQ(first.passes, 0);
    EXPECT_EQ(first.capturedAt, workshopDay);
    EXPECT_EQ(first.channel, Channel::Online);
    EXPECT_EQ(first.participant, plan.rows.of<Participant>().front().id);
    EXPECT_EQ(ideasOf(plan)[1].passes, 1);
    EXPECT_EQ(ideasOf(plan)[2].passes, 2);
}

TEST_F(Polis, KeepsWhatModeratorsDecided)
{
    const ImportPlan plan = made();
    EXPECT_EQ(ideasOf(plan)[0].moderation, Moderation::Accepted);
    EXPECT_EQ(ideasOf(plan)[1].moderation, Moderation::Rejected);
    EXPECT_EQ(ideasOf(plan)[2].moderation, Moderation::Waiting);
    EXPECT_TRUE(says(plan.notes, u"Rejected by moderators: 1 comment(s)"_s));
    EXPECT_TRUE(says(plan.notes, u"Left for a moderator to decide: 1 comment(s)"_s));
}

TEST_F(Polis, RecordsThatAuthorsSpokeInPublic)
{
    const ImportPlan plan = made();
    const auto& agreements = plan.rows.of<Agreement>();
    ASSERT_EQ(agreements.size(), 2u); // of two authors, one with two comments
    EXPECT_EQ(agreements.front().purpose, Purpose::AnonymousQuotes);
    EXPECT_EQ(agreements.front().state, AgreementState::Given);
    EXPECT_EQ(agreements.front().how, AgreementHow::Online);
    EXPECT_TRUE(says(plan.notes, u"quotes without names"_s));
}

TEST_F(Polis, ChecksThatOneMeansAgree) { EXPECT_TRUE(says(made().notes, u"1 = agree"_s)); }

TEST_F(Polis, NoticesThatTheSignIsTheOtherWayRound)
{
    write(u"participants-votes.csv"_s, "participant,0,1,2\n1,-1,-1,\n2,-1,0,0\n3,1,,0\n");
    const ImportPlan plan = made();
    EXPECT_TRUE(says(plan.warnings, u"-1 means agree"_s));
    EXPECT_EQ(ideasOf(plan).front().agrees, 2);
    EXPECT_EQ(ideasOf(plan)[1].passes, 1);
}

TEST_F(Polis, KnowsTheSignAlthoughAVoteIsMissing)
{
    write(u"participants-votes.csv"_s, "participant,0,1,2\n1,1,,\n2,1,0,0\n3,-1,,0\n");
    const ImportPlan plan = made();
    EXPECT_TRUE(says(plan.notes, u"1 = agree"_s));
    EXPECT_TRUE(says(plan.warnings, u"For 1 comment(s)"_s));
    EXPECT_TRUE(says(plan.warnings, u"by 1 votes"_s));
    EXPECT_EQ(ideasOf(plan)[1].agrees, 1);
}

TEST_F(Polis, WarnsWhereTheSignCannotBeTold)
{
    write(u"participants-votes.csv"_s, "participant,0,1,2\n1,,-1,1\n2,,,0\n3,,,0\n");
    const ImportPlan plan = made();
    EXPECT_TRUE(says(plan.warnings, u"cannot be told"_s));
    EXPECT_EQ(ideasOf(plan).front().agrees, 2);
}

TEST_F(Polis, ReadsTimesInSeconds)
{
    write(u"comments.csv"_s, commentsHeader + "1778673600,x,0,1,2,1,1,A bench\n");
    EXPECT_EQ(ideasOf(made()).front().capturedAt, workshopDay);
}

TEST_F(Polis, ReadsACommentThatIsNotQuoted)
{
    write(u"comments.csv"_s,
          commentsHeader + "1778673600,x,0,1,2,1,1,A bench, a \"tree\", and shade\n");
    EXPECT_EQ(textsOf(made()), QStringList(u"A bench, a \"tree\", and shade"_s));
}

TEST_F(Polis, RejectsACommentWithoutNumbers)
{
    write(u"comments.csv"_s,
          commentsHeader + "1778673600,x,0,1,2,1,1,A bench\n1778673600,x,1,1,many,1,1,b\n");
    const ImportPlan plan = made();
    EXPECT_EQ(textsOf(plan), QStringList(u"A bench"_s));
    ASSERT_EQ(plan.rejected.size(), 1u);
    EXPECT_EQ(plan.rejected.front().line, 3);
}

TEST_F(Polis, ComesWithoutPassesWhereSingleVotesAreMissing)
{
    remove(u"participants-votes.csv"_s);
    const ImportPlan plan = made();
    EXPECT_TRUE(says(plan.warnings, u"no participants-votes.csv"_s));
    EXPECT_EQ(ideasOf(plan).front().passes, std::nullopt);
    EXPECT_EQ(plan.rows.of<Participant>().size(), 2u);
}

TEST_F(Polis, IsNamedAfterTheFolderWithoutASummary)
{
    remove(u"summary.csv"_s);
    const ImportPlan plan = made();
    EXPECT_EQ(plan.rows.of<Project>().front().title, QFileInfo(m_folder.path()).fileName());
    EXPECT_TRUE(says(plan.warnings, u"no summary.csv"_s));
}

TEST_F(Polis, WarnsThatItIsThereAlready)
{
    const ImportPlan first = made();
    EXPECT_FALSE(says(first.warnings, u"in the file already"_s));
    ASSERT_THAT(run(m_workspace, first), isOk());
    EXPECT_TRUE(says(made().warnings, u"already, as the project “Benches”"_s));
    Project project = first.rows.of<Project>().front();
    project.title = u"Seats"_s;
    ASSERT_THAT(projects::change(m_workspace, project), isOk());
    EXPECT_TRUE(says(made().warnings, u"already, as the project “Seats”"_s));
}

TEST_F(Polis, TakesTheLanguageItIsTold)
{
    EXPECT_TRUE(says(made().warnings, u"English"_s));
    IdSource ids = sameIds();
    const auto plan = planPolis(m_workspace, ids, m_folder.path(), u"de"_s);
    ASSERT_THAT(plan, isOk());
    EXPECT_EQ(plan->rows.of<Project>().front().language, u"de"_s);
    EXPECT_FALSE(says(plan->warnings, u"English"_s));
}

TEST_F(Polis, IsRefusedWithoutComments)
{
    write(u"comments.csv"_s, commentsHeader);
    EXPECT_TRUE(refusal().contains(u"no comment"_s));
    remove(u"comments.csv"_s);
    EXPECT_TRUE(refusal().contains(u"no comments.csv"_s));
}

TEST_F(Polis, IsRefusedWhereAFileIsBroken)
{
    write(u"participants-votes.csv"_s, "participant,0\n1,\"open\n");
    EXPECT_EQ(refusal(), u"participants-votes.csv: The quote mark opened in line 2 is never "
                         "closed. Close or remove it and import the file again."_s);
    write(u"comments.csv"_s, "text\na\n");
    EXPECT_TRUE(refusal().contains(u"not as Polis writes it"_s));
}

TEST_F(Polis, IsRefusedWhereThereIsNoFolder)
{
    IdSource ids = sameIds();
    EXPECT_THAT(planPolis(m_workspace, ids, m_folder.filePath(u"gone"_s)),
                failsWith(Error::Kind::NotFound));
}

} // namespace moothall::exchange
