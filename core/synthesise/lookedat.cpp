// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/lookedat.h"

#include "core/store/label.h"

namespace moothall::lookedAt {

Result<> set(Workspace& workspace, const std::vector<Id<Idea>>& ideas, bool on)
{
    const QString label =
        on ? Label::tr("Look at %n idea(s) cited nowhere", nullptr, int(ideas.size()))
           : Label::tr("Look at %n idea(s) again", nullptr, int(ideas.size()));
    return workspace.act(label, [&](Edit& edit) {
        for (const Id<Idea> idea : ideas) {
            const auto marked = edit.reader().first<LookedAt>("WHERE idea = ?", idea);
            if (on && !marked)
                edit.insert(LookedAt{{}, idea});
            else if (!on && marked)
                edit.remove(marked->id);
        }
    });
}

} // namespace moothall::lookedAt
