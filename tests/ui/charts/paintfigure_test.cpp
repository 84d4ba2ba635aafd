// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as a reader sees them: something is drawn, inside its place, and nothing breaks them.
#include "core/report/figurelayout.h"
#include "tests/support/demodocument.h"
#include "tests/support/offscreen.h"
#include "ui/charts/hatching.h"
#include "ui/charts/paintfigure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <iostream>
#include <limits>

namespace moothall::charts {
namespace {

using namespace Qt::StringLiterals;
using report::Figure;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::OffscreenApplication);

constexpr double width = 500;
constexpr int frame = 20;

// The figure at its natural size, twice as large as on paper, with a frame of paper around it.
QImage drawn(const Figure& figure)
{
    const QSizeF size = report::layOutFigure(figure, width).size;
    QImage image(int(2 * (size.width() + 2 * frame)),
                 int(2 * (std::ceil(size.height()) + 2 * frame)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    paintFigure(figure, painter, QRectF(QPointF(frame, frame), size));
    painter.end();
    if (const auto path = test::keptOutput(figure.name + u".png"_s))
        image.save(*path);
    return image;
}

int count(const QImage& image, const QColor& color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, y) == color.rgb();
    }
    return pixels;
}

// The smallest rectangle that holds all ink.
QRect inked(const QImage& image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

QRect inside(const QImage& image)
{
    return image.rect().adjusted(2 * frame, 2 * frame, -2 * frame, -2 * frame);
}

class EveryFigure : public ::testing::TestWithParam<Figure (*)()>
{};

TEST_P(EveryFigure, IsDrawnInsideItsPlace)
{
    const QImage image = drawn(GetParam()());
    EXPECT_FALSE(inked(image).isNull());
    EXPECT_TRUE(inside(image).contains(inked(image)));
    EXPECT_GT(count(image, printColors().series[0]), 1000);
}

INSTANTIATE_TEST_SUITE_P(Charts, EveryFigure,
                         ::testing::Values(&test::coverageFigure, &test::votesFigure,
                                           &test::hoursFigure, &test::agreementFigure,
                                           &test::effortFigure));

TEST(Bars, AreAsLongAsTheirNumbers)
{
    const Figure figure = test::votesFigure();
    const report::FigureLayout layout = report::layOutFigure(figure, width);
    const QImage image = drawn(figure);
    for (int row = 0; row < int(figure.categories.size()); ++row) {
        const int y = int(2 * (frame + layout.categories[size_t(row)].area.center().y()));
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, y) == printColors().series[0].rgb();
        const double expected =
            2 * layout.plot.width() * *figure.series[0].values[size_t(row)] / layout.values.maximum;
        EXPECT_NEAR(pixels, expected, 3) << "row " << row;
    }
}

TEST(Bars, NumbersStandClearOfTheEdgeAtFullLength)
{
    Figure figure = test::votesFigure();
    figure.valueAxis.maximum = 13;
    figure.series[0].labels = {u"13 of 13 ballots"_s};
    const QImage image = drawn(figure);
    EXPECT_TRUE(inside(image).contains(inked(image)));
}

TEST(Bars, TellAbsentValuesInWords)
{
    Figure figure = test::coverageFigure();
    figure.targets.clear();
    figure.series[0].values = {std::nullopt};
    figure.series[0].labels = {u"fewer than 5"_s};
    figure.categories = {u"A"_s};
    const QImage image = drawn(figure);
    EXPECT_EQ(count(image, printColors().series[0]), 0);
    EXPECT_GT(inked(image).height(), 0);
}

TEST(StackedBars, TellTheHatchedSeriesByLines)
{
    Figure figure = test::hoursFigure();
    figure.series = {{u"Unpaid"_s, {60, 60, 60, 60}, {}, true}};
    const QImage hatched = drawn(figure);
    figure.series[0].hatched = false;
    const QImage solid = drawn(figure);
    const QColor color = printColors().series[0];
    EXPECT_LT(count(hatched, color), count(solid, color) / 2);
    EXPECT_GT(count(hatched, color), 500);
}

TEST(StackedBars, NameTheNumbersThatDoNotFitInside)
{
    const Figure figure = test::hoursFigure();
    const report::FigureLayout layout = report::layOutFigure(figure, width);
    EXPECT_EQ(report::textBesideBar(figure, layout, 1, 1), u"Unpaid: 2"_s);
    EXPECT_EQ(report::textBesideBar(figure, layout, 1, 0), QString());
}

// In large print a page is narrow for its letters.
TEST(StackedBars, HaveTheirNamesAboveThemWhereThereIsNoRoomBeside)
{
    Figure figure = test::hoursFigure();
    figure.categories[0] = u"Council and service staff, with those who came along"_s;
    EXPECT_FALSE(report::layOutFigure(figure, width).namesStandAbove);
    const report::FigureLayout layout = report::layOutFigure(figure, 277);
    ASSERT_TRUE(layout.namesStandAbove);
    EXPECT_EQ(layout.size.width(), 277);
    for (std::size_t i = 0; i < layout.categories.size(); ++i) {
        const QRectF& name = layout.categories[i].area;
        const double middle = layout.plot.top() + layout.rowHeight * (double(i) + 0.5);
        EXPECT_LE(name.bottom(), middle - layout.barShare * layout.rowHeight / 2);
        EXPECT_GE(name.top(),
                  i == 0 ? 0
                         : middle - layout.rowHeight + layout.barShare * layout.rowHeight / 2 - 1);
        for (const QString& line : layout.categories[i].lines)
            EXPECT_FALSE(line.endsWith(u'…'));
    }
}

TEST(Bars, StandCloserInALowerPlace)
{
    for (const Figure& figure : {test::votesFigure(), test::hoursFigure(), test::effortFigure()}) {
        const report::FigureLayout natural = report::layOutFigure(figure, width);
        ASSERT_LT(natural.leastHeight, natural.size.height());
        const double wanted = (natural.leastHeight + natural.size.height()) / 2;
        const report::FigureLayout lower = report::layOutFigure(figure, width, wanted);
        EXPECT_NEAR(lower.size.height(), wanted, 0.01);
        EXPECT_NEAR(lower.leastHeight, natural.leastHeight, 0.01);
        EXPECT_EQ(lower.categories.size(), natural.categories.size());
        EXPECT_NEAR(report::layOutFigure(figure, width, 10).size.height(), natural.leastHeight,
                    0.01);
    }
}

TEST(Points, HaveTheirNamesBelowThemWhereThereIsNoRoomBeside)
{
    const report::FigureLayout layout = report::layOutFigure(test::effortFigure(), 277);
    EXPECT_GT(layout.plot.width(), 200);
    for (const report::FigureLabel& name : layout.categories) {
        EXPECT_GT(name.area.top(), layout.axisTitle.area.bottom());
        EXPECT_LE(name.area.bottom(), layout.size.height());
    }
}

TEST(Points, AreBothVisibleWhereTheyShareAPlace)
{
    Figure figure = test::effortFigure();
    figure.categories = {u"One"_s};
    for (report::Series& series : figure.series)
        series.values = {3};
    const int one = count(drawn(figure), printColors().series[0]);
    figure.categories = {u"One"_s, u"Two"_s};
    for (report::Series& series : figure.series)
        series.values = {3, 3};
    const int two = count(drawn(figure), printColors().series[0]);
    EXPECT_GT(two, one * 1.8);
}

TEST(Hatching, StaysInsideItsRectangle)
{
    const QRectF area(10, 20, 30, 8);
    for (const QLineF& line : hatchLines(area, 5)) {
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p1()));
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p2()));
        EXPECT_NEAR(line.dx(), -line.dy(), 1e-6);
    }
}

