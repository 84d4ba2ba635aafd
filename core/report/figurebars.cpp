// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars: rows with their names beside or above them, a key, room for the numbers at their ends.
#include "core/report/figurearrangement.h"
#include "core/report/plaintext.h"

#include <algorithm>

namespace moothall::report {
namespace {

class Bars : private Arrangement
{
public:
    using Arrangement::Arrangement;

    FigureLayout laidOut()
    {
        nameRows();
        placeKey();
        m_layout.plot.setTop(m_top);
        m_layout.plot.setHeight(plotHeight() - m_less);
        if (m_layout.namesStandAbove)
            placeRowsBelowNames();
        else
            placeRowsBesideNames();
        makeRoomForValues();
        closeBelow();
        const double spare =
            (rowHeightOf(m_nameLines) - leastRowHeight()) * double(m_layout.categories.size());
        m_layout.leastHeight = m_layout.size.height() + m_less - std::max(0.0, spare);
        return m_layout;
    }

private:
    bool stacked() const { return m_figure.kind == Figure::Kind::StackedBars; }

    double barsHeight() const
    {
        const double bars = stacked() ? 1 : double(std::max<size_t>(1, m_figure.series.size()));
        return bars > 1 ? 13 * bars + 1 : 15;
    }

    double rowHeightOf(double nameLines) const
    {
        const double names = nameLines * figuretype::line;
        return m_layout.namesStandAbove ? names + barsHeight() + 9
                                        : std::max(barsHeight() + 9, names + 8);
    }

    double leastRowHeightOf(double nameLines) const
    {
        const double names = nameLines * figuretype::line;
        return m_layout.namesStandAbove ? names + leastBarsHeight() + between
                                        : std::max(leastBarsHeight() + 4, names + 1.5);
    }

    // Names stand in the middle of their rows: a long one beside short ones takes some of theirs.
    double leastRowHeight() const
    {
        const std::vector<FigureLabel>& names = m_layout.categories;
        if (m_layout.namesStandAbove || names.size() < 2)
            return leastRowHeightOf(m_nameLines);
        double lines = 1;
        for (size_t i = 1; i < names.size(); ++i)
            lines = std::max(lines, double(names[i - 1].lines.size() + names[i].lines.size()) / 2);
        return leastRowHeightOf(lines);
    }

    // A single bar has its number beside it, the pieces of a stack have theirs inside.
    double leastBarsHeight() const
    {
        return m_figure.series.size() > 1 && !stacked() ? barsHeight() : stacked() ? 13 : 10;
    }

    // Names are broken at two fifths of the width; as many rows are kept as a page has room for. In
    // a narrow place the pieces of a stack have too little left beside names as long as that.
    void nameRows()
    {
        const double width = m_layout.size.width();
        m_layout.namesStandAbove =
            stacked() && isNarrow() &&
            std::ranges::any_of(m_figure.categories, [&](const QString& name) {
                return m_metrics.horizontalAdvance(plainLine(name.left(100))) > width * 0.3;
            });
        const double room = m_layout.namesStandAbove ? width - gap : width * 0.4;
        m_layout.rowHeight = rowHeightOf(1);
        for (const QString& name : m_figure.categories) {
            const FigureLabel row = categoryLabel(name, room);
            const double lines = std::max(m_nameLines, double(row.lines.size()));
            const double height = isNarrow() ? leastRowHeightOf(lines) : rowHeightOf(lines);
            const double most = isNarrow() ? mostPlotHeightNarrow : mostPlotHeight;
            if (height * double(m_layout.categories.size() + 1) > most &&
                !m_layout.categories.empty())
                break;
            m_nameLines = lines;
            m_layout.rowHeight = rowHeightOf(lines);
            takeName(row);
        }
    }

    double plotHeight() const
    {
        if (m_figure.heightInPoints > 0)
            return std::max(40.0, m_figure.heightInPoints - m_top - tickSpace - figuretype::line);
        return m_layout.rowHeight * double(m_layout.categories.size());
    }

    void placeKey()
    {
        m_top = 2;
        if (m_figure.series.size() > 1) {
            for (int i = 0; i < int(m_figure.series.size()); ++i)
                addToKey(KeyEntry::Mark::Series, i, m_figure.series[size_t(i)].name);
        }
        const bool targets =
            std::ranges::any_of(m_figure.targets, &std::optional<double>::has_value);
        if (targets)
            addToKey(KeyEntry::Mark::Target, 0, m_figure.targetName);
        if (!m_layout.key.empty())
            m_top += figuretype::line + gap;
    }

