// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what was found, and what it rests on.
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

TEST_F(Finding, ANewInsightIsWrittenInThreeFieldsAndCitesTheIdeasOfItsTheme)
{
    open(aWorkspace().withIdeas(3).withThemes(1));
    ASSERT_THAT(themes::moveIdeas(workspace(), {workspace().ideas[0], workspace().ideas[2]},
                                  workspace().themes[0]),
                isOk());
    page().run(Command::NewHere, 0);
    typeIn(u"Who needs or meets it"_s, u"Carers"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    typeIn(u"What they need or meet"_s, u"a later bus"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    typeIn(u"Because of what"_s, u"the clinic ends at six"_s);
    QTest::keyClick(focused(), Qt::Key_Return);
    const auto all = insights::all(workspace(), workspace().project);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().code, u"I1"_s);
    EXPECT_EQ(all.front().statement, u"Carers need a later bus because the clinic ends at six"_s);
    EXPECT_EQ(linked(all.front().id), 2u);
    EXPECT_TRUE(list().hasFocus());
    desk().desk.undo();
    EXPECT_TRUE(insights::all(workspace(), workspace().project).empty());
    EXPECT_TRUE(says(u"No insights yet."_s));
}

TEST_F(Finding, AnEmptySentenceIsRefusedInOneSentence)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"An insight needs a sentence."_s);
    EXPECT_TRUE(named<SentenceField>(u"Who needs or meets it"_s).hasFocus());
}

TEST_F(Finding, AGapInTheFrameIsNamedAndTheCursorGoesThere)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    typeIn(u"Who needs or meets it"_s, u"Carers"_s);
    QTest::keyClick(focused(), Qt::Key_Backtab, Qt::ShiftModifier); // Drawn from
    QTest::keyClick(focused(), Qt::Key_Backtab, Qt::ShiftModifier);
    typeIn(u"Because of what"_s, u"the clinic ends at six"_s);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"Say what they need or meet."_s);
    EXPECT_TRUE(named<SentenceField>(u"What they need or meet"_s).hasFocus());
    EXPECT_TRUE(insights::all(workspace(), workspace().project).empty());
}

TEST_F(Finding, EscapeLosesNothingOfANewInsight)
{
    open(aWorkspace());
    page().run(Command::NewHere, 0);
    typeIn(u"Who needs or meets it"_s, u"Carers wait"_s);
    QTest::keyClick(focused(), Qt::Key_Escape);
    EXPECT_FALSE(named<SentenceField>(u"Who needs or meets it"_s).isVisible());
    ASSERT_TRUE(desk().last.act);
    desk().last.act();
    EXPECT_TRUE(focused()->isVisible());
    EXPECT_EQ(page().findChild<NewInsightLine*>()->findChild<SentenceEdit*>()->sentence(),
              u"Carers wait"_s);
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

TEST_F(Finding, WhatIsCitedAlreadyIsSaidToBe)
{
    openWithInsight();
    QTest::keyClick(&list(), Qt::Key_Plus);
    auto& line = named<QLineEdit>(u"Find an idea it rests on"_s);
    QTest::keyClicks(&line, workspace()->reader().find(workspace().ideas[0])->text);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"It is cited already."_s);
    line.clear();
    QTest::keyClicks(&line, u"zebra"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"No idea has these words."_s);
}

TEST_F(Finding, F2EditsASentenceThatFitsTheFrameInThreeFields)
{
    const Id<Insight> insight =
        openWithInsight(u"Carers meet a closed door, because the clinic ends at six."_s);
    page().run(Command::EditCurrent, 0);
    EXPECT_EQ(named<SentenceField>(u"Who needs or meets it"_s, true).words(), u"Carers"_s);
    EXPECT_EQ(named<SentenceField>(u"What they need or meet"_s, true).words(), u"a closed door,"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QTest::keyClick(focused(), Qt::Key_Tab);
    EXPECT_EQ(focused()->accessibleName(), u"Because of what"_s);
    QTest::keyClick(focused(), Qt::Key_Tab); // goes round
    EXPECT_EQ(focused()->accessibleName(), u"Who needs or meets it"_s);
    QTest::keyClick(focused(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(read(insight).statement,
              u"Carers needs a closed door, because the clinic ends at six."_s);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(Finding, F2EditsAnyOtherSentenceAsAWholeAndWarnsOfASolution)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::EditCurrent, 0);
    auto& field = named<SentenceField>(u"The insight, in one sentence"_s, true);
    ASSERT_TRUE(field.hasFocus());
    field.selectAll();
    QTest::keyClicks(&field, u"They should know"_s);
    EXPECT_TRUE(says(u"“should” speaks of a solution"_s));
    ASSERT_EQ(field.extraSelections().size(), 1);
    EXPECT_EQ(field.extraSelections().front().cursor.selectedText(), u"should"_s);
    EXPECT_EQ(field.extraSelections().front().format.underlineStyle(), QTextCharFormat::DotLine);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(read(insight).statement, u"They should know"_s);
    EXPECT_TRUE(says(u"“should” is a word for a solution"_s));
}

TEST_F(Finding, ASentenceWithoutAReasonIsSaidToLackOne)
{
    openWithInsight();
    EXPECT_TRUE(says(u"It does not say why: no “because”"_s));
    const Id<Insight> insight = insights::all(workspace(), workspace().project).front().id;
    ASSERT_THAT(findings::restate(workspace(), insight, u"People wait because nobody rings"_s),
                isOk());
    EXPECT_TRUE(says(u"No word for a solution or a person"_s));
}

TEST_F(Finding, EscapeLeavesTheSentenceAsItWasAndOffersWhatWasWritten)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::EditCurrent, 0);
    QTest::keyClicks(focused(), u" at all"_s);
    QTest::keyClick(focused(), Qt::Key_Escape);
    EXPECT_EQ(read(insight).statement, u"People wait without knowing"_s);
    EXPECT_TRUE(list().hasFocus());
    ASSERT_TRUE(desk().last.act);
    desk().last.act();
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(read(insight).statement, u"People wait without knowing at all"_s);
}

