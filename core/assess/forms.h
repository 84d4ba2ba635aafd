// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation forms as they are typed in: one digit for each statement, 0 for no answer. Only the
// counts are kept; a form leads to nobody.
#pragma once

#include "core/assess/evaluation.h"

namespace moothall::forms {

// Below this a mean says more about the few who answered than about the room.
constexpr int fewestForMean = 10;

// How many digits a form has: the statements put to people then.
int statementsOn(const Reader& reader, Id<Session> session, Asked asked);

// The statements themselves: those put to people at the session, or the ones every project asks.
QStringList statementsAt(const Reader& reader, Id<Session> session, Asked asked);

// The answers on a form, each from 0 to 5, or one sentence on what is wrong with it.
Result<std::vector<int>> read(const QString& digits, int statements);

// Counts one form in. The first form of a session brings the eight statements that every project
// asks in the same words, and the one that is asked on arrival as well.
Result<> enter(Workspace& workspace, Id<Session> session, const QString& digits,
               Asked asked = Asked::AtClose);

// The mean where enough people answered.
std::optional<double> meanToShow(const EvaluationItem& item);

// The statement on whether it will make a difference, on arrival and at the close.
struct Belief
{
    std::optional<EvaluationItem> before;
    std::optional<EvaluationItem> after;
};
Belief beliefIn(const std::vector<EvaluationItem>& items);

} // namespace moothall::forms
