// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rail says where the project stands, and follows it.
#include "core/assess/cases.h"
#include "core/gather/ideas.h"
#include "core/involve/steps.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/stepsmodel.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const RailRow& rowOf(const StepsModel& model, Screen screen)
{
    return model.at(model.indexOfScreen(screen));
}

TEST(StepsModel, HasOnlyTheLibraryWithoutAProject)
{
    TestDesk desk(aWorkspace().empty());
    const StepsModel model(desk);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(StepsModel, CountsIdeasAsTheyCome)
{
    TestDesk desk(aWorkspace());
    StepsModel model(desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rowOf(model, Screen::Gather).count, QString());
    ASSERT_THAT(ideas::add(*desk.workspace, anIdea(desk.workspace, u"One"_s)), isOk());
    EXPECT_EQ(rowOf(model, Screen::Gather).count, u"1"_s);
    desk.desk.undo();
    EXPECT_EQ(rowOf(model, Screen::Gather).count, QString());
}

TEST(StepsModel, ShowsAStepThatIsClosed)
{
    TestDesk desk(aWorkspace());
    const StepsModel model(desk);
    Step step;
    step.project = desk.workspace.project;
    step.number = 2;
    step.name = u"Gather"_s;
    step.state = StepState::Closed;
    ASSERT_THAT(steps::add(*desk.workspace, step), isOk());
    EXPECT_EQ(rowOf(model, Screen::Gather).ring, Ring::Closed);
    EXPECT_TRUE(model.indexOfScreen(Screen::Gather)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"closed"_s));
}

TEST(StepsModel, ShowsAStepThatWasClosedAgainstItsRule)
{
    TestDesk desk(aWorkspace());
    const StepsModel model(desk);
    ASSERT_TRUE(desk.workspace->act(u"Close"_s, [&](Edit& edit) {
        Step step;
        step.project = desk.workspace.project;
        step.number = 2;
        step.name = u"Gather"_s;
        step.state = StepState::Closed;
        step.closedAt = edit.now();
        edit.insert(step);
        edit.insert(StepOverride{{},
                                 desk.workspace.project,
                                 u"rule"_s,
                                 u"Two groups could not come."_s,
                                 u"facilitator"_s,
                                 edit.now()});
    }));
    EXPECT_EQ(rowOf(model, Screen::Gather).ring, Ring::ClosedByOverride);
}

TEST(StepsModel, CountsTheLibraryAsTheLibraryDoes)
{
    TestDesk desk(aWorkspace());
    const StepsModel model(desk);
    EXPECT_EQ(rowOf(model, Screen::Library).count, u"1"_s);
    CaseRecord record;
    record.title = u"Park benches"_s;
    ASSERT_THAT(cases::add(*desk.workspace, record), isOk());
    EXPECT_EQ(rowOf(model, Screen::Library).count, u"2"_s);
}

} // namespace
} // namespace moothall::ui
