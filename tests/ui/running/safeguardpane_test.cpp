// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/safeguarding.h"
#include "core/gather/wordremoval.h"
#include "core/involve/groundrules.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/running/safeguardpane.h"
#include "ui/widgets/factform.h"

#include <QLabel>
#include <QPushButton>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Safeguard : public ::testing::Test
{
protected:
    void SetUp() override { present(m_pane, {340, 760}); }

    bool says(const QString& words)
    {
        const auto labels = m_pane.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QPushButton* button(const QString& words)
    {
        for (QPushButton* candidate : m_pane.findChildren<QPushButton*>())
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    TestDesk m_desk{aWorkspace().withIdeas(1)};
    SafeguardPane m_pane{m_desk};
};

TEST_F(Safeguard, SaysWhatToDoAndWhomToCall)
{
    for (const QString& word :
         {u"Stop."_s, u"Listen."_s, u"Do not promise secrecy."_s, u"Pass it on."_s})
        EXPECT_TRUE(says(word)) << word.toStdString();
    EXPECT_TRUE(says(u"Nobody is named yet"_s));
    GroundRules rules = groundRules::of(*m_desk.workspace, m_desk.workspace.session);
    rules.leadRole = u"Adult safeguarding duty officer"_s;
    rules.leadPhone = u"01632 960 011"_s;
    ASSERT_THAT(groundRules::agree(*m_desk.workspace, rules), isOk());
    EXPECT_TRUE(says(u"Adult safeguarding duty officer"_s));
    EXPECT_TRUE(says(u"01632 960 011"_s));
}

TEST_F(Safeguard, KeepsWhoIsToldAndTakesItBack)
{
    const auto fields = m_pane.findChildren<FactEdit*>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setFocus();
    QTest::keyClicks(fields[0], u"Duty officer"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    EXPECT_EQ(groundRules::of(*m_desk.workspace, m_desk.workspace.session).leadRole,
              u"Duty officer"_s);
    m_desk.desk.undo();
    EXPECT_TRUE(says(u"Nobody is named yet"_s));
}

TEST_F(Safeguard, SaysWhenItWasNotedAndNothingMore)
{
    ASSERT_THAT(safeguarding::hideAndNote(*m_desk.workspace, m_desk.workspace.session,
                                          m_desk.workspace.ideas[0]),
                isOk());
    EXPECT_TRUE(says(u"Noted: 13:00"_s));
}

TEST_F(Safeguard, SaysThatTheWordsAreStillThereAndRemovesThemByTheSecondPress)
{
    const Id<Idea> idea = m_desk.workspace.ideas[0];
    ASSERT_THAT(safeguarding::hideAndNote(*m_desk.workspace, m_desk.workspace.session, idea),
                isOk());
    m_pane.setHidden(idea);
    EXPECT_TRUE(says(u"still in the file"_s));
    EXPECT_FALSE(says(u"Nothing of what was said"_s));
    ASSERT_TRUE(button(u"Remove the words"_s));
    QTest::keyClick(button(u"Remove the words"_s), Qt::Key_Return);
    const auto now = [&] { return *m_desk.workspace->reader().find(idea); };
    EXPECT_FALSE(wordRemoval::isDone(now()));
    EXPECT_TRUE(says(u"Nobody can bring them back"_s));
    ASSERT_TRUE(button(u"Remove them for good"_s));
    QTest::keyClick(button(u"Remove them for good"_s), Qt::Key_Return);
    EXPECT_TRUE(wordRemoval::isDone(now()));
    EXPECT_TRUE(says(u"Second copies"_s));
    EXPECT_FALSE(button(u"Remove the words"_s));
}

TEST_F(Safeguard, SaysWhenTheIdeaIsShownAgain)
{
    const Id<Idea> idea = m_desk.workspace.ideas[0];
    ASSERT_THAT(safeguarding::hideAndNote(*m_desk.workspace, m_desk.workspace.session, idea),
                isOk());
    m_pane.setHidden(idea);
    ASSERT_THAT(ideas::setMark(*m_desk.workspace, idea, ideas::Mark::Withheld, false), isOk());
    EXPECT_TRUE(says(u"shown again"_s));
    EXPECT_FALSE(button(u"Remove the words"_s));
}

TEST_F(Safeguard, IsEnteredAtTheWayBackToWork)
{
    const Id<Idea> idea = m_desk.workspace.ideas[0];
    ASSERT_THAT(safeguarding::hideAndNote(*m_desk.workspace, m_desk.workspace.session, idea),
                isOk());
    m_pane.setHidden(idea);
    QWidget* first = m_pane.nextInFocusChain();
    while (!first->isVisible() || !(first->focusPolicy() & Qt::TabFocus))
        first = first->nextInFocusChain();
    EXPECT_EQ(first, button(u"Back to work"_s));
}

TEST_F(Safeguard, GoesBackToWork)
{
    bool left = false;
    QObject::connect(&m_pane, &SafeguardPane::left, [&] { left = true; });
    QTest::mouseClick(button(u"Back to work"_s), Qt::LeftButton);
    EXPECT_TRUE(left);
}

} // namespace
} // namespace moothall::ui
