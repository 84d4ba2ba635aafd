// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of ideas follows every change by the smallest step.
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/gather/ideasmodel.h"

#include <QSignalSpy>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

std::vector<QString> textsOf(const IdeasModel& model)
{
    std::vector<QString> texts;
    for (const IdeaRow& row : model.rows())
        texts.push_back(row.text);
    return texts;
}

TEST(IdeasModel, ShowsTheNewestFirst)
{
    TestDesk desk(aWorkspace());
    IdeasModel model(desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString& text : {u"First"_s, u"Second"_s})
        ASSERT_THAT(ideas::add(*desk.workspace, anIdea(desk.workspace, text)), isOk());
    EXPECT_THAT(textsOf(model), ::testing::ElementsAre(u"Second"_s, u"First"_s));
}

TEST(IdeasModel, TellsOnlyTheRowThatChanged)
{
    TestDesk desk(aWorkspace().withIdeas(5));
    IdeasModel model(desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ASSERT_THAT(ideas::agree(*desk.workspace, desk.workspace.ideas[1]), isOk());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(model.at(changed[0][0].toModelIndex()).id, desk.workspace.ideas[1]);
    EXPECT_EQ(changed[0][0], changed[0][1]);
    EXPECT_TRUE(inserted.isEmpty());
    EXPECT_TRUE(reset.isEmpty());
}

TEST(IdeasModel, FollowsUndoAndRedo)
{
    TestDesk desk(aWorkspace().withIdeas(2));
    IdeasModel model(desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto before = model.rows();
    ASSERT_THAT(ideas::remove(*desk.workspace, desk.workspace.ideas[0]), isOk());
    EXPECT_EQ(model.rowCount(), 1);
    desk.desk.undo();
    EXPECT_EQ(model.rows(), before);
    desk.desk.redo();
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(IdeasModel, CountsWhatAnImportBringsAndReadsItWhenTheImportIsOver)
{
    TestDesk desk(aWorkspace().withIdeas(2));
    IdeasModel model(desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.desk.setBusy(true);
    for (int slice = 0; slice < 3; ++slice)
        ASSERT_THAT(
            ideas::addMany(*desk.workspace, std::vector(30, anIdea(desk.workspace, u"Imported"_s))),
            isOk());
    EXPECT_EQ(model.count(), 92);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(model.canFetchMore({})) << "or whoever seeks would seek for ever";
    ASSERT_THAT(ideas::add(*desk.workspace, anIdea(desk.workspace, u"Typed meanwhile"_s)), isOk());
    EXPECT_EQ(model.at(0).text, u"Typed meanwhile"_s);
    EXPECT_EQ(model.count(), 93);
    desk.desk.setBusy(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 93; }, 3000));
    EXPECT_EQ(model.at(0).text, u"Typed meanwhile"_s);
    EXPECT_EQ(model.count(), 93);
}

TEST(IdeasModel, TakesManyAtOnceInTheSameOrder)
{
    TestDesk desk(aWorkspace());
    IdeasModel model(desk);
    std::vector<Idea> many;
    for (int i = 0; i < 1200; ++i)
        many.push_back(anIdea(desk.workspace, u"Row %1"_s.arg(i)));
    ASSERT_THAT(ideas::addMany(*desk.workspace, many), isOk());
    EXPECT_EQ(model.count(), 1200);
    EXPECT_LT(model.rowCount(), 1200) << "a page is enough to begin with";
    EXPECT_EQ(model.at(0).text, u"Row 1199"_s);
    while (model.canFetchMore({}))
        model.fetchMore({});
    ASSERT_EQ(model.rowCount(), 1200);
    EXPECT_EQ(model.at(1199).text, u"Row 0"_s);
    desk.desk.undo();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(IdeasModel, ShowsAChangeByAnotherProgram)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    IdeasModel model(desk);
    const auto other = Workspace::open(desk.workspace.path(), desk.workspace.options());
    ASSERT_THAT(other, isOk());
    ASSERT_THAT(ideas::reword(**other, desk.workspace.ideas[0], u"From elsewhere"_s), isOk());
    desk.workspace->tellNews();
    EXPECT_EQ(model.at(0).text, u"From elsewhere"_s);
}

TEST(IdeasModel, CountsHiddenIdeasApart)
{
    TestDesk desk(aWorkspace().withIdeas(3));
    IdeasModel model(desk);
    QSignalSpy counted(&model, &IdeasModel::countChanged);
    ASSERT_THAT(
        ideas::setMark(*desk.workspace, desk.workspace.ideas[0], ideas::Mark::Withheld, true),
        isOk());
    EXPECT_EQ(model.counts(), (IdeaCount{3, 1, 0}));
    EXPECT_FALSE(counted.isEmpty());
    EXPECT_TRUE(model.index(2).data().toString().contains(u"F3 shows it again"_s));
    desk.desk.undo();
    EXPECT_EQ(model.counts(), (IdeaCount{3, 0, 0}));
}

TEST(IdeasModel, ShowsOnlyTheIdeasOnItsPrompt)
{
    TestDesk desk(aWorkspace());
    IdeasModel model(desk);
    model.showPrompt(desk.workspace.prompt);
    Idea elsewhere = anIdea(desk.workspace, u"On no prompt"_s);
    elsewhere.prompt.reset();
    ASSERT_THAT(ideas::add(*desk.workspace, elsewhere), isOk());
    EXPECT_EQ(model.rowCount(), 0);
    model.showPrompt(std::nullopt);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(IdeasModel, HidesTheWordsOfAWithheldIdeaFromScreenReadersToo)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    IdeasModel model(desk);
    ASSERT_THAT(ideas::reword(*desk.workspace, desk.workspace.ideas[0], u"My neighbour Ann"_s),
                isOk());
    ASSERT_THAT(
        ideas::setMark(*desk.workspace, desk.workspace.ideas[0], ideas::Mark::Withheld, true),
        isOk());
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_FALSE(spoken.contains(u"Ann"_s));
    EXPECT_TRUE(spoken.contains(u"Hidden"_s));
    EXPECT_FALSE(model.index(0).data(Qt::DisplayRole).toString().contains(u"Ann"_s));
}

} // namespace
} // namespace moothall::ui
