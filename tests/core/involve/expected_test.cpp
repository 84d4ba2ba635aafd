// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected: read from a list, and put down with a code each.
#include "core/involve/arrivals.h"
#include "core/involve/expected.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Expected : public ::testing::Test
{
protected:
    Result<std::vector<ExpectedPerson>> read(const QString& list)
    {
        return readExpected(list, groups::all(workspace, workspace.project));
    }

    Result<Expecting> putDown(const QString& list)
    {
        return arrivals::expect(workspace, workspace.session, *read(list));
    }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(Expected, ANameInEachLineAndTheGroupAfterIt)
{
    Group second;
    second.project = workspace.project;
    second.code = u"G2"_s;
    second.name = u"Young people, 16 to 24"_s;
    second.rank = 9;
    const auto added = groups::add(workspace, second);
    ASSERT_THAT(added, isOk());
    const auto people = read(u"Ann Okafor, 1\r\n\nB. Lund\t2\n  Çelik  ;g2\n"
                             "D Eze,young people, 16 to 24\nErik\n"_s);
    ASSERT_THAT(people, isOk());
    EXPECT_EQ(*people, (std::vector<ExpectedPerson>{{u"Ann Okafor"_s, workspace.group},
                                                    {u"B. Lund"_s, *added},
                                                    {u"Çelik"_s, *added},
                                                    {u"D Eze"_s, *added},
                                                    {u"Erik"_s, std::nullopt}}));
}

TEST_F(Expected, ANumberIsSoManyPeopleWithoutNames)
{
    const auto people = read(u" 24\n"_s);
    ASSERT_THAT(people, isOk());
    EXPECT_EQ(people->size(), 24u);
    EXPECT_EQ(people->front(), ExpectedPerson());
    EXPECT_THAT(read(u"1001"_s), failsWith(Error::Kind::BadInput));
    EXPECT_TRUE(read(u" \n"_s)->empty());
}

TEST_F(Expected, WhatIsNoGroupIsRefusedWithItsLineAndWithoutItsWords)
{
    for (const QString& list : {u"Ann\nB. Lund, Anna"_s, u"Ann\nLund, 2"_s, u"Ann\nLund, 0"_s}) {
        const auto people = read(list);
        ASSERT_THAT(people, failsWith(Error::Kind::BadInput));
        EXPECT_TRUE(people.error().sentence.contains(u"Line 2"_s));
        EXPECT_FALSE(people.error().sentence.contains(u"Anna"_s));
    }
    EXPECT_THAT(read(QString(201, u'x')), failsWith(Error::Kind::BadInput));
}

TEST_F(Expected, ASurnameMayStandFirst)
{
    const auto people = read(u"Meyer, José\nvan der Berg, Ann Marie, 1\n\"O'Neill, D.\"\n"
                             "Anna Lund, 1\nÇelik-Öz, Ülkü; 1"_s);
    ASSERT_THAT(people, isOk());
    EXPECT_EQ(*people, (std::vector<ExpectedPerson>{{u"José Meyer"_s, std::nullopt},
                                                    {u"Ann Marie van der Berg"_s, workspace.group},
                                                    {u"D. O'Neill"_s, std::nullopt},
                                                    {u"Anna Lund"_s, workspace.group},
                                                    {u"Ülkü Çelik-Öz"_s, workspace.group}}));
}

TEST_F(Expected, AGroupThatIsMistypedIsNoGivenName)
{
    const QString group = workspace->reader().find(workspace.group)->name;
    for (const QString& words : {group + u"x"_s, group.chopped(1), u"3"_s})
        EXPECT_THAT(read(u"Anna, "_s + words), failsWith(Error::Kind::BadInput))
            << words.toStdString();
}

TEST_F(Expected, EachIsUnderACodeAndAllAreOneUndo)
{
    const auto done = putDown(u"Ann Okafor, 1\nB. Lund"_s);
    ASSERT_THAT(done, isOk());
    EXPECT_EQ(done->added, 2);
    const auto all = arrivalsAt(workspace, workspace.session);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].code, u"P01"_s);
    EXPECT_EQ(all[0].name, u"Ann Okafor"_s);
    EXPECT_EQ(all[0].group, workspace.group);
    EXPECT_EQ(all[1].code, u"P02"_s);
    EXPECT_EQ(all[1].state, AttendanceState::Expected);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(arrivalsAt(workspace, workspace.session).empty());
}

TEST_F(Expected, TwoOfOneNameAreTwoPeople)
{
    const auto first = putDown(u"Anna Lund\nAnna Lund"_s);
    ASSERT_THAT(first, isOk());
    EXPECT_EQ(first->added, 2);
    const auto again = putDown(u"Anna Lund\nanna lund\nAnna Lund"_s);
    ASSERT_THAT(again, isOk());
    EXPECT_EQ(again->known, 2);
    EXPECT_EQ(again->added, 1);
}

TEST_F(Expected, WhoIsOnTheListAlreadyIsNotPutDownTwice)
{
    ASSERT_THAT(putDown(u"Ann Okafor\nB. Lund"_s), isOk());
    const auto ann = arrivalsAt(workspace, workspace.session)[0];
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, ann.id), isOk());
    const auto again = putDown(u"ANN OKAFOR\nC. Eze"_s);
    ASSERT_THAT(again, isOk());
    EXPECT_EQ(again->added, 1);
    EXPECT_EQ(again->known, 1);
    const auto all = arrivalsAt(workspace, workspace.session);
    EXPECT_EQ(all.size(), 3u);
    EXPECT_TRUE(isPresent(all[0].state)) << "who is here stays here";
}

TEST_F(Expected, ASessionThatIsGoneIsSaid)
{
    const std::array people{ExpectedPerson{}};
    EXPECT_FALSE(arrivals::expect(workspace, Id<Session>{12345}, people));
}

} // namespace
} // namespace moothall
