// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The project beside others: how far citizens were engaged, and how far the state supported it.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestScore = 10;

struct Point
{
    QString title;
    int engagement = 0;
    int support = 0;
    bool own = false;
};

std::vector<Point> pointsOf(const Facts& facts)
{
    std::vector<Point> points;
    const auto& items = facts.assessment.matrix;
    if (!items.empty())
        points.push_back({Report::tr("This project"), scoreOf(items, MatrixAxis::CitizenEngagement),
                          scoreOf(items, MatrixAxis::StateSupport), true});
    for (const CaseRecord& record : facts.assessment.cases)
        points.push_back({record.title, record.engagement, record.stateSupport});
    return points;
}

Figure matrixChart(const std::vector<Point>& points)
{
    Figure chart;
    chart.kind = Figure::Kind::Scatter;
    chart.name = Report::tr("Chart H");
    const Point& first = points.front();
    chart.finding =
        first.own ? Report::tr("This project: citizen engagement %1 of 10, state support %2 of 10")
                        .arg(first.engagement)
                        .arg(first.support)
                  : Report::tr("Citizen engagement and state support of comparable cases");
    Series support{Report::tr("State support"), {}, {}};
    Series engagement{Report::tr("Citizen engagement"), {}, {}};
    QStringList told;
    for (const Point& point : points) {
        chart.categories.append(point.title);
        support.values.emplace_back(point.support);
        engagement.values.emplace_back(point.engagement);
        told.append(Report::tr("%1: engagement %2, support %3")
                        .arg(point.title)
                        .arg(point.engagement)
                        .arg(point.support));
    }
    chart.series = {support, engagement};
    chart.valueAxis = {Report::tr("State support"), 0, highestScore, 2};
    chart.otherAxis = {Report::tr("Citizen engagement"), 0, highestScore, 2};
    chart.alt = Report::tr("%1. %2.").arg(chart.finding, told.join(u"; "_s));
    return chart;
}

Table matrixTable(const Facts& facts, const std::vector<Point>& points)
{
    Table table{Report::tr("Table H. Scores from 0 to 10"),
                {{Report::tr("Project"), Column::Align::Start, 0.5},
                 {Report::tr("Citizen engagement"), Column::Align::End},
                 {Report::tr("State support"), Column::Align::End}},
                {},
                false,
                true};
    for (const Point& point : points)
        table.rows.push_back({{point.own ? strong(point.title) : theirs(facts, point.title)},
                              {plain(number(point.engagement))},
                              {plain(number(point.support))}});
    return table;
}

} // namespace

void addWhereThisSits(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Where this sits"), u"sits"_s);
    const std::vector<Point> points = pointsOf(facts);
    if (points.empty()) {
        composer.paragraph(Report::tr("The project is not scored yet."));
        return;
    }
    composer.paragraph(
        Report::tr("Each score adds up five items, each not, partly or fully met. It says how the "
                   "work was done, not how good its results are."));
    composer.add(matrixChart(points));
    composer.add(matrixTable(facts, points));
    if (facts.assessment.cases.empty())
        composer.paragraph(Report::tr("Comparable cases: none recorded."));
}

} // namespace moothall::report
