// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two laptops, one session: what a scribe types comes back once, and nobody's words are lost.
#include "core/exchange/scribe/merge.h"
#include "core/exchange/scribe/shell.h"
#include "core/involve/arrivals.h"
#include "core/involve/groundrules.h"
#include "core/involve/participants.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::exchange {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class AScribe : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = workspace.inFolder(u"scribe.moothall"_s);
        ASSERT_THAT(scribe::writeShell(workspace, workspace.session, path), isOk());
        auto opened = Workspace::open(path);
        ASSERT_THAT(opened, isOk());
        scribes = std::move(*opened);
    }

    // As the scribe types it.
    Id<Idea> types(const QString& text)
    {
        Idea idea = anIdea(workspace, text);
        idea.tableNumber = 3;
        const auto id = ideas::add(*scribes, idea);
        EXPECT_THAT(id, isOk());
        return *id;
    }

    scribe::Merge plan()
    {
        const auto merge = scribe::plan(workspace->reader(), scribes->reader());
        EXPECT_THAT(merge, isOk());
        return merge ? *merge : scribe::Merge{};
    }

    void merge(scribe::SameFate same = scribe::SameFate::SameHere)
    {
        scribe::Merge merge = plan();
        for (scribe::SameIdea& one : merge.same)
            one.fate = same;
        ASSERT_THAT(scribe::run(workspace, merge), isOk());
    }

    QStringList words()
    {
        QStringList texts;
        for (const Idea& idea : ideas::all(workspace, workspace.session))
            texts.append(idea.text);
        texts.sort();
        return texts;
    }

    TestWorkspace workspace = aWorkspace().withParticipants(3).withThemes(1);
    std::unique_ptr<Workspace> scribes;
};

TEST_F(AScribe, GetsTheSessionWithoutPeopleOrIdeas)
{
    EXPECT_TRUE(scribes->reader().find(workspace.prompt));
    EXPECT_TRUE(scribes->reader().find(workspace.group));
    EXPECT_EQ(scribes->reader().value<int>("SELECT count(*) FROM participant"), 0);
    EXPECT_EQ(scribes->reader().value<int>("SELECT count(*) FROM theme"), 0);
}

TEST_F(AScribe, CannotTakeTheShellAwayWithUndo)
{
    types(u"One"_s);
    ASSERT_TRUE(scribes->undo());
    scribes->undo();
    EXPECT_TRUE(scribes->reader().find(workspace.session));
}

TEST_F(AScribe, IsMergedOnceHoweverOften)
{
    types(u"The ramp is too steep"_s);
    types(u"No lights at the stop"_s);
    merge();
    EXPECT_TRUE(plan().isEmpty());
    types(u"The timetable is too high"_s);
    merge();
    EXPECT_EQ(words(), QStringList({u"No lights at the stop"_s, u"The ramp is too steep"_s,
                                    u"The timetable is too high"_s}));
}

TEST_F(AScribe, IsTakenBackInOneStep)
{
    types(u"One"_s);
    types(u"Two"_s);
    merge();
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(words().isEmpty());
    EXPECT_EQ(plan().added.size(), 2u) << "and can be merged again";
}

TEST_F(AScribe, WhatChangedOnOneSideAloneIsThatSides)
{
    const Id<Idea> first = types(u"One"_s);
    const Id<Idea> second = types(u"Two"_s);
    merge();
    ASSERT_THAT(ideas::reword(*scribes, first, u"One, said better by the scribe"_s), isOk());
    ASSERT_THAT(ideas::reword(workspace, second, u"Two, said better here"_s), isOk());
    ASSERT_THAT(themes::moveIdeas(workspace, {first}, workspace.themes[0]), isOk());
    merge();
    EXPECT_EQ(words(),
              QStringList({u"One, said better by the scribe"_s, u"Two, said better here"_s}));
    EXPECT_EQ(workspace->reader().find(first)->theme, workspace.themes[0]);
}

TEST_F(AScribe, WhatChangedOnBothSidesIsAskedOnce)
{
    const Id<Idea> idea = types(u"One"_s);
    merge();
    ASSERT_THAT(ideas::reword(*scribes, idea, u"Theirs"_s), isOk());
    ASSERT_THAT(ideas::reword(workspace, idea, u"Ours"_s), isOk());
    scribe::Merge choice = plan();
    ASSERT_EQ(choice.clashes.size(), 1u);
    ASSERT_THAT(scribe::run(workspace, choice), isOk());
    EXPECT_EQ(words(), QStringList(u"Ours"_s));
    EXPECT_TRUE(plan().isEmpty()) << "what was chosen is not asked again";

    ASSERT_THAT(ideas::reword(*scribes, idea, u"Theirs again"_s), isOk());
    choice = plan();
    ASSERT_EQ(choice.clashes.size(), 1u);
    choice.clashes[0].takeTheirs = true;
    ASSERT_THAT(scribe::run(workspace, choice), isOk());
    EXPECT_EQ(words(), QStringList(u"Theirs again"_s));
}

