// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurelayout.h"

#include "core/report/figurearrangement.h"
#include "core/report/plaintext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace moothall::report {

using namespace Qt::StringLiterals;

bool labelFitsInside(const Figure& figure, const FigureLayout& layout, int series, int category)
{
    const Series& one = figure.series[size_t(series)];
    if (size_t(category) >= one.values.size() || !one.values[size_t(category)])
        return false;
    const double share =
        std::abs(*one.values[size_t(category)]) / (layout.values.maximum - layout.values.minimum);
    const double text =
        QFontMetricsF(figuretype::bold()).horizontalAdvance(valueText(one, category));
    return share * layout.plot.width() >= text + (one.hatched ? 10 : 3);
}

QString textBesideBar(const Figure& figure, const FigureLayout& layout, int series, int category)
{
    if (figure.kind != Figure::Kind::StackedBars)
        return brokenLabel(valueText(figure.series[size_t(series)], category), figuretype::bold(),
                           layout.size.width() * 0.3, 1)
            .value(0);
    if (series + 1 != int(figure.series.size()))
        return {};
    QStringList outside;
    for (int i = 0; i < int(figure.series.size()); ++i) {
        const Series& one = figure.series[size_t(i)];
        const QString text = valueText(one, category);
        const bool nothing = text.isEmpty() || (text == u"0"_s && outside.isEmpty());
        if (!nothing && !labelFitsInside(figure, layout, i, category))
            outside += one.name.isEmpty() ? text : plainLine(one.name) + u": "_s + text;
    }
    return brokenLabel(outside.join(u", "_s), figuretype::bold(), layout.size.width() * 0.3, 1)
        .value(0);
}

namespace {

// The place of a chart without numbers.
class Nothing : private Arrangement
{
public:
    using Arrangement::Arrangement;

    FigureLayout laidOut()
    {
        m_layout.empty = true;
        m_layout.size.setHeight(60);
        m_layout.leastHeight = 60;
        return m_layout;
    }
};

} // namespace

FigureLayout layOutFigure(const Figure& figure, double width, double height)
{
    if (figure.categories.isEmpty() || !hasNumbers(figure))
        return Nothing(figure, width, 0).laidOut();
    const auto laidOut = [&](double less) {
        return figure.kind == Figure::Kind::Scatter ? layOutPoints(figure, width, less)
                                                    : layOutBars(figure, width, less);
    };
    FigureLayout natural = laidOut(0);
    if (height <= 0 || height >= natural.size.height())
        return natural;
    return laidOut(natural.size.height() - std::max(height, natural.leastHeight));
}

} // namespace moothall::report
