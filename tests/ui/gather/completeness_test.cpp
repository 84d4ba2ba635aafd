// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was said is left out: unclear points, points that are two, points made twice, notes
// on paper, and more groups than there are digits.
#include "core/assess/notedmeanwhile.h"
#include "core/assess/safeguarding.h"
#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/readable.h"
#include "core/gather/roomideas.h"
#include "core/gather/untypednotes.h"
#include "core/store/lastwrite.h"
#include "core/synthesise/ideaorigins.h"
#include "tests/ui/gather/gathering.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/papernotes.h"
#include "ui/models/hidinganyway.h"

#include <QFileInfo>
#include <QPlainTextEdit>

#include <csignal>
#include <sys/resource.h>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Completeness : public AtGather
{
protected:
    // The one that is open now: one that was closed goes a moment later.
    QPlainTextEdit* editor()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return list()->findChild<QPlainTextEdit*>();
    }
};

TEST_F(Completeness, UnclearIsOneKeyAndOneUndo)
{
    open(aWorkspace().withIdeas(1));
    page().run(Command::Unclear, 0);
    EXPECT_TRUE(ideas()[0].unclear);
    page().run(Command::Unclear, 0);
    EXPECT_FALSE(ideas()[0].unclear);
    desk().desk.undo();
    EXPECT_TRUE(ideas()[0].unclear);
}

TEST_F(Completeness, AnIdeaThatIsTwoIsSplitAlongItsSentences)
{
    open(aWorkspace());
    type(u"The bus is late. There is no bench"_s);
    const Id<Idea> whole = ideas()[0].id;
    page().run(Command::SplitIdea, 0);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->toPlainText(), u"The bus is late.\nThere is no bench"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_EQ(ideas().size(), 3u);
    EXPECT_EQ(ideas()[1].text, u"The bus is late."_s);
    EXPECT_EQ(ideas()[2].text, u"There is no bench"_s);
    EXPECT_EQ(ideas()[2].prompt, ideas()[0].prompt);
    EXPECT_EQ(ideas()[0].text, u"The bus is late. There is no bench"_s) << "the whole is kept";
    EXPECT_EQ(origins::of(desk().workspace, whole).size(), 2u);
    EXPECT_TRUE(says(u"2 ideas, 1 set aside"_s));
    desk().desk.undo();
    EXPECT_EQ(ideas().size(), 1u);
    EXPECT_TRUE(says(u"1 idea"_s));
}

