// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// No word is lost on the way, and none is shown that must not be.
#include "core/gather/corrections.h"
#include "core/gather/saidwords.h"
#include "core/gather/wordremoval.h"
#include "core/involve/groundrules.h"
#include "core/involve/participants.h"
#include "core/synthesise/ideaorigins.h"
#include "tests/ui/gather/inthelist.h"
#include "ui/gather/ideasmodel.h"
#include "ui/models/roomeyes.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QLineEdit>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class KeepingWords : public InTheList
{};

TEST_F(KeepingWords, AKeyThatMarksIsForTheWordsInTheLine)
{
    open(aWorkspace());
    type(u"Harmless"_s);
    for (const Command mark : {Command::NotToBeQuoted, Command::Park, Command::Unclear}) {
        QTest::keyClicks(line(), u"Do not write that up"_s);
        page().run(mark, 0);
        EXPECT_TRUE(line()->toPlainText().isEmpty());
        EXPECT_TRUE(desk().last.sentence.contains(u"Do not write"_s));
    }
    ASSERT_EQ(ideas().size(), 4u);
    EXPECT_EQ(ideas()[0].moderation, Moderation::Accepted);
    EXPECT_EQ(ideas()[1].moderation, Moderation::Waiting);
    EXPECT_TRUE(ideas()[2].parked);
    EXPECT_TRUE(ideas()[3].unclear);
}

TEST_F(KeepingWords, ARefusedEditStaysOpenWithItsWordsUntilEscape)
{
    open(aWorkspace());
    type(u"The bus is late"_s);
    page().run(Command::EditCurrent, 0);
    const QString endless = u"late again "_s.repeated(60);
    write(endless);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->toPlainText(), endless);
    EXPECT_TRUE(editor()->hasFocus());
    write(u" "_s);
    ASSERT_TRUE(editor()) << "no words are refused too";
    line()->setFocus(); // somebody clicks into the line
    ASSERT_TRUE(editor());
    page().run(Command::EditCurrent, 0);
    EXPECT_TRUE(editor()->hasFocus());
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_EQ(ideas()[0].text, u"The bus is late"_s);
}

TEST_F(KeepingWords, ARefusedSplitStaysOpen)
{
    open(aWorkspace());
    type(u"Only one thing"_s);
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    ASSERT_TRUE(editor());
    write(u"One thing\nAnother"_s);
    EXPECT_FALSE(editor());
    EXPECT_EQ(ideas().size(), 3u);
}

TEST_F(KeepingWords, WhereTheDiskIsInTheWayAnEditIsSavedLater)
{
    open(aWorkspace());
    type(u"The bus is late"_s);
    page().run(Command::EditCurrent, 0);
    SQLite::Database other(desk().workspace.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    write(u"The bus is early"_s);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->toPlainText(), u"The bus is early"_s);
    other.exec("COMMIT");
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_FALSE(editor());
    EXPECT_EQ(ideas()[0].text, u"The bus is early"_s);
}

TEST_F(KeepingWords, WordsThatCannotBeSavedGoOnInTheLineWhenTheListIsReadAgain)
{
    open(aWorkspace());
    type(u"The bus is late"_s);
    page().run(Command::EditCurrent, 0);
    write(u"late again "_s.repeated(60));
    page().run(Command::NewHere, 0);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"What would help?"_s);
    QTest::keyClick(field, Qt::Key_Return); // another prompt, other ideas
    EXPECT_TRUE(QTest::qWaitFor([&] { return !editor(); }));
    EXPECT_TRUE(line()->toPlainText().startsWith(u"late again"_s));
}

TEST_F(KeepingWords, WordsBeingChangedGoOnInTheLineWhenTheirIdeaGoes)
{
    open(aWorkspace());
    type(u"The bus is late"_s);
    page().run(Command::EditCurrent, 0);
    QTest::keyClicks(editor(), u" again"_s);
    desk().desk.undo(); // of the idea itself
    EXPECT_TRUE(ideas().empty());
    EXPECT_EQ(line()->toPlainText(), u"The bus is late again"_s);
}

