// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose voice an idea is, and who has none.
#include "core/gather/frompaper.h"
#include "core/gather/voice.h"
#include "core/involve/agreeing.h"
#include "core/involve/groundrules.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class VoiceOf : public testing::Test
{
protected:
    Participant person(std::size_t which)
    {
        return *workspace->reader().find(workspace.participants[which]);
    }

    Idea saidBy(std::size_t which)
    {
        Idea idea = anIdea(workspace, u"The ramp is too steep"_s);
        idea.participant = workspace.participants[which];
        return idea;
    }

    TestWorkspace workspace = aWorkspace().withParticipants(2);
};

TEST_F(VoiceOf, WhoObservesGivesNoIdeas)
{
    Participant guest = person(0);
    guest.capacity = Capacity::Observer;
    ASSERT_THAT(participants::change(workspace, guest), isOk());
    const auto refused = ideas::add(workspace, saidBy(0));
    ASSERT_THAT(refused, failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(refused.error().sentence, u"P01 observes the session and gives no ideas."_s);
}

TEST_F(VoiceOf, WhoSupportsSomebodyGivesTheirIdea)
{
    Participant supporter = person(0);
    supporter.supporterOf = workspace.participants[1];
    ASSERT_THAT(participants::change(workspace, supporter), isOk());
    const auto added = ideas::add(workspace, saidBy(0));
    ASSERT_THAT(added, isOk());
    EXPECT_EQ(workspace->reader().find(*added)->participant, workspace.participants[1]);
}

TEST_F(VoiceOf, ACodeBeforeTheWordsSaysWhoSaidThem)
{
    QString words = u"p02: the bus is late"_s;
    const auto author = voice::authorIn(workspace, workspace.session, words);
    ASSERT_TRUE(author);
    EXPECT_EQ(author->id, workspace.participants[1]);
    EXPECT_EQ(words, u"the bus is late"_s);
}

TEST_F(VoiceOf, WordsThatOnlyLookLikeACodeStay)
{
    for (const QString& typed : {u"P99: nobody"_s, u"P02 said: no"_s, u"P02:"_s, u"Note: 3"_s,
                                 u"P02-stop is far"_s, u"P02 is late"_s, u"The (P02) bus"_s}) {
        QString words = typed;
        EXPECT_FALSE(voice::authorIn(workspace, workspace.session, words)) << typed.toStdString();
        EXPECT_EQ(words, typed);
    }
}

TEST_F(VoiceOf, WhoHasNotAgreedIsNotQuotedWhereNobodyIsNamedEither)
{
    ASSERT_THAT(agreements::record(workspace, workspace.participants[1], Purpose::AnonymousQuotes,
                                   AgreementState::Refused),
                isOk());
    const auto said = [&](const QString& words) {
        const auto added = ideas::add(workspace, anIdea(workspace, words));
        EXPECT_THAT(added, isOk());
        return *workspace->reader().find(*added);
    };
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::GroupOnly, {}, {}}),
        isOk());
    EXPECT_EQ(said(u"P01: late"_s).moderation, Moderation::Waiting) << "nobody has asked them";
    ASSERT_THAT(agreements::record(workspace, workspace.participants[0], Purpose::AnonymousQuotes,
                                   AgreementState::Given),
                isOk());
    for (const Attribution rule : {Attribution::Nothing, Attribution::GroupOnly}) {
        ASSERT_THAT(groundRules::agree(workspace, {{}, workspace.session, rule, {}, {}}), isOk());
        EXPECT_EQ(said(u"P02: late"_s).moderation, Moderation::Waiting);
        EXPECT_EQ(said(u"P01: late"_s).moderation, Moderation::Accepted);
    }
    ASSERT_THAT(groundRules::agree(workspace, {{}, workspace.session, Attribution::Named, {}, {}}),
                isOk());
    EXPECT_EQ(said(u"P02: late"_s).moderation, Moderation::Accepted) << "the person refuses";
}

