// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the desk, and what it says.
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"

#include <QSignalSpy>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

TEST(Desk, ShowsTheNewestProjectAndItsSession)
{
    TestDesk desk(aWorkspace());
    EXPECT_EQ(desk.desk.project(), desk.workspace.project);
    EXPECT_EQ(desk.desk.session(), desk.workspace.session);
}

TEST(Desk, IsEmptyWhereTheFileIs)
{
    TestDesk desk(aWorkspace().empty());
    EXPECT_FALSE(desk.desk.project());
    EXPECT_FALSE(desk.desk.session());
}

TEST(Desk, TakesUpTheFirstProjectAndLetsGoOfOneThatIsUndone)
{
    TestDesk desk(aWorkspace().empty());
    QSignalSpy moved(&desk.desk, &Desk::placeChanged);
    Project project;
    project.title = u"Park benches"_s;
    ASSERT_THAT(projects::add(*desk.workspace, project), isOk());
    EXPECT_TRUE(desk.desk.project());
    EXPECT_EQ(moved.size(), 1);
    desk.desk.undo();
    EXPECT_FALSE(desk.desk.project());
}

TEST(Desk, SaysWhatItTookBack)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[0]), isOk());
    desk.desk.undo();
    EXPECT_EQ(desk.last.sentence, u"Taken back: Same here."_s);
    desk.desk.redo();
    EXPECT_EQ(desk.last.sentence, u"Done again: Same here."_s);
}

// The undo would be that of something else.
TEST(Desk, OffersNoUndoWhereAnActionChangedNothing)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    const Id<Idea> idea = desk.workspace.ideas[0];
    desk.desk.did(ideas::agree(*desk.workspace, idea), u"Same here."_s);
    EXPECT_TRUE(desk.last.act);
    QCoreApplication::processEvents();
    desk.desk.did(ideas::setMark(*desk.workspace, idea, ideas::Mark::Parked, false),
                  u"Taken up."_s);
    EXPECT_EQ(desk.last.sentence, u"Taken up."_s);
    EXPECT_FALSE(desk.last.act);
    EXPECT_TRUE(desk.last.action.isEmpty());
}

TEST(Desk, SaysThatThereIsNothingToTakeBack)
{
    TestDesk desk(aWorkspace().empty());
    desk.desk.undo();
    EXPECT_EQ(desk.last.sentence, u"There is nothing to take back."_s);
}

TEST(Desk, AsksBeforeItTakesBackWhatWasChangedSince)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    const Id<Idea> idea = desk.workspace.ideas[0];
    const auto words = [&] { return desk.workspace->reader().find(idea)->text; };
    const QString original = words();
    ASSERT_THAT(ideas::reword(*desk.workspace, idea, u"Second"_s), isOk());
    const history::Seq second = history::newest(desk.workspace, 1).front().seq;
    ASSERT_THAT(ideas::reword(*desk.workspace, idea, u"Third"_s), isOk());
    desk.desk.reverse(second);
    EXPECT_EQ(words(), u"Third"_s);
    EXPECT_EQ(desk.last.tone, MessageTone::Warning);
    ASSERT_EQ(desk.last.action, u"Bring back"_s);
    const auto bringBack = desk.last.act;
    bringBack();
    EXPECT_EQ(words(), original);
}

TEST(Desk, SaysTheSentenceOfAnErrorAndOffersUndoForWhatWentWell)
{
    TestDesk desk(aWorkspace());
    EXPECT_FALSE(
        desk.desk.did(Result<>(fail(Error::Kind::BadInput, u"It does not fit."_s)), u"Done."_s));
    EXPECT_EQ(desk.last.sentence, u"It does not fit."_s);
    EXPECT_EQ(desk.last.tone, MessageTone::Failure);
    EXPECT_TRUE(desk.desk.did(ideas::add(*desk.workspace, anIdea(desk.workspace, u"The bus"_s)),
                              u"Idea saved."_s));
    EXPECT_EQ(desk.last.action, u"Undo"_s);
}

// An undo would take back what was done before it.
TEST(Desk, OffersNoUndoWhereNothingChanged)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    QCoreApplication::processEvents();
    EXPECT_TRUE(desk.desk.did(Result<>(), u"It lies there already."_s));
    EXPECT_EQ(desk.last.sentence, u"It lies there already."_s);
    EXPECT_TRUE(desk.last.action.isEmpty());
}

} // namespace
} // namespace moothall::ui
