// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/lookedat.h"

#include "core/gather/readable.h"
#include "core/store/label.h"

namespace moothall::lookedAt {

Result<> set(Workspace& workspace, const std::vector<Id<Idea>>& ideas, bool on)
{
    const QString label =
        on ? Label::tr("Look at %n idea(s) cited nowhere", nullptr, int(ideas.size()))
           : Label::tr("Look at %n idea(s) again", nullptr, int(ideas.size()));
    return workspace.act(label, [&](Edit& edit) -> Result<> {
        for (const Id<Idea> idea : ideas) {
            if (const auto read = edit.reader().find(idea); on && read && !isReadable(*read))
                return fail(Error::Kind::NotAllowed,
                            Label::tr("Its words cannot be read. Show it or reword it first."));
            const auto marked = edit.reader().first<LookedAt>("WHERE idea = ?", idea);
            if (on && !marked)
                edit.insert(LookedAt{{}, idea});
            else if (!on && marked)
                edit.remove(marked->id);
        }
        return {};
    });
}

} // namespace moothall::lookedAt
