// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as ideas: what rows come to mean, and which are rejected.
#include "core/exchange/ideacsv.h"
#include "core/gather/prompts.h"
#include "tests/core/exchange/ideatablefixture.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;

TEST_F(IdeaTable, ReadsWhatItIsToldOfAnIdea)
{
    const ImportPlan made = planAsProject(
        "code,text,kind,group,table,captured_at,agree_count,feeling,language,agrees,passes\n"
        "C9,\"A bench, please\",NEED,Carers,T3,2026-05-13T13:00:00+01:00,4,-2,de,7,1\n");
    ASSERT_EQ(ideasOf(made).size(), 1u);
    const Idea idea = ideasOf(made).front();
    EXPECT_EQ(idea.text, u"A bench, please"_s);
    EXPECT_EQ(idea.code, u"C9"_s);
    EXPECT_EQ(idea.kind, IdeaKind::Need);
    EXPECT_EQ(idea.tableNumber, 3);
    EXPECT_EQ(idea.capturedAt, workshopDay);
    EXPECT_EQ(idea.agreeCount, 4);
    EXPECT_EQ(idea.feeling, -2);
    EXPECT_EQ(idea.language, u"de"_s);
    EXPECT_EQ(idea.agrees, 7);
    EXPECT_EQ(idea.disagrees, std::nullopt);
    EXPECT_EQ(idea.passes, 1);
    ASSERT_EQ(made.rows.of<Group>().size(), 1u);
    EXPECT_EQ(idea.stakeholderGroup, made.rows.of<Group>().front().id);
}

TEST_F(IdeaTable, NamesANewProjectAndSessionAfterTheFile)
{
    const ImportPlan made = planAsProject("text\na\n");
    ASSERT_EQ(made.rows.of<Project>().size(), 1u);
    EXPECT_EQ(made.rows.of<Project>().front().title, u"notes"_s);
    ASSERT_EQ(made.rows.of<Session>().size(), 1u);
    EXPECT_EQ(made.rows.of<Session>().front().title, u"notes"_s);
    EXPECT_EQ(ideasOf(made).front().session, made.session);
}

TEST_F(IdeaTable, AddsASessionToAProject)
{
    const auto made = plan("text\na\n", {m_workspace.project, {}});
    ASSERT_THAT(made, isOk());
    EXPECT_TRUE(made->rows.of<Project>().empty());
    ASSERT_EQ(made->rows.of<Session>().size(), 1u);
    EXPECT_EQ(made->rows.of<Session>().front().project, m_workspace.project);
}

TEST_F(IdeaTable, RefusesASessionThatIsNotThere)
{
    EXPECT_THAT(plan("text\na\n", {{}, Id<Session>{5}}), failsWith(Error::Kind::NotFound));
    EXPECT_THAT(plan("text\na\n", {Id<Project>{5}, {}}), failsWith(Error::Kind::NotFound));
}

TEST_F(IdeaTable, FindsAGroupByNameWhateverItsCase)
{
    const ImportPlan made =
        planIntoSession("text,group\na," + groupName().toUpper().toUtf8() + "\n");
    ASSERT_EQ(ideasOf(made).size(), 1u);
    EXPECT_EQ(ideasOf(made).front().stakeholderGroup, m_workspace.group);
    EXPECT_TRUE(made.rows.of<Group>().empty());
}

TEST_F(IdeaTable, ListsRowsItRejectsAndTakesTheOthers)
{
    const ImportPlan made = planIntoSession("text,group,kind,table\n"
                                            "a,Nobody,,\n"
                                            "\"b\nb\",,need,\n"
                                            "c,,wish,\n"
                                            "d,,,by the door\n");
    EXPECT_EQ(textsOf(made), QStringList(u"b\nb"_s));
    ASSERT_EQ(made.rejected.size(), 3u);
    EXPECT_EQ(made.rejected[0], (RejectedRow{2, u"There is no group “Nobody” in the project."_s}));
    EXPECT_EQ(made.rejected[1].line, 5);
    EXPECT_TRUE(made.rejected[1].reason.contains(u"experience, need"_s));
    EXPECT_EQ(made.rejected[2].line, 6);
}

