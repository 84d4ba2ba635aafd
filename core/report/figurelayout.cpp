// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurelayout.h"

#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

constexpr double leastWidth = 270;
constexpr double narrow = 340; // as the letters of large print leave it
constexpr double gap = 8;
constexpr double tickSpace = 18;
constexpr double mostPlotHeight = 500;
constexpr double mostPlotHeightNarrow = 282; // the rest of a page of letters that large

double widest(const QStringList& lines, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

// Some air at both ends keeps points at the ends of an axis off the frame.
Scale withAir(Scale scale)
{
    const double air = (scale.maximum - scale.minimum) * 0.08;
    scale.minimum -= air;
    scale.maximum += air;
    return scale;
}

double heightOf(const FigureLabel& label) { return figuretype::line * double(label.lines.size()); }

// Builds the layout from the top down; each step takes its height off what is left.
class Arrangement
{
public:
    // `less` is taken off the height of the plot.
    Arrangement(const Figure& figure, double width, double less)
        : m_figure(figure),
          m_metrics(figuretype::plain()),
          m_boldMetrics(figuretype::bold()),
          m_less(less)
    {
        m_layout.size.setWidth(std::max(width, leastWidth));
        m_layout.values = valueScale(figure);
        m_layout.others = otherScale(figure);
    }

    FigureLayout bars()
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
        const double spare = (rowHeightOf(m_nameLines) - leastRowHeightOf(m_nameLines)) *
                             double(m_layout.categories.size());
        m_layout.leastHeight = m_layout.size.height() + m_less - std::max(0.0, spare);
        return m_layout;
    }

    FigureLayout points()
    {
        m_layout.values = withAir(m_layout.values);
        m_layout.others = withAir(m_layout.others);
        const double left = 44;
        const bool keyBelow = isNarrow();
        namePoints(keyBelow ? m_layout.size.width() - keyIndent : m_layout.size.width() * 0.32,
                   keyBelow ? mostPlotHeightNarrow / 2 : mostPlotHeight);
        const double keyWidth =
            keyBelow || m_layout.categories.empty() ? 0 : m_nameWidth + 3 * gap + numberSpace;
        m_layout.plot = QRectF(left, gap, m_layout.size.width() - left - keyWidth - gap, 0);
        const double beside = keyBelow ? 0 : keyHeight();
        const double height = m_figure.heightInPoints > 0 ? plotHeight() : pointsHeight(beside);
        m_layout.plot.setHeight(height - m_less);
        m_layout.otherTitle = label(m_figure.otherAxis.title, m_layout.plot.height());
        m_layout.otherTitle.area =
            QRectF(0, m_layout.plot.top(), figuretype::line, m_layout.plot.height());
        closeBelow();
        if (keyBelow) {
            placePointKey(keyIndent, m_layout.size.height() + gap);
            m_layout.size.rheight() += gap + keyHeight();
        } else {
            placePointKey(m_layout.size.width() - m_nameWidth, m_layout.plot.top());
        }
        const double least = std::max(beside, height * 0.7);
        m_layout.leastHeight = m_layout.size.height() + m_less - std::max(0.0, height - least);
        return m_layout;
    }

    FigureLayout nothing()
    {
        m_layout.empty = true;
        m_layout.size.setHeight(60);
        m_layout.leastHeight = 60;
        return m_layout;
    }

private:
    static constexpr double numberSpace = 18;
    static constexpr double keyIndent = 24; // of names below their plot, behind their numbers

    bool stacked() const { return m_figure.kind == Figure::Kind::StackedBars; }

    FigureLabel label(const QString& text, double width) const
    {
        if (text.isEmpty())
            return {};
        return {brokenLabel(text, figuretype::plain(), width, 2), {}};
    }

    bool isNarrow() const { return m_layout.size.width() < narrow; }

    FigureLabel categoryLabel(const QString& name, double width) const
    {
        return {brokenLabel(name, figuretype::plain(), width, isNarrow() ? 5 : 3), {}};
    }

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
        return m_layout.namesStandAbove ? names + barsHeight() + 4
                                        : std::max(barsHeight() + 4, names + 3);
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
            m_nameWidth = std::max(m_nameWidth, widest(row.lines, m_metrics));
            m_layout.categories.push_back(row);
        }
    }

    double plotHeight() const
    {
        if (m_figure.heightInPoints > 0)
            return std::max(40.0, m_figure.heightInPoints - m_top - tickSpace - figuretype::line);
        return m_layout.rowHeight * double(m_layout.categories.size());
    }

    double pointsHeight(double keyBeside) const
    {
        return std::clamp(std::max(keyBeside, m_layout.plot.width() * 0.8), 180.0, mostPlotHeight);
    }

    // Of the names beside the points.
    double keyHeight() const
    {
        double height = 0;
        for (const FigureLabel& name : m_layout.categories)
            height += heightOf(name) + 4;
        return height;
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
        m_layout.barShare = m_layout.namesStandAbove ? barsHeight() / m_layout.rowHeight : share;
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
        const double between = (m_layout.rowHeight - barsHeight()) / 2;
        m_layout.plot.translate(0, std::max(0.0, names - between));
        for (size_t i = 0; i < m_layout.categories.size(); ++i) {
            FigureLabel& name = m_layout.categories[i];
            const double bar = m_layout.plot.top() + m_layout.rowHeight * double(i) + between;
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

    void namePoints(double room, double most)
    {
        double height = 0;
        for (const QString& name : m_figure.categories) {
            const FigureLabel point = categoryLabel(name, room);
            height += heightOf(point) + 4;
            if (height > most)
                break;
            m_nameWidth = std::max(m_nameWidth, widest(point.lines, m_metrics));
            m_layout.categories.push_back(point);
        }
    }

    void placePointKey(double left, double top)
    {
        for (FigureLabel& name : m_layout.categories) {
            name.area = QRectF(left, top, m_nameWidth, heightOf(name));
            top = name.area.bottom() + 4;
        }
    }

    void closeBelow()
    {
        double bottom = m_layout.plot.bottom() + tickSpace;
        const double room = m_layout.plot.width();
        m_layout.axisTitle = label(m_figure.valueAxis.title, std::max(room, 160.0));
        m_layout.axisTitle.area =
            QRectF(m_layout.plot.center().x() - 200, bottom, 400, heightOf(m_layout.axisTitle));
        bottom = m_layout.axisTitle.area.bottom();
        const qsizetype left = m_figure.categories.size() - qsizetype(m_layout.categories.size());
        if (left > 0) {
            m_layout.note =
                label(QCoreApplication::translate("Report", "The first %1 of %2 are drawn.")
                          .arg(m_layout.categories.size())
                          .arg(m_figure.categories.size()),
                      m_layout.size.width());
            m_layout.note.area =
                QRectF(0, bottom + 2, m_layout.size.width(), heightOf(m_layout.note));
            bottom = m_layout.note.area.bottom();
        }
        m_layout.size.setHeight(bottom + 3);
    }

    const Figure& m_figure;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    FigureLayout m_layout;
    double m_less;
    double m_nameLines = 1; // of the longest name
    double m_nameWidth = 0;
    double m_keyLeft = 0;
    double m_top = 2;
};

} // namespace

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

FigureLayout layOutFigure(const Figure& figure, double width, double height)
{
    const auto laidOut = [&](double less) {
        Arrangement arrangement(figure, width, less);
        if (figure.categories.isEmpty() || !hasNumbers(figure))
            return arrangement.nothing();
        return figure.kind == Figure::Kind::Scatter ? arrangement.points() : arrangement.bars();
    };
    FigureLayout natural = laidOut(0);
    if (height <= 0 || height >= natural.size.height())
        return natural;
    return laidOut(natural.size.height() - std::max(height, natural.leastHeight));
}

} // namespace moothall::report
