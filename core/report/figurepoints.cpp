// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered points between two axes, their names beside or below them.
#include "core/report/figurearrangement.h"

#include <algorithm>

namespace moothall::report {
namespace {

constexpr double numberSpace = 18;
constexpr double keyIndent = 24; // of names below their plot, behind their numbers

// Some air at both ends keeps points at the ends of an axis off the frame.
Scale withAir(Scale scale)
{
    const double air = (scale.maximum - scale.minimum) * 0.08;
    scale.minimum -= air;
    scale.maximum += air;
    return scale;
}

class Points : private Arrangement
{
public:
    using Arrangement::Arrangement;

    FigureLayout laidOut()
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
        const double height = plotHeight(beside);
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

private:
    double plotHeight(double keyBeside) const
    {
        if (m_figure.heightInPoints > 0)
            return std::max(40.0, m_figure.heightInPoints - tickSpace - figuretype::line);
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

    void namePoints(double room, double most)
    {
        double height = 0;
        for (const QString& name : m_figure.categories) {
            const FigureLabel point = categoryLabel(name, room);
            height += heightOf(point) + 4;
            if (height > most)
                break;
            takeName(point);
        }
    }

    void placePointKey(double left, double top)
    {
        for (FigureLabel& name : m_layout.categories) {
            name.area = QRectF(left, top, m_nameWidth, heightOf(name));
            top = name.area.bottom() + 4;
        }
    }
};

} // namespace

FigureLayout layOutPoints(const Figure& figure, double width, double less)
{
    return Points(figure, width, less).laidOut();
}

} // namespace moothall::report
