// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of charts: each stands out from its ground and its neighbours, and none carries a
// meaning alone.
#pragma once

#include <QColor>

namespace moothall::charts {

struct Colors
{
    QColor ground;
    QColor text;
    QColor quietText;
    QColor grid;
    QColor axis;
    QColor series[4];
    QColor agreement[5]; // from disagree to agree
    QColor textOnDark;   // inside pieces of a stack
    QColor textOnLight;
};

const Colors& printColors();
const Colors& darkColors();

// The fill of one of `count` series. Five make a scale of agreement; more than that repeat, told
// apart by their labels.
QColor seriesColor(const Colors& colors, int index, int count);

// A colour for thin lines in place of the fill: the fill itself where it is strong enough.
QColor lineColor(const Colors& colors, const QColor& fill);

// The text colour that can be read on the fill.
QColor textOn(const Colors& colors, const QColor& fill);

} // namespace moothall::charts
