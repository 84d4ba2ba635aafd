// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which theme goes on under which name, so that names and colours stay when people look again.
#pragma once

#include "core/suggest/survey.h"

namespace moothall::suggest {

// For each theme of the partition, the known theme it continues: the one its notes were placed in,
// otherwise the one it shares most notes with, if that is most of either. Each is continued once.
std::vector<const KnownTheme*> continued(const Survey& survey, const Partition& themes,
                                         const std::vector<KnownTheme>& known);

} // namespace moothall::suggest
