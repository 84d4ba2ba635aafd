// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An agenda is built: items follow one another, and the session ends when it ends.
#include "core/gather/ideas.h"
#include "core/gather/itemprompt.h"
#include "core/involve/agendabuilding.h"
#include "core/involve/newproject.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

// A session from 13:30 to 16:30.
class BuildingAnAgenda : public testing::Test
{
protected:
    void SetUp() override
    {
        Session session = *workspace->reader().find(workspace.session);
        session.start = QTime(13, 30);
        session.end = QTime(16, 30);
        ASSERT_THAT(sessions::change(workspace, session), isOk());
    }

    Id<AgendaItem> add(const QString& title, int minutes, std::optional<Id<AgendaItem>> after = {})
    {
        AgendaItem item;
        item.session = workspace.session;
        item.title = title;
        item.plannedMinutes = minutes;
        return agenda::insert(workspace, item, after).value();
    }

    std::vector<AgendaItem> items() { return agenda::all(workspace, workspace.session); }

    // "Talk 13:30"
    std::vector<std::string> starts()
    {
        std::vector<std::string> said;
        for (const AgendaItem& item : items())
            said.push_back(
                (item.title + u' ' + item.plannedStart.toString(u"HH:mm"_s)).toStdString());
        return said;
    }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(BuildingAnAgenda, ItemsFollowOneAnother)
{
    const auto talk = add(u"Talk"_s, 10);
    add(u"Break"_s, 15);
    add(u"Prompt"_s, 30, talk);
    EXPECT_THAT(starts(), ElementsAre("Talk 13:30", "Prompt 13:40", "Break 14:10"));
    ASSERT_THAT(agenda::setMinutes(workspace, talk, 20), isOk());
    EXPECT_THAT(starts(), ElementsAre("Talk 13:30", "Prompt 13:50", "Break 14:20"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_THAT(starts(), ElementsAre("Talk 13:30", "Prompt 13:40", "Break 14:10"));
    ASSERT_THAT(agenda::takeOut(workspace, talk), isOk());
    EXPECT_THAT(starts(), ElementsAre("Prompt 13:30", "Break 14:00"));
}

TEST_F(BuildingAnAgenda, ALockedStartStaysAndSaysHowMuchItIsMissed)
{
    const auto talk = add(u"Talk"_s, 10);
    const auto pause = add(u"Break"_s, 15);
    ASSERT_THAT(agenda::lockStart(workspace, pause, QTime(14, 0)), isOk());
    EXPECT_THAT(starts(), ElementsAre("Talk 13:30", "Break 14:00"));
    ASSERT_THAT(agenda::setMinutes(workspace, talk, 42), isOk());
    EXPECT_THAT(starts(), ElementsAre("Talk 13:30", "Break 14:00"));
    const auto sheet = runsheet::planned(items(), *workspace->reader().find(workspace.session));
    EXPECT_EQ(sheet.rows[1].tooLate, 12);
    ASSERT_THAT(agenda::lockStart(workspace, pause, {}), isOk());
    EXPECT_THAT(starts(), ElementsAre("Talk 13:30", "Break 14:12"));
}

TEST_F(BuildingAnAgenda, AnItemMovesUpAndDown)
{
    const auto a = add(u"A"_s, 10);
    add(u"B"_s, 10);
    add(u"C"_s, 10);
    ASSERT_THAT(agenda::move(workspace, a, 1), isOk());
    EXPECT_THAT(starts(), ElementsAre("B 13:30", "A 13:40", "C 13:50"));
    ASSERT_THAT(agenda::move(workspace, a, 5), isOk());
    EXPECT_THAT(starts(), ElementsAre("B 13:30", "C 13:40", "A 13:50"));
    ASSERT_THAT(agenda::move(workspace, a, -2), isOk());
    EXPECT_THAT(starts(), ElementsAre("A 13:30", "B 13:40", "C 13:50"));
}

TEST_F(BuildingAnAgenda, TablesRunSideBySide)
{
    const auto a = add(u"A"_s, 10);
    const auto b = add(u"B"_s, 20);
    add(u"C"_s, 10);
    ASSERT_THAT(agenda::setAlongside(workspace, b, true), isOk());
    EXPECT_THAT(starts(), ElementsAre("A 13:30", "B 13:30", "C 13:50"));
    EXPECT_THAT(agenda::setAlongside(workspace, a, true), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(agenda::takeOut(workspace, a), isOk());
    EXPECT_FALSE(items()[0].alongside);
}

TEST_F(BuildingAnAgenda, LengthsHaveBounds)
{
    const auto a = add(u"A"_s, 10);
    EXPECT_THAT(agenda::setMinutes(workspace, a, 0), failsWith(Error::Kind::BadInput));
    EXPECT_THAT(agenda::setMinutes(workspace, a, 241), failsWith(Error::Kind::BadInput));
    AgendaItem untitled;
    untitled.session = workspace.session;
    untitled.plannedMinutes = 5;
    EXPECT_THAT(agenda::insert(workspace, untitled), failsWith(Error::Kind::BadInput));
}

TEST_F(BuildingAnAgenda, ATemplateFitsTheSession)
{
    for (const AgendaPlan& plan : agendasToBeginWith()) {
        ASSERT_THAT(agenda::follow(workspace, workspace.session, plan), isOk());
        const Session session = *workspace->reader().find(workspace.session);
        const auto sheet = runsheet::planned(items(), session);
        EXPECT_EQ(items().size(), plan.items.size());
        EXPECT_LE(sheet.over, 0) << plan.name.toStdString();
        for (const AgendaItem& item : items())
            EXPECT_TRUE(item.kind != AgendaKind::Break || item.plannedMinutes == 15);
        ASSERT_TRUE(workspace->undo());
    }
    EXPECT_TRUE(methods::all(workspace).empty());
}

TEST_F(BuildingAnAgenda, WithoutTimesNothingIsSaidOfStarts)
{
    Session session = *workspace->reader().find(workspace.session);
    session.start = session.end = {};
    ASSERT_THAT(sessions::change(workspace, session), isOk());
    AgendaItem doors = *workspace->reader().find(add(u"Doors"_s, 30));
    doors.kind = AgendaKind::BeforeStart;
    ASSERT_THAT(agenda::rewrite(workspace, doors), isOk());
    add(u"A"_s, 10);
    EXPECT_THAT(starts(), ElementsAre("Doors ", "A "));
    EXPECT_EQ(agenda::lengthOf(session), 0);
    EXPECT_EQ(agenda::plannedLength(items(), runsheet::planned(items(), session)), 10);
}

TEST_F(BuildingAnAgenda, AnItemAsksThePromptItIsGiven)
{
    const auto item = add(u"Prompt 1"_s, 30);
    const auto find = [&] { return *workspace->reader().find(item); };
    ASSERT_THAT(itemPrompt::say(workspace, item, u"What happened?"_s), isOk());
    EXPECT_EQ(itemPrompt::of(workspace, find()), u"What happened?"_s);
    ASSERT_THAT(itemPrompt::say(workspace, item, u"What happened last time?"_s), isOk());
    EXPECT_EQ(prompts::all(workspace, workspace.session).size(), 2u);
    EXPECT_THAT(itemPrompt::say(workspace, item, QString(201, u'a')),
                failsWith(Error::Kind::BadInput));
    ASSERT_THAT(itemPrompt::say(workspace, item, {}), isOk());
    EXPECT_FALSE(find().prompt);
    EXPECT_EQ(prompts::all(workspace, workspace.session).size(), 1u);
}

TEST_F(BuildingAnAgenda, APromptWithIdeasStaysWhenTheItemAsksNoMore)
{
    const auto item = add(u"Prompt 1"_s, 30);
    ASSERT_THAT(itemPrompt::say(workspace, item, u"What happened?"_s), isOk());
    Idea idea = anIdea(workspace, u"The bus was full"_s);
    idea.prompt = workspace->reader().find(item)->prompt;
    ASSERT_THAT(ideas::add(workspace, idea), isOk());
    ASSERT_THAT(itemPrompt::say(workspace, item, {}), isOk());
    EXPECT_EQ(prompts::all(workspace, workspace.session).size(), 2u);
}

TEST(MethodLibrary, HasSixteenMethodsWhoseRoundsAddUp)
{
    const auto methods = methodsToBeginWith();
    ASSERT_EQ(methods.size(), 16u);
    for (const WholeMethod& method : methods) {
        EXPECT_GE(method.minutes(), 10) << method.method.name.toStdString();
        EXPECT_FALSE(method.method.instructions.isEmpty());
    }
    EXPECT_EQ(agendasToBeginWith().size(), 4u);
}

TEST(MethodLibrary, IsInEveryNewFileAndNotTwice)
{
    TestWorkspace workspace = aWorkspace().empty();
    ASSERT_THAT(projects::begin(workspace, u"First"_s), isOk());
    ASSERT_THAT(projects::begin(workspace, u"Second"_s), isOk());
    EXPECT_EQ(methods::all(workspace).size(), 16u);
}

TEST(MethodLibrary, TakesOwnMethods)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(methods::addThoseToBeginWith(workspace), isOk());
    WholeMethod own;
    own.method.name = u"Walk the route"_s;
    EXPECT_THAT(methods::save(workspace, own), failsWith(Error::Kind::BadInput));
    own.rounds = roundsFrom(u"Walk 20; Talk about it 10"_s).value();
    const auto added = methods::save(workspace, own);
    ASSERT_THAT(added, isOk());
    EXPECT_EQ(methods::whole(workspace).back().method.code, u"M17"_s);
    EXPECT_EQ(methods::whole(workspace).back().minutes(), 30);
    own = methods::whole(workspace).back();
    own.rounds.pop_back();
    ASSERT_THAT(methods::save(workspace, own), isOk());
    EXPECT_EQ(textOf(methods::whole(workspace).back().rounds), u"Walk 20"_s);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(methods::whole(workspace).back().minutes(), 30);
}

TEST(RoundsInWords, AreWrittenAsPeopleSayThem)
{
    ASSERT_TRUE(roundsFrom(u"Alone, in silence 4; Pairs 6;"_s));
    EXPECT_EQ(textOf(*roundsFrom(u"Alone, in silence 4; Pairs 6;"_s)),
              u"Alone, in silence 4; Pairs 6"_s);
    EXPECT_FALSE(roundsFrom(u"Alone; Pairs 6"_s));
    EXPECT_TRUE(roundsFrom(u"30"_s));
}

} // namespace
} // namespace moothall
