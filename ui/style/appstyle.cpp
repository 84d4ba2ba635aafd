// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appstyle.h"

#include "ui/style/look.h"

#include <QPainter>
#include <QStyleOption>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// The ring: 2 px, with 1 px between it and the control.
constexpr int ringMargin = 3;
constexpr int ringWidth = 2;

void paintRing(QPainter& painter, const QRect& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 7, 7);
}

bool isOn(const QStyleOption& option) { return option.state & QStyle::State_On; }

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = isOn(option) || partly;
    painter.setPen(filled ? tokens().accent : tokens().edge);
    painter.setBrush(filled ? tokens().accent : tokens().base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(tokens().onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (filled)
        painter.drawPolyline(std::array{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}.data(), 3);
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isOn(option) ? tokens().accent : tokens().edge, isOn(option) ? 1.5 : 1));
    painter.setBrush(isOn(option) ? tokens().accent : tokens().base);
    painter.drawEllipse(circle);
    if (!isOn(option))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().onAccent);
    painter.drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s) {}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                          const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_ScrollBarExtent:
        return px(10);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return px(16);
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                             QPainter* painter, const QWidget* widget) const
{
    painter->save();
    switch (element) {
    case PE_FrameFocusRect:
        break; // the ring shows it
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, *option);
        break;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    if (element != CE_FocusFrame)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->save();
    paintRing(*painter, option->rect);
    painter->restore();
}

} // namespace moothall::ui
