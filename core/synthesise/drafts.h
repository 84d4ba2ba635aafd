// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an insight may still be called once ideas beneath it are gone.
#pragma once

#include "core/store/edit.h"
#include "core/synthesise/insights.h"

namespace moothall {

// Within an action: an insight that loses the last idea it rests on is a draft again.
inline void draftWithoutEvidence(Edit& edit, Id<Insight> insight)
{
    edit.run("UPDATE insight SET status = 'draft' WHERE id = ?1 AND status <> 'draft' "
             "AND NOT EXISTS (SELECT 1 FROM insight_idea WHERE insight = ?1 "
             "AND relation = 'cites')",
             insight);
}

} // namespace moothall
