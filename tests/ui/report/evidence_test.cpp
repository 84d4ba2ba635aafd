// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the pages to what they rest on: search, the way to the evidence, what is to be looked at and
// mended.
#include "core/develop/solutions.h"
#include "core/gather/ideas.h"
#include "core/involve/groups.h"
#include "core/synthesise/insights.h"
#include "tests/ui/report/reportfixture.h"
#include "ui/report/checklist.h"
#include "ui/report/findbar.h"
#include "ui/report/quotespane.h"
#include "ui/shell/settings.h"
#include "ui/widgets/rowlist.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ReportEvidence : public OnReport
{
protected:
    void SetUp() override
    {
        openSample();
        preview()->setFocus();
    }

    QLineEdit* searchLine() { return page().findChild<FindBar*>()->findChild<QLineEdit*>(); }

    void search(const QString& words)
    {
        page().run(Command::Find, 0);
        ASSERT_TRUE(searchLine()->hasFocus());
        QTest::keyClicks(searchLine(), words);
    }

    QuotesPane* quotes() { return page().findChild<QuotesPane*>(); }

    // Waits for pages that say what the file says now.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return preview()->pageCount() > 0; }, 20'000));
        QTest::qWait(700);
    }
};

TEST_F(ReportEvidence, WordsAreFoundAndCounted)
{
    search(u"disagreement RECORDED"_s);
    QString count;
    for (const auto* label : page().findChildren<QLabel*>())
        if (label->text().contains(u" of "_s) && label->parentWidget() == searchLine()->parent())
            count = label->text();
    EXPECT_TRUE(count.startsWith(u"1 of "_s)) << count.toStdString();
    const int first = preview()->verticalScrollBar()->value();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(searchLine(), Qt::Key_Return);
    EXPECT_NE(preview()->verticalScrollBar()->value(), first);
    QTest::keyClick(searchLine(), Qt::Key_Escape);
    EXPECT_TRUE(preview()->hasFocus());
    EXPECT_TRUE(page().findChild<FindBar*>()->isHidden());
}

TEST_F(ReportEvidence, WhatIsNotThereIsNotFound)
{
    search(u"zeppelin"_s);
    EXPECT_TRUE(isSaid(u"Nothing found"_s));
}

TEST_F(ReportEvidence, WhatIsFoundIsMarkedOnThePage)
{
    search(u"Orrinshaw Borough"_s);
    const QImage marked = preview()->viewport()->grab().toImage();
    QTest::keyClick(searchLine(), Qt::Key_Escape);
    EXPECT_NE(marked, preview()->viewport()->grab().toImage());
}

