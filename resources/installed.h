// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The data that lies beside the program rather than in it.
#pragma once

#include <QByteArray>
#include <QString>

namespace moothall::resources {

// Where the table of English words should be (resources/words, core/suggest/wordtable.h).
QString wordTablePath();

// The SHA-256 of that file.
QByteArray wordTableSum();

} // namespace moothall::resources
