// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a piece of a test without the rights of root, which no file permission stops.
#pragma once

#include <QString>

#include <functional>
#include <string>

namespace moothall::test {

// Runs `body` as the user nobody, or as who runs the tests where that is not root. The body returns
// what went wrong, or nothing; that is returned.
std::string runAsNobody(const std::function<std::string()>& body);

// Lets every user read and enter the folder and read what is in it, and write nothing.
void letEverybodyRead(const QString& folder);

} // namespace moothall::test