TEST_F(IdeaTable, AddsNobodyForARejectedRow)
{
    const ImportPlan made = planIntoSession("text,group,participant,prompt\n"
                                            "a,Nobody,P77,Why?\n"
                                            "b,,,\n");
    EXPECT_TRUE(made.rows.of<Participant>().empty());
    EXPECT_TRUE(made.rows.of<Prompt>().empty());
}

TEST_F(IdeaTable, CountsRowsWithoutText)
{
    const ImportPlan made = planIntoSession("text,group\na,\n,x\n \t ,y\n");
    EXPECT_EQ(textsOf(made), QStringList(u"a"_s));
    EXPECT_TRUE(says(made.notes, u"2 row"_s));
    EXPECT_TRUE(made.rejected.empty());
}

TEST_F(IdeaTable, KeepsALongTextWhole)
{
    const QByteArray longText(3000, 'x');
    EXPECT_EQ(textsOf(planIntoSession("text\n" + longText + "\n")).front().size(), 3000);
}

TEST_F(IdeaTable, TakesASafeWording)
{
    const ImportPlan made =
        planIntoSession("text,safe wording\nMy son Tim fell,A child fell\nb,\n");
    EXPECT_EQ(ideas::shownText(ideasOf(made)[0]), u"A child fell"_s);
    EXPECT_EQ(ideasOf(made)[0].text, u"My son Tim fell"_s);
    EXPECT_EQ(ideasOf(made)[1].redactedText, std::nullopt);
}

TEST_F(IdeaTable, UnderstandsTheStatusOfAnIdea)
{
    const ImportPlan made =
        planIntoSession("text,status\na,Accepted\nb,rejected\nc,pending\nd,parked\ne,withheld\n"
                        "f,\ng,evaluating\n");
    const auto& ideas = ideasOf(made);
    ASSERT_EQ(ideas.size(), 6u);
    EXPECT_EQ(ideas[0].moderation, Moderation::Accepted);
    EXPECT_EQ(ideas[1].moderation, Moderation::Rejected);
    EXPECT_EQ(ideas[2].moderation, Moderation::Waiting);
    EXPECT_TRUE(ideas[3].parked);
    EXPECT_TRUE(ideas[4].withheld);
    EXPECT_EQ(ideas[5].moderation, Moderation::Accepted);
    ASSERT_EQ(made.rejected.size(), 1u);
    EXPECT_TRUE(made.rejected.front().reason.contains(u"“evaluating” is no status"_s));
    EXPECT_TRUE(
        says(made.notes,
             u"In no output, for their status says rejected, waiting or withheld: 3 idea(s)"_s));
}

TEST_F(IdeaTable, KeepsWhatModeratorsDecidedInTheTableOfAConversation)
{
    const ImportPlan made =
        planIntoSession("comment-id,moderated,comment-body\n0,1,a\n1,-1,b\n2,0,c\n");
    EXPECT_EQ(ideasOf(made)[0].moderation, Moderation::Accepted);
    EXPECT_EQ(ideasOf(made)[1].moderation, Moderation::Rejected);
    EXPECT_EQ(ideasOf(made)[2].moderation, Moderation::Waiting);
}

TEST_F(IdeaTable, NamesTheColumnsItDoesNotUse)
{
    const ImportPlan made = planIntoSession("text,Postcode,kind,Shoe size,\na,b,need,41,\n");
    EXPECT_TRUE(made.notes.contains(u"Not used: Postcode, Shoe size."_s));
    EXPECT_FALSE(says(planIntoSession("text,kind\na,need\n").notes, u"Not used"_s));
}

