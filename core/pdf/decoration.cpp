// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what is only for the eye: boxes behind blocks, and the foot of each page.
#include "core/pdf/walkstate.h"

namespace moothall::pdf {
namespace {

QPainterPath rectangle(const QRectF& area)
{
    QPainterPath path;
    path.addRect(area);
    return path;
}

void paintBox(WalkState& state, const Box& box, const Extent& extent)
{
    const double left = state.setup.margins.left() + box.left;
    const double right = state.setup.size.width() - state.setup.margins.right();
    const QRectF area(QPointF(left, extent.top - box.padding),
                      QPointF(right, extent.bottom + box.padding));
    const auto behind = [&](Operation operation) {
        state.recorder.paintBehind(extent.page, std::move(operation));
    };
    if (box.fill.isValid())
        behind(FillShape{rectangle(area), box.fill});
    if (box.border.isValid()) {
        const double inset = box.borderWidth / 2;
        behind(StrokeLine{rectangle(area.adjusted(inset, inset, -inset, -inset)), box.border,
                          box.borderWidth});
    }
    if (box.bar.isValid())
        behind(
            FillShape{rectangle({area.topLeft(), QSizeF(box.barWidth, area.height())}), box.bar});
}

class Foot
{
public:
    Foot(WalkState& state, int page)
        : m_state(state), m_furniture(state.setup.furniture), m_page(page)
    {
        state.recorder.aimAtArtifact(page, BeginArtifact::Kind::Pagination);
    }

    void paint()
    {
        const double left = m_state.setup.margins.left();
        const double right = m_state.setup.size.width() - m_state.setup.margins.right();
        const double y = m_state.setup.size.height() - m_furniture.ruleHeight;
        if (m_furniture.rule.isValid()) {
            QPainterPath path(QPointF(left, y));
            path.lineTo(right, y);
            m_state.recorder.paint(StrokeLine{path, m_furniture.rule, m_furniture.ruleWidth});
        }
        const SingleLine title(m_furniture.left, m_furniture.font);
        text(title, left, y);
        QString number = m_furniture.pageNumber;
        number.replace(QLatin1String("%1"), QString::number(m_page + 1));
        number.replace(QLatin1String("%2"), QString::number(m_state.list.pages.size()));
        const SingleLine pageNumber(number, m_furniture.font);
        text(pageNumber, right - pageNumber.width(), y);
    }

private:
    void text(const SingleLine& line, double x, double y)
    {
        constexpr double gapBelowRule = 6;
        for (const ShapedRun& run : line.runs())
            m_state.recorder.text(run, {x, y + gapBelowRule}, m_furniture.color);
    }

    WalkState& m_state;
    const Furniture& m_furniture;
    int m_page;
};

} // namespace

void paintBoxes(WalkState& state)
{
    for (const bool outer : {true, false}) {
        for (const FinishedBox& box : state.boxes) {
            if (box.outer != outer)
                continue;
            for (const auto& [page, extent] : box.extents)
                paintBox(state, box.box, extent);
        }
    }
}

void paintFeet(WalkState& state)
{
    for (int page = 0; page < int(state.list.pages.size()); ++page)
        Foot(state, page).paint();
}

} // namespace moothall::pdf
