// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer of the council looks: never by colour alone, the word carries it.
#pragma once

#include "core/assess/replies.h"
#include "ui/widgets/labels.h"

namespace moothall::ui {

constexpr PillTone toneOf(Answer answer)
{
    switch (answer) {
    case Answer::Accepted:
        return PillTone::Pass;
    case Answer::AcceptedInPart:
        return PillTone::Accent;
    case Answer::UnderConsideration:
        return PillTone::Warn;
    case Answer::Declined:
        return PillTone::Bad;
    case Answer::NotOurs:
        break;
    }
    return PillTone::Neutral;
}

} // namespace moothall::ui
