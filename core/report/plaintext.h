// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what people typed or pasted safe to set: no control characters, one kind of line break.
#pragma once

#include <QString>

namespace moothall::report {

// Every line break becomes U+2028, tabs become spaces, and characters that mean something to the
// machine only (controls, half surrogates, noncharacters, the placeholder of pictures) are replaced
// by U+FFFD or left out. The words stay as they are.
QString plainText(const QString& text);

// The same on one line: breaks become spaces.
// The words kept apart from the sentence around them where they run from right to left: neither
// turns the order of the other.
QString setApart(const QString& words);

QString plainLine(const QString& text);

} // namespace moothall::report
