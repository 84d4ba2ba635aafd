// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What imports and exports say to the person who started them.
#pragma once

#include <QCoreApplication>

namespace moothall::exchange {

// Sentence::tr("“%1” is empty.").arg(name). A sentence never holds an idea.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

} // namespace moothall::exchange
