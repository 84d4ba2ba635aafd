// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an action promises: all or nothing, on disk, recorded, and told once.
#include "core/gather/ideas.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <QDir>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

// Everything the workspace has told since this was made.
struct Listener : QObject
{
    explicit Listener(Workspace& workspace)
    {
        connect(&workspace, &Workspace::changed, this,
                [this](const Changes& changes) { told.push_back(changes); });
    }
    std::vector<Changes> told;
};

} // namespace

TEST(Actions, ThatChangeNothingLeaveNoTraceAndTellNothing)
{
    TestWorkspace workspace = aWorkspace().withThemes(1);
    const int before = historyLength(workspace);
    const Listener listener(workspace);
    EXPECT_THAT(themes::rename(workspace, workspace.themes[0], u"Theme 1"_s), isOk());
    EXPECT_THAT(ideas::agree(workspace, {42}), isOk());
    EXPECT_THAT(workspace->act(u"Look around"_s, [](Edit&) {}), isOk());
    EXPECT_EQ(historyLength(workspace), before);
    EXPECT_TRUE(listener.told.empty());
}

TEST(Actions, ThatChangeAndChangeBackLeaveNoTrace)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const int before = historyLength(workspace);
    const Listener listener(workspace);
    EXPECT_THAT(workspace->act(u"Dither"_s,
                               [&](Edit& edit) {
                                   edit.run("UPDATE idea SET text = 'no'");
                                   edit.run("UPDATE idea SET text = 'Idea 1'");
                                   edit.remove(edit.insert(anIdea(workspace, u"gone"_s)));
                               }),
                isOk());
    EXPECT_EQ(historyLength(workspace), before);
    EXPECT_TRUE(listener.told.empty());
}

TEST(Actions, TellExactlyTheRowsTheyTouched)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const Listener listener(workspace);
    std::int64_t added = 0;
    EXPECT_THAT(workspace->act(u"Tidy up"_s,
                               [&](Edit& edit) {
                                   added = edit.insert(anIdea(workspace, u"new"_s)).value;
                                   edit.run("UPDATE idea SET unclear = 1 WHERE id = ?",
                                            workspace.ideas[1]);
                                   edit.remove(workspace.ideas[2]);
                               }),
                isOk());
    ASSERT_EQ(listener.told.size(), 1u);
    EXPECT_EQ(listener.told[0].byTable().size(), 1u);
    EXPECT_THAT(
        listener.told[0].of("idea"),
        testing::UnorderedElementsAre(RowChange{ChangeKind::Added, added},
                                      RowChange{ChangeKind::Edited, workspace.ideas[1].value},
                                      RowChange{ChangeKind::Removed, workspace.ideas[2].value}));
}

TEST(Actions, TellAfterTheyAreOnDisk)
{
    TestWorkspace workspace = aWorkspace();
    int seen = -1;
    QObject listener;
    QObject::connect(&*workspace, &Workspace::changed, &listener, [&] {
        seen = workspace->openReader()->value<int>("SELECT count(*) FROM idea");
    });
    EXPECT_THAT(ideas::add(workspace, anIdea(workspace, u"More buses"_s)), isOk());
    EXPECT_EQ(seen, 1);
}

TEST(Actions, MayFollowFromTheNewsOfOthers)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    QObject listener;
    QObject::connect(&*workspace, &Workspace::changed, &listener, [&](const Changes& changes) {
        if (!changes.touches("idea"))
            return;
        EXPECT_THAT(themes::add(workspace, {{}, workspace.project, u"T1"_s, u"Buses"_s}), isOk());
    });
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
    EXPECT_EQ(themes::all(workspace, workspace.project).size(), 1u);
}

TEST(Actions, HandBackWhatTheirBodyGives)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_EQ(workspace->act(u"Count"_s, [](Edit&) { return 7; }).value(), 7);
    EXPECT_EQ(workspace->act(u"Count"_s, [](Edit&) -> Result<int> { return 8; }).value(), 8);
}

TEST(Actions, TakeBackEverythingWhenTheirBodyFails)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const std::string before = snapshot(workspace);
    EXPECT_THAT(workspace->act(u"Fail"_s,
                               [&](Edit& edit) -> Result<> {
                                   edit.run("DELETE FROM idea");
                                   return fail(Error::Kind::NotAllowed, u"Not so."_s);
                               }),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
}

TEST(Actions, TakeBackEverythingWhenTheirBodyThrows)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const std::string before = snapshot(workspace);
    EXPECT_THROW(workspace->act(u"Fail"_s,
                                [&](Edit& edit) {
                                    edit.run("DELETE FROM idea");
                                    throw std::runtime_error("a mistake of ours");
                                }),
                 std::runtime_error);
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
}