TEST_F(AScribe, WhatWasRemovedHereDoesNotComeBack)
{
    const Id<Idea> idea = types(u"One"_s);
    merge();
    ASSERT_THAT(ideas::remove(workspace, idea), isOk());
    EXPECT_TRUE(plan().isEmpty());
    EXPECT_EQ(plan().keptOurs, 1);
}

TEST_F(AScribe, TheSameIdeaTwiceCountsAsManyAsSaidItOnOneSideForTheyMayBeTheSamePeople)
{
    const auto ours = ideas::add(workspace, anIdea(workspace, u"The ramp is too steep."_s));
    ASSERT_THAT(ours, isOk());
    const Id<Idea> theirs = types(u"the ramp is  too steep"_s);
    ASSERT_THAT(ideas::agree(*scribes, theirs, 2), isOk());
    ASSERT_EQ(plan().same.size(), 1u);
    EXPECT_EQ(plan().same[0].adds, 2) << "as it is told before";
    merge();
    EXPECT_EQ(workspace->reader().find(*ours)->agreeCount, 2) << "three people on one side";
    EXPECT_TRUE(workspace->reader().find(theirs)->parked) << "both are kept";
    ASSERT_EQ(origins::of(workspace, theirs).size(), 1u);
    EXPECT_EQ(origins::of(workspace, theirs)[0].idea, *ours);
    EXPECT_TRUE(plan().isEmpty()) << "agreement is counted once";
    EXPECT_EQ(plan().keptOurs, 0);
}

TEST_F(AScribe, BringsNoHiddenWordsBackInSight)
{
    const auto said = [&](const QString& words, ideas::Mark mark) {
        const auto ours = ideas::add(workspace, anIdea(workspace, words));
        ASSERT_THAT(ours, isOk());
        ASSERT_THAT(ideas::setMark(workspace, *ours, mark, true), isOk());
        types(words.toUpper());
    };
    said(u"Ask Mrs Pryce at 14"_s, ideas::Mark::Withheld);
    said(u"Joe said so"_s, ideas::Mark::Identifying);
    merge();
    const auto all = ideas::all(workspace, workspace.session);
    ASSERT_EQ(all.size(), 4u);
    for (const Idea& idea : all)
        EXPECT_TRUE(idea.withheld || idea.identifying) << idea.text.toStdString();
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 2u);
}

TEST_F(AScribe, WhatTheyHidIsCountedWithNothing)
{
    types(u"Ask Mrs Pryce"_s);
    const Id<Idea> hidden = types(u"Ask Mrs Pryce"_s);
    ASSERT_THAT(ideas::setMark(*scribes, hidden, ideas::Mark::Withheld, true), isOk());
    EXPECT_TRUE(plan().same.empty());
    merge();
    for (const Idea& idea : ideas::all(workspace, workspace.session))
        EXPECT_TRUE(idea.withheld) << "in the same words";
}

TEST_F(AScribe, WithACodeBeforeTheWordsHasNotChangedThem)
{
    types(u"P02: the bus is late"_s);
    merge();
    const Idea ours = ideas::all(workspace, workspace.session).front();
    EXPECT_EQ(ours.text, u"the bus is late"_s);
    EXPECT_EQ(ours.participant, workspace.participants[1]);
    const scribe::Merge again = plan();
    EXPECT_TRUE(again.isEmpty());
    EXPECT_EQ(again.keptOurs, 0);
}

TEST_F(AScribe, WhatTheyTypedTwiceIsOfferedAsAgreementToo)
{
    const Id<Idea> first = types(u"No lights"_s);
    types(u"no lights!"_s);
    ASSERT_EQ(plan().added.size(), 1u);
    ASSERT_EQ(plan().same.size(), 1u);
    merge();
    EXPECT_EQ(workspace->reader().find(first)->agreeCount, 1);
}

TEST_F(AScribe, WhatOnePersonSaidIsNoAgreementWithThemselves)
{
    Idea idea = anIdea(workspace, u"I rang at eight"_s);
    idea.participant = workspace.participants[0];
    const auto ours = ideas::add(workspace, idea);
    types(u"P01: I rang at eight"_s);
    ASSERT_EQ(plan().same.size(), 1u);
    EXPECT_EQ(plan().same[0].adds, 0);
    EXPECT_EQ(plan().same[0].ours.participant, plan().same[0].theirs.participant);
    merge();
    EXPECT_EQ(workspace->reader().find(*ours)->agreeCount, 0);
    types(u"P02: I rang at eight"_s);
    EXPECT_EQ(plan().same[0].adds, 1);
    merge();
    EXPECT_EQ(workspace->reader().find(*ours)->agreeCount, 1);
}

