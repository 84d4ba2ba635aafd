// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where second copies go, as the settings remember it.
#pragma once

#include "core/store/secondcopy.h"
#include "ui/shell/settings.h"

namespace moothall::ui {

// An empty folder: nobody has chosen one.
secondcopy::Place copyPlace(const Settings& settings);
void keepCopyPlace(Settings& settings, const secondcopy::Place& place);

} // namespace moothall::ui
