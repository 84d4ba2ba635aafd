// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A paint device with 72 dots to the inch: whatever is measured for it is measured in points.
#pragma once

#include <QImage>

namespace moothall::pdf {

QImage* pointDevice();

} // namespace moothall::pdf
