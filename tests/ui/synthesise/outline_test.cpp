// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The outline does what the wall does, with the keys of the window as well as with letters.
#include "core/synthesise/themeorigins.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/board/splitfield.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/suggestions/camefrom.h"
#include "ui/synthesise/synthesisepage.h"
#include "ui/synthesise/themespane.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

// Two themes of two ideas each; two more are in none.
class InTheOutline : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk.emplace(aWorkspace().withIdeas(6).withThemes(2));
        m_page.emplace(*m_desk);
        m_page->findChild<Segmented*>()->choose(1);
        present(*m_page);
        m_page->enter();
        const auto& ideas = workspace().ideas;
        ASSERT_THAT(themes::moveIdeas(workspace(), {ideas[0], ideas[1]}, workspace().themes[0]),
                    isOk());
        ASSERT_THAT(themes::moveIdeas(workspace(), {ideas[2], ideas[3]}, workspace().themes[1]),
                    isOk());
    }

    template <class T>
    T* visible()
    {
        for (auto* each : m_page->findChildren<T*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    OutlineView& themesList()
    {
        for (auto* view : m_page->findChildren<OutlineView*>())
            if (view->isVisible() && view->accessibleName() == u"Themes and their ideas"_s)
                return *view;
        throw std::logic_error("no list");
    }
    void chooseIdeas(const std::vector<Id<Idea>>& ideas)
    {
        themesList().setFocus();
        themesList().choose(ideas);
    }
    void chooseTheme(int theme)
    {
        visible<ThemesPane>()->choose(workspace().themes[std::size_t(theme)]);
    }
    void merge(int from, Qt::Key into)
    {
        chooseTheme(from);
        QTest::keyClick(&themesList(), Qt::Key_M);
        QTest::keyClick(&themesList(), into);
    }
    Idea read(Id<Idea> idea) { return *workspace()->reader().find(idea); }

    TestWorkspace& workspace() { return m_desk->workspace; }
    TestDesk& desk() { return *m_desk; }
    SynthesisePage& page() { return *m_page; }
    Id<Idea> idea(int place) { return workspace().ideas[std::size_t(place)]; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<SynthesisePage> m_page;
};

TEST_F(InTheOutline, SplitsAnIdeaWhereItLies)
{
    chooseIdeas({idea(1)});
    page().run(Command::SplitIdea, 0);
    auto* field = visible<SplitField>();
    ASSERT_TRUE(field);
    field->selectAll();
    QTest::keyClicks(field, u"Late buses"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field, u"No bench"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(ideas::inTheme(workspace(), workspace().themes[0]).size(), 3u);
    EXPECT_TRUE(themesList().hasFocus());
    EXPECT_EQ(themesList().chosen().size(), 2u);
    desk().desk.undo();
    EXPECT_EQ(ideas::inTheme(workspace(), workspace().themes[0]).size(), 2u);
}

TEST_F(InTheOutline, EscapeLeavesTheIdeaWhole)
{
    chooseIdeas({idea(1)});
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(visible<SplitField>(), Qt::Key_Escape);
    EXPECT_FALSE(visible<SplitField>());
    EXPECT_TRUE(themesList().hasFocus());
}

TEST_F(InTheOutline, PutsIdeasTogetherAndCountsThemMore)
{
    chooseIdeas({idea(0), idea(1)});
    page().run(Command::MergeIdeas, 0);
    EXPECT_EQ(read(idea(1)).agreeCount, 1) << "the one chosen last stays";
    EXPECT_TRUE(read(idea(0)).parked);
    EXPECT_THAT(themesList().chosen(), ElementsAre(idea(1)));
    page().run(Command::SameHere, 0);
    EXPECT_EQ(read(idea(1)).agreeCount, 2);
    page().run(Command::SameHereLess, 0);
    EXPECT_EQ(read(idea(1)).agreeCount, 1);
}

TEST_F(InTheOutline, SaysWhatAThemeWasPutTogetherFromAndLeadsThere)
{
    merge(1, Qt::Key_A);
    chooseTheme(0);
    auto* cameFrom = visible<CameFrom>();
    ASSERT_TRUE(cameFrom);
    auto* way = cameFrom->findChild<QAbstractButton*>();
    ASSERT_TRUE(way);
    EXPECT_EQ(way->accessibleName(), u"B Theme 2 (2 ideas), Put together from"_s);
    way->click();
    EXPECT_THAT(themesList().chosen(), ElementsAre(idea(2), idea(3)));
    desk().desk.undo();
    chooseTheme(0);
    EXPECT_FALSE(visible<CameFrom>());
}

TEST_F(InTheOutline, AltLeftLeadsFromAPartToTheWhole)
{
    chooseIdeas({idea(0)});
    page().run(Command::NewHere, 0);
    QTest::keyClicks(QApplication::focusWidget(), u"Evenings"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto all = themes::all(workspace(), workspace().project);
    ASSERT_EQ(all.size(), 3u);
    visible<ThemesPane>()->choose(all[1].id);
    page().run(Command::FollowChainBack, 0);
    EXPECT_EQ(visible<ThemesPane>()->themeAround(), workspace().themes[0]);
}

TEST_F(InTheOutline, ARowOfAThemeSaysAloudWhereItCameFrom)
{
    merge(1, Qt::Key_A);
    EXPECT_EQ(themesList().outline().index(0).data(Qt::AccessibleTextRole).toString(),
              u"Theme A, Theme 1, 4 ideas, Put together from Theme 2"_s);
}

} // namespace
} // namespace moothall::ui
