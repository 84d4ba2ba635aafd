// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and the broad groups that reports show them under.
#include "core/involve/groupentry.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class GroupEntries : public testing::Test
{
protected:
    Id<Group> enter(const QString& name, const QString& broadGroup, Id<Group> known = {})
    {
        GroupEntry entry;
        if (known)
            entry.group = *workspace->reader().find(known);
        entry.group.project = workspace.project;
        entry.group.name = name;
        entry.group.code = name.left(2);
        entry.broadGroup = broadGroup;
        const auto entered = groups::enter(workspace, entry);
        EXPECT_THAT(entered, isOk());
        return entered.value_or(Id<Group>());
    }

    QStringList broadNames()
    {
        QStringList names;
        for (const BroadGroup& one : broadGroups::all(workspace->reader(), workspace.project))
            names.append(one.name);
        return names;
    }

    QString broadGroupOf(Id<Group> group)
    {
        return groups::entryOf(workspace->reader(), *workspace->reader().find(group)).broadGroup;
    }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(GroupEntries, MakeTheBroadGroupThatIsNamedAndShareIt)
{
    const auto carers = enter(u"Carers"_s, u" Passengers "_s);
    const auto riders = enter(u"Riders"_s, u"passengers"_s);
    const auto drivers = enter(u"Drivers"_s, u"Staff"_s);
    EXPECT_EQ(broadNames(), (QStringList{u"Passengers"_s, u"Staff"_s}));
    EXPECT_EQ(broadGroupOf(carers), u"Passengers"_s);
    EXPECT_EQ(broadGroupOf(riders), u"Passengers"_s);
    EXPECT_EQ(broadGroupOf(drivers), u"Staff"_s);
}

TEST_F(GroupEntries, ABroadGroupGoesWithItsLastGroup)
{
    const auto carers = enter(u"Carers"_s, u"Passengers"_s);
    const auto riders = enter(u"Riders"_s, u"Passengers"_s);
    enter(u"Carers"_s, {}, carers);
    EXPECT_EQ(broadNames(), QStringList{u"Passengers"_s});
    enter(u"Riders"_s, u"Users"_s, riders);
    EXPECT_EQ(broadNames(), QStringList{u"Users"_s});
}

TEST_F(GroupEntries, AreOneActionEach)
{
    const auto carers = enter(u"Carers"_s, u"Passengers"_s);
    enter(u"Family carers"_s, u"Families"_s, carers);
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_EQ(workspace->reader().find(carers)->name, u"Carers"_s);
    EXPECT_EQ(broadNames(), QStringList{u"Passengers"_s});
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_FALSE(workspace->reader().find(carers));
    EXPECT_EQ(broadNames(), QStringList());
}

} // namespace
} // namespace moothall
