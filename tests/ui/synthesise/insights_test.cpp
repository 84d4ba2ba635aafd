// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what was found, and what it rests on.
#include "core/develop/asking.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/themes.h"
#include "core/synthesise/wording.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/cardlist.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/synthesise/questionsmodel.h"
#include "ui/synthesise/sentenceedit.h"
#include "ui/synthesise/synthesisepage.h"
#include "ui/widgets/segmented.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace moothall::ui {
namespace {

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::UiEnvironment);

using namespace test;
using namespace Qt::StringLiterals;

class Finding : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder)
    {
        m_desk.emplace(builder);
        m_page.emplace(*m_desk);
        m_page->findChild<Segmented*>()->choose(1);
        present(*m_page);
    }

    // One insight that rests on the first two ideas, out of theme A.
    Id<Insight> openWithInsight()
    {
        open(aWorkspace().withIdeas(4).withThemes(1));
        EXPECT_THAT(themes::moveIdeas(workspace(), {workspace().ideas[0], workspace().ideas[1]},
                                      workspace().themes[0]),
                    isOk());
        const auto added = findings::add(workspace(), workspace().project,
                                         u"People wait without knowing"_s, workspace().themes[0]);
        m_page->enter();
        return *added;
    }

    template <class Widget>
    Widget& named(const QString& name)
    {
        for (auto* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return *widget;
        ADD_FAILURE() << "not found: " << name.toStdString();
        return *m_page->findChild<Widget*>();
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
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private:
    std::optional<TestDesk> m_desk;
    std::optional<SynthesisePage> m_page;
};

TEST_F(Finding, ANewInsightCitesTheIdeasOfItsTheme)
{
    open(aWorkspace().withIdeas(3).withThemes(1));
    ASSERT_THAT(themes::moveIdeas(workspace(), {workspace().ideas[0], workspace().ideas[2]},
                                  workspace().themes[0]),
                isOk());
    page().run(Command::NewHere, 0);
    auto& line = named<QLineEdit>(u"The insight, in one sentence"_s);
    QTest::keyClicks(&line, u"People wait without knowing"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto all = insights::all(workspace(), workspace().project);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().code, u"I1"_s);
    EXPECT_EQ(linked(all.front().id), 2u);
    desk().desk.undo();
    EXPECT_TRUE(insights::all(workspace(), workspace().project).empty());
    EXPECT_TRUE(says(u"No insights yet."_s));
}

TEST_F(Finding, AnEmptySentenceIsRefusedInOneSentence)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    QTest::keyClick(&named<QLineEdit>(u"The insight, in one sentence"_s), Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"An insight needs a sentence."_s);
}

TEST_F(Finding, DigitsSayHowFarItIsAgreed)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_3);
    EXPECT_EQ(read(insight).status, InsightStatus::CheckedAfter);
    EXPECT_TRUE(says(u"Checked with participants"_s));
}

TEST_F(Finding, LosingTheLastIdeaMakesItADraftAndSaysSo)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_4);
    auto& cards = named<CardList>(u"Ideas it rests on"_s);
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Delete);
    EXPECT_EQ(read(insight).status, InsightStatus::Final);
    cards.setCurrentIndex(cards.model()->index(0, 0));
    QTest::keyClick(&cards, Qt::Key_Delete);
    EXPECT_EQ(read(insight).status, InsightStatus::Draft);
    EXPECT_THAT(desk().last.sentence.toStdString(), ::testing::HasSubstr("is a draft again"));
    desk().desk.undo();
    EXPECT_EQ(read(insight).status, InsightStatus::Final);
    EXPECT_EQ(linked(insight), 1u);
}

TEST_F(Finding, WithoutAnIdeaItStaysADraft)
{
    open(aWorkspace());
    const auto added = findings::add(workspace(), workspace().project, u"People wait"_s, {});
    page().enter();
    QTest::keyClick(&list(), Qt::Key_4);
    EXPECT_EQ(read(*added).status, InsightStatus::Draft);
    EXPECT_EQ(desk().last.sentence, u"An insight that rests on no idea stays a draft."_s);
}

