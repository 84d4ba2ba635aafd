// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed while something else has the keyboard, and is meant for the line to type in.
#pragma once

#include <QString>

class QKeyEvent;

namespace moothall::ui {

// The letter of the key, or what it pastes; empty where it writes nothing.
QString typedWords(const QKeyEvent& key);

} // namespace moothall::ui
