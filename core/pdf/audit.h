// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Re-opens a saved PDF and checks the rules of PDF/UA-1 and PDF/A-2a that a machine can judge
// cheaply.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace moothall::pdf {

// One thing that is wrong with a file.
struct Finding
{
    QByteArray rule;  // stable short name of the rule, such as "figure-alt"
    QString sentence; // for the person who exported the file
    QString place;    // "page 3", "Table 2, row 4", or empty for the file as a whole

    friend bool operator==(const Finding&, const Finding&) = default;
};

// The names of all rules, in the order they are checked.
QByteArrayList auditRules();

// An empty list means that nothing was found, not that a person would find nothing: whether the
// alternative texts make sense and the order of reading is right needs a human eye.
Result<std::vector<Finding>> audit(const QString& path);

} // namespace moothall::pdf