TEST_F(Finding, MinusFindsAnIdeaThatDisagrees)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_Minus);
    auto& line = named<QLineEdit>(u"Find an idea that disagrees"_s);
    ASSERT_TRUE(line.isVisible());
    QTest::keyClicks(&line, workspace()->reader().find(workspace().ideas[3])->text);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto links = insights::ideasOf(workspace(), insight);
    ASSERT_EQ(links.size(), 3u);
    EXPECT_EQ(links.back().idea, workspace().ideas[3]);
    EXPECT_EQ(links.back().relation, IdeaRelation::ChallengedBy);
    EXPECT_TRUE(says(u"Challenged by 1 idea"_s));
}

TEST_F(Finding, UShowsWhatIsCitedNowhereAndEnterCitesIt)
{
    const Id<Insight> insight = openWithInsight();
    QTest::keyClick(&list(), Qt::Key_U);
    auto& cards = named<CardList>(u"Ideas that are cited nowhere"_s);
    ASSERT_TRUE(cards.isVisible());
    EXPECT_EQ(cards.model()->rowCount(), 2);
    QTest::keyClick(&cards, Qt::Key_Return);
    EXPECT_EQ(linked(insight), 3u);
    EXPECT_EQ(cards.model()->rowCount(), 1);
}

TEST_F(Finding, F2EditsTheSentenceAndWarnsOfASolution)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::EditCurrent, 0);
    auto* edit = page().findChild<SentenceEdit*>()->findChild<QPlainTextEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, u"They should know"_s);
    EXPECT_TRUE(says(u"“should” speaks of a solution"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(read(insight).statement, u"They should know"_s);
}

TEST_F(Finding, EscapeLeavesTheSentenceAsItWas)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::EditCurrent, 0);
    auto* edit = page().findChild<SentenceEdit*>()->findChild<QPlainTextEdit*>();
    QTest::keyClicks(edit, u" at all"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(read(insight).statement, u"People wait without knowing"_s);
}

TEST_F(Finding, AQuestionComesFromAnInsight)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::FollowChain, 0);
    page().run(Command::NewHere, 0);
    auto& line = named<QLineEdit>(u"The new question"_s);
    EXPECT_EQ(line.text(), u"How might we "_s);
    QTest::keyClicks(&line, u"tell people?"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto asked = questions::all(workspace(), workspace().project);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().text, u"How might we tell people?"_s);
    EXPECT_EQ(workspace()->reader().all<QuestionInsight>().front().insight, insight);
    page().run(Command::RemoveCurrent, 0);
    EXPECT_TRUE(questions::all(workspace(), workspace().project).empty());
}

TEST(Insights, AreSoundModelsWhateverHappens)
{
    TestDesk desk(aWorkspace().withIdeas(3).withThemes(1));
    TestWorkspace& workspace = desk.workspace;
    InsightsModel insights(desk);
    QuestionsModel questions(desk);
    CardsModel uncited(desk, std::nullopt);
    const QAbstractItemModelTester first(&insights);
    const QAbstractItemModelTester second(&questions);
    const QAbstractItemModelTester third(&uncited);
    const auto one = findings::add(workspace, workspace.project, u"One"_s, workspace.themes[0]);
    ASSERT_THAT(asking::add(workspace, workspace.project, u"Why?"_s, {*one}), isOk());
    ASSERT_THAT(moothall::insights::link(workspace, *one, workspace.ideas[0], IdeaRelation::Cites), isOk());
    EXPECT_EQ(uncited.rowCount(), 2);
    ASSERT_THAT(moothall::insights::remove(workspace, *one), isOk());
    EXPECT_EQ(insights.rowCount(), 0);
    EXPECT_EQ(questions.rowCount(), 1);
    EXPECT_EQ(uncited.rowCount(), 3);
}

TEST(Wording, FindsWholeWordsForASolution)
{
    EXPECT_TRUE(solutionWordsIn(u"Apples and buildings happen"_s).empty());
    EXPECT_EQ(solutionWordsIn(u"We should build an App"_s),
              (std::vector<WordPlace>{{3, 6}, {10, 5}, {19, 3}}));
}

} // namespace
} // namespace moothall::ui
