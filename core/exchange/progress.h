// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is, and asks whether to go on.
#pragma once

#include <cstddef>
#include <functional>

namespace moothall::exchange {

// Called now and then with what is done of how much; answers whether to go on. May be empty.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

} // namespace moothall::exchange
