// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the sentence of an insight, in three fields or as a whole.
#include "tests/ui/synthesise/finding.h"

#include <QLayout>
#include <QScopeGuard>

namespace moothall::ui {
namespace {

using namespace test;

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

TEST_F(Finding, ALongSentenceHasItsRoomInASmallWindowWithLargeText)
{
    Look::now().setTextScale(1.5);
    const auto restored = qScopeGuard([] { Look::now().setTextScale(1); });
    openWithInsight();
    page().resize(880, 560);
    page().run(Command::NewHere, 0);
    QTest::keyClick(focused(), Qt::Key_Tab);
    typeIn(u"What they need or meet"_s, u"to know when the bus comes to the stop"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    typeIn(u"Because of what"_s,
           u"they stand in the cold and nobody tells them anything of the delay"_s);
    const auto& why = named<SentenceField>(u"Because of what"_s);
    const auto* edit = why.parentWidget();
    const auto hasRoom = [edit] { // layouts in layouts need some rounds
        return edit->height() >= edit->layout()->heightForWidth(edit->width());
    };
    EXPECT_TRUE(QTest::qWaitFor(hasRoom));
    EXPECT_GE(edit->height(), why.geometry().bottom());
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

TEST(Wording, FindsWholeWordsForASolution)
{
    EXPECT_TRUE(solutionWordsIn(u"Apples and buildings happen"_s).empty());
    EXPECT_EQ(solutionWordsIn(u"We should build an App"_s),
              (std::vector<WordPlace>{{3, 6}, {10, 5}, {19, 3}}));
}

} // namespace
} // namespace moothall::ui
