// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Synthesise screen with ideas of three subjects, and the suggestions beside the wall.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/threesubjects.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/board/besidewall.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/synthesise/suggestions/suggestionspane.h"
#include "ui/synthesise/synthesisepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace moothall::ui {

inline QStringList threeSubjects() { return test::threeSubjectTexts().first(18); }

class SuggestionsFixture : public ::testing::Test
{
protected:
    // Ready to be opened; `look`: and looked through.
    void open(const QStringList& texts = threeSubjects(), QSize size = {1240, 720})
    {
        prepare(texts);
        show(size);
        waitUntilFound();
    }

    void prepare(const QStringList& texts)
    {
        m_desk.emplace(test::aWorkspace());
        add(texts);
    }

    void show(QSize size = {1240, 720})
    {
        m_page.emplace(*m_desk);
        prepareToLook();
        test::present(*m_page, size);
        m_page->enter();
    }

    virtual void prepareToLook() {}

    void add(const QStringList& texts)
    {
        std::vector<Idea> added;
        for (const QString& text : texts)
            added.push_back(test::anIdea(workspace(), text));
        ASSERT_THAT(ideas::addMany(workspace(), added), test::isOk());
        m_ideas.clear();
        for (const Idea& idea : ideas::all(workspace(), workspace().session))
            m_ideas.push_back(idea.id);
    }

    void waitUntilFound()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return suggesting().state() != Suggesting::State::Looking; }, 60'000));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        settle();
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    // What was added to a layout is shown then. An earlier window that goes only now takes the
    // keyboard along.
    void settle()
    {
        const QPointer<QWidget> focused = QApplication::focusWidget();
        QCoreApplication::processEvents();
        if (QApplication::activeWindow() != &*m_page)
            QApplication::setActiveWindow(&*m_page);
        if (focused && focused->isVisible())
            focused->setFocus();
    }

    // That may be pressed: visible, with this name.
    QAbstractButton* button(const QString& name)
    {
        settle();
        for (auto* each : pane().findChildren<QAbstractButton*>())
            if (each->isVisible() &&
                (each->accessibleName().startsWith(name) || each->text() == name))
                return each;
        return nullptr;
    }
    QLineEdit* nameLine() // of the suggestion that is renamed
    {
        settle();
        for (auto* line : pane().findChildren<QLineEdit*>())
            if (line->isVisible())
                return line;
        return nullptr;
    }
    bool says(const QString& words)
    {
        settle();
        for (const auto* label : pane().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::vector<Theme> themes() { return moothall::themes::all(workspace(), workspace().project); }
    std::size_t countIn(const Theme& theme) { return ideas::inTheme(workspace(), theme.id).size(); }
    Id<Idea> idea(int place) { return m_ideas[std::size_t(place)]; }
    Idea read(int place) { return *workspace()->reader().find(idea(place)); }

    test::TestWorkspace& workspace() { return m_desk->workspace; }
    test::TestDesk& desk() { return *m_desk; }
    SynthesisePage& page() { return *m_page; }
    BoardPane& board() { return *m_page->findChild<BoardPane*>(); }
    SuggestionsPane& pane() { return *m_page->findChild<SuggestionsPane*>(); }
    Suggesting& suggesting() { return pane().suggesting(); }
    const std::vector<Offer>& offers() { return suggesting().offers(); }

private:
    std::optional<test::TestDesk> m_desk;
    std::optional<SynthesisePage> m_page;
    std::vector<Id<Idea>> m_ideas;
};

} // namespace moothall::ui
