// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history as it is listed: found by its words however old, and what was done to what.
#include "core/gather/ideas.h"
#include "core/involve/arrivals.h"
#include "core/review/historylist.h"
#include "core/review/touchedwords.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TouchedWords newest(const TestWorkspace& workspace)
{
    const Reader& reader = workspace;
    return history::touchedWords(reader, history::newest(reader, 1).front().seq);
}

Result<Id<Theme>> addTheme(TestWorkspace& workspace, const QString& title)
{
    Theme theme;
    theme.project = workspace.project;
    theme.title = title;
    return themes::add(*workspace, theme);
}

TEST(HistoryList, FindsAnEntryHoweverOldByItsWords)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(addTheme(workspace, u"Buses"_s), isOk());
    for (int i = 0; i < 60; ++i)
        ASSERT_THAT(ideas::agree(*workspace, workspace.ideas[0]), isOk());
    const auto found = history::lines(workspace, u"ADD th"_s, 20);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].label, u"Add theme"_s);
    EXPECT_EQ(history::lines(workspace, {}, 20).size(), 20u);
}

TEST(HistoryList, TakesWordsAsTheyAreTyped)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    EXPECT_TRUE(history::lines(workspace, u"%"_s, 20).empty());
    EXPECT_TRUE(history::lines(workspace, u"_"_s, 20).empty());
    EXPECT_TRUE(history::lines(workspace, u"\\"_s, 20).empty());
}

TEST(HistoryList, ShowsManyActionsOfOneImportAsOne)
{
    TestWorkspace workspace(aWorkspace());
    const std::size_t before = history::lines(workspace, {}, 100).size();
    ASSERT_THAT(workspace->actAsGroup(u"Import"_s,
                                      [&]() -> Result<> {
                                          for (int i = 0; i < 3; ++i)
                                              if (const auto added = ideas::add(
                                                      *workspace, anIdea(workspace, u"One"_s));
                                                  !added)
                                                  return tl::make_unexpected(added.error());
                                          return {};
                                      }),
                isOk());
    const auto lines = history::lines(workspace, {}, 100);
    EXPECT_EQ(lines.size(), before + 1);
    EXPECT_TRUE(lines.front().isImport);
}

TEST(HistoryList, QuotesWhatWasTouched)
{
    TestWorkspace workspace(aWorkspace().withIdeas(2));
    ASSERT_THAT(ideas::reword(*workspace, workspace.ideas[0], u"The bus is late"_s), isOk());
    EXPECT_EQ(newest(workspace), (TouchedWords{u"The bus is late"_s, 0}));
    ASSERT_THAT(ideas::setMark(*workspace, workspace.ideas[0], ideas::Mark::Withheld, true),
                isOk());
    EXPECT_EQ(newest(workspace).words, QString()) << "what is hidden is hidden here, too";
}

TEST(HistoryList, QuotesNoWordsThatPointToAPerson)
{
    TestWorkspace workspace(aWorkspace().withIdeas(1));
    const Id<Idea> idea = workspace.ideas[0];
    ASSERT_THAT(ideas::reword(*workspace, idea, u"Ask Mrs Pryce"_s), isOk());
    ASSERT_THAT(ideas::setMark(*workspace, idea, ideas::Mark::Identifying, true), isOk());
    EXPECT_EQ(newest(workspace).words, QString());
    ASSERT_THAT(ideas::setSafeWording(*workspace, idea, u"Ask a neighbour"_s), isOk());
    EXPECT_EQ(newest(workspace).words, u"Ask a neighbour"_s);
    ASSERT_THAT(ideas::remove(*workspace, idea), isOk());
    EXPECT_EQ(newest(workspace).words, u"Ask a neighbour"_s) << "of a row that is gone, too";
}

TEST(HistoryList, QuotesWhatALinkLeadsTo)
{
    TestWorkspace workspace(aWorkspace().withParticipants(1));
    const Reader& reader = *workspace;
    const Id<Participant> person = workspace.participants[0];
    ASSERT_THAT(arrivals::arrive(*workspace, workspace.session, person), isOk());
    EXPECT_EQ(newest(workspace).words,
              reader.value<QString>("SELECT code FROM participant WHERE id = ?", person));
}

TEST(HistoryList, QuotesARowThatIsGone)
{
    TestWorkspace workspace(aWorkspace());
    const auto theme = addTheme(workspace, u"Buses"_s);
    ASSERT_THAT(theme, isOk());
    ASSERT_THAT(themes::remove(*workspace, *theme), isOk());
    EXPECT_EQ(newest(workspace).words, u"Buses"_s);
}

TEST(HistoryList, SaysNothingOfRowsWithoutWords)
{
    TestWorkspace workspace(aWorkspace());
    EXPECT_EQ(history::touchedWords(workspace, {}), TouchedWords());
}

} // namespace
} // namespace moothall