TEST_F(Finding, ASentenceThatIsTooLongStaysInTheField)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::EditCurrent, 0);
    QApplication::clipboard()->setText(QString(findings::longestSentence, u'x'));
    QTest::keyClick(focused(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(read(insight).statement, u"People wait without knowing"_s);
    EXPECT_TRUE(qobject_cast<SentenceField*>(focused()));
}

TEST_F(Finding, LeavingTheSentenceKeepsIt)
{
    const Id<Insight> insight = openWithInsight();
    page().run(Command::EditCurrent, 0);
    QTest::keyClicks(focused(), u" at all"_s);
    list().setFocus();
    EXPECT_EQ(read(insight).statement, u"People wait without knowing at all"_s);
}

TEST_F(Finding, PParksWhatIsCitedNowhereAndSynthesiseCanClose)
{
    const Id<Insight> insight = openWithInsight();
    ASSERT_THAT(gathering::close(workspace(), workspace().project, workspace().session), isOk());
    ASSERT_THAT(
        insights::link(workspace(), insight, workspace().ideas[3], IdeaRelation::ChallengedBy),
        isOk());
    QTest::keyClick(&list(), Qt::Key_U);
    EXPECT_TRUE(says(u"1 idea cited nowhere and not parked."_s));
    auto& close = buttonWith(u"Close Synthesise"_s);
    QTest::mouseClick(&close, Qt::LeftButton);
    auto& reason = named<QLineEdit>(u"Reason to close Synthesise all the same"_s);
    EXPECT_TRUE(reason.hasFocus());
    QTest::keyClicks(&reason, u"too short"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    EXPECT_EQ(stateOfSynthesise(), StepState::Open);
    auto& cards = named<CardList>(u"Ideas that are cited nowhere"_s);
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_P);
    EXPECT_TRUE(workspace()->reader().find(workspace().ideas[2])->parked);
    EXPECT_TRUE(says(u"Nothing stands against closing."_s));
    QTest::mouseClick(&close, Qt::LeftButton);
    EXPECT_EQ(stateOfSynthesise(), StepState::Closed);
    desk().desk.undo();
    EXPECT_EQ(stateOfSynthesise(), StepState::Open);
}

TEST_F(Finding, SynthesiseClosesWithAReason)
{
    openWithInsight();
    QTest::keyClick(&list(), Qt::Key_U);
    QTest::mouseClick(&buttonWith(u"Close Synthesise"_s), Qt::LeftButton);
    auto& reason = named<QLineEdit>(u"Reason to close Synthesise all the same"_s);
    QTest::keyClicks(&reason, u"The hall had to be left early"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    EXPECT_EQ(stateOfSynthesise(), StepState::Closed);
    EXPECT_FALSE(stepOverrides::all(workspace(), workspace().project).empty());
}

TEST_F(Finding, TheChainIsFollowedOnAndBackToWhatBelongsTogether)
{
    open(aWorkspace().withIdeas(2).withThemes(2));
    std::vector<Id<Insight>> insights;
    for (const std::size_t one : {0u, 1u}) {
        ASSERT_THAT(
            themes::moveIdeas(workspace(), {workspace().ideas[one]}, workspace().themes[one]),
            isOk());
        insights.push_back(*findings::add(workspace(), workspace().project, u"People wait"_s,
                                          workspace().themes[one]));
        ASSERT_THAT(asking::add(workspace(), workspace().project, u"Why?"_s, {insights[one]}),
                    isOk());
    }
    page().enter();
    QTest::keyClick(&list(), Qt::Key_Down);
    page().run(Command::FollowChain, 0);
    auto& questions = named<QListView>(u"How might we"_s);
    EXPECT_EQ(questions.currentIndex().row(), 1);
    page().run(Command::FollowChainBack, 0);
    EXPECT_EQ(list().currentIndex().row(), 1);
    page().run(Command::FollowChainBack, 0);
    auto& board = *page().findChild<BoardPane*>();
    EXPECT_TRUE(board.view().hasFocus());
    EXPECT_EQ(board.selection().ideas(), BoardSelection::Ideas{workspace().ideas[1]})
        << "every idea it rests on";
    list().setCurrentIndex(list().model()->index(0, 0));
    page().run(Command::FollowChain, 0);
    EXPECT_EQ(list().currentIndex().row(), 1);
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
    ASSERT_THAT(moothall::insights::link(workspace, *one, workspace.ideas[0], IdeaRelation::Cites),
                isOk());
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
