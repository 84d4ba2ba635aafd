// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/hiddenmeanwhile.h"

#include "core/gather/samewords.h"
#include "core/store/failure.h"
#include "core/store/idlist.h"

#include <map>
#include <mutex>

namespace moothall::hiddenMeanwhile {

namespace {

// Ids are the same in no two files.
struct Waiting
{
    std::mutex guard;
    std::map<Id<Idea>, ideas::Mark> chosen; // what somebody asked for
    std::map<Id<Idea>, Id<Idea>> hidden;    // those and whatever says the same, with the chosen one
};

Waiting& waiting()
{
    static Waiting all;
    return all;
}

Changes changesOf(const std::vector<Id<Idea>>& ideas)
{
    Changes changes;
    for (const Id<Idea> idea : ideas)
        changes.add("idea", {ChangeKind::Edited, idea.value});
    return changes;
}

Changes forget(Id<Idea> chosen)
{
    Waiting& all = waiting();
    const std::lock_guard lock(all.guard);
    std::vector<Id<Idea>> gone;
    all.chosen.erase(chosen);
    std::erase_if(all.hidden, [&](const auto& one) {
        if (one.second == chosen)
            gone.push_back(one.first);
        return one.second == chosen;
    });
    return changesOf(gone);
}

} // namespace

bool has(Id<Idea> idea)
{
    Waiting& all = waiting();
    const std::lock_guard lock(all.guard);
    return all.hidden.contains(idea);
}

std::string list()
{
    Waiting& all = waiting();
    const std::lock_guard lock(all.guard);
    std::vector<Id<Idea>> hidden;
    for (const auto& [idea, chosen] : all.hidden)
        hidden.push_back(idea);
    return idList(std::span<const Id<Idea>>(hidden));
}

bool isWaiting()
{
    Waiting& all = waiting();
    const std::lock_guard lock(all.guard);
    return !all.chosen.empty();
}

Changes add(const Reader& reader, Id<Idea> idea, ideas::Mark mark)
{
    const auto same =
        attempt([&] { return sameWords::of(reader, idea); }).value_or(std::vector<Id<Idea>>{idea});
    {
        Waiting& all = waiting();
        const std::lock_guard lock(all.guard);
        all.chosen[idea] = mark;
        for (const Id<Idea> one : same)
            all.hidden[one] = idea;
    }
    return changesOf(same);
}

Changes drop(Id<Idea> idea)
{
    Id<Idea> chosen = idea;
    {
        Waiting& all = waiting();
        const std::lock_guard lock(all.guard);
        if (const auto found = all.hidden.find(idea); found != all.hidden.end())
            chosen = found->second;
    }
    return forget(chosen);
}

Result<> write(Workspace& workspace)
{
    std::map<Id<Idea>, ideas::Mark> chosen;
    {
        Waiting& all = waiting();
        const std::lock_guard lock(all.guard);
        chosen = all.chosen;
    }
    for (const auto& [idea, mark] : chosen) {
        if (const Result<> written = ideas::setMark(workspace, idea, mark, true); !written)
            return written;
        emit workspace.changed(forget(idea));
    }
    return {};
}

} // namespace moothall::hiddenMeanwhile