TEST_F(Completeness, ASplitThatIsLeftOrIsNoneChangesNothing)
{
    open(aWorkspace());
    type(u"Only one thing"_s);
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(ideas().size(), 1u);
    page().run(Command::EditCurrent, 0);
    ASSERT_TRUE(editor());
    editor()->selectAll();
    QTest::keyClicks(editor(), u"Another thing"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(ideas().size(), 1u) << "an edit after it is an edit again";
    EXPECT_EQ(ideas()[0].text, u"Another thing"_s);
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_EQ(ideas().size(), 1u);
}

TEST_F(Completeness, TwoIdeasThatSayTheSameAreCountedAsOneEitherWay)
{
    open(aWorkspace());
    type(u"The bus is late"_s);
    type(u"It never comes in time"_s);
    page().run(Command::MergeIdeas, 0); // the last one
    EXPECT_TRUE(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    page().run(Command::MergeIdeas, 0);
    EXPECT_EQ(ideas()[0].agreeCount, 1);
    EXPECT_EQ(ideas()[1].text, u"It never comes in time"_s) << "both are kept";
    EXPECT_TRUE(says(u"1 idea, 1 set aside"_s));
    desk().desk.undo();
    EXPECT_EQ(ideas()[0].agreeCount, 0);
    EXPECT_TRUE(says(u"2 ideas"_s));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    page().run(Command::MergeIdeas, 0);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    page().run(Command::MergeIdeas, 0);
    EXPECT_EQ(ideas()[1].agreeCount, 1);
}

TEST_F(Completeness, PuttingTogetherIsLeftByEscape)
{
    open(aWorkspace());
    type(u"One"_s);
    type(u"Two"_s);
    page().run(Command::MergeIdeas, 0);
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_TRUE(line()->hasFocus());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    page().run(Command::MergeIdeas, 0);
    EXPECT_EQ(ideas()[0].agreeCount + ideas()[1].agreeCount, 0) << "it begins anew";
}

TEST_F(Completeness, NotesOnPaperAreCountedAndCountedDownAsTheyAreTyped)
{
    open(aWorkspace());
    setTables(3);
    page().run(Command::ToTable, 2);
    page().run(Command::Untyped, 0);
    auto* count = named<CountEdit>(u"Notes of table 2"_s);
    ASSERT_TRUE(count);
    EXPECT_TRUE(count->hasFocus());
    QTest::keyClicks(count, u"12"_s);
    QTest::keyClick(count, Qt::Key_Return);
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(untypedNotes::all(desk().workspace, desk().workspace.session)[0].notes, 12);
    type(u"From the pile"_s);
    EXPECT_EQ(count->count(), 11);
    EXPECT_EQ(ideas()[0].channel, Channel::StickyNote);
    desk().desk.undo();
    EXPECT_EQ(count->count(), 12);
    EXPECT_TRUE(ideas().empty());
    QTest::keyClick(count, Qt::Key_Up);
    QTest::keyClick(count, Qt::Key_Down);
    QTest::keyClick(count, Qt::Key_Down);
    EXPECT_EQ(untypedNotes::all(desk().workspace, desk().workspace.session)[0].notes, 11);
    page().run(Command::Untyped, 0);
    EXPECT_FALSE(count->isVisible());
    type(u"Said aloud"_s);
    EXPECT_EQ(untypedNotes::all(desk().workspace, desk().workspace.session)[0].notes, 11)
        << "what is heard is no note";
}

TEST_F(Completeness, WithoutTablesThereAreNoPiles)
{
    open(aWorkspace());
    setTables(0);
    EXPECT_FALSE(page().whyNot(Command::Untyped, 0).isEmpty());
}

TEST_F(Completeness, TheSameDigitAgainReachesTheGroupsBeyondTheNinth)
{
    open(aWorkspace());
    addGroups(12);
    const auto setGroup = [&] {
        type(u"Something"_s);
        const auto group = ideas().back().stakeholderGroup;
        return group ? desk().workspace->reader().find(*group)->name : QString();
    };
    page().run(Command::ToGroup, 3);
    EXPECT_EQ(setGroup(), u"Group 3"_s);
    page().run(Command::ToGroup, 3);
    EXPECT_EQ(setGroup(), u"Group 12"_s);
    EXPECT_TRUE(says(u"of 12; same digit again: 1–9"_s));
    page().run(Command::ToGroup, 3);
    EXPECT_EQ(setGroup(), u"Group 3"_s) << "there is no twenty-first: from the beginning";
    page().run(Command::ToGroup, 4);
    page().run(Command::ToGroup, 4);
    EXPECT_EQ(setGroup(), u"Group 4"_s);
    page().run(Command::ToGroup, 0);
    EXPECT_EQ(setGroup(), QString());
}

TEST_F(Completeness, TheSameDigitAgainReachesTheTablesBeyondTheNinth)
{
    open(aWorkspace());
    setTables(14);
    EXPECT_TRUE(says(u"of 14; same digit again: 10–14"_s));
    const auto setTable = [&] {
        type(u"Something"_s);
        return ideas().back().tableNumber;
    };
    page().run(Command::ToTable, 3);
    EXPECT_EQ(setTable(), 3);
    page().run(Command::ToTable, 3);
    EXPECT_EQ(setTable(), 12);
    EXPECT_TRUE(says(u"Table 12 until changed"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<QPushButton>(u"Table 13"_s); }));
    QTest::mouseClick(named<QPushButton>(u"Table 13"_s), Qt::LeftButton);
    EXPECT_EQ(setTable(), 13);
    QTest::mouseClick(named<QPushButton>(u"Table 13"_s), Qt::LeftButton);
    EXPECT_EQ(setTable(), std::nullopt) << "a click on what is set sets none";
    EXPECT_TRUE(QTest::qWaitFor([&] { return named<QPushButton>(u"Table 2"_s); }));
    page().run(Command::ToTable, 2);
    EXPECT_EQ(setTable(), 2);
    QTest::keyClick(line(), Qt::Key_Escape);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    page().run(Command::ToTable, 2);
    EXPECT_EQ(ideas().back().tableNumber, 11) << "the same on an idea that is saved";
}

TEST_F(Completeness, WithNineGroupsTheSameDigitStays)
{
    open(aWorkspace());
    addGroups(9);
    page().run(Command::ToGroup, 1);
    page().run(Command::ToGroup, 1);
    type(u"One"_s);
    EXPECT_EQ(ideas()[0].stakeholderGroup, desk().workspace.group);
    EXPECT_FALSE(isSaid(u"of 9"_s));
}

TEST_F(Completeness, OnAFullDiskWhatIsHiddenIsHiddenAndWrittenLater)
{
    open(aWorkspace());
    type(u"My manager shouts"_s);
    type(u"The bench is wet"_s);
    {
        const FullDisk full;
        page().run(Command::HideNow, 0);
        EXPECT_EQ(desk().last.tone, MessageTone::Warning);
        EXPECT_TRUE(desk().last.sentence.startsWith(u"Hidden on every view"_s));
        EXPECT_FALSE(ideas().back().withheld) << "nothing could be written";
        EXPECT_TRUE(list()->model()->index(0, 0).data().toString().startsWith(u"Hidden"_s));
        EXPECT_FALSE(isReadable(ideas().back()));
        const IdeasOn here{desk().workspace.session, {}};
        EXPECT_EQ(roomIdeas::newest(desk().workspace, here, 9).size(), 1u);
        EXPECT_EQ(roomIdeas::count(desk().workspace, here), 1);
        EXPECT_EQ(latest::count(desk().workspace, here).counted(), 1);
        EXPECT_TRUE(desk().workspace->property(lastWriteFailed).toBool());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return ideas().back().withheld; }, 8000));
    EXPECT_FALSE(hiddenMeanwhile::has(ideas().back().id));
    page().run(Command::HideNow, 0);
    EXPECT_FALSE(ideas().back().withheld);
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), u"The bench is wet"_s);
}

