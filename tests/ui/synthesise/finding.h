// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The insights of Synthesise as a person writes them: what is typed, pressed and seen.
#pragma once

#include "core/develop/asking.h"
#include "core/gather/gathering.h"
#include "core/involve/steps.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/themes.h"
#include "core/synthesise/wording.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/cardlist.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/synthesise/newinsightline.h"
#include "ui/synthesise/outlineview.h"
#include "ui/synthesise/questionsmodel.h"
#include "ui/synthesise/sentenceedit.h"
#include "ui/synthesise/sentencefield.h"
#include "ui/synthesise/synthesisepage.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace moothall::test {

using namespace Qt::StringLiterals;
using namespace moothall::ui;

class Finding : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder)
    {
        m_desk.emplace(builder);
        m_page.emplace(*m_desk);
        m_page->findChild<Segmented*>()->choose(2);
        present(*m_page);
    }

    // One insight that rests on the first two ideas, out of theme A.
    Id<Insight> openWithInsight(const QString& sentence = u"People wait without knowing"_s)
    {
        open(aWorkspace().withIdeas(4).withThemes(1));
        EXPECT_THAT(themes::moveIdeas(workspace(), {workspace().ideas[0], workspace().ideas[1]},
                                      workspace().themes[0]),
                    isOk());
        const auto added =
            findings::add(workspace(), workspace().project, sentence, workspace().themes[0]);
        m_page->enter();
        return *added;
    }

    // The one that is seen, where there are several.
    template <class Widget>
    Widget& named(const QString& name, bool seen = false)
    {
        for (auto* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == name && (!seen || widget->isVisible()))
                return *widget;
        ADD_FAILURE() << "not found: " << name.toStdString();
        return *m_page->findChild<Widget*>();
    }
    QPushButton& buttonWith(const QString& words)
    {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text() == words)
                return *button;
        ADD_FAILURE() << "not found: " << words.toStdString();
        return *m_page->findChild<QPushButton*>();
    }
    static QWidget* focused() { return QApplication::focusWidget(); }
    void typeIn(const QString& name, const QString& words)
    {
        EXPECT_EQ(focused()->accessibleName(), name);
        QTest::keyClicks(focused(), words);
    }
    StepState stateOfSynthesise()
    {
        for (const Step& step : steps::all(workspace(), workspace().project))
            if (step.number == 3)
                return step.state;
        return StepState::NotStarted;
    }
    QListView& list() { return named<QListView>(u"Insights"_s); }
    TestWorkspace& workspace() { return m_desk->workspace; }
    TestDesk& desk() { return *m_desk; }
    SynthesisePage& page() { return *m_page; }
    Insight read(Id<Insight> insight) { return *workspace()->reader().find(insight); }
    std::size_t linked(Id<Insight> insight)
    {
        return insights::ideasOf(workspace(), insight).size();
    }
    bool says(const QString& words)
    {
        QCoreApplication::processEvents(); // what was added to a layout is shown then
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private:
    std::optional<TestDesk> m_desk;
    std::optional<SynthesisePage> m_page;
};

} // namespace moothall::test
