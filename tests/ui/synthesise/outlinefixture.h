// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The themes as a list, shown, with the keyboard in it.
#pragma once

#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/synthesisepage.h"
#include "ui/synthesise/themespane.h"
#include "ui/widgets/segmented.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

// Two themes of two ideas each; two more are in none.
class OutlineFixture : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk.emplace(test::aWorkspace().withIdeas(6).withThemes(2));
        m_page.emplace(*m_desk);
        m_page->findChild<Segmented*>()->choose(1);
        test::present(*m_page);
        m_page->enter();
        const auto& ideas = workspace().ideas;
        ASSERT_THAT(themes::moveIdeas(workspace(), {ideas[0], ideas[1]}, workspace().themes[0]),
                    test::isOk());
        ASSERT_THAT(themes::moveIdeas(workspace(), {ideas[2], ideas[3]}, workspace().themes[1]),
                    test::isOk());
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

    test::TestWorkspace& workspace() { return m_desk->workspace; }
    test::TestDesk& desk() { return *m_desk; }
    SynthesisePage& page() { return *m_page; }
    Id<Idea> idea(int place) { return workspace().ideas[std::size_t(place)]; }

private:
    std::optional<test::TestDesk> m_desk;
    std::optional<SynthesisePage> m_page;
};

} // namespace moothall::ui
