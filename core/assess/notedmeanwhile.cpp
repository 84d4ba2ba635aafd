// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/notedmeanwhile.h"

#include "core/assess/safeguarding.h"
#include "core/involve/sessions.h"

#include <algorithm>
#include <ranges>

namespace moothall::notedMeanwhile {

namespace {

struct Note
{
    Id<Session> session; // ids are the same in no two files
    Timestamp at;

    friend bool operator==(const Note&, const Note&) = default;
};

std::vector<Note>& waiting()
{
    static std::vector<Note> notes;
    return notes;
}

} // namespace

void add(Id<Session> session, Timestamp at)
{
    const Note note{session, at};
    if (std::ranges::find(waiting(), note) == waiting().end())
        waiting().push_back(note);
}

std::optional<Timestamp> last(Id<Session> session)
{
    for (const Note& note : waiting() | std::views::reverse)
        if (note.session == session)
            return note.at;
    return std::nullopt;
}

bool isWaiting() { return !waiting().empty(); }

Result<> write(Workspace& workspace)
{
    while (isWaiting()) {
        const Note note = waiting().front();
        const auto written = safeguarding::note(workspace, note.session, note.at);
        const bool isGone = !written && written.error().kind == Error::Kind::NotFound;
        if (!written && !isGone)
            return tl::make_unexpected(written.error());
        waiting().erase(waiting().begin());
    }
    return {};
}

} // namespace moothall::notedMeanwhile
