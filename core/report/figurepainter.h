// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the outputs have charts drawn without knowing what draws them.
#pragma once

#include "core/report/figure.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace moothall::report {

// Draws the figure into the rectangle. One unit of the painter is one point on paper: whoever wants
// larger letters scales the painter. The size that fits comes from layOutFigure.
using FigurePainter = std::function<void(const Figure&, QPainter&, const QRectF&)>;

} // namespace moothall::report
