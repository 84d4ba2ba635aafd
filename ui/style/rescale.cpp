// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/rescale.h"

#include "ui/style/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QWidget>

#include <cmath>

namespace moothall::ui {

namespace {

// Works on lengths that were given for a scale of before: those for a scale of 1 are whole numbers,
// so that nothing is lost by going to and fro.
class Rescale
{
public:
    explicit Rescale(double before) : m_before(before) {}

    void widget(QWidget& widget) const
    {
        if (widget.testAttribute(Qt::WA_SetFont) && widget.font().pixelSize() > 0) {
            QFont font = widget.font();
            font.setPixelSize(now(font.pixelSize()));
            widget.setFont(font);
        }
        if (!widget.isWindow())
            limits(widget);
        if (widget.layout())
            layout(*widget.layout());
    }

private:
    int now(int length) const
    {
        const bool isHair = length <= 1; // a line is as thin in every size
        return isHair ? length : px(std::round(length / m_before));
    }

    static bool isGiven(int length) { return length > 0 && length < QWIDGETSIZE_MAX; }

    // The upper ones first where they grow, so that neither pushes the other.
    void limits(QWidget& widget) const
    {
        const QSize least = widget.minimumSize();
        const QSize most = widget.maximumSize();
        const auto given = [&](int length) { return isGiven(length) ? now(length) : length; };
        const QSize newMost(given(most.width()), given(most.height()));
        const QSize newLeast(given(least.width()), given(least.height()));
        if (newMost == most && newLeast == least)
            return;
        widget.setMinimumSize(0, 0);
        widget.setMaximumSize(newMost);
        widget.setMinimumSize(newLeast);
    }

    void layout(QLayout& layout) const
    {
        const QMargins margins = layout.contentsMargins();
        layout.setContentsMargins(now(margins.left()), now(margins.top()), now(margins.right()),
                                  now(margins.bottom()));
        spacing(layout);
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem& item = *layout.itemAt(i);
            if (item.layout())
                this->layout(*item.layout());
            else if (item.spacerItem())
                spacer(*item.spacerItem());
        }
        layout.invalidate();
    }

    void spacing(QLayout& layout) const
    {
        if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
            grid->setHorizontalSpacing(now(grid->horizontalSpacing()));
            grid->setVerticalSpacing(now(grid->verticalSpacing()));
        } else if (auto* form = qobject_cast<QFormLayout*>(&layout)) {
            form->setHorizontalSpacing(now(form->horizontalSpacing()));
            form->setVerticalSpacing(now(form->verticalSpacing()));
        } else if (layout.spacing() > 0) {
            layout.setSpacing(now(layout.spacing()));
        }
    }

    void spacer(QSpacerItem& spacer) const
    {
        const QSize hint = spacer.sizeHint();
        const QSizePolicy policy = spacer.sizePolicy();
        spacer.changeSize(now(hint.width()), now(hint.height()), policy.horizontalPolicy(),
                          policy.verticalPolicy());
    }

    double m_before;
};

} // namespace

void rescaleFrom(double before)
{
    const Rescale rescale(before);
    for (QWidget* widget : QApplication::allWidgets())
        rescale.widget(*widget);
}

void measureAll()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        // The style sheet takes the font of its own off what is seen of an area.
        if (auto* area = qobject_cast<QAbstractScrollArea*>(widget);
            area && area->testAttribute(Qt::WA_SetFont) && area->viewport()->font() != area->font())
            area->viewport()->setFont(area->font());
        if (widget->layout())
            widget->layout()->invalidate();
        widget->updateGeometry();
    }
}

} // namespace moothall::ui