TEST_F(KeepingWords, AnIdeaThatCameLongCanBeMended)
{
    open(aWorkspace());
    const QString endless = u"late again "_s.repeated(60).trimmed();
    ASSERT_THAT(moothall::ideas::addMany(*desk().workspace, {[&] {
                    Idea idea = anIdea(desk().workspace, endless);
                    idea.prompt = desk().workspace.prompt;
                    return idea;
                }()}),
                isOk());
    page().run(Command::EditCurrent, 0);
    write(endless.chopped(1));
    EXPECT_FALSE(editor());
    EXPECT_EQ(ideas()[0].text, endless.chopped(1));
}

TEST_F(KeepingWords, AnEditKeepsWhatWasSaidAndIsNoQuotation)
{
    open(aWorkspace());
    type(u"Bus late innit"_s);
    page().run(Command::EditCurrent, 0);
    write(u"The bus is late"_s);
    EXPECT_EQ(ideas()[0].wording, Wording::Paraphrase);
    EXPECT_EQ(saidWords::of(desk().workspace, ideas()[0].id)->text, u"Bus late innit"_s);
    EXPECT_TRUE(list()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Bus late innit"_s));
    desk().desk.undo();
    EXPECT_EQ(ideas()[0].wording, Wording::Verbatim);
}

TEST_F(KeepingWords, AnIdeaThatPointsToAPersonIsNotReadAndGetsSafeWords)
{
    open(aWorkspace());
    type(u"Nan Hill shouts at us"_s);
    page().run(Command::Identifying, 0);
    EXPECT_FALSE(shown(0).contains(u"Nan Hill"_s)) << shown(0).toStdString();
    page().run(Command::EditCurrent, 0);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->accessibleName(), u"Safe wording"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_TRUE(editor()) << "these are no safe words";
    write(u"Somebody shouts at us"_s);
    EXPECT_EQ(ideas()[0].redactedText, u"Somebody shouts at us"_s);
    EXPECT_EQ(ideas()[0].text, u"Nan Hill shouts at us"_s);
    EXPECT_EQ(shown(0), u"Somebody shouts at us"_s);
    desk().desk.undo();
    EXPECT_FALSE(ideas()[0].redactedText);
}

TEST_F(KeepingWords, TheCheckThatMissesSafeWordsLeadsToThem)
{
    open(aWorkspace());
    type(u"Nan Hill shouts at us"_s);
    type(u"The bus is late"_s);
    choose(1);
    page().run(Command::Identifying, 0);
    heard();
    ASSERT_TRUE(waitForButton(u"Write it"_s));
    button(u"Write it"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(u"Write it"_s), Qt::Key_Return);
    ASSERT_TRUE(editor());
    write(u"Somebody shouts at us"_s);
    EXPECT_EQ(ideas()[0].redactedText, u"Somebody shouts at us"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !button(u"Write it"_s); }));
}

TEST_F(KeepingWords, WhereTheRoomReadsAlongNoHiddenWordsAreEdited)
{
    open(aWorkspace());
    type(u"Nan Hill shouts at us"_s);
    RoomEyes::now().setOnLaptop(true);
    page().run(Command::Identifying, 0);
    page().run(Command::EditCurrent, 0);
    EXPECT_EQ(editor()->toPlainText(), QString());
    QTest::keyClick(editor(), Qt::Key_Escape);
    page().run(Command::HideNow, 0);
    EXPECT_FALSE(page().whyNot(Command::EditCurrent, 0).isEmpty());
    page().run(Command::EditCurrent, 0);
    EXPECT_FALSE(editor());
}

