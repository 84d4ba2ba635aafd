// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text a report prints as it was typed, quotes aside.
#pragma once

#include "core/store/reader.h"

#include <QString>

#include <vector>

namespace moothall {
struct Project;
}

namespace moothall::report {

struct PrintedWords
{
    QString place; // as the report calls it
    int step = 0;  // where it was typed
    QString words;
    bool byPeople = false; // who took part, not by those who organise
};

std::vector<PrintedWords> printedWords(const Reader& reader, Id<Project> project);

} // namespace moothall::report
