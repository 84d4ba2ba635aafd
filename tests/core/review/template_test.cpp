// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A project begun like another has how it was done, and nothing of what was said or who was there.
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/agenda.h"
#include "core/involve/groundrules.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/scope.h"
#include "core/involve/steps.h"
#include "core/review/template.h"
#include "tests/core/sample/samplefixture.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"

#include <gmock/gmock.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Template : public SampleWorkshop
{
protected:
    void SetUp() override
    {
        SampleWorkshop::SetUp();
        before = snapshot(*workspace);
        const auto made = templates::copy(*workspace, project, u" The  night bus "_s);
        ASSERT_THAT(made, isOk());
        copied = *made;
        day = sessions::all(*workspace, copied).at(0).id;
    }

    std::string before;
    Id<Project> copied;
    Id<Session> day;
};

TEST_F(Template, HasTheGroupsWithTheirTargets)
{
    const auto theirs = groups::all(*workspace, project);
    const auto ours = groups::all(*workspace, copied);
    ASSERT_EQ(ours.size(), theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(ours[i].name, theirs[i].name);
        EXPECT_EQ(ours[i].targetCount, theirs[i].targetCount);
        ASSERT_TRUE(ours[i].broadGroup);
        EXPECT_EQ(workspace->reader().find(*ours[i].broadGroup)->project, copied);
    }
}

TEST_F(Template, HasTheAgendaAsPlannedWithItsOwnPrompts)
{
    const auto theirs = agenda::all(*workspace, session);
    const auto ours = agenda::all(*workspace, day);
    ASSERT_EQ(ours.size(), theirs.size());
    int asked = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(ours[i].title, theirs[i].title);
        EXPECT_EQ(ours[i].method, theirs[i].method);
        EXPECT_EQ(ours[i].plannedMinutes, theirs[i].plannedMinutes);
        EXPECT_FALSE(ours[i].actualStart.isValid());
        EXPECT_FALSE(ours[i].actualMinutes);
        EXPECT_EQ(ours[i].prompt.has_value(), theirs[i].prompt.has_value());
        if (ours[i].prompt) {
            EXPECT_EQ(workspace->reader().find(*ours[i].prompt)->session, day);
            ++asked;
        }
    }
    EXPECT_GT(asked, 0);
    EXPECT_EQ(prompts::all(*workspace, day).size(), prompts::all(*workspace, session).size());
}

TEST_F(Template, HasNobodyAndNothingThatWasSaidOrDecided)
{
    EXPECT_TRUE(ideas::all(*workspace, day).empty());
    for (const char* table :
         {"participant", "scope_item", "missing_voice", "theme", "insight", "question", "solution",
          "action", "reply", "ledger_entry", "project_check", "ballot"}) {
        const auto columns =
            workspace->reader().value<int>(std::string("SELECT count(*) FROM pragma_table_info('") +
                                           table + "') WHERE name IN ('project', 'session')");
        ASSERT_EQ(columns, 1) << table;
        const bool ofSession = workspace->reader().value<bool>(
            std::string("SELECT EXISTS (SELECT 1 FROM pragma_table_info('") + table +
            "') WHERE name = 'session')");
        const std::int64_t id = ofSession ? day.value : copied.value;
        EXPECT_EQ(workspace->reader().value<int>(
                      std::string("SELECT count(*) FROM \"") + table +
                          (ofSession ? "\" WHERE session = ?" : "\" WHERE project = ?"),
                      id),
                  0)
            << table;
    }
    const auto steps = steps::all(*workspace, copied);
    ASSERT_EQ(steps.size(), 4u);
    EXPECT_EQ(steps[0].state, StepState::Open);
    EXPECT_EQ(steps[1].state, StepState::NotStarted);
}

TEST_F(Template, SaysWhatWasLocal)
{
    const auto made = workspace->reader().find(copied);
    const auto model = workspace->reader().find(project);
    EXPECT_EQ(made->title, u"The night bus"_s);
    EXPECT_TRUE(made->note.contains(model->title));
    EXPECT_TRUE(made->note.contains(model->place));
    EXPECT_TRUE(made->place.isEmpty());
    EXPECT_TRUE(made->decisionQuestion.isEmpty());
    EXPECT_FALSE(made->decisionDate.isValid());
    EXPECT_FALSE(workspace->reader().find(day)->date.isValid());
    EXPECT_TRUE(groundRules::of(*workspace, day).leadPhone.isEmpty());
}

TEST_F(Template, IsTakenBackInOneStep)
{
    ASSERT_TRUE(workspace->undo(IfChangedSince::Ask));
    EXPECT_EQ(snapshot(*workspace), before);
}

TEST_F(Template, NeedsANameAndAProject)
{
    const std::string now = snapshot(*workspace);
    EXPECT_THAT(templates::copy(*workspace, project, u"  "_s), failsWith(Error::Kind::BadInput));
    EXPECT_THAT(templates::copy(*workspace, Id<Project>{7}, u"Night bus"_s),
                failsWith(Error::Kind::NotFound));
    EXPECT_EQ(snapshot(*workspace), now);
}

} // namespace
} // namespace moothall
