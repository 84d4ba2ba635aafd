// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/roomideas.h"

#include <algorithm>

namespace moothall::roomIdeas {

bool mayBeShown(const Idea& idea)
{
    const bool isSafe = !idea.identifying || (idea.redactedText && !idea.redactedText->isEmpty());
    return !idea.withheld && idea.moderation == Moderation::Accepted && isSafe;
}

std::vector<RoomIdea> newest(const Reader& reader, const IdeasOn& which, int limit)
{
    std::vector<RoomIdea> shown;
    std::optional<Id<Idea>> before;
    while (int(shown.size()) < limit) {
        const auto page = latest::read(reader, which, before, limit);
        if (page.empty())
            break;
        before = page.back().id;
        for (const Idea& idea : page)
            if (mayBeShown(idea) && int(shown.size()) < limit)
                shown.push_back({idea.id, ideas::shownText(idea)});
    }
    return shown;
}

int countIn(const Reader& reader, Id<Theme> theme)
{
    return int(std::ranges::count_if(ideas::inTheme(reader, theme), mayBeShown));
}

} // namespace moothall::roomIdeas
