// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Codes before words that nobody of the project has: a slip of the finger, or somebody who was
// never put down. Told wherever many ideas come in at once.
#pragma once

#include "core/gather/ideas.h"

#include <span>

namespace moothall::strangeCodes {

// One for each idea that begins with one.
QStringList in(const Reader& reader, std::span<const Idea> ideas);

// One sentence; empty without any.
QString told(const QStringList& codes);

} // namespace moothall::strangeCodes
