// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A wall on a desk, shown, with the keyboard on it.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"

#include <QLineEdit>

namespace moothall::ui {

class BoardFixture : public ::testing::Test
{
protected:
    void open(const test::WorkspaceBuilder& builder, QSize size = {1000, 700})
    {
        m_desk.emplace(builder);
        m_pane.emplace(*m_desk);
        test::present(*m_pane, size);
        m_pane->enter();
    }

    // Two themes: the first with ideas 1 to 4, the second with 5 and 6; 7 and 8 are unsorted.
    void openSorted()
    {
        open(test::aWorkspace().withIdeas(8).withThemes(2));
        put({0, 1, 2, 3}, 0);
        put({4, 5}, 1);
        view().fit();
    }

    void put(const std::vector<int>& places, int theme)
    {
        EXPECT_THAT(
            placing::put(workspace(), named(places), workspace().themes[std::size_t(theme)]),
            test::isOk());
    }

    std::vector<Id<Idea>> named(const std::vector<int>& places)
    {
        std::vector<Id<Idea>> ideas;
        for (const int place : places)
            ideas.push_back(idea(place));
        return ideas;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }

    QPoint middleOf(int place)
    {
        return view().areaOfNote(*pane().model().noteOf(idea(place)))->center().toPoint();
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        const QPoint way = to - from;
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&view(), from + way * step / 8);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    }

    std::vector<Id<Idea>> inTheme(int theme)
    {
        std::vector<Id<Idea>> order;
        for (const Idea& each : ideas::inTheme(workspace(), workspace().themes[std::size_t(theme)]))
            order.push_back(each.id);
        return order;
    }
    std::vector<Theme> themes() { return moothall::themes::all(workspace(), workspace().project); }

    Id<Idea> idea(int place) { return workspace().ideas[std::size_t(place)]; }
    Id<Idea> current() { return pane().selection().current(); }
    void choose(int place) { pane().selection().choose(idea(place)); }
    test::TestWorkspace& workspace() { return m_desk->workspace; }
    test::TestDesk& desk() { return *m_desk; }
    BoardPane& pane() { return *m_pane; }
    BoardView& view() { return m_pane->view(); }
    // Types into the field that N has opened.
    void nameIt(const QString& name)
    {
        QTest::keyClicks(nameField(), name);
        QTest::keyClick(nameField(), Qt::Key_Return);
    }
    QLineEdit* nameField()
    {
        for (auto* edit : view().findChildren<QLineEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }

private:
    std::optional<test::TestDesk> m_desk;
    std::optional<BoardPane> m_pane;
};

} // namespace moothall::ui
