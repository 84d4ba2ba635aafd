// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are removed are in no byte of the file, and the rest can still be undone.
#include "core/gather/saidwords.h"
#include "core/gather/wordremoval.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class RemovingWords : public ::testing::Test
{
protected:
    // In the file and in what lies beside it.
    bool isOnDisk(const QByteArray& words)
    {
        for (const QString& name : QDir(workspace.folder()).entryList(QDir::Files)) {
            QFile file(workspace.inFolder(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(words))
                return true;
        }
        return false;
    }

    Id<Idea> disclosure()
    {
        Idea idea = anIdea(workspace, u"Disclosure: quagga at home"_s);
        idea.participant = workspace.participants[0];
        idea.tableNumber = 2;
        return *ideas::add(workspace, idea);
    }

    Idea now(Id<Idea> idea) { return *workspace->reader().find(idea); }

    TestWorkspace workspace = aWorkspace().withIdeas(2).withParticipants(1);
};

TEST_F(RemovingWords, LeavesNoneInTheFileItsLogItsSearchAndItsHistory)
{
    const Id<Idea> idea = disclosure();
    ASSERT_THAT(ideas::reword(workspace, idea, u"Quagga, and who knew of it"_s), isOk());
    ASSERT_THAT(ideas::setSafeWording(workspace, idea, u"Somebody met a quagga"_s), isOk());
    ASSERT_THAT(ideas::setMark(workspace, idea, ideas::Mark::Withheld, true), isOk());
    ASSERT_TRUE(isOnDisk("quagga"));
    ASSERT_THAT(wordRemoval::remove(workspace, idea), isOk());
    EXPECT_FALSE(isOnDisk("quagga"));
    EXPECT_TRUE(wordRemoval::isDone(now(idea)));
    EXPECT_FALSE(now(idea).redactedText);
    EXPECT_FALSE(now(idea).participant);
    EXPECT_FALSE(now(idea).tableNumber);
    workspace.close();
    EXPECT_FALSE(isOnDisk("quagga"));
    workspace.reopen();
    SearchIndex(workspace->reader()).verify();
}

TEST_F(RemovingWords, LeavesTheRestToBeUndoneAndRedone)
{
    const Id<Idea> idea = disclosure();
    ASSERT_THAT(ideas::reword(workspace, idea, u"Quagga, and who knew of it"_s), isOk());
    ASSERT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
    ASSERT_THAT(ideas::setMark(workspace, idea, ideas::Mark::Withheld, true), isOk());
    ASSERT_THAT(wordRemoval::remove(workspace, idea), isOk());
    for (const QString& label : {u"Hide idea"_s, u"Same here"_s, u"Edit idea"_s, u"Add idea"_s}) {
        const auto step = workspace->undo();
        ASSERT_TRUE(step && step->done()) << label.toStdString();
        EXPECT_EQ(step->label, label);
    }
    EXPECT_FALSE(workspace->reader().find(idea)) << "adding it was undone";
    EXPECT_EQ(now(workspace.ideas[0]).agreeCount, 0);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(now(idea).text, wordRemoval::instead());
    EXPECT_EQ(now(workspace.ideas[0]).agreeCount, 1);
    EXPECT_FALSE(isOnDisk("quagga"));
}

TEST_F(RemovingWords, TakesWhatWasAddedWithItNoWords)
{
    std::vector<Idea> pasted;
    for (const QString& text : {u"The bus is late"_s, u"Quagga"_s, u"No bench"_s})
        pasted.push_back(anIdea(workspace, text));
    ASSERT_THAT(ideas::addMany(workspace, pasted), isOk());
    const auto all = ideas::all(workspace, workspace.session);
    const Id<Idea> idea = all[all.size() - 2].id;
    ASSERT_THAT(ideas::setMark(workspace, idea, ideas::Mark::Withheld, true), isOk());
    ASSERT_THAT(wordRemoval::remove(workspace, idea), isOk());
    EXPECT_FALSE(isOnDisk("quagga"));
    ASSERT_TRUE(workspace->undo()->done());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 2u);
    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(ideas::all(workspace, workspace.session).back().text, u"No bench"_s);
}

TEST_F(RemovingWords, IsRefusedForAnIdeaThatIsSeen)
{
    EXPECT_THAT(wordRemoval::remove(workspace, workspace.ideas[0]),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_FALSE(wordRemoval::isDone(now(workspace.ideas[0])));
}

TEST(SaidWords, AreKeptFromTheFirstChangeOn)
{
    TestWorkspace workspace = aWorkspace();
    const Id<Idea> idea = *ideas::add(workspace, anIdea(workspace, u"Bus late innit"_s));
    const auto now = [&] { return *workspace->reader().find(idea); };
    ASSERT_THAT(ideas::reword(workspace, idea, u"bus late, innit!"_s), isOk());
    EXPECT_FALSE(saidWords::of(workspace, idea)) << "the same words";
    EXPECT_EQ(now().wording, Wording::Verbatim);
    ASSERT_THAT(ideas::reword(workspace, idea, u"The buses are late"_s), isOk());
    ASSERT_THAT(ideas::reword(workspace, idea, u"Buses come late"_s), isOk());
    EXPECT_EQ(saidWords::of(workspace, idea)->text, u"bus late, innit!"_s);
    EXPECT_EQ(now().wording, Wording::Paraphrase);
    workspace->undo();
    workspace->undo();
    EXPECT_FALSE(saidWords::of(workspace, idea));
    EXPECT_EQ(now().wording, Wording::Verbatim);
    workspace->redo();
    ASSERT_THAT(ideas::reword(workspace, idea, u"Bus late, innit"_s), isOk());
    EXPECT_FALSE(saidWords::of(workspace, idea)) << "as it was said";
    EXPECT_EQ(now().wording, Wording::Verbatim);
}

TEST(SaidWords, GoWithTheirIdea)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Other words"_s), isOk());
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[0]), isOk());
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM said_words"), 0);
}

} // namespace
} // namespace moothall