TEST_F(VoiceOf, OtherSignsPartACodeFromTheWordsToo)
{
    for (const QString& typed : {u"P02 - late"_s, u"p02 – late"_s, u"P02. late"_s, u"(P02) late"_s,
                                 u"[P02]: late"_s, u" P02 : late"_s}) {
        QString words = typed;
        EXPECT_TRUE(voice::authorIn(workspace, workspace.session, words)) << typed.toStdString();
        EXPECT_EQ(words, u"late"_s);
    }
}

TEST_F(VoiceOf, ACodeThatIsCorrectedNamesTheOther)
{
    const auto added = ideas::add(workspace, anIdea(workspace, u"P01: the bus is late"_s));
    ASSERT_THAT(added, isOk());
    ASSERT_THAT(ideas::reword(workspace, *added, u"P02: the bus is late"_s), isOk());
    EXPECT_EQ(workspace->reader().find(*added)->participant, workspace.participants[1]);
    ASSERT_THAT(ideas::reword(workspace, *added, u"the bus was late"_s), isOk());
    EXPECT_EQ(workspace->reader().find(*added)->participant, workspace.participants[1]);
}

TEST_F(VoiceOf, ACodeOnPaperSaysWhoSaidItAndWhoMayNot)
{
    ASSERT_THAT(ideas::addFromPaper(workspace, {anIdea(workspace, u"P02: the bus is late"_s)}),
                isOk());
    EXPECT_EQ(ideas::all(workspace, workspace.session)[0].participant, workspace.participants[1]);
    Participant guest = person(0);
    guest.capacity = Capacity::Observer;
    ASSERT_THAT(participants::change(workspace, guest), isOk());
    EXPECT_THAT(ideas::addFromPaper(workspace, {anIdea(workspace, u"P01: I listened"_s)}),
                failsWith(Error::Kind::NotAllowed));
}

TEST_F(VoiceOf, ACodeThatNobodyHasIsToldFromWords)
{
    const auto strange = [&](const QString& words) {
        return voice::strangeCodeIn(workspace, workspace.session, words);
    };
    EXPECT_EQ(strange(u"p99: the bus is late"_s), u"P99"_s);
    EXPECT_EQ(strange(u"P02: the bus is late"_s), QString()) << "somebody's";
    EXPECT_EQ(strange(u"M25: always full"_s), QString()) << "a road";
    Participant carer = person(0);
    carer.code = u"M1"_s;
    ASSERT_THAT(participants::change(workspace, carer), isOk());
    EXPECT_EQ(strange(u"M25: always full"_s), u"M25"_s) << "like a code of this project";
}

TEST(ACode, IsNotStrangeWhereNobodyIsPutDown)
{
    TestWorkspace scribes = aWorkspace();
    EXPECT_EQ(voice::strangeCodeIn(scribes, scribes.session, u"P17: late"_s), QString());
}

TEST_F(VoiceOf, ACodeWithoutASignIsWarnedOfAndStays)
{
    QString words = u"p02 the bus is late"_s;
    EXPECT_EQ(voice::codeIn(workspace, workspace.session, words), u"P02"_s);
    EXPECT_FALSE(voice::authorIn(workspace, workspace.session, words));
    EXPECT_EQ(words, u"p02 the bus is late"_s);
    EXPECT_EQ(voice::codeIn(workspace, workspace.session, u"A12 is late"_s), QString());
}

TEST_F(VoiceOf, ACodeIsKeptOutOfSafeWordingToo)
{
    const auto added = ideas::add(workspace, anIdea(workspace, u"My boss is late"_s));
    ASSERT_THAT(ideas::setSafeWording(workspace, *added, u"P02: somebody is late"_s), isOk());
    EXPECT_EQ(workspace->reader().find(*added)->redactedText, u"somebody is late"_s);
    EXPECT_EQ(workspace->reader().find(*added)->participant, workspace.participants[1])
        << "who said it is kept, and with it whether it may be quoted";
    Idea brought = anIdea(workspace, u"My boss shouts"_s);
    brought.redactedText = u"p02: somebody shouts"_s;
    const auto second = ideas::add(workspace, brought);
    EXPECT_EQ(workspace->reader().find(*second)->redactedText, u"somebody shouts"_s);
}

