// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a workspace file over: whether it is sound, whatever the workshop in it says.
#pragma once

#include "core/store/reader.h"

#include <QString>

#include <vector>

namespace moothall {

// Something that is wrong with the file.
struct Problem
{
    QString sentence; // for the person
    QString detail;   // for the log; never the words of a participant

    friend bool operator==(const Problem&, const Problem&) = default;
};

// Reads the whole file: its pages, the references between rows, the search index, imports that
// were never finished, and the history. Empty when the file is sound.
std::vector<Problem> checkFile(const Reader& reader);

} // namespace moothall
