// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gather: the ideas.
#include "core/exchange/workshop/reading.h"

namespace moothall::exchange::workshopjson {

namespace {

void readFlags(JsonObject& object, Idea& idea)
{
    object.forEach("flags", [&](const Json& flag, const std::string& place) {
        if (flag == "identifying")
            idea.identifying = true;
        else if (flag == "unclear")
            idea.unclear = true;
        else if (flag == "parked")
            idea.parked = true;
        else
            failUnknownWord(place);
    });
}

} // namespace

void readGather(Reading& reading)
{
    reading.addEach<Idea>(reading.top, "contributions", [&](JsonObject& object, Idea& idea) {
        readFlags(object, idea);
        object.takeIfPresent("may_quote");
    });
}

} // namespace moothall::exchange::workshopjson
