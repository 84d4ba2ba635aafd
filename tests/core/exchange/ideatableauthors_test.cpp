// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as ideas: whose words the rows are, and whether they may be quoted.
#include "core/synthesise/quotes.h"
#include "tests/core/exchange/ideatablefixture.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;

TEST_F(IdeaTable, TakesTheAuthorOfACodeAndHidesThatOfAName)
{
    const ImportPlan made = planAsProject("text,participant\na,P07\nb,Ada Lovelace\nc,p07\n"
                                          "d,ada lovelace\ne,Anonymous\nf,\n");
    const auto& people = made.rows.of<Participant>();
    ASSERT_EQ(people.size(), 2u);
    EXPECT_EQ(people[0].code, u"P07"_s);
    EXPECT_EQ(people[0].name, std::nullopt);
    EXPECT_EQ(people[1].code, u"P01"_s);
    EXPECT_EQ(people[1].name, u"Ada Lovelace"_s);
    EXPECT_EQ(ideasOf(made)[2].participant, people[0].id);
    EXPECT_EQ(ideasOf(made)[3].participant, people[1].id);
    EXPECT_EQ(ideasOf(made)[4].participant, std::nullopt);
    EXPECT_EQ(made.rows.of<Attendance>().size(), 2u);
}

TEST_F(IdeaTable, KnowsTheParticipantsOfTheProject)
{
    const auto known = participants::all(m_workspace, m_workspace.project);
    const ImportPlan made =
        planIntoSession("text,participant\na," + known.front().code.toUtf8() + "\n");
    EXPECT_EQ(ideasOf(made).front().participant, known.front().id);
    EXPECT_TRUE(made.rows.of<Participant>().empty());
}

TEST_F(IdeaTable, NeverTakesANameForAPersonWhoIsThere)
{
    const Id<Participant> there = quotable(u"Ada Lovelace"_s);
    const ImportPlan made = planIntoSession("text,participant\na,Ada Lovelace\nb,ada lovelace\n");
    ASSERT_EQ(made.rows.of<Participant>().size(), 1u);
    const Id<Participant> added = made.rows.of<Participant>().front().id;
    EXPECT_NE(added, there);
    EXPECT_EQ(ideasOf(made)[0].participant, added);
    EXPECT_EQ(ideasOf(made)[1].participant, added);
    EXPECT_TRUE(made.rows.of<Agreement>().empty());
    EXPECT_TRUE(says(made.warnings, u"people already there bear the same name: 1 person(s)"_s));
    ASSERT_THAT(run(m_workspace, made), isOk());
    const QuotePermission permission(m_workspace, m_workspace.project);
    EXPECT_FALSE(permission.mayPrint(ideasOf(made).front()));
}

TEST_F(IdeaTable, KeepsACodeOfTheTableForThePersonWhoHasIt)
{
    const ImportPlan made = planAsProject("text,participant\na,Ada\nb,P01\nc,p02\n");
    const auto& people = made.rows.of<Participant>();
    ASSERT_EQ(people.size(), 3u);
    EXPECT_EQ(people[0].code, u"P03"_s);
    EXPECT_EQ(people[0].name, u"Ada"_s);
    EXPECT_EQ(people[1].code, u"P01"_s);
    EXPECT_NE(ideasOf(made)[0].participant, ideasOf(made)[1].participant);
}

TEST_F(IdeaTable, KeepsWhatPeopleSaidOnBeingQuoted)
{
    const ImportPlan made = planIntoSession("text,participant,may_quote\n"
                                            "a,P20,yes\nb,P21,no\nc,P21,yes\nd,P22,\n"
                                            "e,,no\nf,,perhaps\ng,P01,no\nh,P02,yes\n");
    ASSERT_THAT(run(m_workspace, made), isOk());
    const QuotePermission permission(m_workspace, m_workspace.project);
    QString printed;
    for (const Idea& idea : ideasOf(made))
        if (permission.mayPrint(idea))
            printed += idea.text;
    EXPECT_EQ(printed, u"a"_s);
    EXPECT_TRUE(ideasOf(made)[4].withheld); // no author to have refused
    EXPECT_TRUE(ideasOf(made)[6].withheld); // of somebody whose own answer stays as it is
    EXPECT_EQ(made.rows.of<Agreement>().size(), 2u);
    EXPECT_TRUE(says(made.notes, u"1 new participant(s) agreed to be quoted"_s));
    EXPECT_TRUE(says(made.notes, u"what they said before stays"_s)); // the yes of P02
    EXPECT_TRUE(says(made.warnings, u"1 answer(s) on being quoted"_s));
}

} // namespace moothall::exchange