    // Entries run on from left to right and wrap like words.
    void addToKey(KeyEntry::Mark mark, int series, const QString& name)
    {
        const double swatchWidth = mark == KeyEntry::Mark::Series ? 14 : 8;
        const double room = m_layout.size.width() - swatchWidth - gap;
        const QString shown = brokenLabel(name, figuretype::plain(), room, 1).value(0);
        const double width = swatchWidth + 5 + m_metrics.horizontalAdvance(shown);
        if (m_keyLeft > 0 && m_keyLeft + width > m_layout.size.width()) {
            m_keyLeft = 0;
            m_top += figuretype::line + 3;
        }
        const QRectF line(m_keyLeft, m_top, width + 1, figuretype::line);
        m_layout.key.push_back({mark, series, shown,
                                QRectF(line.left(), line.top() + 1, swatchWidth, figuretype::size),
                                line.adjusted(swatchWidth + 5, 0, 0, 0)});
        m_keyLeft += width + 2 * gap;
    }

    void shareOutRows()
    {
        m_layout.plot.setRight(m_layout.size.width());
        if (m_layout.categories.empty())
            return;
        m_layout.rowHeight = m_layout.plot.height() / double(m_layout.categories.size());
        const double share = stacked() || m_figure.series.size() == 1 ? 0.62 : 0.8;
        const double bars = m_layout.rowHeight - m_nameLines * figuretype::line - between;
        m_layout.barShare =
            m_layout.namesStandAbove
                ? std::clamp(bars, leastBarsHeight(), barsHeight()) / m_layout.rowHeight
                : std::max(share, leastBarsHeight() / m_layout.rowHeight);
    }

    void placeRowsBesideNames()
    {
        m_layout.plot.setLeft(m_nameWidth + gap);
        shareOutRows();
        for (size_t i = 0; i < m_layout.categories.size(); ++i) {
            m_layout.categories[i].area =
                QRectF(0, m_layout.plot.top() + m_layout.rowHeight * double(i), m_nameWidth,
                       m_layout.rowHeight);
        }
    }

    // Bars stand in the middle of their rows: a name reaches up into the row before its own.
    void placeRowsBelowNames()
    {
        m_layout.plot.setLeft(4); // half the number below its left end
        shareOutRows();
        const double names = m_nameLines * figuretype::line;
        const double around = m_layout.rowHeight * (1 - m_layout.barShare) / 2;
        m_layout.plot.translate(0, std::max(0.0, names - around));
        for (size_t i = 0; i < m_layout.categories.size(); ++i) {
            FigureLabel& name = m_layout.categories[i];
            const double bar = m_layout.plot.top() + m_layout.rowHeight * double(i) + around;
            name.area = QRectF(m_layout.plot.left() + 4, bar - heightOf(name) - 1, m_nameWidth,
                               heightOf(name));
        }
    }

    // The plot ends early enough for the text at the end of every bar. In a stack a narrower plot
    // may push more text out of its pieces: a few rounds settle it.
    void makeRoomForValues()
    {
        const double right = m_layout.plot.right();
        const double width = m_layout.plot.width();
        double room = m_metrics.horizontalAdvance(numberText(m_layout.values.ticks.back())) / 2 + 1;
        for (int round = 0; round < (stacked() ? 3 : 1); ++round) {
            for (int category = 0; category < int(m_layout.categories.size()); ++category) {
                for (int series = 0; series < int(m_figure.series.size()); ++series)
                    room = std::max(room, roomRightOf(series, category, width));
            }
            m_layout.plot.setRight(right - std::min(room, width * 0.5));
        }
    }

    // With the bar reaching to the share f of the plot, room r at its right and text t, all fits in
    // the width w where f (w - r) + t <= w.
    double roomRightOf(int series, int category, double width) const
    {
        const QString text = textBesideBar(m_figure, m_layout, series, category);
        const double reach = std::clamp(m_layout.values.share(barEnd(series, category)), 0.0, 1.0);
        if (text.isEmpty() || reach <= 0.01)
            return 0;
        const double needed = m_boldMetrics.horizontalAdvance(text) + 9;
        return (needed - (1 - reach) * width) / reach;
    }

    double barEnd(int series, int category) const
    {
        if (!stacked())
            return reachOf(m_figure, size_t(series), size_t(category)).above;
        double end = 0;
        for (size_t one = 0; one < m_figure.series.size(); ++one)
            end += reachOf(m_figure, one, size_t(category)).above;
        return end;
    }

    static constexpr double between = 3; // a bar and the name of the next, where names stand above

    double m_nameLines = 1; // of the longest name
    double m_keyLeft = 0;
    double m_top = 2;
};

} // namespace

FigureLayout layOutBars(const Figure& figure, double width, double less)
{
    return Bars(figure, width, less).laidOut();
}

} // namespace moothall::report
