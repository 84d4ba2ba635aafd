// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of actions, as a facilitator would say them: undo shows them, the history keeps them.
#pragma once

#include <QCoreApplication>

namespace moothall {

// Label::tr("Move %n idea(s)", nullptr, count). A label never holds the words of a participant.
struct Label
{
    Q_DECLARE_TR_FUNCTIONS(Label)
};

} // namespace moothall
