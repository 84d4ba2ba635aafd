// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells by a short text whether an idea is as it was.
#pragma once

#include "core/gather/ideas.h"

namespace moothall::exchange::scribe {

// SHA-256 over everything a scribe can say of an idea: not its code, theme, or when it was typed.
// In hexadecimal digits.
QString digestOf(const Idea& idea);

} // namespace moothall::exchange::scribe