TEST_F(KeepingWords, HidingAPartHidesTheWholeInTheList)
{
    open(aWorkspace());
    type(u"The ramp is steep. Joe Bloggs said so"_s);
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(editor(), Qt::Key_Return);
    choose(0);
    page().run(Command::HideNow, 0);
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        EXPECT_FALSE(shown(row).contains(u"Joe Bloggs"_s)) << shown(row).toStdString();
}

TEST_F(KeepingWords, TheWordsOfAHiddenIdeaAreRemovedByTheSameKeyTwice)
{
    open(aWorkspace());
    type(u"Disclosure: quagga"_s);
    page().run(Command::RemoveCurrent, 0);
    EXPECT_EQ(ideas()[0].text, u"Disclosure: quagga"_s) << "it is not hidden";
    page().run(Command::HideNow, 0);
    page().run(Command::RemoveCurrent, 0);
    EXPECT_EQ(desk().last.action, u"Remove the words"_s);
    EXPECT_EQ(ideas()[0].text, u"Disclosure: quagga"_s);
    page().run(Command::Unclear, 0); // something else comes between
    page().run(Command::RemoveCurrent, 0);
    EXPECT_EQ(ideas()[0].text, u"Disclosure: quagga"_s);
    page().run(Command::RemoveCurrent, 0);
    EXPECT_TRUE(wordRemoval::isDone(ideas()[0]));
    EXPECT_TRUE(desk().last.sentence.contains(u"Second copies"_s));
    EXPECT_EQ(shown(0), wordRemoval::instead());
    EXPECT_FALSE(page().whyNot(Command::HideNow, 0).isEmpty());
}

TEST_F(KeepingWords, WhatIsNotToBeQuotedIsOneKeyAndOneUndo)
{
    open(aWorkspace());
    type(u"My manager shouts"_s);
    page().run(Command::NotToBeQuoted, 0);
    EXPECT_EQ(ideas()[0].moderation, Moderation::Waiting);
    page().run(Command::NotToBeQuoted, 0);
    EXPECT_EQ(ideas()[0].moderation, Moderation::Accepted);
    desk().desk.undo();
    EXPECT_EQ(ideas()[0].moderation, Moderation::Waiting);
    EXPECT_TRUE(says(u"1 idea"_s)) << "it counts";
}

TEST_F(KeepingWords, ACodeBeforeTheWordsSaysWhoSaidIt)
{
    open(aWorkspace().withParticipants(2));
    Participant person = participants::all(desk().workspace, desk().workspace.project)[1];
    person.stakeholderGroup = desk().workspace.group;
    ASSERT_THAT(participants::change(*desk().workspace, person), isOk());
    type(person.code + u": The bus is late"_s);
    ASSERT_EQ(ideas().size(), 1u);
    EXPECT_EQ(ideas()[0].participant, person.id);
    EXPECT_EQ(ideas()[0].text, u"The bus is late"_s);
    EXPECT_EQ(ideas()[0].stakeholderGroup, desk().workspace.group);
    type(u"Said by nobody"_s);
    EXPECT_FALSE(ideas()[1].participant) << "off unless it is typed again";
    GroundRules rules = groundRules::of(desk().workspace, desk().workspace.session);
    EXPECT_EQ(rules.attribution(), Attribution::Named);
}

TEST_F(KeepingWords, ACodeThatNobodyHasIsToldAtOnceAndMendedByOneKey)
{
    open(aWorkspace().withParticipants(2));
    QTest::keyClicks(line(), u"p99: The bus is late"_s);
    EXPECT_TRUE(says(u"There is no P99 here."_s)) << "before it is saved";
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(desk().last.tone, MessageTone::Warning);
    EXPECT_TRUE(desk().last.sentence.startsWith(u"There is no P99 here"_s));
    EXPECT_TRUE(desk().last.sentence.contains(u"F2"_s));
    type(u"P01: On time for once"_s);
    EXPECT_EQ(desk().last.tone, MessageTone::Done);
}

} // namespace
} // namespace moothall::ui
