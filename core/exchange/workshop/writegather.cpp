// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gather: the ideas.
#include "core/exchange/workshop/writing.h"
#include "core/synthesise/quotes.h"

namespace moothall::exchange::workshopjson {

Json ideasJson(const Writing& writing)
{
    const QuotePermission permission(writing.rows.of<Agreement>());
    Json json = Json::array();
    for (const Idea& idea : writing.ofSession<Idea>()) {
        Json item = writing.object(idea);
        item["flags"] = Json::array();
        if (idea.identifying)
            item["flags"].push_back("identifying");
        if (idea.unclear)
            item["flags"].push_back("unclear");
        if (idea.parked)
            item["flags"].push_back("parked");
        item["may_quote"] = permission.allows(idea);
        json.push_back(item);
    }
    return json;
}

} // namespace moothall::exchange::workshopjson
