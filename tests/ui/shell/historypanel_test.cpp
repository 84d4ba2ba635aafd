// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history: what was done, found by its words, taken back by Enter.
#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/historymodel.h"
#include "ui/shell/historypanel.h"

#include <sqlite3.h>

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

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
    EXPECT_TRUE(model.at(1).line.takenBack);
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

TEST(HistoryPanel, OpensAtWhatWasDoneLast)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[0]), isOk());
    HistoryPanel panel(desk);
    present(panel);
    panel.enter();
    const auto* list = panel.findChild<QListView*>();
    const auto* takeBack = panel.findChild<QPushButton*>();
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_TRUE(takeBack->isVisible());
    QTest::keyClick(panel.findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_TRUE(list->hasFocus()) << "a search is no wish to take anything back";
    desk.desk.undo();
    QCoreApplication::processEvents();
    EXPECT_FALSE(takeBack->isVisible()) << "it is taken back already";
}

int statements = 0;

int countStatement(unsigned, void*, void*, void*)
{
    ++statements;
    return 0;
}

TEST(HistoryPanel, QuotesWhatWasDoneToWhatAndAsksOnlyForTheRowsThatAreSeen)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    for (int i = 0; i < 300; ++i)
        ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[0]), isOk());
    HistoryPanel panel(desk);
    present(panel, {320, 600});
    const auto* model = panel.findChild<HistoryModel*>();
    EXPECT_EQ(model->touched(model->at(0)), u"“Idea 1”"_s);
    sqlite3* file = desk.workspace->reader().database().getHandle();
    statements = 0;
    sqlite3_trace_v2(file, SQLITE_TRACE_STMT, countStatement, nullptr);
    ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[0]), isOk());
    QTest::qWait(50);
    sqlite3_trace_v2(file, 0, nullptr, nullptr);
    EXPECT_LT(statements, 150) << "a few for each row on the screen, not for each of the history";
}

} // namespace
} // namespace moothall::ui