TEST_F(Completeness, OnAFullDiskTheTimeOfSafeguardingIsKeptAndWrittenLater)
{
    open(aWorkspace());
    type(u"My manager shouts"_s);
    const Id<Session> session = desk().workspace.session;
    const Id<Idea> idea = ideas().back().id;
    {
        const FullDisk full;
        ASSERT_THAT(safeguarding::hideAndNote(*desk().workspace, session, idea),
                    failsWith(Error::Kind::Unavailable));
        noteUntilWritten(desk(), idea);
        EXPECT_FALSE(isReadable(ideas().back()));
        EXPECT_TRUE(notedMeanwhile::last(session));
        EXPECT_TRUE(incidents::all(desk().workspace, session).empty());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notedMeanwhile::isWaiting(); }, 8000));
    EXPECT_TRUE(ideas().back().withheld);
    EXPECT_EQ(incidents::all(desk().workspace, session).size(), 1u);
}

TEST_F(Completeness, WhatIsHiddenInMemoryIsShownAgainByTheSameKey)
{
    open(aWorkspace());
    type(u"The bench is wet"_s);
    const FullDisk full;
    page().run(Command::HideNow, 0);
    page().run(Command::HideNow, 0);
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), u"The bench is wet"_s);
}

// A limit on the size of files stands for a disk that is full.
TEST_F(Completeness, OnAFullDiskTheLastLineStaysInTheBoxAndIsSavedLater)
{
    open(aWorkspace());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = rlim_t(QFileInfo(desk().workspace.path() + u"-wal"_s).size() + 40'000);
    setrlimit(RLIMIT_FSIZE, &full);
    int typed = 0;
    while (typed < 200 && line()->toPlainText().isEmpty())
        type(u"Entry %1"_s.arg(++typed));
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(line()->toPlainText(), u"Entry %1"_s.arg(typed));
    EXPECT_EQ(desk().last.sentence,
              u"Could not write to disk. Your last line is still in the box."_s);
    ASSERT_EQ(desk().last.action, u"Try again"_s);
    desk().last.act();
    EXPECT_TRUE(line()->toPlainText().isEmpty());
    ASSERT_EQ(ideas().size(), std::size_t(typed));
    EXPECT_EQ(ideas().back().text, u"Entry %1"_s.arg(typed));
}

TEST_F(Completeness, AThousandEntriesInARowComeInTheirOrder)
{
    open(aWorkspace());
    setTables(4);
    for (int i = 0; i < 1000; ++i) {
        if (i % 7 == 0)
            page().run(Command::ToTable, i % 5);
        if (i % 11 == 0)
            page().run(Command::NextKind, 0);
        type(u"Entry %1"_s.arg(i));
        if (i % 13 == 0)
            page().run(Command::SameHere, 0);
    }
    const auto all = ideas();
    ASSERT_EQ(all.size(), 1000u);
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(all[std::size_t(i)].text, u"Entry %1"_s.arg(i));
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), u"Entry 999"_s);
}

} // namespace
} // namespace moothall::ui