TEST_F(AScribe, TheSameIdeaStaysThereUntilSomebodyHasChosen)
{
    const auto ours = ideas::add(workspace, anIdea(workspace, u"Lights"_s));
    types(u"Lights!"_s);
    ASSERT_THAT(scribe::run(workspace, plan()), isOk());
    EXPECT_EQ(words(), QStringList(u"Lights"_s));
    EXPECT_EQ(workspace->reader().find(*ours)->agreeCount, 0);
    EXPECT_EQ(plan().same.size(), 1u) << "it is asked again";
}

TEST_F(AScribe, ToldOnlyWhatTheGroundRulesAllowOfWhoSaidIt)
{
    Idea idea = anIdea(workspace, u"Lights"_s);
    idea.stakeholderGroup = workspace.group;
    ASSERT_THAT(ideas::add(*scribes, idea), isOk());
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Lights"_s)), isOk());
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::Nothing, {}, {}}),
        isOk());
    ASSERT_EQ(plan().same.size(), 1u);
    EXPECT_FALSE(plan().same[0].theirs.stakeholderGroup);
}

TEST_F(AScribe, CodesOfNobodyAreTold)
{
    types(u"P99: nobody has this code"_s);
    types(u"P01: somebody has this"_s);
    EXPECT_EQ(plan().strangeCodes, QStringList(u"P99"_s));
    merge();
    EXPECT_TRUE(plan().strangeCodes.isEmpty()) << "once";
}

TEST_F(AScribe, NoMoreAgreeThanAreHere)
{
    const auto ours = ideas::add(workspace, anIdea(workspace, u"No lights"_s));
    ASSERT_THAT(ours, isOk());
    for (const Id<Participant> person : workspace.participants)
        ASSERT_THAT(arrivals::arrive(workspace, workspace.session, person), isOk());
    ASSERT_THAT(ideas::agree(*scribes, types(u"No lights"_s), 9), isOk());
    merge();
    EXPECT_EQ(workspace->reader().find(*ours)->agreeCount, 2) << "of three people";
}

TEST_F(AScribe, TheSameIdeaCanBeKeptApart)
{
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Lights"_s)), isOk());
    types(u"Lights!"_s);
    scribe::Merge choice = plan();
    ASSERT_EQ(choice.same.size(), 1u);
    choice.same[0].fate = scribe::SameFate::OwnIdea;
    ASSERT_THAT(scribe::run(workspace, choice), isOk());
    EXPECT_EQ(words().size(), 2);
}

TEST_F(AScribe, PromptsTheyAddedComeWithTheirIdeas)
{
    const auto prompt =
        prompts::add(*scribes, {{}, workspace.session, u"Q9"_s, 2, u"And then?"_s, 9});
    ASSERT_THAT(prompt, isOk());
    Idea idea = anIdea(workspace, u"Then it rained"_s);
    idea.prompt = *prompt;
    ASSERT_THAT(ideas::add(*scribes, idea), isOk());
    merge();
    EXPECT_EQ(workspace->reader().find(*prompt)->text, u"And then?"_s);
}

TEST_F(AScribe, APromptRemovedHereIsNotMissed)
{
    types(u"One"_s);
    ASSERT_THAT(prompts::remove(*scribes, workspace.prompt), isOk());
    merge();
    EXPECT_EQ(words(), QStringList(u"One"_s));
}

TEST_F(AScribe, CannotSayMoreThanTheGroundRulesAllow)
{
    Idea idea = anIdea(workspace, u"One"_s);
    idea.stakeholderGroup = workspace.group;
    ASSERT_THAT(ideas::add(*scribes, idea), isOk());
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::Nothing, {}, {}}),
        isOk());
    merge();
    EXPECT_FALSE(ideas::all(workspace, workspace.session)[0].stakeholderGroup);
}

TEST_F(AScribe, OfAnotherWorkshopIsRefused)
{
    TestWorkspace other = aWorkspace().named(u"other.moothall"_s);
    const QString path = other.inFolder(u"x.moothall"_s);
    const auto empty = Workspace::create(path);
    ASSERT_THAT(empty, isOk());
    EXPECT_THAT(scribe::plan(workspace->reader(), (*empty)->reader()),
                failsWith(Error::Kind::NotFound));
}

TEST_F(AScribe, TheFileSaysWhatItIsWhateverIsTypedIntoIt)
{
    types(u"The bus is late"_s);
    EXPECT_TRUE(scribe::isShell(scribes->reader()));
    EXPECT_FALSE(scribe::isShell(workspace->reader()));
}

TEST_F(AScribe, AFileThatIsThereIsNotOverwritten)
{
    EXPECT_FALSE(scribe::writeShell(workspace, workspace.session, scribes->path()));
    EXPECT_TRUE(scribes->reader().find(workspace.session));
}

} // namespace
} // namespace moothall::exchange
