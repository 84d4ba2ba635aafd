// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One key of nine for more than nine: the same digit again goes nine on, and from the last nine
// back to the first. The same for tables and groups on every screen.
#pragma once

namespace moothall::ui {

inline constexpr int mostDigits = 9;

// What the digit chooses among `count` where `chosen` is chosen now; 0 is none, as a digit too.
constexpr int byDigit(int digit, int chosen, int count)
{
    const bool again = digit > 0 && chosen > 0 && (chosen - 1) % mostDigits == digit - 1;
    return again && chosen + mostDigits <= count ? chosen + mostDigits : digit;
}

} // namespace moothall::ui
