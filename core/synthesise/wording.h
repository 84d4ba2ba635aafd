// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that turn a finding into a solution before its time.
#pragma once

#include <QString>

#include <vector>

namespace moothall {

struct WordPlace
{
    int from = 0;
    int length = 0;

    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

// Where the sentence speaks of a solution: "should", "app", "build" and their like, as whole words.
std::vector<WordPlace> solutionWordsIn(const QString& sentence);

} // namespace moothall
