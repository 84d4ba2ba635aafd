// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the layouts of bars and of points share: labels, the axis below, how much is drawn.
#pragma once

#include "core/report/figurelayout.h"

#include <QFontMetricsF>

namespace moothall::report {

// Builds a layout from the top down; each step takes its height off what is left.
class Arrangement
{
public:
    // `less` is taken off the height of the plot.
    Arrangement(const Figure& figure, double width, double less);

protected:
    static constexpr double gap = 8;
    static constexpr double tickSpace = 18;
    static constexpr double mostPlotHeight = 500;
    static constexpr double mostPlotHeightNarrow = 282; // the rest of a page of letters that large

    static double heightOf(const FigureLabel& label);
    bool isNarrow() const;
    FigureLabel label(const QString& text, double width) const;
    FigureLabel categoryLabel(const QString& name, double width) const;
    void takeName(const FigureLabel& name); // of a row or a point that is drawn
    void closeBelow();

    const Figure& m_figure;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    FigureLayout m_layout;
    double m_less;
    double m_nameWidth = 0;
};

FigureLayout layOutBars(const Figure& figure, double width, double less);
FigureLayout layOutPoints(const Figure& figure, double width, double less);

} // namespace moothall::report
