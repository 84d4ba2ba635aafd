// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What suggestions are told of a session, and what becomes of those that are accepted.
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/synthesise/proposals.h"
#include "core/synthesise/sorting.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

suggest::SuggestedTheme aProposal(const std::vector<Id<Idea>>& ideas, suggest::ThemeKey key = -1)
{
    suggest::SuggestedTheme proposal;
    proposal.key = key;
    proposal.name = u"Bus, stop, shelter"_s;
    for (const Id<Idea> idea : ideas)
        proposal.notes.push_back(idea.value);
    return proposal;
}

std::optional<Id<Theme>> themeOf(TestWorkspace& workspace, Id<Idea> idea)
{
    return workspace->reader().find(idea)->theme;
}

} // namespace

TEST(ProposalBoard, LeavesOutWhatIsNotForSorting)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5);
    const auto& ideas = workspace.ideas;
    ASSERT_THAT(ideas::setMark(workspace, ideas[0], ideas::Mark::Parked, true), isOk());
    ASSERT_THAT(ideas::setMark(workspace, ideas[1], ideas::Mark::Withheld, true), isOk());
    const auto board = proposals::boardOf(workspace, workspace.session);
    EXPECT_EQ(board.project, workspace.project);
    ASSERT_EQ(board.notes.size(), 3U);
    EXPECT_EQ(board.notes.front().id, ideas[2].value);
    EXPECT_FALSE(board.options.questions.isEmpty());
    EXPECT_EQ(board.options.language, workspace->reader().find(workspace.project)->language);
}

TEST(ProposalBoard, LeavesOutWordsThatPointToAPerson)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const Id<Idea> idea = workspace.ideas[0];
    ASSERT_THAT(ideas::setMark(workspace, idea, ideas::Mark::Identifying, true), isOk());
    EXPECT_EQ(proposals::boardOf(workspace, workspace.session).notes.size(), 1U);
    ASSERT_THAT(ideas::setSafeWording(workspace, idea, u"A neighbour helps"_s), isOk());
    EXPECT_EQ(proposals::boardOf(workspace, workspace.session).notes.size(), 2U);
}

// Three needs, a solution, an offer and a solution that somebody put into a theme.
TEST(ProposalBoard, KeepsSeedsApartUnlessAsked)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    std::vector<Idea> given;
    constexpr std::array kinds{IdeaKind::Need,  IdeaKind::Experience, IdeaKind::Concern,
                               IdeaKind::Idea,  IdeaKind::Asset,      IdeaKind::Idea,
                               IdeaKind::Driver};
    for (const IdeaKind kind : kinds) {
        given.push_back(anIdea(workspace, u"The bus is late %1"_s.arg(given.size())));
        given.back().kind = kind;
    }
    ASSERT_THAT(ideas::addMany(workspace, given), isOk());
    const auto ideas = ideas::all(workspace, workspace.session);
    ASSERT_THAT(themes::moveIdeas(workspace, {ideas[5].id}, workspace.themes[0]), isOk());
    const auto board = proposals::boardOf(workspace, workspace.session);
    EXPECT_EQ(board.notes.size(), 5U) << "what a person put into a theme lies there";
    EXPECT_EQ(board.seeds, (std::vector<suggest::NoteId>{ideas[3].id.value, ideas[4].id.value}));
    const auto asked = proposals::boardOf(workspace, workspace.project, proposals::Seeds::TakeIn);
    EXPECT_EQ(asked.notes.size(), 7U);
    EXPECT_TRUE(asked.seeds.empty());
}

// A list that was read in says "idea" of every line.
TEST(ProposalBoard, TakesSeedsWhereNobodyToldThemApart)
{
    TestWorkspace workspace = aWorkspace();
    std::vector<Idea> given;
    for (const QString& text : {u"The bus is late"_s, u"The bus is full"_s, u"No bus at night"_s})
        given.push_back(anIdea(workspace, text));
    given[0].kind = IdeaKind::Idea;
    given[1].kind = IdeaKind::Idea;
    ASSERT_THAT(ideas::addMany(workspace, given), isOk());
    EXPECT_EQ(proposals::boardOf(workspace, workspace.session).notes.size(), 3U);
}

// Where the idea names no group, that of whoever said it counts, as everywhere.
TEST(ProposalBoard, KnowsTheGroupByThePerson)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    Group carers;
    carers.project = workspace.project;
    carers.name = u"Unpaid carers"_s;
    const auto group = groups::add(workspace, carers);
    ASSERT_THAT(group, isOk());
    Participant person;
    person.project = workspace.project;
    person.stakeholderGroup = *group;
    const auto added = participants::add(workspace, person);
    ASSERT_THAT(added, isOk());
    Idea idea = anIdea(workspace, u"I cannot leave her alone"_s);
    idea.stakeholderGroup.reset();
    idea.participant = *added;
    ASSERT_THAT(ideas::add(workspace, idea), isOk());
    EXPECT_EQ(proposals::boardOf(workspace, workspace.session).notes.back().group, group->value);
}

