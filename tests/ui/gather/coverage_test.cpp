// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage says who was heard, who was not, and what is left to do.
#include "core/exchange/sample.h"
#include "core/gather/untypednotes.h"
#include "core/involve/project.h"
#include "tests/ui/gather/gathering.h"
#include "ui/gather/coverageblocks.h"
#include "ui/gather/coveragepane.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class InCoverage : public ::testing::Test
{
protected:
    void openSample()
    {
        ASSERT_THAT(exchange::addSample(*m_desk.workspace), isOk());
        m_desk.desk.openProject(projects::all(m_desk.workspace).back().id);
        present(m_pane, {320, 800});
    }

    bool says(const QString& words)
    {
        return QTest::qWaitFor([&] { return isSaid(words); }, 1000);
    }

    bool isSaid(const QString& words)
    {
        for (const QLabel* label : m_pane.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    QString spoken(const QString& bars)
    {
        for (const ShareBars* lines : m_pane.findChildren<ShareBars*>())
            if (lines->isVisible() && lines->accessibleName() == bars)
                return lines->accessibleDescription();
        return {};
    }

    TestDesk m_desk{aWorkspace()};
    CoveragePane m_pane{m_desk};
};

TEST_F(InCoverage, TheSampleHasItsTablesGroupsAndTargets)
{
    openSample();
    EXPECT_TRUE(says(u"Private"_s));
    EXPECT_TRUE(spoken(u"Ideas by table"_s).contains(u"Table 4"_s));
    EXPECT_TRUE(spoken(u"Ideas by group"_s).contains(u"Unpaid carers"_s));
    EXPECT_FALSE(spoken(u"Ideas by broad group"_s).isEmpty());
    EXPECT_FALSE(spoken(u"Here, of those wished for"_s).isEmpty());
    EXPECT_TRUE(says(u"Before Gather can close"_s));
}

TEST_F(InCoverage, WhatIsLeftIsFollowed)
{
    openSample();
    EXPECT_FALSE(isSaid(u"not typed yet"_s));
    ASSERT_THAT(untypedNotes::set(*m_desk.workspace, m_desk.desk.session(), 2, 8), isOk());
    ASSERT_THAT(untypedNotes::set(*m_desk.workspace, m_desk.desk.session(), 4, 6), isOk());
    EXPECT_TRUE(says(u"14 notes on paper are not typed yet"_s));
    EXPECT_TRUE(says(u"Table 2: 8, Table 4: 6"_s));
    const Idea idea = ideas::all(m_desk.workspace, m_desk.desk.session()).front();
    ASSERT_THAT(ideas::setMark(*m_desk.workspace, idea.id, ideas::Mark::Unclear, true), isOk());
    EXPECT_TRUE(says(u"Unclear: "_s));
}

TEST_F(InCoverage, WithoutAnybodyItSaysSo)
{
    present(m_pane, {320, 800});
    EXPECT_TRUE(says(u"Whether every group is heard"_s));
    EXPECT_TRUE(says(u"Nobody of it is here."_s));
}

} // namespace
} // namespace moothall::ui