TEST_F(IdeaTable, RejectsARowOfMoreCellsThanTheHeader)
{
    const ImportPlan made = planIntoSession("text,kind\nYes, I do, often\nb,need,,\nc,need\n");
    EXPECT_EQ(textsOf(made), QStringList({u"b"_s, u"c"_s}));
    ASSERT_EQ(made.rejected.size(), 1u);
    EXPECT_EQ(made.rejected.front().line, 2);
    EXPECT_TRUE(made.rejected.front().reason.contains(u"has 3 cells, the header has 2"_s));
}

TEST_F(IdeaTable, ReadsOurOwnTableBackWithoutALoss)
{
    for (const QString& text :
         {u"=1+1"_s, u"'=quoted"_s, u"'tis a bench"_s, u"two\nlines, \"so\""_s}) {
        Idea idea = anIdea(m_workspace, text);
        idea.kind = IdeaKind::Need;
        idea.language = u"cy"_s;
        idea.agrees = 7;
        ASSERT_THAT(ideas::add(m_workspace, idea), isOk());
    }
    const auto csv = ideasAsCsv(m_workspace);
    ASSERT_THAT(csv, isOk());
    const ImportPlan made = planAsProject(csv->bytes);
    const auto before = ideas::all(m_workspace, m_workspace.session);
    ASSERT_EQ(ideasOf(made).size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(ideasOf(made)[i].text, before[i].text);
        EXPECT_EQ(ideasOf(made)[i].kind, before[i].kind);
        EXPECT_EQ(ideasOf(made)[i].language, before[i].language);
        EXPECT_EQ(ideasOf(made)[i].agrees, before[i].agrees);
    }
    EXPECT_FALSE(says(made.notes, u"Not used"_s));
    ASSERT_THAT(run(m_workspace, made), isOk());
    EXPECT_EQ(ideasAsCsv(m_workspace)->leftOut, 0);
}

// The report says of so few that they are a few.
TEST_F(IdeaTable, TellsOfNoFewPeople)
{
    for (const int people : {0, 1, 4, 5, 6}) {
        Idea idea = anIdea(m_workspace, u"Idea of "_s + QString::number(people));
        idea.agreeCount = people;
        idea.agrees = people;
        ASSERT_THAT(ideas::add(m_workspace, idea), isOk());
    }
    const QString table = QString::fromUtf8(ideasAsCsv(m_workspace)->bytes);
    for (const QString& few : {u"0"_s, u"1"_s, u"4"_s})
        EXPECT_TRUE(table.contains(
            u"\"Idea of %1\",\"experience\",\"\",\"\",\"\",\"\",\"\",\"\","_s.arg(few)))
            << table.toStdString();
    for (const QString& many : {u"5"_s, u"6"_s})
        EXPECT_TRUE(table.contains(
            u"\"Idea of %1\",\"experience\",\"\",\"\",\"%1\",\"%1\",\"\",\"\","_s.arg(many)))
            << table.toStdString();
}

TEST_F(IdeaTable, AddsPromptsAndThemesOnce)
{
    const ImportPlan made = planAsProject("text,question,theme\na,Why?,Buses\nb,why?,buses\n");
    EXPECT_EQ(made.rows.of<Prompt>().size(), 1u);
    ASSERT_EQ(made.rows.of<Theme>().size(), 1u);
    EXPECT_EQ(made.rows.of<Theme>().front().title, u"Buses"_s);
    EXPECT_LT(ideasOf(made)[0].themeRank, ideasOf(made)[1].themeRank);
}

TEST_F(IdeaTable, IdeasThatNameNoPromptAnswerTheOneThatWasSaid)
{
    const Target target{{}, m_workspace.session, m_workspace.prompt};
    const auto without = plan("text\na\n", target);
    ASSERT_THAT(without, isOk());
    EXPECT_EQ(ideasOf(*without)[0].prompt, m_workspace.prompt);
    const auto with = plan("text,question\na,Why?\nb,\n", target);
    ASSERT_THAT(with, isOk());
    EXPECT_EQ(ideasOf(*with)[0].prompt, with->rows.of<Prompt>().front().id);
    EXPECT_EQ(ideasOf(*with)[1].prompt, m_workspace.prompt);
    ASSERT_THAT(run(m_workspace, *with), isOk());
}

