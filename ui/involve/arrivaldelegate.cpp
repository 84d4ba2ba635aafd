// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/arrivaldelegate.h"

#include "ui/involve/arrivalsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// What is special of how somebody is here; empty where nothing is.
QString remarkOn(const Arrival& arrival)
{
    if (arrival.state == AttendanceState::LeftEarly)
        return arrival.leftAt.isValid()
                   ? ArrivalDelegate::tr("left %1").arg(arrival.leftAt.toString(u"HH:mm"_s))
                   : ArrivalDelegate::tr("left");
    if (arrival.state == AttendanceState::Late && arrival.arrivedAt.isValid())
        return ArrivalDelegate::tr("late");
    if (arrival.supports)
        return ArrivalDelegate::tr("supports %1").arg(arrival.supportsCode);
    return arrival.observes ? ArrivalDelegate::tr("observes") : QString();
}

} // namespace

ArrivalDelegate::ArrivalDelegate(const ArrivalsModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

QSize ArrivalDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(200), px(30)};
}

void ArrivalDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const ArrivalRow& row = m_model.at(index);
    const QRectF area = QRectF(option.rect).adjusted(px(4), 0, -px(4), 0);
    const double middle = area.center().y();
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     row.isHere() ? row.arrival.arrivedAt.toString(u"HH:mm"_s) : u"–"_s);
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(area.adjusted(px(44), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     row.arrival.code);
    if (row.group > 0)
        paintGroupBadge(painter, QRectF(area.left() + px(88), middle - px(8), px(16), px(16)),
                        row.group);
    paintTableMark(painter, QRectF(area.left() + px(112), middle - px(9), px(26), px(18)),
                   row.arrival.table);
    double right = area.right();
    if (const QString remark = remarkOn(row.arrival); !remark.isEmpty()) {
        const Tone& tone =
            row.arrival.state == AttendanceState::Late ? tokens().warn : tokens().unknown;
        right -= paintPill(nullptr, {}, remark, tone);
        paintPill(&painter, {right, middle - pillHeight() / 2}, remark, tone);
    }
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    const QRectF name(area.left() + px(146), area.top(), right - area.left() - px(152),
                      area.height());
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.arrival.name, Qt::ElideRight, int(name.width())));
}

} // namespace moothall::ui
