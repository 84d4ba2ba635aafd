// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figureparts.h"

#include "core/report/figurelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall::report {

namespace {

constexpr qsizetype mostParts = 3;

bool fits(const Figure& figure, const PageStyle& style, double most)
{
    const FigureLayout layout = layOutFigure(figure, style.textWidth() / style.figureScale);
    return qsizetype(layout.categories.size()) == figure.categories.size() &&
           layout.leastHeight * style.figureScale <= most;
}

// Two parts of this height share a page with their titles.
double halfAPage(const PageStyle& style) { return style.textHeight() / 2 - style.text * 2.2; }

template <class T>
void keep(std::vector<T>& all, qsizetype from, qsizetype count)
{
    const auto size = qsizetype(all.size());
    const auto first = all.begin() + std::min(from, size);
    all = std::vector<T>(first, all.begin() + std::min(from + count, size));
}

// Some of its rows; the axis stays that of the whole.
Figure rowsOf(const Figure& figure, qsizetype from, qsizetype count)
{
    Figure part = figure;
    const Scale whole = valueScale(figure);
    part.valueAxis.minimum = whole.minimum;
    part.valueAxis.maximum = whole.maximum;
    part.categories = figure.categories.mid(from, count);
    keep(part.targets, from, count);
    for (Series& series : part.series) {
        keep(series.values, from, count);
        series.labels = series.labels.mid(from, count);
    }
    return part;
}

std::vector<Figure> partsOf(const Figure& figure, qsizetype count)
{
    const qsizetype rows = (figure.categories.size() + count - 1) / count;
    std::vector<Figure> parts;
    for (qsizetype i = 0; i < count; ++i) {
        Figure part = rowsOf(figure, i * rows, rows);
        part.name = QCoreApplication::translate("Report", "%1 (part %2 of %3)")
                        .arg(figure.name)
                        .arg(i + 1)
                        .arg(count);
        if (i > 0) { // the first has told it all
            part.finding.clear();
            part.alt = QCoreApplication::translate("Report", "More rows of %1: %2.")
                           .arg(figure.name, part.categories.join(QStringLiteral("; ")));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

double mostFigureHeight(const PageStyle& style) { return style.textHeight() - style.text * 5; }

std::vector<Figure> figureParts(const Figure& figure, const PageStyle& style)
{
    constexpr double crowded = 0.85; // a whole page of one chart leaves the page before it empty
    if (figure.kind == Figure::Kind::Scatter ||
        fits(figure, style, crowded * mostFigureHeight(style)))
        return {figure};
    // Of parts that fill half a page each, two share one.
    for (const double most : {halfAPage(style), mostFigureHeight(style)})
        for (qsizetype count = 2; count <= std::min(mostParts, figure.categories.size()); ++count) {
            std::vector<Figure> parts = partsOf(figure, count);
            if (std::ranges::all_of(parts,
                                    [&](const Figure& part) { return fits(part, style, most); }))
                return parts;
        }
    return {figure};
}

} // namespace moothall::report