TEST_F(IdeaTable, KnowsAPromptByItsNumber)
{
    const auto planned = plan("text,prompt\na,1\n", {{}, m_workspace.session});
    ASSERT_THAT(planned, isOk());
    EXPECT_EQ(ideasOf(*planned)[0].prompt, m_workspace.prompt);
    EXPECT_TRUE(planned->rows.of<Prompt>().empty());
}

TEST_F(IdeaTable, RefusesAPromptThatIsNotThere)
{
    const Target target{{}, m_workspace.session, Id<Prompt>{77}};
    EXPECT_THAT(plan("text\na\n", target), failsWith(Error::Kind::NotFound));
    const auto planned = plan("text\na\n", {{}, m_workspace.session, m_workspace.prompt});
    ASSERT_THAT(planned, isOk());
    ASSERT_THAT(prompts::remove(m_workspace, m_workspace.prompt), isOk());
    EXPECT_THAT(run(m_workspace, *planned), failsWith(Error::Kind::NotFound));
}

TEST_F(IdeaTable, ImportsAnIdeaOnceThatStandsUnderTwoTags)
{
    const ImportPlan made =
        planAsProject("id,document,tag,content\n1,d,Buses,late\n1,d,Money,late\n2,d,Money,dear\n");
    EXPECT_EQ(textsOf(made), QStringList({u"late"_s, u"dear"_s}));
    EXPECT_TRUE(says(made.notes, u"1 row(s) that repeat an idea"_s));
}

TEST_F(IdeaTable, LeavesOutWhatIsNoIdeaInARetro)
{
    const ImportPlan made = planAsProject(
        "reflectionGroup,author,votes,prompt,type,createdAt,discussionThread,content\n"
        "Buses,Anonymous,3,Start,Reflection,2026-05-13T13:00:00.000Z,,late\n"
        "Buses,Ada,0,Start,Comment,2026-05-13T13:00:00.000Z,x,indeed\n");
    EXPECT_EQ(textsOf(made), QStringList(u"late"_s));
    EXPECT_EQ(ideasOf(made).front().agreeCount, 3);
    EXPECT_TRUE(says(made.notes, u"something else than an idea"_s));
}

TEST_F(IdeaTable, WarnsOfTimesAndNumbersItCannotRead)
{
    const ImportPlan made =
        planIntoSession("text,time,votes\na,last week,many\nb,1778673600,2\nc,1778673600000,-\n");
    EXPECT_EQ(made.warnings.size(), 2);
    EXPECT_EQ(ideasOf(made)[0].capturedAt, std::nullopt);
    EXPECT_EQ(ideasOf(made)[1].capturedAt, workshopDay); // in seconds
    EXPECT_EQ(ideasOf(made)[2].capturedAt, workshopDay); // in milliseconds
}

TEST_F(IdeaTable, RefusesATableOfWhichNothingIsLeft)
{
    const auto rejected = plan("text,kind\na,wish\n", {});
    ASSERT_THAT(rejected, failsWith(Error::Kind::BadInput));
    EXPECT_TRUE(rejected.error().sentence.contains(u"Line 2"_s));
    EXPECT_THAT(plan("text,kind\n,need\n", {}), failsWith(Error::Kind::BadInput));
    EXPECT_THAT(plan("text,kind\n", {}), failsWith(Error::Kind::BadInput));
}

TEST_F(IdeaTable, TakesTheColumnsAPersonChose)
{
    const auto made = plan("Remark;Who\na;Carers\n", {}, u"text=Remark,group=Who"_s);
    ASSERT_THAT(made, isOk());
    EXPECT_EQ(textsOf(*made), QStringList(u"a"_s));
    EXPECT_EQ(made->rows.of<Group>().front().name, u"Carers"_s);
}

} // namespace moothall::exchange
