// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/impactgrid.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <map>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 5;
constexpr int middle = 3;
constexpr int side = 264;
constexpr int leftOfField = 38;
constexpr int aboveField = 20;
constexpr int belowField = 40;

} // namespace

ImpactGrid::ImpactGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Impact and effort"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

QSize ImpactGrid::sizeHint() const
{
    return {px(leftOfField + side + 2), px(aboveField + side + belowField)};
}

void ImpactGrid::setSolutions(std::vector<SolutionRow> solutions)
{
    m_solutions = std::move(solutions);
    tellState();
    update();
}

void ImpactGrid::choose(Id<Solution> solution)
{
    m_chosen = solution;
    tellState();
    update();
}

void ImpactGrid::setPlacing(Placing placing)
{
    m_placing = placing;
    update();
}

// What a screen reader says of the chosen point.
void ImpactGrid::tellState()
{
    const auto found = std::ranges::find(m_solutions, m_chosen, &SolutionRow::id);
    if (found == m_solutions.end())
        return setAccessibleDescription({});
    const auto value = [](std::optional<int> placed) {
        return placed ? QString::number(*placed) : tr("not placed");
    };
    setAccessibleDescription(tr("%1. %2: impact %3, effort %4")
                                 .arg(found->number)
                                 .arg(found->title, value(found->impact), value(found->effort)));
}

QRectF ImpactGrid::field() const
{
    return {double(px(leftOfField)), double(px(aboveField)), double(px(side)), double(px(side))};
}

// Points that share a cell stand side by side, smaller where they are many.
std::vector<ImpactGrid::Point> ImpactGrid::points() const
{
    std::map<std::pair<int, int>, std::vector<const SolutionRow*>> cells;
    for (const SolutionRow& solution : m_solutions)
        if (solution.impact && solution.effort)
            cells[{*solution.impact, *solution.effort}].push_back(&solution);
    const double cell = field().width() / steps;
    std::vector<Point> points;
    for (const auto& [place, solutions] : cells) {
        const double room = cell - px(4);
        const auto count = double(solutions.size());
        const double width = std::min(double(px(24)), std::max(room / std::min(count, 3.0), 12.0));
        const int columns = std::max(1, int(room / width));
        const int rows = (int(solutions.size()) + columns - 1) / columns;
        const QPointF centre(field().left() + (place.second - 0.5) * cell,
                             field().bottom() - (place.first - 0.5) * cell);
        for (int i = 0; i < int(solutions.size()); ++i) {
            const int inRow = std::min(columns, int(solutions.size()) - i / columns * columns);
            const QPointF at(centre.x() + (i % columns - (inRow - 1) / 2.0) * width,
                             centre.y() + (i / columns - (rows - 1) / 2.0) * width);
            const double size = width - 2;
            points.push_back(
                {{at.x() - size / 2, at.y() - size / 2, size, size}, solutions[std::size_t(i)]});
        }
    }
    return points;
}

void ImpactGrid::paintAxes(QPainter& painter) const
{
    const QRectF area = field();
    const double cell = area.width() / steps;
    painter.setPen(tokens().line);
    painter.setBrush(tokens().base);
    painter.drawRect(area);
    for (int i = 1; i < steps; ++i) {
        painter.drawLine(QPointF(area.left() + i * cell, area.top()),
                         QPointF(area.left() + i * cell, area.bottom()));
        painter.drawLine(QPointF(area.left(), area.top() + i * cell),
                         QPointF(area.right(), area.top() + i * cell));
    }
    const QPointF centre = area.center();
    painter.setPen(QPen(tokens().edge, 1, Qt::DashLine));
    painter.drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), centre.y()), QPointF(area.right(), centre.y()));

    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    const double line = px(18);
    painter.drawText(QRectF(area.left(), 0, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Quick wins"));
    painter.drawText(QRectF(area.left(), 0, area.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Big bets"));
    for (int i = 0; i < steps; ++i) {
        const QString number = QString::number(i + 1);
        painter.drawText(QRectF(area.left() + i * cell, area.bottom() + px(2), cell, line),
                         Qt::AlignCenter, number);
        painter.drawText(QRectF(area.left() - px(22), area.bottom() - (i + 1) * cell, px(18), cell),
                         Qt::AlignCenter, number);
    }
    painter.setPen(tokens().text);
    painter.drawText(
        QRectF(area.left() - px(4), area.bottom() + px(20), area.width() + px(6), line),
        Qt::AlignCenter, tr("Effort, placed by those who deliver"));
    painter.save();
    painter.translate(px(8), area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -px(9), area.height(), line), Qt::AlignCenter,
                     tr("Impact, placed by those who use it"));
    painter.restore();
}

void ImpactGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Point& point : points()) {
        paintNumberBadge(painter, point.area, point.solution->number);
        if (point.solution->id != m_chosen)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().base, 1.5));
        painter.drawEllipse(point.area.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawEllipse(point.area.adjusted(-2, -2, 2, 2));
    }
}

void ImpactGrid::chooseNext(int by)
{
    if (m_solutions.empty())
        return;
    const auto found = std::ranges::find(m_solutions, m_chosen, &SolutionRow::id);
    const auto count = std::ptrdiff_t(m_solutions.size());
    const auto at = found == m_solutions.end() ? 0 : found - m_solutions.begin() + by;
    emit chosen(m_solutions[std::size_t((at + count) % count)].id);
}

void ImpactGrid::keyPressEvent(QKeyEvent* event)
{
    const bool along = m_placing == Placing::Impact
                           ? event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
                           : event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool more = event->key() == Qt::Key_Up || event->key() == Qt::Key_Right;
    const bool arrow = more || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left;
    if (!arrow || (event->modifiers() & ~Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    // Across the axis of the role the arrows choose another point.
    if (!along)
        return chooseNext(event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1 : -1);
    const auto found = std::ranges::find(m_solutions, m_chosen, &SolutionRow::id);
    if (found == m_solutions.end())
        return chooseNext(0);
    const std::optional<int> now = m_placing == Placing::Impact ? found->impact : found->effort;
    const int to = now ? std::clamp(*now + (more ? 1 : -1), 1, steps) : middle;
    if (now != to)
        emit moved(m_chosen, m_placing, to);
}

void ImpactGrid::mousePressEvent(QMouseEvent* event)
{
    for (const Point& point : points())
        if (point.area.adjusted(-3, -3, 3, 3).contains(event->position()))
            return emit chosen(point.solution->id);
}

} // namespace moothall::ui