TEST(Misuse, AnEmptyFigureIsCalm)
{
    for (const auto kind : {Figure::Kind::Bars, Figure::Kind::StackedBars, Figure::Kind::Scatter}) {
        Figure figure;
        figure.kind = kind;
        figure.name = u"Empty"_s;
        EXPECT_GT(inked(drawn(figure)).width(), 0);
        figure.categories = {u"A"_s, u"B"_s};
        figure.series = {{u"One"_s, {}, {}}, {u"Two"_s, {std::nullopt, std::nullopt}, {}}};
        EXPECT_GT(inked(drawn(figure)).width(), 0);
        figure.series = {{u"One"_s, {1}, {}}};
        EXPECT_GT(inked(drawn(figure)).width(), 0);
    }
}

TEST(Misuse, EndlessNamesAreClippedToThreeLines)
{
    Figure figure = test::votesFigure();
    figure.name = u"Endless"_s;
    figure.categories = {QString(10'000, u'x'), u"مرحبا "_s.repeated(2'000),
                         u"🚌"_s.repeated(5'000)};
    figure.series = {{QString(10'000, u'y'), {1, 2, 3}, {QString(10'000, u'z')}},
                     {QString(10'000, u'y'), {1, 2, 3}, {}}};
    figure.valueAxis.title = QString(10'000, u'w');
    const report::FigureLayout layout = report::layOutFigure(figure, width);
    for (const report::FigureLabel& name : layout.categories) {
        EXPECT_LE(name.lines.size(), 3);
        EXPECT_TRUE(name.lines.back().endsWith(u'…'));
    }
    const QImage image = drawn(figure);
    EXPECT_TRUE(inside(image).contains(inked(image)));
}

TEST(Misuse, ThousandsOfCategoriesFitAPage)
{
    for (const auto kind : {Figure::Kind::Bars, Figure::Kind::StackedBars, Figure::Kind::Scatter}) {
        Figure figure;
        figure.kind = kind;
        figure.name = u"Thousands"_s;
        figure.series.resize(2);
        for (int i = 0; i < 5'000; ++i) {
            figure.categories += QString::number(i);
            figure.series[0].values.emplace_back(i % 7);
            figure.series[1].values.emplace_back(i % 5);
        }
        EXPECT_LT(report::layOutFigure(figure, width).size.height(), 650);
        EXPECT_FALSE(inked(drawn(figure)).isNull());
    }
}

TEST(Misuse, NumbersBeyondReasonDoNoHarm)
{
    Figure figure = test::votesFigure();
    figure.name = u"Beyond"_s;
    figure.valueAxis = {u"Marks"_s, 0, 0, 1};
    figure.series[0].values = {1e300,
                               -1e300,
                               std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::infinity(),
                               0,
                               -5,
                               0.001,
                               1e9};
    const QImage image = drawn(figure);
    EXPECT_FALSE(inked(image).isNull());
}

TEST(Misuse, ANarrowPlaceShrinksTheWholeChart)
{
    QImage image(120, 90, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFigure(test::votesFigure(), painter, QRectF(10, 10, 100, 70));
    painter.end();
    EXPECT_TRUE(QRect(9, 9, 102, 72).contains(inked(image)));
}

TEST(Figures, TakeLittleTime)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i) {
        for (Figure (*figure)() : {&test::coverageFigure, &test::votesFigure, &test::hoursFigure,
                                   &test::agreementFigure, &test::effortFigure}) {
            QImage image(500, 300, QImage::Format_RGB32);
            QPainter painter(&image);
            paintFigure(figure(), painter, QRectF(0, 0, 500, 300));
        }
    }
    std::cout << "25 charts: " << timer.elapsed() << " ms\n";
}

} // namespace
} // namespace moothall::charts
