// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets that are there already, laid out anew as the text grows or shrinks: most of them were
// given their lengths once, as they were made.
#pragma once

namespace moothall::ui {

// Gives the widgets of every window the lengths and fonts that they would have had, had they been
// made at the scale of now. Whoever follows the look says what is right after it.
void rescaleFrom(double before);

// Every size that was worked out before is asked for again.
void measureAll();

} // namespace moothall::ui
