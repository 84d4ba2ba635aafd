// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another prompt is looked at, and what is put to the room stays; ideas on no prompt are seen to be
// there.
#include "core/gather/onnoprompt.h"
#include "core/gather/prompts.h"
#include "tests/ui/gather/inthelist.h"
#include "ui/gather/promptheader.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class LookingBack : public InTheList
{
protected:
    void openWithPrompts(int count, int ideas = 0)
    {
        open(aWorkspace().withIdeas(ideas));
        m_prompts = {desk().workspace.prompt};
        for (int number = 2; number <= count; ++number)
            m_prompts.push_back(*prompts::add(*desk().workspace, {{},
                                                                  desk().workspace.session,
                                                                  u"Q%1"_s.arg(number),
                                                                  2,
                                                                  u"Question %1"_s.arg(number),
                                                                  double(number)}));
        while (ideas > 0 && page().promptInRoom() != m_prompts[0])
            page().run(Command::PreviousPrompt, 0);
    }

    void openWithoutPrompts()
    {
        open(aWorkspace());
        ASSERT_THAT(prompts::remove(*desk().workspace, desk().workspace.prompt), isOk());
    }

    QString header() { return page().findChild<PromptHeader*>()->accessibleName(); }

    void writePrompt(const QString& words)
    {
        page().run(Command::NewHere, 0);
        auto* field = named<QLineEdit>(u"New prompt"_s);
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::vector<Id<Prompt>> m_prompts;
};

TEST_F(LookingBack, LeavesTheRoomWhereItIsAndTypesWhereItLooks)
{
    openWithPrompts(3);
    page().run(Command::NextPrompt, 0);
    EXPECT_EQ(header(), u"Prompt 2 of 3"_s);
    page().run(Command::LookAtPreviousPrompt, 0);
    EXPECT_EQ(header(), u"Prompt 1 of 3, not the one that is on"_s);
    EXPECT_TRUE(says(u"not the one that is on"_s));
    EXPECT_EQ(page().promptInRoom(), m_prompts[1]);
    type(u"Said late"_s);
    EXPECT_EQ(ideas().back().prompt, m_prompts[0]);
    page().run(Command::SameHere, 0);
    EXPECT_EQ(ideas().back().agreeCount, 1);
    page().run(Command::LookAtNextPrompt, 0);
    EXPECT_EQ(header(), u"Prompt 2 of 3"_s);
    page().run(Command::LookAtNextPrompt, 0);
    page().run(Command::LookAtNextPrompt, 0);
    EXPECT_EQ(desk().last.sentence, u"There is no prompt after this one."_s);
    EXPECT_EQ(page().promptInRoom(), m_prompts[1]);
}

TEST_F(LookingBack, AButtonLeadsBackAndTheNumberOffersAll)
{
    openWithPrompts(3);
    ASSERT_TRUE(button(u"Prompt 1 of 3"_s));
    QTest::mouseClick(button(u"Prompt 1 of 3"_s), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_3);
    EXPECT_EQ(page().place().prompt, m_prompts[2]);
    EXPECT_EQ(page().promptInRoom(), m_prompts[0]);
    ASSERT_TRUE(button(u"Back to the one that is on"_s));
    QTest::mouseClick(button(u"Back to the one that is on"_s), Qt::LeftButton);
    EXPECT_EQ(page().place().prompt, m_prompts[0]);
    EXPECT_FALSE(button(u"Back to the one that is on"_s));
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(LookingBack, TheIdeasOnNoPromptArePointedAtAndAreAPlaceOfTheirOwn)
{
    openWithPrompts(2, 2);
    ASSERT_TRUE(button(u"2 ideas on no prompt"_s));
    QTest::mouseClick(button(u"2 ideas on no prompt"_s), Qt::LeftButton);
    EXPECT_EQ(header(), u"Ideas on no prompt, not the one that is on"_s);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    EXPECT_EQ(page().promptInRoom(), m_prompts[0]);
    page().run(Command::LookAtPreviousPrompt, 0);
    EXPECT_EQ(header(), u"Prompt 2 of 2, not the one that is on"_s);
}

TEST_F(LookingBack, TheFirstPromptOffersToTakeWhatWasSaidBefore)
{
    openWithoutPrompts();
    type(u"One"_s);
    type(u"Two"_s);
    writePrompt(u"What happened?"_s);
    EXPECT_EQ(desk().last.sentence,
              u"Prompt added. 2 ideas said before it can go to this prompt."_s);
    EXPECT_TRUE(button(u"2 ideas on no prompt"_s));
    ASSERT_TRUE(desk().last.act);
    desk().last.act();
    EXPECT_EQ(list()->model()->rowCount(), 2);
    EXPECT_FALSE(button(u"2 ideas on no prompt"_s));
    EXPECT_EQ(onNoPrompt::count(*desk().workspace, desk().workspace.session), 0);
    desk().desk.undo();
    EXPECT_TRUE(button(u"2 ideas on no prompt"_s));
}

TEST_F(LookingBack, PastingOverTheListGoesToTheLine)
{
    openWithPrompts(1);
    type(u"One"_s);
    choose(0);
    QApplication::clipboard()->setText(u"First\nSecond"_s);
    QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(ideas().size(), 3u);
}

class FindingAnIdea : public LookingBack
{
protected:
    QLineEdit* find(const QString& words)
    {
        page().run(Command::Find, 0);
        auto* field = named<QLineEdit>(u"Find an idea"_s);
        EXPECT_TRUE(field && field->hasFocus());
        QTest::keyClicks(field, words);
        return field;
    }

    QString found() { return list()->currentIndex().data().toString(); }
};

TEST_F(FindingAnIdea, IsAtItWithEachLetterAndGoesOnByEnter)
{
    openWithPrompts(1);
    for (const QString& words : {u"The bus is late"_s, u"Nobody rings"_s, u"Bus fares went up"_s})
        type(words);
    auto* field = find(u"bus"_s);
    EXPECT_EQ(found(), u"Bus fares went up"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(found(), u"The bus is late"_s);
    page().run(Command::SameHere, 0);
    EXPECT_EQ(ideas()[0].agreeCount, 1) << "a key for an idea is for the one that was found";
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(found(), u"Bus fares went up"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(found(), u"Bus fares went up"_s);
    EXPECT_EQ(ideas().size(), 3u) << "nothing of it became an idea";
}

TEST_F(FindingAnIdea, HidesWhatIsFoundThoughTheLineHoldsWords)
{
    openWithPrompts(1);
    type(u"The bus is late"_s);
    QTest::keyClicks(line(), u"Half a sent"_s);
    find(u"bus"_s);
    page().run(Command::HideNow, 0);
    EXPECT_TRUE(ideas()[0].withheld);
    EXPECT_EQ(line()->toPlainText(), u"Half a sent"_s);
}

TEST_F(FindingAnIdea, LooksAtTheOtherPromptsToo)
{
    openWithPrompts(2);
    type(u"The bus is late"_s);
    page().run(Command::NextPrompt, 0);
    type(u"Nobody rings"_s);
    auto* field = find(u"bus"_s);
    EXPECT_TRUE(says(u"Not on this prompt."_s));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(found(), u"The bus is late"_s);
    EXPECT_EQ(header(), u"Prompt 1 of 2, not the one that is on"_s);
    EXPECT_TRUE(field->hasFocus());
    field->selectAll();
    QTest::keyClicks(field, u"zebra"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(says(u"No other idea of this session has these words."_s));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(line()->hasFocus());
}

} // namespace
} // namespace moothall::ui