TEST(Actions, ThatLeaveAReferenceDanglingChangeNothing)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    ASSERT_THAT(themes::moveIdeas(workspace, workspace.ideas, workspace.themes[0]), isOk());
    const std::string before = snapshot(workspace) + historySnapshot(workspace);
    EXPECT_THAT(
        workspace->act(u"Remove theme"_s, [&](Edit& edit) { edit.remove(workspace.themes[0]); }),
        failsWith(Error::Kind::Conflict));
    Idea lost = anIdea(workspace, u"From nowhere"_s);
    lost.session = {42};
    EXPECT_THAT(ideas::add(workspace, lost), failsWith(Error::Kind::Conflict));
    EXPECT_EQ(snapshot(workspace) + historySnapshot(workspace), before);
}

TEST(Actions, ThatChangeARowSomebodyRemovedSaySo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    Idea idea = *workspace->reader().find(workspace.ideas[0]);
    ASSERT_THAT(workspace->act(u"Remove"_s, [&](Edit& edit) { edit.remove(idea.id); }), isOk());
    idea.text = u"Reworded"_s;
    EXPECT_THAT(workspace->act(u"Reword"_s, [&](Edit& edit) { edit.update(idea); }),
                failsWith(Error::Kind::NotFound));
    EXPECT_EQ(history::newest(workspace, 1).front().label, u"Remove"_s);
}

TEST(Actions, RefuseAValueOfTheWrongKind)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    EXPECT_THAT(workspace->act(u"Misuse"_s,
                               [](Edit& edit) { edit.run("UPDATE idea SET agree_count = 'two'"); }),
                failsWith(Error::Kind::BadInput));
    EXPECT_THAT(
        workspace->act(u"Misuse"_s, [](Edit& edit) { edit.run("UPDATE idea SET text = NULL"); }),
        failsWith(Error::Kind::BadInput));
}

TEST(Actions, NoteWhenTheyWereDoneByWhomAndOnWhichTables)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    workspace.clock.advance(std::chrono::minutes(5));
    ASSERT_THAT(workspace->act(
                    u"Same here"_s, [](Edit& edit) { edit.run("UPDATE idea SET agree_count = 1"); },
                    u"phone 3"_s),
                isOk());
    const HistoryEntry newest = history::newest(workspace, 1).front();
    EXPECT_EQ(newest.label, u"Same here"_s);
    EXPECT_EQ(newest.at, workspace.clock.now());
    EXPECT_EQ(newest.seat, u"phone 3"_s);
    EXPECT_EQ(newest.schema, schema::version(schema::migrations()));
}

TEST(Words, ComeBackByteForByte)
{
    TestWorkspace workspace = aWorkspace();
    const QString long10k = u"ö"_s.repeated(10'000);
    const QStringList words{u"'; DROP TABLE idea; --"_s,
                            u"<b onmouseover=\"alert(1)\">bold</b> &amp; <script>"_s,
                            u"“Quoted” \\ 'twice' \"thrice\""_s,
                            u"👩🏽‍🦽 🇺🇦 e\u0301"_s,
                            u"الحافلة المسائية لا تنتظر"_s,
                            u"%1 %n ${x} ?1 :name @p"_s,
                            long10k};
    std::vector<Idea> typed;
    for (const QString& text : words)
        typed.push_back(anIdea(workspace, text));
    ASSERT_THAT(ideas::addMany(workspace, typed), isOk());
    workspace.reopen();
    QStringList back;
    for (const Idea& idea : ideas::all(workspace, workspace.session))
        back += idea.text;
    EXPECT_EQ(back, words);
    EXPECT_EQ(workspace->reader().value<QByteArray>(
                  "SELECT CAST(text AS BLOB) FROM idea ORDER BY id DESC LIMIT 1"),
              long10k.toUtf8());
}

TEST(Words, SurviveUndoAndRedoByteForByte)
{
    TestWorkspace workspace = aWorkspace();
    const QString text = u"ع '); -- 🦽 <i>\n\tend"_s;
    ASSERT_THAT(ideas::addMany(workspace, {anIdea(workspace, text)}), isOk());
    ASSERT_THAT(workspace->undo(), isOk());
    ASSERT_THAT(workspace->redo(), isOk());
    EXPECT_EQ(ideas::all(workspace, workspace.session).front().text, text);
}

TEST(OneFile, IsLeftByACleanClose)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5);
    workspace.close();
    EXPECT_EQ(QDir(workspace.folder()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"workshop.moothall"_s});
    workspace.reopen();
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 5u);
}

TEST(OneFile, IsLeftByReadingOnly)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5);
    workspace.close();
    {
        Workspace::Options options = workspace.options();
        options.readOnly = true;
        const auto reading = Workspace::open(workspace.path(), options);
        ASSERT_THAT(reading, isOk());
        EXPECT_EQ(ideas::all(**reading, workspace.session).size(), 5u);
    }
    EXPECT_EQ(QDir(workspace.folder()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"workshop.moothall"_s});
}
