// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurearrangement.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall::report {
namespace {

constexpr double leastWidth = 270;
constexpr double narrow = 340; // as the letters of large print leave it

} // namespace

Arrangement::Arrangement(const Figure& figure, double width, double less)
    : m_figure(figure),
      m_metrics(figuretype::plain()),
      m_boldMetrics(figuretype::bold()),
      m_less(less)
{
    m_layout.size.setWidth(std::max(width, leastWidth));
    m_layout.values = valueScale(figure);
    m_layout.others = otherScale(figure);
}

double Arrangement::heightOf(const FigureLabel& label)
{
    return figuretype::line * double(label.lines.size());
}

bool Arrangement::isNarrow() const { return m_layout.size.width() < narrow; }

FigureLabel Arrangement::label(const QString& text, double width) const
{
    if (text.isEmpty())
        return {};
    return {brokenLabel(text, figuretype::plain(), width, 2), {}};
}

FigureLabel Arrangement::categoryLabel(const QString& name, double width) const
{
    return {brokenLabel(name, figuretype::plain(), width, isNarrow() ? 5 : 3), {}};
}

void Arrangement::takeName(const FigureLabel& name)
{
    for (const QString& line : name.lines)
        m_nameWidth = std::max(m_nameWidth, m_metrics.horizontalAdvance(line));
    m_layout.categories.push_back(name);
}

void Arrangement::closeBelow()
{
    double bottom = m_layout.plot.bottom() + tickSpace;
    const double room = m_layout.plot.width();
    m_layout.axisTitle = label(m_figure.valueAxis.title, std::max(room, 160.0));
    m_layout.axisTitle.area =
        QRectF(m_layout.plot.center().x() - 200, bottom, 400, heightOf(m_layout.axisTitle));
    bottom = m_layout.axisTitle.area.bottom();
    const qsizetype left = m_figure.categories.size() - qsizetype(m_layout.categories.size());
    if (left > 0) {
        m_layout.note = label(QCoreApplication::translate("Report", "The first %1 of %2 are drawn.")
                                  .arg(m_layout.categories.size())
                                  .arg(m_figure.categories.size()),
                              m_layout.size.width());
        m_layout.note.area = QRectF(0, bottom + 2, m_layout.size.width(), heightOf(m_layout.note));
        bottom = m_layout.note.area.bottom();
    }
    m_layout.size.setHeight(bottom + 3);
}

} // namespace moothall::report