TEST(ProposalBoard, ReadsSafeWordings)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::setSafeWording(workspace, workspace.ideas[0], u"A neighbour helps"_s),
                isOk());
    const auto board = proposals::boardOf(workspace, workspace.session);
    EXPECT_EQ(board.notes.front().text, u"A neighbour helps"_s);
}

TEST(ProposalBoard, TellsWhatPeopleSorted)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3).withThemes(2);
    ASSERT_THAT(themes::moveIdeas(workspace, {workspace.ideas[1]}, workspace.themes[1]), isOk());
    const auto board = proposals::boardOf(workspace, workspace.session);
    EXPECT_EQ(board.notes[0].placed, suggest::noTheme);
    EXPECT_EQ(board.notes[1].placed, workspace.themes[1].value);
    ASSERT_EQ(board.options.known.size(), 2U);
    EXPECT_TRUE(board.options.known[0].notes.empty());
    EXPECT_EQ(board.options.known[1].notes, std::vector<suggest::NoteId>{workspace.ideas[1].value});
}

TEST(ProposalBoard, IsEmptyForASessionThatIsGone)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_TRUE(proposals::boardOf(workspace, Id<Session>{12345}).notes.empty());
}

TEST(Accepting, MakesAThemeAndIsOneUndo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const auto theme = proposals::accept(workspace, workspace.project,
                                         aProposal({workspace.ideas[0], workspace.ideas[2]}));
    ASSERT_THAT(theme, isOk());
    EXPECT_EQ(workspace->reader().find(*theme)->title, u"Bus, stop, shelter"_s);
    EXPECT_EQ(themeOf(workspace, workspace.ideas[0]), *theme);
    EXPECT_EQ(themeOf(workspace, workspace.ideas[1]), std::nullopt);
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_FALSE(workspace->reader().find(*theme));
    EXPECT_EQ(themeOf(workspace, workspace.ideas[0]), std::nullopt);
}

TEST(Accepting, LeavesWhatWasSortedSince)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2).withThemes(1);
    const auto proposal = aProposal(workspace.ideas);
    ASSERT_THAT(themes::moveIdeas(workspace, {workspace.ideas[0]}, workspace.themes[0]), isOk());
    const auto theme = proposals::accept(workspace, workspace.project, proposal);
    ASSERT_THAT(theme, isOk());
    EXPECT_EQ(themeOf(workspace, workspace.ideas[0]), workspace.themes[0]);
    EXPECT_EQ(themeOf(workspace, workspace.ideas[1]), *theme);
    EXPECT_THAT(proposals::accept(workspace, workspace.project, proposal),
                failsWith(Error::Kind::Conflict));
}

TEST(Accepting, AddsToAThemeOfTheWall)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2).withThemes(1);
    const auto proposal = aProposal(workspace.ideas, workspace.themes[0].value);
    EXPECT_EQ(proposals::accept(workspace, workspace.project, proposal).value(),
              workspace.themes[0]);
    EXPECT_EQ(themeOf(workspace, workspace.ideas[1]), workspace.themes[0]);
    EXPECT_THAT(proposals::accept(workspace, workspace.project, proposal), isOk())
        << "nothing is left to add";
    EXPECT_THAT(proposals::accept(workspace, workspace.project, aProposal({}, 12345)),
                failsWith(Error::Kind::NotFound));
}

TEST(Accepting, KeepsTheLetterThatPeopleWereShown)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3).withThemes(1);
    const int next = sorting::nextNumber(workspace, workspace.project);
    const auto theme =
        proposals::accept(workspace, workspace.project, aProposal({workspace.ideas[0]}), next + 2);
    ASSERT_THAT(theme, isOk());
    EXPECT_EQ(sorting::numberOf(*workspace->reader().find(*theme)), next + 2);
    const auto another =
        proposals::accept(workspace, workspace.project, aProposal({workspace.ideas[1]}), next);
    EXPECT_EQ(sorting::numberOf(*workspace->reader().find(*another)), next + 3)
        << "a letter that may have been used is not given again";
}

TEST(Accepting, LeavesWhatWasParkedSince)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Parked, true), isOk());
    ASSERT_THAT(proposals::accept(workspace, workspace.project, aProposal(workspace.ideas)),
                isOk());
    EXPECT_EQ(themeOf(workspace, workspace.ideas[0]), std::nullopt);
}

TEST(ProposalBoard, HoldsEverySessionOfTheProject)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    Session second;
    second.project = workspace.project;
    second.title = u"Check-back"_s;
    const auto session = sessions::add(workspace, second);
    ASSERT_THAT(session, isOk());
    Idea idea = anIdea(workspace, u"The bus is late"_s);
    idea.session = *session;
    idea.prompt.reset();
    ASSERT_THAT(ideas::add(workspace, idea), isOk());
    EXPECT_EQ(proposals::boardOf(workspace, workspace.session).notes.size(), 2U);
    EXPECT_EQ(proposals::boardOf(workspace, workspace.project).notes.size(), 3U);
}
