// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which screen a step of the checks leads to.
#pragma once

#include "ui/shell/page.h"

#include <optional>

namespace moothall::ui {

// As report::ReadinessCheck::step counts; none for 0.
std::optional<Screen> screenOf(int step);

} // namespace moothall::ui