TEST_F(VoiceOf, ACodeThatIsMendedSaysWhoSaidTheWords)
{
    const auto added = ideas::add(workspace, anIdea(workspace, u"P99: the bus is late"_s));
    ASSERT_THAT(added, isOk());
    ASSERT_THAT(ideas::reword(workspace, *added, u"P02: the bus is late"_s), isOk());
    const Idea mended = *workspace->reader().find(*added);
    EXPECT_EQ(mended.text, u"the bus is late"_s);
    EXPECT_EQ(mended.participant, workspace.participants[1]);
    EXPECT_EQ(mended.wording, Wording::Verbatim) << "only the code was typed wrongly";
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(workspace->reader().find(*added)->participant);
}

TEST_F(VoiceOf, ACodeBeforeAnySignIsMendedWithoutLosingAWord)
{
    for (const QString& typed :
         {u"P99 - it is late"_s, u"(P99) it is late"_s, u"P99. it is late"_s}) {
        const auto added = ideas::add(workspace, anIdea(workspace, typed));
        ASSERT_THAT(ideas::reword(workspace, *added, u"P02 - it is late"_s), isOk());
        const Idea mended = *workspace->reader().find(*added);
        EXPECT_EQ(mended.text, u"it is late"_s);
        EXPECT_EQ(mended.wording, Wording::Verbatim) << typed.toStdString();
    }
}

TEST_F(VoiceOf, OtherWordsDoNotSayWhoSaidThemWhereTheRulesKeepItOut)
{
    ASSERT_THAT(
        groundRules::agree(workspace, {{}, workspace.session, Attribution::Nothing, {}, {}}),
        isOk());
    const auto added = ideas::add(workspace, anIdea(workspace, u"The bus is late"_s));
    ASSERT_THAT(added, isOk());
    ASSERT_THAT(ideas::reword(workspace, *added, u"P02: it never comes"_s), isOk());
    EXPECT_EQ(workspace->reader().find(*added)->text, u"it never comes"_s);
    EXPECT_FALSE(workspace->reader().find(*added)->participant);
}

TEST_F(VoiceOf, ACodeThatNobodyHasGoesWithTheOthersWherePeopleAreNotRecorded)
{
    for (const Attribution rule : {Attribution::Nothing, Attribution::GroupOnly}) {
        ASSERT_THAT(groundRules::agree(workspace, {{}, workspace.session, rule, {}, {}}), isOk());
        ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"P99: the bus is late"_s)), isOk());
    }
    for (const Idea& idea : ideas::all(workspace, workspace.session))
        EXPECT_EQ(idea.text, u"the bus is late"_s);
}

// However an idea comes in, its words never say who said it.
TEST_F(VoiceOf, TheGroundRulesKeepTheCodeOutOfTheWordsToo)
{
    for (const Attribution rule : {Attribution::Nothing, Attribution::GroupOnly}) {
        ASSERT_THAT(groundRules::agree(workspace, {{}, workspace.session, rule, {}, {}}), isOk());
        const Idea idea = anIdea(workspace, u"P02: the bus is late"_s);
        const auto added = ideas::add(workspace, idea);
        ASSERT_THAT(added, isOk());
        ASSERT_THAT(ideas::addMany(workspace, {idea}), isOk());
        Idea note = idea;
        note.tableNumber = 1;
        ASSERT_THAT(ideas::addFromPaper(workspace, {note}), isOk());
    }
    const auto all = ideas::all(workspace, workspace.session);
    EXPECT_EQ(all.size(), 6u);
    for (const Idea& idea : all) {
        EXPECT_EQ(idea.text, u"the bus is late"_s);
        EXPECT_FALSE(idea.participant);
    }
}

TEST_F(VoiceOf, WordsWithACodeGiveTheIdeaToThatPerson)
{
    const auto added = ideas::add(workspace, anIdea(workspace, u"P02: the bus is late"_s));
    ASSERT_THAT(added, isOk());
    EXPECT_EQ(workspace->reader().find(*added)->participant, workspace.participants[1]);
}

} // namespace
} // namespace moothall
