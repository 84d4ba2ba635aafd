// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, what is set beside them, and what is looked at before an export.
#include "tests/ui/report/reportfixture.h"

#include <QComboBox>
#include <QScrollBar>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class ReportScreen : public OnReport
{};

TEST_F(ReportScreen, BeforeTheFirstIdeaThereIsNothing)
{
    open(aWorkspace());
    EXPECT_FALSE(page().inspector());
    EXPECT_TRUE(page().commands().empty());
    QSignalSpy wanted(&page(), &Page::wantsScreen);
    ASSERT_TRUE(button(u"Go to Gather"_s));
    QTest::mouseClick(button(u"Go to Gather"_s), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Screen>(), Screen::Gather);
}

TEST_F(ReportScreen, PagesAreTurnedByKey)
{
    openSample();
    EXPECT_GT(preview()->pageCount(), 10);
    EXPECT_EQ(preview()->page(), 0);
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QTest::keyClick(preview(), Qt::Key_PageDown);
    EXPECT_EQ(preview()->page(), 2);
    EXPECT_TRUE(isSaid(u"3 of %1"_s.arg(preview()->pageCount())));
    QTest::keyClick(&page(), Qt::Key_PageUp); // from anywhere on the screen
    EXPECT_EQ(preview()->page(), 1);
    QTest::keyClick(preview(), Qt::Key_End);
    EXPECT_EQ(preview()->page(), preview()->pageCount() - 1);
    QTest::keyClick(preview(), Qt::Key_PageDown);
    EXPECT_EQ(preview()->page(), preview()->pageCount() - 1);
    EXPECT_EQ(preview()->accessibleName(), u"Preview, page %1 of %1"_s.arg(preview()->pageCount()));
}

TEST_F(ReportScreen, APageIsInkOnPaper)
{
    openSample();
    const QImage shown = preview()->viewport()->grab().toImage();
    const QColor ground = shown.pixelColor(4, 4);
    int paper = 0;
    int ink = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x) {
            const QColor color = shown.pixelColor(x, y);
            paper += color == Qt::white;
            ink += color != ground && color.lightness() < 128;
        }
    EXPECT_EQ(ground, tokens().board);
    EXPECT_GT(paper, shown.width() * shown.height() / 4);
    EXPECT_GT(ink, 1000);
}

TEST_F(ReportScreen, ZoomKeepsThePage)
{
    openSample();
    preview()->goToPage(4);
    const int fitted = preview()->percent();
    QTest::keyClick(preview(), Qt::Key_Plus);
    EXPECT_GT(preview()->percent(), fitted);
    EXPECT_EQ(preview()->page(), 4);
    EXPECT_GT(preview()->verticalScrollBar()->maximum(), 0);
    QTest::keyClick(preview(), Qt::Key_0);
    EXPECT_EQ(preview()->percent(), fitted);
    preview()->setFit(Fit::Width);
    EXPECT_EQ(preview()->page(), 4);
}

TEST_F(ReportScreen, TheReaderIsChosenByKeyAtOnce)
{
    openSample();
    const int full = preview()->pageCount();
    QTest::keyClick(preview(), Qt::Key_1);
    EXPECT_LE(preview()->pageCount(), 2);
    EXPECT_GE(preview()->pageCount(), 1);
    QTest::keyClick(preview(), Qt::Key_3);
    EXPECT_GT(preview()->pageCount(), 2);
    EXPECT_TRUE(box(u"Large print"_s)->isChecked());
    QTest::keyClick(preview(), Qt::Key_2);
    EXPECT_EQ(preview()->pageCount(), full);
    EXPECT_FALSE(box(u"Large print"_s)->isChecked());
    EXPECT_TRUE(isSaid(u"Full, %1 pages"_s.arg(full)));
}

TEST_F(ReportScreen, LargePrintTakesMorePages)
{
    openSample();
    const int full = preview()->pageCount();
    QTest::keyClick(box(u"Large print"_s), Qt::Key_Space);
    EXPECT_GT(preview()->pageCount(), full);
}

TEST_F(ReportScreen, TheLargestTextFitsTheSmallestWindow)
{
    openSample();
    page().resize(840, 560);
    Look::now().setTextScale(2);
    EXPECT_LE(page().minimumSizeHint().width(), 830);
    Look::now().setTextScale(1);
}

TEST_F(ReportScreen, TheThresholdIsAnActionAndThePagesFollow)
{
    openSample();
    QComboBox* threshold = nullptr;
    for (auto* each : settings()->findChildren<QComboBox*>())
        if (each->accessibleName() == u"Hide counts below"_s)
            threshold = each;
    ASSERT_TRUE(threshold);
    EXPECT_EQ(threshold->currentText(), u"5"_s);
    QSignalSpy turned(preview(), &PagePreview::pageChanged);
    QTest::keyClick(threshold, Qt::Key_Down);
    QTest::keyClick(threshold, Qt::Key_Down);
    EXPECT_EQ(project().threshold, 7);
    EXPECT_EQ(desk().last.action, u"Undo"_s);
    EXPECT_TRUE(turned.wait());
    desk().desk.undo();
    desk().desk.undo();
    EXPECT_EQ(project().threshold, 5);
    EXPECT_EQ(threshold->currentText(), u"5"_s);
}

TEST_F(ReportScreen, NothingIsLaidOutWhileNobodyLooks)
{
    openSample();
    page().hide();
    QSignalSpy turned(preview(), &PagePreview::pageChanged);
    Project changed = project();
    changed.title = u"Another"_s;
    ASSERT_THAT(projects::change(workspace(), changed), isOk());
    QTest::qWait(500);
    EXPECT_TRUE(turned.empty());
    page().show();
    EXPECT_TRUE(turned.wait());
}

TEST_F(ReportScreen, EnterOnALookGoesToThePlace)
{
    openSample();
    QSignalSpy wanted(&page(), &Page::wantsScreen);
    auto* link = look(u"Go to Develop"_s);
    ASSERT_TRUE(link);
    EXPECT_EQ(link->accessibleDescription(), u"2 solutions have no quality owner"_s);
    EXPECT_EQ(link->accessibleName(), u"Look. Go to Develop"_s);
    QTest::keyClick(link, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Screen>(), Screen::Develop);

    // It says that somebody went, and still leads there.
    EXPECT_FALSE(look(u"Go to Develop"_s));
    QTest::mouseClick(look(u"Go to Develop"_s, u"Looked"_s), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 2);
}

TEST_F(ReportScreen, AProjectThatLosesItsInsightsHasNothingToReport)
{
    openSample();
    desk().desk.undo(); // the sample
    EXPECT_FALSE(page().inspector());
    EXPECT_EQ(preview()->pageCount(), 0);
    EXPECT_TRUE(page().commands().empty());
}

TEST_F(ReportScreen, InANarrowWindowTheSettingsFold)
{
    openSample();
    page().resize(900, 640);
    EXPECT_FALSE(settings()->isVisible());
    auto* open = button(u"Settings"_s);
    ASSERT_TRUE(open);
    QTest::mouseClick(open, Qt::LeftButton);
    EXPECT_TRUE(settings()->isVisible());
    QTest::keyClick(preview(), Qt::Key_Escape);
    EXPECT_FALSE(settings()->isVisible());
    page().resize(1280, 760);
    EXPECT_TRUE(settings()->isVisible());
}

} // namespace
} // namespace moothall::ui
