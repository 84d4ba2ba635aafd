// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ground rules of a session let an idea say of who said it.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/groundrules.h"

namespace moothall {

// The idea without what the rules keep out: the person, or the person and the group.
inline Idea asAgreed(Idea idea, const GroundRules& rules)
{
    if (rules.attribution() != Attribution::Named)
        idea.participant.reset();
    if (rules.attribution() == Attribution::Nothing)
        idea.stakeholderGroup.reset();
    return idea;
}

} // namespace moothall
