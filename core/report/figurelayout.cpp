// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurelayout.h"

#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

constexpr double leastWidth = 300;
constexpr double gap = 8;
constexpr double tickSpace = 18;
constexpr double mostPlotHeight = 500;
constexpr int mostLabelLines = 3;
constexpr int mostLettersMeasured = 400;

// The first letters of a text, never half of a surrogate pair.
QString start(const QString& text, int letters)
{
    QString first = text.left(letters);
    if (!first.isEmpty() && first.back().isHighSurrogate())
        first.chop(1);
    return first;
}

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
    Arrangement(const Figure& figure, double width)
        : m_figure(figure), m_metrics(figuretype::plain()), m_boldMetrics(figuretype::bold())
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
        m_layout.plot.setHeight(plotHeight());
        placeRows();
        makeRoomForValues();
        closeBelow();
        return m_layout;
    }

    FigureLayout points()
    {
        m_layout.values = withAir(m_layout.values);
        m_layout.others = withAir(m_layout.others);
        namePoints();
        const double left = 44;
        const double keyWidth =
            m_layout.categories.empty() ? 0 : m_nameWidth + 3 * gap + numberSpace;
        m_layout.plot = QRectF(left, gap, m_layout.size.width() - left - keyWidth - gap, 0);
        m_layout.plot.setHeight(plotHeight());
        placePointKey();
        m_layout.otherTitle = label(m_figure.otherAxis.title, m_layout.plot.height());
        m_layout.otherTitle.area =
            QRectF(0, m_layout.plot.top(), figuretype::line, m_layout.plot.height());
        closeBelow();
        return m_layout;
    }

    FigureLayout nothing()
    {
        m_layout.empty = true;
        m_layout.size.setHeight(60);
        return m_layout;
    }

private:
    static constexpr double numberSpace = 18;

    bool stacked() const { return m_figure.kind == Figure::Kind::StackedBars; }

    FigureLabel label(const QString& text, double width) const
    {
        if (text.isEmpty())
            return {};
        return {brokenLabel(text, figuretype::plain(), width, 2), {}};
    }

    FigureLabel categoryLabel(const QString& name, double width) const
    {
        return {brokenLabel(name, figuretype::plain(), width, mostLabelLines), {}};
    }

    double leastRowHeight() const
    {
        const double bars = stacked() ? 1 : double(std::max<size_t>(1, m_figure.series.size()));
        return bars > 1 ? 13 * bars + 10 : 24;
    }

    // Names are broken at two fifths of the width; as many rows are kept as a page has room for.
    void nameRows()
    {
        const double room = m_layout.size.width() * 0.4;
        m_layout.rowHeight = leastRowHeight();
        for (const QString& name : m_figure.categories) {
            const FigureLabel row = categoryLabel(name, room);
            const double height = std::max(m_layout.rowHeight, heightOf(row) + 8);
            if (height * double(m_layout.categories.size() + 1) > mostPlotHeight &&
                !m_layout.categories.empty())
                break;
            m_layout.rowHeight = height;
            m_nameWidth = std::max(m_nameWidth, widest(row.lines, m_metrics));
            m_layout.categories.push_back(row);
        }
    }

    double plotHeight() const
    {
        if (m_figure.heightInPoints > 0)
            return std::max(40.0, m_figure.heightInPoints - m_top - tickSpace - figuretype::line);
        if (m_figure.kind != Figure::Kind::Scatter)
            return m_layout.rowHeight * double(m_layout.categories.size());
        double key = 0;
        for (const FigureLabel& name : m_layout.categories)
            key += heightOf(name) + 4;
        return std::clamp(std::max(key, m_layout.plot.width() * 0.8), 180.0, mostPlotHeight);
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

    void placeRows()
    {
        m_layout.plot.setLeft(m_nameWidth + gap);
        m_layout.plot.setRight(m_layout.size.width());
        if (!m_layout.categories.empty())
            m_layout.rowHeight = m_layout.plot.height() / double(m_layout.categories.size());
        for (size_t i = 0; i < m_layout.categories.size(); ++i) {
            m_layout.categories[i].area =
                QRectF(0, m_layout.plot.top() + m_layout.rowHeight * double(i), m_nameWidth,
                       m_layout.rowHeight);
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

    void namePoints()
    {
        const double room = m_layout.size.width() * 0.32;
        double height = 0;
        for (const QString& name : m_figure.categories) {
            const FigureLabel point = categoryLabel(name, room);
            height += heightOf(point) + 4;
            if (height > mostPlotHeight)
                break;
            m_nameWidth = std::max(m_nameWidth, widest(point.lines, m_metrics));
            m_layout.categories.push_back(point);
        }
    }

    void placePointKey()
    {
        double top = m_layout.plot.top();
        const double left = m_layout.size.width() - m_nameWidth;
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
    double m_nameWidth = 0;
    double m_keyLeft = 0;
    double m_top = 2;
};

} // namespace

QFont figuretype::plain()
{
    QFont font(u"Liberation Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont figuretype::bold()
{
    QFont font = plain();
    font.setBold(true);
    return font;
}

QStringList brokenLabel(const QString& text, const QFont& font, double width, int mostLines)
{
    const QString whole = plainLine(start(text, mostLettersMeasured)).simplified();
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            const QString rest = whole.mid(line.textStart());
            lines += QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width).trimmed();
            break;
        }
        lines += whole.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

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

FigureLayout layOutFigure(const Figure& figure, double width)
{
    Arrangement arrangement(figure, width);
    if (figure.categories.isEmpty() || !hasNumbers(figure))
        return arrangement.nothing();
    return figure.kind == Figure::Kind::Scatter ? arrangement.points() : arrangement.bars();
}

} // namespace moothall::report
