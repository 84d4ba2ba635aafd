// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people in a text, by what is known of them, by first names and by their capitals.
#pragma once

#include "core/report/content/traces.h"

namespace moothall::report {

void findNames(const QString& text, const TraceContext& context, std::vector<TraceFound>& found);

} // namespace moothall::report
