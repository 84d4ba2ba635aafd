// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames put on the wall without lying over one another, and kept where they are when one grows.
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

namespace moothall::ui {

// Where frames of these sizes go, in their order, on a wall of that width: each as far up and then
// as far left as it can be. A frame wider than the wall stands by itself.
std::vector<QPointF> packed(const std::vector<QSizeF>& sizes, double width, double gap);

// The same inside a frame that is at least so wide: together about half as wide again as high.
std::vector<QPointF> packedInside(const std::vector<QSizeF>& sizes, double least, double gap);

// The same frames later: those that had a place keep it, and go down only where another has grown
// into them. Those that had none (absent) take the first gap that is wide and high enough.
std::vector<QPointF> keptInPlace(const std::vector<std::optional<QPointF>>& before,
                                 const std::vector<QSizeF>& sizes, double width, double gap);

} // namespace moothall::ui
