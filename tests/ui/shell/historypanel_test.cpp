// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history: what was done, found by its words, taken back by Enter.
#include "ui/shell/historypanel.h"

#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/historymodel.h"

#include <QLineEdit>
#include <QListView>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(HistoryModel, ShowsTheNewestFirstAndWhatWasTakenBack)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    HistoryModel model(desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[0]), isOk());
    EXPECT_EQ(labelOf(model.at(0)), u"Same here"_s);
    desk.desk.undo();
    EXPECT_EQ(labelOf(model.at(0)), u"Undo: Same here"_s);
    EXPECT_TRUE(model.at(1).takenBack);
}

TEST(HistoryPanel, FindsAnEntryAndTakesItBack)
{
    TestDesk desk(aWorkspace().withIdeas(2));
    ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[0]), isOk());
    ASSERT_THAT(ideas::reword(*desk.workspace, desk.workspace.ideas[1], u"Other"_s), isOk());
    HistoryPanel panel(desk);
    present(panel);
    panel.enter();
    auto* find = panel.findChild<QLineEdit*>();
    auto* list = panel.findChild<QListView*>();
    QTest::keyClicks(find, u"same HERE"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(desk.workspace->reader().find(desk.workspace.ideas[0])->agreeCount, 0);
    EXPECT_EQ(desk.workspace->reader().find(desk.workspace.ideas[1])->text, u"Other"_s);
}

} // namespace
} // namespace moothall::ui
