// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/proposals.h"

#include "core/gather/prompts.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/store/label.h"
#include "core/synthesise/seeds.h"
#include "core/synthesise/sorting.h"

#include <algorithm>
#include <map>

namespace moothall::proposals {

namespace {

// Words that point to a person stand on no view, and nothing is named after them.
bool isForSorting(const Idea& idea)
{
    return !idea.parked && !idea.withheld && idea.moderation != Moderation::Rejected &&
           (!idea.identifying || idea.redactedText);
}

using GroupsOfPeople = std::map<Id<Participant>, Id<Group>>;

GroupsOfPeople groupsOfPeople(const Reader& reader, Id<Session> session)
{
    GroupsOfPeople groups;
    if (const auto held = reader.find(session))
        for (const Participant& person : participants::all(reader, held->project))
            if (person.stakeholderGroup)
                groups[person.id] = *person.stakeholderGroup;
    return groups;
}

// The group of whoever said it stands in where the idea names none.
std::int64_t groupOf(const Idea& idea, const GroupsOfPeople& people)
{
    if (idea.stakeholderGroup)
        return idea.stakeholderGroup->value;
    const auto found = idea.participant ? people.find(*idea.participant) : people.end();
    return found == people.end() ? 0 : found->second.value;
}

suggest::Note noteOf(const Idea& idea, const GroupsOfPeople& people)
{
    suggest::Note note{idea.id.value, ideas::shownText(idea)};
    note.placed = idea.theme ? idea.theme->value : suggest::noTheme;
    note.author = idea.participant ? idea.participant->value : 0;
    note.group = groupOf(idea, people);
    return note;
}

std::vector<suggest::KnownTheme> themesOfTheWall(const Reader& reader, Id<Project> project,
                                                 const std::vector<suggest::Note>& notes)
{
    std::vector<suggest::KnownTheme> known;
    for (const Theme& theme : themes::all(reader, project)) {
        suggest::KnownTheme one{theme.id.value, theme.title, {}};
        for (const suggest::Note& note : notes)
            if (note.placed == one.key)
                one.notes.push_back(note.id);
        known.push_back(std::move(one));
    }
    return known;
}

void addSession(Board& board, const Reader& reader, Id<Session> session, bool withSeeds)
{
    const GroupsOfPeople people = groupsOfPeople(reader, session);
    for (const Idea& idea : ideas::all(reader, session)) {
        if (!isForSorting(idea))
            continue;
        if (withSeeds || idea.theme || !seeds::isSeed(idea.kind))
            board.notes.push_back(noteOf(idea, people));
        else
            board.seeds.push_back(idea.id.value);
    }
    for (const Prompt& prompt : prompts::all(reader, session))
        board.options.questions.append(prompt.text);
}

void tellProject(Board& board, const Reader& reader)
{
    if (const auto project = reader.find(board.project))
        board.options.language = project->language;
    board.options.known = themesOfTheWall(reader, board.project, board.notes);
}

bool takesSeeds(const Reader& reader, Id<Project> project, Seeds seeds)
{
    return seeds == Seeds::TakeIn || !seeds::areToldApart(reader, project);
}

// Those of the proposal that nobody has put anywhere since.
std::vector<Id<Idea>> freeIdeas(const Reader& reader, const suggest::SuggestedTheme& proposal)
{
    std::vector<Id<Idea>> free;
    for (const suggest::NoteId note : proposal.notes)
        if (const auto idea = reader.find(Id<Idea>{note});
            idea && !idea->theme && isForSorting(*idea))
            free.push_back(idea->id);
    return free;
}

} // namespace

Board boardOf(const Reader& reader, Id<Session> session, Seeds seeds)
{
    Board board;
    const auto found = reader.find(session);
    if (!found)
        return board;
    board.project = found->project;
    addSession(board, reader, session, takesSeeds(reader, board.project, seeds));
    tellProject(board, reader);
    return board;
}

Board boardOf(const Reader& reader, Id<Project> project, Seeds seeds)
{
    Board board;
    board.project = project;
    const bool withSeeds = takesSeeds(reader, project, seeds);
    for (const Session& session : sessions::all(reader, project))
        addSession(board, reader, session.id, withSeeds);
    std::ranges::sort(board.seeds);
    tellProject(board, reader);
    return board;
}

Result<Id<Theme>> accept(Workspace& workspace, Id<Project> project,
                         const suggest::SuggestedTheme& proposal, int number)
{
    const std::vector<Id<Idea>> ideas = freeIdeas(workspace.reader(), proposal);
    if (proposal.key <= suggest::noTheme) {
        if (ideas.empty())
            return fail(Error::Kind::Conflict,
                        Label::tr("All ideas of this theme have been sorted since."));
        return sorting::addTheme(workspace, project, proposal.name, ideas, number);
    }
    const Id<Theme> theme{proposal.key};
    if (!workspace.reader().find(theme))
        return fail(Error::Kind::NotFound, Label::tr("This theme is not there any more."));
    if (ideas.empty())
        return theme;
    return themes::moveIdeas(workspace, ideas, theme).map([&] { return theme; });
}

} // namespace moothall::proposals
