// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/forms.h"
#include "core/assess/hardquestions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

std::vector<EvaluationItem> itemsIn(TestWorkspace& workspace)
{
    const auto evaluations = evaluations::all(workspace, workspace.session);
    return evaluations.empty() ? std::vector<EvaluationItem>()
                               : evaluationItems::all(workspace, evaluations.front().id);
}

TEST(Forms, TheFirstFormBringsTheStatements)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(forms::enter(workspace, workspace.session, u"12345043"_s), isOk());
    const auto items = itemsIn(workspace);
    ASSERT_EQ(items.size(), 9u);
    EXPECT_EQ(items[0].answered1, 1);
    EXPECT_EQ(items[4].answered5, 1);
    EXPECT_EQ(items[5].noAnswer, 1);
    EXPECT_EQ(items[7].answered3, 1);
    EXPECT_EQ(answered(items[8]), 0) << "asked on arrival";
    EXPECT_EQ(evaluations::all(workspace, workspace.session).front().formsReturned, 1);
}

TEST(Forms, FormsAddUp)
{
    TestWorkspace workspace = aWorkspace();
    for (int i = 0; i < 3; ++i)
        ASSERT_THAT(forms::enter(workspace, workspace.session, u"44444444"_s), isOk());
    EXPECT_EQ(itemsIn(workspace).front().answered4, 3);
    EXPECT_EQ(evaluations::all(workspace, workspace.session).front().formsReturned, 3);
}

TEST(Forms, AnAnswerOnArrivalIsNoForm)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(forms::enter(workspace, workspace.session, u"2"_s, Asked::OnArrival), isOk());
    EXPECT_EQ(forms::beliefIn(itemsIn(workspace)).before->answered2, 1);
    EXPECT_EQ(evaluations::all(workspace, workspace.session).front().formsReturned, 0);
}

TEST(Forms, ReadsSpacedDigits)
{
    EXPECT_THAT(forms::read(u"1 2 0"_s, 3).value(), ElementsAre(1, 2, 0));
}

TEST(Forms, AWrongFormIsRefusedInASentence)
{
    TestWorkspace workspace = aWorkspace();
    for (const QString& digits : {u"1234567"_s, u"123450123"_s, u"12345678"_s, u"1234abcd"_s})
        EXPECT_THAT(forms::enter(workspace, workspace.session, digits),
                    failsWith(Error::Kind::BadInput));
    EXPECT_TRUE(itemsIn(workspace).empty());
}

TEST(Forms, AMeanNeedsTenAnswers)
{
    EvaluationItem item;
    item.answered4 = 9;
    EXPECT_FALSE(forms::meanToShow(item));
    item.answered5 = 1;
    EXPECT_DOUBLE_EQ(forms::meanToShow(item).value(), 4.1);
}

TEST(HardQuestions, AreAskedOnce)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(checks::ask(workspace, workspace.project), isOk());
    ASSERT_THAT(checks::ask(workspace, workspace.project), isOk());
    EXPECT_EQ(checks::all(workspace, workspace.project).size(), 12u);
}

TEST(HardQuestions, AreSettledInTheWordsOfTheirKind)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(checks::ask(workspace, workspace.project), isOk());
    const auto all = checks::all(workspace, workspace.project);
    ASSERT_THAT(checks::settle(workspace, all.front().id, checks::Standing::Look), isOk());
    ASSERT_THAT(checks::settle(workspace, all.back().id, checks::Standing::Look), isOk());
    EXPECT_EQ(checks::all(workspace, workspace.project).front().result, CheckResult::Warn);
    EXPECT_EQ(checks::all(workspace, workspace.project).back().result, CheckResult::No);
}

} // namespace
} // namespace moothall