TEST_F(ReportEvidence, AFindingLeadsToItsInsightByKey)
{
    QSignalSpy wanted(&page(), &ReportPage::wantsInsight);
    QTest::keyClick(preview(), Qt::Key_E);
    QTest::keyClick(preview(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_TRUE(workspace().reader().find(wanted[0][0].value<Id<Insight>>()));
    QTest::keyClick(preview(), Qt::Key_E);
    page().run(Command::FollowChain, 0); // Alt+Right
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_NE(wanted[0][0].value<Id<Insight>>().value, wanted[1][0].value<Id<Insight>>().value);
}

TEST_F(ReportEvidence, AFindingLeadsToItsInsightByClick)
{
    QSignalSpy wanted(&page(), &ReportPage::wantsInsight);
    preview()->goToPage(6); // findings from edge to edge
    for (int y = 40; y < preview()->viewport()->height() && wanted.isEmpty(); y += 12)
        QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {},
                          {preview()->viewport()->width() / 2, y});
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ReportEvidence, CouncillorsFindingsLeadThereToo)
{
    QTest::keyClick(preview(), Qt::Key_1);
    QSignalSpy wanted(&page(), &ReportPage::wantsInsight);
    QTest::keyClick(preview(), Qt::Key_E);
    QTest::keyClick(preview(), Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ReportEvidence, ASolutionLeadsToItself)
{
    QSignalSpy wanted(&page(), &ReportPage::wantsSolution);
    QSignalSpy other(&page(), &ReportPage::wantsInsight);
    for (int i = 0; i < 40 && wanted.isEmpty(); ++i) {
        QTest::keyClick(preview(), Qt::Key_E);
        page().run(Command::FollowChain, 0);
    }
    ASSERT_FALSE(wanted.isEmpty());
    EXPECT_TRUE(workspace().reader().find(wanted[0][0].value<Id<Solution>>()));
}

TEST_F(ReportEvidence, QuotesAreReadLongestFirstAndMendedInPlace)
{
    ASSERT_TRUE(look(u"Read them"_s));
    QTest::mouseClick(look(u"Read them"_s), Qt::LeftButton);
    ASSERT_TRUE(quotes()->isVisible());
    auto* list = quotes()->findChild<RowList*>();
    ASSERT_GT(list->model()->rowCount(), 1);
    const int before = list->model()->rowCount();
    qsizetype longest = list->model()->index(0, 0).data().toString().size();
    for (int row = 1; row < before; ++row) {
        const qsizetype size = list->model()->index(row, 0).data().toString().size();
        EXPECT_LE(size, longest);
        longest = size;
    }
    QTest::keyClick(list, Qt::Key_Return);
    QPlainTextEdit* safe = nullptr;
    for (auto* each : quotes()->findChildren<QPlainTextEdit*>())
        if (!each->isReadOnly())
            safe = each;
    ASSERT_TRUE(safe && safe->hasFocus());
    QTest::keyClicks(safe, u"Somebody said so."_s);
    QTest::keyClick(safe, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(list->model()->rowCount(), before - 1);
    EXPECT_EQ(desk().last.action, u"Undo"_s);
    desk().desk.undo();
    EXPECT_EQ(list->model()->rowCount(), before);
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_TRUE(preview()->isVisible());
}

TEST_F(ReportEvidence, OtherTextsStandBelowAndLeadToWhereTheyWereTyped)
{
    Project changed = project();
    changed.promise = u"We answer Mrs Okafor by July."_s;
    ASSERT_THAT(projects::change(workspace(), changed), isOk());
    QTest::mouseClick(look(u"Read them"_s), Qt::LeftButton);
    auto* list = quotes()->findChild<RowList*>();
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    EXPECT_EQ(list->currentIndex().data().toString(), changed.promise);
    for (auto* each : quotes()->findChildren<QPlainTextEdit*>())
        EXPECT_TRUE(each->isReadOnly()) << "it is mended where it was typed";
    QSignalSpy wanted(&page(), &Page::wantsScreen);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Screen>(), Screen::Involve);
}

TEST_F(ReportEvidence, AnEmptyWordingIsRefusedInOneSentence)
{
    QTest::mouseClick(look(u"Read them"_s), Qt::LeftButton);
    for (auto* each : quotes()->findChildren<QPlainTextEdit*>())
        if (!each->isReadOnly()) {
            each->clear();
            QTest::keyClick(each, Qt::Key_Return, Qt::ControlModifier);
        }
    EXPECT_TRUE(isSaid(u"Write what may be printed, or withhold the idea in Gather."_s));
}

TEST_F(ReportEvidence, ALowThresholdIsMendedInOneStep)
{
    Project changed = project();
    changed.threshold = 3;
    changed.complementary = false;
    ASSERT_THAT(projects::change(workspace(), changed), isOk());
    ASSERT_TRUE(QTest::qWaitFor([this] { return look(u"Set it right"_s) != nullptr; }, 20'000));
    QTest::mouseClick(look(u"Set it right"_s), Qt::LeftButton);
    EXPECT_EQ(project().threshold, 5);
    EXPECT_TRUE(project().complementary);
    desk().desk.undo();
    EXPECT_EQ(project().threshold, 3);
}

TEST_F(ReportEvidence, GroupsThatAreTooSmallAreOfferedTogether)
{
    ASSERT_TRUE(workspace().act(u"Change"_s, [](Edit& edit) {
        edit.run("UPDATE stakeholder_group SET disclosure = 'protected'");
    }));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return button(u"Put them together"_s) != nullptr; }, 20'000));
    QPushButton* merge = button(u"Put them together"_s);
    ASSERT_TRUE(button(u"Leave them apart"_s));
    const auto before = broadGroups::all(workspace().reader(), project().id).size();
    QTest::mouseClick(merge, Qt::LeftButton);
    EXPECT_EQ(broadGroups::all(workspace().reader(), project().id).size(), before - 1);
    desk().desk.undo();
    EXPECT_EQ(broadGroups::all(workspace().reader(), project().id).size(), before);
}

TEST_F(ReportEvidence, GroupsThatAreLeftApartAreNotOfferedAgain)
{
    ASSERT_TRUE(workspace().act(u"Change"_s, [](Edit& edit) {
        edit.run("UPDATE stakeholder_group SET disclosure = 'protected'");
    }));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return button(u"Leave them apart"_s) != nullptr; }, 20'000));
    const int before = page().inspector()->findChild<CheckList*>()->notOpened();
    QTest::mouseClick(button(u"Leave them apart"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !button(u"Put them together"_s); }));
    EXPECT_EQ(page().inspector()->findChild<CheckList*>()->notOpened(), before - 1);
}

TEST_F(ReportEvidence, WhatWasChosenIsThereOnAnotherDay)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"m.ini"_s));
    page().keepIn(settings);
    QTest::keyClick(preview(), Qt::Key_1);
    QTest::keyClick(box(u"Text document"_s), Qt::Key_Space);
    QTest::keyClick(box(u"Large print"_s), Qt::Key_Space);
    m_answer = folder.filePath(u"hopper.pdf"_s);
    desk().last = {};
    page().run(Command::ExportReport, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));

    Settings again(folder.filePath(u"m.ini"_s));
    ReportPage other(desk());
    other.keepIn(again);
    auto* choices = other.findChild<ReportSettings*>();
    EXPECT_EQ(choices->choice().variant, report::Variant::Councillor);
    EXPECT_EQ(choices->choice().print, report::Print::Large);
    EXPECT_EQ(choices->choice().status, report::Status::Draft);
    EXPECT_TRUE(choices->files().odt);
    EXPECT_EQ(other.handOver().places()[0], folder.filePath(u"hopper"_s));
}

TEST_F(ReportEvidence, AFontThatLacksLettersIsTold)
{
    const auto all = ideas::ofProject(workspace().reader(), project().id);
    ASSERT_THAT(ideas::reword(workspace(), all.front().id, u"\U0010FFFD is late"_s), isOk());
    Project changed = project();
    changed.title = u"\U00012345 for all"_s; // no computer of ours has the font
    ASSERT_THAT(projects::change(workspace(), changed), isOk());
    settle();
    bool told = false;
    for (const auto* label : page().inspector()->findChildren<QLabel*>())
        told |= label->text().contains(u"no usable font"_s);
    EXPECT_TRUE(told);
}

} // namespace
} // namespace moothall::ui
